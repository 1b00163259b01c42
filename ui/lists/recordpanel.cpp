#include "ui/lists/recordpanel.h"

#include "ui/ask.h"
#include "ui/session.h"

#include <QEvent>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace chulie::lists {

RecordPanel::RecordPanel(ui::Session &session, catalogue::TableId table, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabWidget),
      m_basics(new forms::RecordForm(session.ledger(), catalogue::table(table)))
{
    m_tabs->setDocumentMode(true);
    connect(m_basics, &forms::RecordForm::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(m_basics, &forms::RecordForm::saved, this, [this](std::int64_t saved, bool created) {
        if (created)
            emit added(saved);
    });
}

bool RecordPanel::isDrafting() const
{
    return m_row == 0 && m_tabs->isEnabled() && m_basics->isDrafting();
}

QScrollArea &RecordPanel::addTab(QWidget *content)
{
    auto *area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    m_tabs->addTab(area, QString());
    return *area;
}

void RecordPanel::nameTabs(const QStringList &titles)
{
    const auto count = std::min<qsizetype>(m_tabs->count(), titles.size());
    for (int tab = 0; tab < count; ++tab)
        m_tabs->setTabText(tab, titles.at(tab));
}

void RecordPanel::showBasics(std::int64_t row)
{
    m_row = row;
    m_tabs->setEnabled(row != 0);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, row != 0);
    if (row != 0)
        m_basics->showRow(row);
}

void RecordPanel::beginBasics(const std::map<int, QString> &suggested)
{
    m_tabs->setEnabled(true);
    m_tabs->setCurrentIndex(0);
    m_basics->begin({}, suggested);
}

void RecordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::lists
