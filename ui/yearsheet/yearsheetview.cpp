#include "ui/yearsheet/yearsheetview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace chulie::yearsheet {

namespace {

constexpr int narrowest = 70;
constexpr int widest = 170;

} // namespace

YearSheetView::YearSheetView(YearSheetModel *model, ui::Session &session, QWidget *parent)
    : grid::GridView(model, *model, parent), m_model(model)
{
    setShowGrid(true);
    setTabKeyNavigation(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    allowWriting(session);
    setEditTriggers(editTriggers() | DoubleClicked);
    connect(model, &QAbstractItemModel::modelReset, this, &YearSheetView::fitColumns);
}

void YearSheetView::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column,
                       std::clamp(horizontalHeader()->sectionSizeHint(column) + 8, narrowest, widest));
    setColumnWidth(YearSheetModel::NoColumn,
                   std::max(narrowest, sizeHintForColumn(YearSheetModel::NoColumn) + 8));
    setFrozen(YearSheetModel::FirstFact);
}

void YearSheetView::takeLast()
{
    std::vector<records::RowEdit> edits;
    int last = -1;
    for (const QModelIndex &index : chosenCells()) {
        const QString answer = m_model->lastEdit(index.row(), index.column());
        if (answer.isEmpty() || !index.data().toString().isEmpty())
            continue;
        if (std::exchange(last, index.row()) != index.row())
            edits.push_back(m_model->rowAt(index.row()));
        edits.back().typed.texts[m_model->columnAt(index.column())] = answer;
    }
    write(edits, records::Refusal::Cell, QStringLiteral("carry over"));
}

void YearSheetView::addActions(QMenu &menu)
{
    menu.addAction(tr("Take last year's answers"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                   &YearSheetView::takeLast);
}

void YearSheetView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_L) {
        takeLast();
        return;
    }
    grid::GridView::keyPressEvent(event);
}

void YearSheetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        fitColumns();
    }
    grid::GridView::changeEvent(event);
}

} // namespace chulie::yearsheet
