#include "ui/pictures/picturespanel.h"

#include "models/catalogue/columns.h"
#include "models/records/shownfields.h"
#include "ui/ask.h"
#include "ui/notice.h"
#include "ui/page.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/pictures/pictureviewer.h"
#include "ui/pictures/saving.h"
#include "ui/pictures/spacewords.h"
#include "ui/pictures/thumbnaildelegate.h"
#include "ui/pictures/thumbnailview.h"
#include "ui/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace chulie::pictures {

namespace {

constexpr int roundWords = 16; ///< pixels of a button beside its words

} // namespace

PicturesPanel::PicturesPanel(ui::Session &session, catalogue::TableId table, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(table), m_model(new PicturesModel(session.ledger(), this)),
      m_view(new ThumbnailView), m_covered(new ui::Notice), m_add(new QToolButton), m_open(new QPushButton),
      m_caption(new QPushButton), m_stage(new QComboBox), m_left(new QToolButton), m_right(new QToolButton),
      m_save(new QPushButton), m_remove(new QPushButton), m_space(new QLabel)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(
        new ThumbnailDelegate({PicturesModel::Image, PicturesModel::Sign, PicturesModel::Detail}, m_view));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(4);
    makeButtons();
    all->addWidget(m_covered);
    all->addWidget(m_view, 1);
    m_space->installEventFilter(this);
    setAcceptDrops(true);
    setFocusProxy(m_view);
    listen();
    retranslate();
}

void PicturesPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4); // at 125 % on a small screen the panel is no wider than the form that it stands for
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMinimumSize(m_remove->sizeHint()); // as the others beside it
    auto *menu = new QMenu(m_add);
    menu->addAction(QString(), this, &PicturesPanel::addFiles);
    menu->addAction(QString(), this, &PicturesPanel::addFromPhone);
    menu->addAction(QString(), QKeySequence::Paste, this, &PicturesPanel::paste)
        ->setShortcutContext(Qt::WidgetShortcut); // shown; the panel has the key
    m_add->setMenu(menu);
    row->addWidget(m_add);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_open, m_caption, m_stage, m_left, m_right, m_save, m_remove})
        row->addWidget(each);
    m_left->setArrowType(Qt::LeftArrow);
    m_right->setArrowType(Qt::RightArrow);
    for (QToolButton *each : {m_left, m_right})
        each->setFocusPolicy(Qt::StrongFocus);
    m_stage->setVisible(m_table == catalogue::TableId::Measure);
    row->addStretch(1);
    row->addWidget(m_space);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void PicturesPanel::listen()
{
    connect(m_view, &ThumbnailView::opened, this, &PicturesPanel::open);
    connect(m_view, &ThumbnailView::removalWanted, this, &PicturesPanel::remove);
    connect(m_view, &ThumbnailView::pasteWanted, this, &PicturesPanel::paste);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PicturesPanel::showState);
    connect(m_model, &PicturesModel::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(m_open, &QPushButton::clicked, this, &PicturesPanel::open);
    connect(m_caption, &QPushButton::clicked, this, &PicturesPanel::caption);
    connect(m_stage, &QComboBox::activated, this, &PicturesPanel::setStage);
    connect(m_left, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_right, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_view, &ThumbnailView::moveWanted, this, &PicturesPanel::move);
    connect(m_save, &QPushButton::clicked, this, &PicturesPanel::save);
    connect(m_remove, &QPushButton::clicked, this, &PicturesPanel::remove);
    values::Masking &masking = m_session.ledger().masking();
    connect(&masking, &values::Masking::changed, this, &PicturesPanel::showState);
    connect(m_covered, &ui::Notice::acted, &masking, [&masking] { masking.setOn(false); });
    connect(&m_session, &ui::Session::changed, this, [this](const ledger::Change &change) {
        if (change.everything) // it was unlocked, among others
            m_model->wake();
        reload();
    });
}

