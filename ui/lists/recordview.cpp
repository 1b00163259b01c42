#include "ui/lists/recordview.h"

#include "ui/ask.h"
#include "ui/grid/recordheader.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/exportshown.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <set>

namespace chulie::lists {

namespace {

QString settingsKey(const QString &name)
{
    return QStringLiteral("lists/") + name;
}

QString orderKey(const QString &name)
{
    return QStringLiteral("orders/") + name;
}

QString frozenKey(const QString &name)
{
    return QStringLiteral("frozen/") + name;
}

/// Columns are remembered by their places: what was remembered of another number of columns is not this
/// list's.
QString withColumns(const QString &name, const RecordModel &model)
{
    return QStringLiteral("%1/%2").arg(name).arg(model.columnCount());
}

bool hasPersonal(const catalogue::Table &table)
{
    return std::ranges::any_of(table.columns, &catalogue::Column::personal);
}

} // namespace

RecordView::RecordView(RecordModel *model, const QString &name, std::vector<int> shown, QWidget *parent)
    : grid::GridView(model, *model, parent), m_model(model), m_header(new grid::RecordHeader(this)),
      m_name(withColumns(name, *model)), m_shown(std::move(shown))
{
    setHorizontalHeader(m_header);
    // A click on a heading sorts; it does not choose the column.
    disconnect(m_header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_header, &QHeaderView::sectionEntered, this, nullptr);
    restore();
    restoreOrder();
    connect(m_header, &grid::RecordHeader::orderChosen, this, [this] { m_model->sortBy(m_header->order()); });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_header->setOrder({{column, order == Qt::DescendingOrder}});
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &RecordView::offerColumns);
    connect(model, &RecordModel::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::resetDone);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model->id(index.row())); });
}

RecordView::~RecordView()
{
    remember();
}

std::vector<std::int64_t> RecordView::chosenIds() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    std::vector<std::int64_t> ids;
    for (const int row : rows)
        ids.push_back(m_model->id(row));
    return ids;
}

bool RecordView::choose(std::int64_t id)
{
    const int row = id != 0 ? m_model->find(id) : -1;
    if (row < 0)
        return false;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model->index(row, isColumnHidden(column) ? m_header->logicalIndexAt(0) : column));
    return true;
}

void RecordView::allowWriting(ui::Session &session)
{
    m_model->setEditable(true);
    grid::GridView::allowWriting(session);
}

void RecordView::aboutToWrite()
{
    m_model->holdPlaces();
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        widenForHeadings();
    }
    grid::GridView::changeEvent(event);
}

/// Another language may have longer words.
void RecordView::widenForHeadings()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (const int wanted = m_header->sectionSizeHint(column); columnWidth(column) < wanted)
            setColumnWidth(column, wanted);
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    grid::GridView::currentChanged(current, previous);
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
    if (!state.isEmpty() && m_header->restoreState(state)) {
        m_header->setSortIndicatorShown(false);
        setFrozen(QSettings().value(frozenKey(m_name)).toInt());
        return;
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, std::ranges::find(m_shown, column) == m_shown.end());
        setColumnWidth(column, m_model->widthOf(column, fontMetrics()));
    }
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        m_header->moveSection(m_header->visualIndex(m_shown[place]), static_cast<int>(place));
}

void RecordView::restoreOrder()
{
    std::vector<records::SortKey> order;
    // A column, with a minus where the order is descending; counted from 1.
    for (const QString &word : QSettings().value(orderKey(m_name)).toStringList())
        if (const int column = std::abs(word.toInt()); column > 0 && column <= m_model->columnCount())
            order.push_back({column - 1, word.startsWith(u'-')});
    if (order.empty())
        order = m_model->query().order;
    m_header->setOrder(order);
    m_model->setOrder(std::move(order));
}

void RecordView::orderFirst(int column, Qt::SortOrder order)
{
    if (QSettings().contains(orderKey(m_name)))
        return;
    m_header->setOrder({{column, order == Qt::DescendingOrder}});
    m_model->sortBy(m_header->order());
}

void RecordView::remember()
{
    QStringList order;
    for (const records::SortKey &key : m_header->order())
        order += QString::number(key.descending ? -1 - key.column : key.column + 1);
    QSettings settings;
    settings.setValue(settingsKey(m_name), m_header->saveState());
    settings.setValue(orderKey(m_name), order);
    settings.setValue(frozenKey(m_name), frozen());
}

void RecordView::chooseColumns()
{
    ColumnsDialog dialog(*this, this);
    (void)ui::Ask::person().accept(dialog);
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
    menu.addSeparator();
    menu.addAction(tr("Order and frozen columns…"), this, &RecordView::chooseColumns);
    if (hasPersonal(m_model->table())) {
        QAction *personal = menu.addAction(tr("Show identity, account and telephone numbers"));
        personal->setCheckable(true);
        personal->setChecked(!m_model->masking().isOn());
        connect(personal, &QAction::toggled, this, [this](bool on) { m_model->masking().setOn(!on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Export what is shown…"), this, [this] { exportShown(*this); });
    menu.exec(m_header->mapToGlobal(at));
}

} // namespace chulie::lists
