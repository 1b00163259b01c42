#include "ui/ask.h"
#include "ui/page.h"
#include "ui/pictures/adding.h"
#include "ui/pictures/paperform.h"
#include "ui/pictures/phonefolder.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/pictures/picturespanel.h"
#include "ui/pictures/thumbnailview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

/// The ways into the panel: from files, a phone, the clipboard, and dropped.
namespace chulie::pictures {

bool PicturesPanel::offer(const QWidget &window, const QStringList &files)
{
    if (!pictures::arePictures(files))
        return false;
    for (PicturesPanel *panel : window.findChildren<PicturesPanel *>()) {
        const ui::Page *page = panel->page();
        if (!page || !page->isVisible() || panel->m_model->owner().row == 0)
            continue;
        emit panel->wanted();
        panel->add(pictures::incoming(files));
        return true;
    }
    return false;
}

void PicturesPanel::add(const std::vector<Incoming> &arrived)
{
    const Owner owner = m_model->owner();
    if (owner.row != 0 && !arrived.empty())
        take(owner, arrived);
}

void PicturesPanel::take(const Owner &owner, const std::vector<Incoming> &arrived)
{
    const auto rows = pictures::add(this, m_session, owner, arrived);
    if (rows.empty())
        return;
    reload();
    m_view->clearSelection();
    for (const std::int64_t id : rows)
        if (const int row = m_model->find(id); row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::Select);
    tell(tr("Pictures added: %1").arg(rows.size()));
}

void PicturesPanel::addFiles()
{
    add(pictures::incoming(
        ui::Ask::person().files(this, tr("The pictures and papers to add"), pictures::filter())));
}

void PicturesPanel::addFromPhone()
{
    const QString folder = ui::Ask::person().folder(this, tr("The phone's folder of pictures (DCIM)"));
    if (folder.isEmpty())
        return;
    PhoneFolder dialog(folder, pictures::mostOfRecord - count(), this);
    if (ui::Ask::person().accept(dialog))
        add(pictures::incoming(dialog.chosen()));
}

void PicturesPanel::paste()
{
    const auto arrived = pictures::incoming(*QGuiApplication::clipboard()->mimeData());
    if (arrived.empty())
        return tell(tr("No picture was copied."));
    add(arrived);
}

void PicturesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model->owner().row != 0 && pictures::holdsPictures(*event->mimeData()))
        event->acceptProposedAction();
}

void PicturesPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The program that they come from waits until the drop is answered; the record may be another one by
    // then.
    QMetaObject::invokeMethod(
        this,
        [this, owner = m_model->owner(), arrived = pictures::incoming(*event->mimeData())] {
            if (!arrived.empty())
                take(owner, arrived);
        },
        Qt::QueuedConnection);
}

} // namespace chulie::pictures