void PicturesPanel::sleep()
{
    m_model->sleep();
    for (PictureViewer *viewer : findChildren<PictureViewer *>())
        viewer->sleep();
}

void PicturesPanel::showFor(std::int64_t row)
{
    if (row == m_model->owner().row)
        return;
    m_model->showFor({m_table, row});
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
    showState();
    emit counted();
}

/// What was chosen stays so, and what is being named.
void PicturesPanel::reload()
{
    const auto read = pictures::list(m_session.database(), m_model->owner());
    if (m_model->owner().row == 0 || !read || *read == m_model->rows())
        return;
    const std::vector<std::int64_t> before = chosenIds();
    m_model->reload();
    for (const std::int64_t id : before)
        if (const int row = m_model->find(id); row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::Select);
    showState();
    emit counted();
}

std::vector<int> PicturesPanel::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

std::vector<std::int64_t> PicturesPanel::chosenIds() const
{
    std::vector<std::int64_t> ids;
    for (const int row : chosen())
        ids.push_back(m_model->at(row).row);
    return ids;
}

int PicturesPanel::count() const
{
    return m_model->rowCount();
}

QString PicturesPanel::title() const
{
    return count() == 0 ? tr("Pictures") : tr("Pictures %1").arg(count());
}

/// Looks at the chosen picture; a covered one is uncovered first.
void PicturesPanel::open()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    if (m_session.ledger().masking().isOn())
        return m_session.ledger().masking().setOn(false);
    PictureViewer viewer(m_session, m_papers, m_model->rows(), index.row(), this);
    static_cast<void>(ui::Ask::person().accept(viewer));
    m_view->setCurrentIndex(m_model->index(m_model->find(viewer.shown())));
}

void PicturesPanel::caption()
{
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void PicturesPanel::setStage(int choice)
{
    const std::string stage = m_stage->itemData(choice).toString().toStdString();
    if (const auto done = pictures::setStage(m_session.ledger(), chosenIds(), stage); !done)
        ui::Ask::person().error(this, done.failure());
}

/// Those at the end stay, and those beside them: what is chosen keeps its order.
void PicturesPanel::move(int by)
{
    std::vector<std::int64_t> ids;
    for (const Picture &picture : m_model->rows())
        ids.push_back(picture.row);
    std::vector<int> rows = chosen();
    if (by > 0)
        std::ranges::reverse(rows);
    int free = by < 0 ? 0 : count() - 1;
    for (const int row : rows) {
        if (row != free)
            std::swap(ids[static_cast<std::size_t>(row)], ids[static_cast<std::size_t>(row + by)]);
        free = (row != free ? row + by : row) - by;
    }
    if (const auto done = pictures::arrange(m_session.ledger(), ids); !done)
        return ui::Ask::person().error(this, done.failure());
    reload();
}

void PicturesPanel::save()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        tell(saveCopy(this, m_session, m_model->at(index.row())));
}

void PicturesPanel::remove()
{
    const std::vector<std::int64_t> ids = chosenIds();
    if (ids.empty())
        return;
    if (const auto removed = pictures::remove(m_session.ledger(), ids); !removed)
        return ui::Ask::person().error(this, removed.failure());
    reload();
    tell(tr("Removed. Ctrl+Z brings back what was removed."));
}

void PicturesPanel::showState()
{
    const bool isCovered = m_session.ledger().masking().isOn();
    const auto rows = chosen();
    m_covered->say(isCovered && count() > 0 ? tr("Pictures are covered as long as numbers are masked.")
                                            : QString(),
                   tr("Show"));
    m_add->setEnabled(m_model->owner().row != 0);
    m_open->setEnabled(rows.size() == 1);
    m_caption->setEnabled(rows.size() == 1);
    m_save->setEnabled(rows.size() == 1 && !isCovered && m_model->at(rows.front()).isHere);
    m_stage->setEnabled(!rows.empty());
    // Those that are chosen lie at an end already where they take its places.
    const auto chosenCount = static_cast<int>(rows.size());
    m_left->setEnabled(chosenCount > 0 && rows.back() >= chosenCount);
    m_right->setEnabled(chosenCount > 0 && rows.front() < count() - chosenCount);
    m_remove->setEnabled(!rows.empty());
    const std::string stage = rows.empty() ? std::string() : m_model->at(rows.front()).stage;
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(QString::fromStdString(stage))));
    showSpace();
}

