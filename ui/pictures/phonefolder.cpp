#include "ui/pictures/phonefolder.h"

#include "ui/pictures/phonemodel.h"
#include "ui/pictures/thumbnaildelegate.h"
#include "ui/pictures/thumbnailview.h"
#include "ui/work.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chulie::pictures {

namespace {

constexpr std::size_t mostListed = 2000;
constexpr QSize usual(820, 560);

std::vector<FoundPicture> lookInto(QWidget *parent, const QString &folder)
{
    std::vector<FoundPicture> found;
    ui::work::run(parent, PhoneFolder::tr("Looking for pictures …"), [&](const values::Progress &progress) {
        found = picturesIn(folder, mostListed, [&] { return progress(0); });
    });
    return found;
}

} // namespace

PhoneFolder::PhoneFolder(const QString &folder, int most, QWidget *parent)
    : QDialog(parent), m_most(std::max(0, most)),
      m_model(new PhoneModel(lookInto(parent, folder), most, this)), m_view(new ThumbnailView),
      m_words(new QLabel)
{
    setWindowTitle(tr("Pictures from a folder"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(
        new ThumbnailDelegate({PhoneModel::Image, PhoneModel::Sign, PhoneModel::Detail}, m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("The pictures in the folder, the newest first"));
    m_view->sayEmpty(
        tr("There are no pictures in %1. Choose the phone's folder DCIM; the phone may have to be unlocked "
           "and set to “transfer files”.")
            .arg(folder));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_view, 1);
    all->addWidget(m_words);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QListView::clicked, this, &PhoneFolder::toggle);
    connect(m_view, &ThumbnailView::opened, this, &PhoneFolder::toggle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PhoneFolder::say);
    resize(usual);
    say();
}

QStringList PhoneFolder::chosen() const
{
    return m_model->ticked();
}

/// A click anywhere on a picture ticks it.
void PhoneFolder::toggle(const QModelIndex &index)
{
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (!m_model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        m_words->setText(
            tr("The record has room for %1 more pictures: untick another one first.").arg(m_most));
}

void PhoneFolder::say()
{
    const auto ticked = chosen().size();
    m_words->setText(
        tr("Click the pictures that are wanted, or press Space. Ticked: %1 of %2 that have room.")
            .arg(ticked)
            .arg(m_most));
    m_add->setText(tr("&Add %1").arg(ticked));
    m_add->setEnabled(ticked > 0);
}

} // namespace chulie::pictures
