#include "ui/records/recordview.h"

#include "ui/records/copying.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chulie {

namespace {

/// Tints the row that the cursor is in, so that the eye finds the whole record and not one cell.
class RowTint : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *view = qobject_cast<const QTableView *>(option->widget);
        if (!view || view->currentIndex().row() != index.row())
            return;
        QColor tint = option->palette.color(QPalette::Highlight);
        tint.setAlpha(48);
        option->backgroundBrush = tint;
    }
};

QString settingsKey(const QString &name)
{
    return QStringLiteral("lists/") + name;
}

bool hasPersonal(const Table &table)
{
    return std::ranges::any_of(table.columns, &Column::personal);
}

} // namespace

RecordView::RecordView(RecordModel *model, const QString &name, std::set<int> shown, QWidget *parent)
    : QTableView(parent), m_model(model), m_name(name), m_shown(std::move(shown))
{
    setModel(model);
    setItemDelegate(new RowTint(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 4);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    restore();
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecordView::offerColumns);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::resetDone);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model->id(index.row())); });
}

RecordView::~RecordView()
{
    remember();
}

bool RecordView::choose(std::int64_t id)
{
    const int row = id != 0 ? m_model->find(id) : -1;
    if (row < 0)
        return false;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(
        m_model->index(row, isColumnHidden(column) ? horizontalHeader()->logicalIndexAt(0) : column));
    return true;
}

QString RecordView::copied() const
{
    return copying::block(*this).text;
}

void RecordView::copy()
{
    QApplication::clipboard()->setMimeData(copying::mimeData(copying::block(*this)));
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTableView::changeEvent(event);
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    const std::int64_t id = current.isValid() ? m_model->id(current.row()) : 0;
    if (m_resetting || id == m_chosen)
        return;
    m_chosen = id;
    emit chosen(id);
}

void RecordView::resetDone()
{
    m_resetting = false;
    const std::int64_t was = m_chosen;
    if (choose(was))
        return;
    m_chosen = 0;
    if (was != 0)
        emit chosen(0);
}

void RecordView::restore()
{
    const QByteArray state = QSettings().value(settingsKey(m_name)).toByteArray();
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
        return;
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, !m_shown.contains(column));
        setColumnWidth(column, m_model->widthOf(column, fontMetrics()));
    }
}

void RecordView::remember()
{
    QSettings().setValue(settingsKey(m_name), horizontalHeader()->saveState());
}

void RecordView::offerColumns(const QPoint &at)
{
    QMenu menu(this);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    if (hasPersonal(m_model->table())) {
        menu.addSeparator();
        QAction *personal = menu.addAction(tr("Show identity, account and telephone numbers"));
        personal->setCheckable(true);
        personal->setChecked(!m_model->masked());
        connect(personal, &QAction::toggled, this, [this](bool on) {
            m_model->setMasked(!on);
            emit maskedChanged(!on);
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace chulie