void PicturesPanel::showSpace()
{
    qint64 bytes = 0;
    for (const Picture &picture : m_model->rows())
        bytes += picture.bytes;
    m_space->setText(
        count() == 0 ? QString()
                     : tr("%1 of %2 · %3").arg(count()).arg(pictures::mostOfRecord).arg(sizeWords(bytes)));
}

/// The room that all of the ledger's pictures take is added up when it is asked for.
bool PicturesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_space && event->type() == QEvent::ToolTip)
        m_space->setToolTip(spaceWords(m_session.database()));
    return QWidget::eventFilter(watched, event);
}

ui::Page *PicturesPanel::page() const
{
    for (QWidget *at = parentWidget(); at; at = at->parentWidget())
        if (auto *page = qobject_cast<ui::Page *>(at))
            return page;
    return nullptr;
}

void PicturesPanel::tell(const QString &words)
{
    if (ui::Page *shown = page(); shown && !words.isEmpty())
        emit shown->said(words);
}

void PicturesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QWidget::keyPressEvent(event);
}

void PicturesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PicturesPanel::retranslate()
{
    const QStringList ways{tr("Files…"), tr("From a phone's folder…"), tr("Paste")};
    for (qsizetype way = 0; way < ways.size(); ++way)
        m_add->menu()->actions().at(way)->setText(ways.at(way));
    m_add->setText(tr("Add"));
    m_add->setToolTip(
        tr("JPEG, PNG, HEIC and PDF; dropped and pasted too. Pictures are shrunk to %1 pixels and "
           "%2 KB, and forget where they were taken.")
            .arg(pictures::longestSide)
            .arg(pictures::largestPicture / 1024));
    m_add->setAccessibleName(tr("Add pictures"));
    m_open->setText(tr("View"));
    m_open->setToolTip(tr("Look at it large (Enter)"));
    m_caption->setText(tr("Caption"));
    m_caption->setToolTip(tr("Say what is on it (F2)"));
    m_left->setAccessibleName(tr("Move to the left"));
    m_left->setToolTip(tr("Move what is chosen forward, as it is printed (Ctrl+Shift+Left)"));
    m_right->setAccessibleName(tr("Move to the right"));
    m_right->setToolTip(tr("Move what is chosen back, as it is printed (Ctrl+Shift+Right)"));
    m_save->setText(tr("Save a copy…"));
    m_save->setToolTip(tr("Write it to a file; that is noted in the history"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove what is chosen (Delete); Ctrl+Z brings it back"));
    m_remove->setAccessibleName(tr("Remove pictures"));
    // Where there is little room they are no wider than their words.
    for (QPushButton *each : {m_open, m_caption, m_save, m_remove})
        each->setMinimumWidth(each->fontMetrics().horizontalAdvance(each->text()) + roundWords);
    m_view->setAccessibleName(tr("Pictures and papers"));
    m_view->sayEmpty(tr("No pictures or papers yet. Drop files here, paste with Ctrl+V, or press Add."));
    m_stage->clear();
    m_stage->setAccessibleName(catalogue::title(*catalogue::PictureColumn("stage")));
    m_stage->setToolTip(
        tr("Before, during or after the measure: what the sheet of the measure prints side by side"));
    m_stage->addItem(tr("no stage"), QString());
    for (const catalogue::Option &option : catalogue::PictureColumn("stage")->options)
        m_stage->addItem(records::shownText(*catalogue::PictureColumn("stage"), std::string(option.value)),
                         QString::fromUtf8(option.value));
    showState();
    emit counted();
}

} // namespace chulie::pictures
