#include "ui/history/recordhistory.h"

#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"

#include <QVBoxLayout>

namespace chulie::history {

RecordHistory::RecordHistory(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_view(new HistoryView(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &HistoryView::opened, this, &RecordHistory::opened);
    connect(m_view, &HistoryView::said, this, &RecordHistory::said);
    m_view->hideWholeAct();
}

void RecordHistory::showFor(catalogue::TableId table, std::int64_t row)
{
    m_isAsked = m_isAsked && table == m_table && row == m_row;
    m_table = table;
    m_row = row;
    setEnabled(row != 0);
    if (isVisible() && !m_isAsked)
        ask();
}

void RecordHistory::ask()
{
    m_isAsked = true;
    EntryQuery query;
    query.recordTable = m_table;
    query.record = m_row;
    if (m_row != 0)
        m_view->show(query);
    else
        m_view->model().show({});
}

void RecordHistory::showEvent(QShowEvent *event)
{
    if (!m_isAsked)
        ask();
    QWidget::showEvent(event);
}

} // namespace chulie::history
