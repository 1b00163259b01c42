#include "ui/forms/yearform.h"

#include "models/records/rowlist.h"
#include "ui/ask.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chulie::forms {

YearForm::YearForm(ledger::Ledger &ledger, catalogue::TableId table, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_table(catalogue::table(table)),
      m_form(new RecordForm(ledger, m_table, this)), m_title(new QLabel(this)),
      m_propose(new QPushButton(this)), m_confirm(new QPushButton(this))
{
    m_form->leaveOut({m_table.key.front(), m_table.column("year")});
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_propose);
    head->addWidget(m_confirm);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    all->addWidget(m_form, 1);
    connect(m_propose, &QPushButton::clicked, this, &YearForm::propose);
    connect(m_confirm, &QPushButton::clicked, m_form, &RecordForm::confirmProposals);
    connect(m_form, &RecordForm::proposalsChanged, this, &YearForm::sayProposals);
    m_confirm->hide();
    connect(m_form, &RecordForm::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    retranslate();
}

std::map<int, values::Value> YearForm::keyOf(int year) const
{
    return {{m_table.key.front(), m_of}, {m_table.column("year"), std::int64_t{year}}};
}

/// 0: none, or it could not be read, which is shown.
std::int64_t YearForm::rowOf(int year)
{
    const auto row = records::rowWithKey(m_ledger.database(), m_table, keyOf(year));
    if (!row)
        ui::Ask::person().error(this, row.failure());
    return row ? *row : 0;
}

void YearForm::showYear(std::int64_t of, int year)
{
    m_form->confirm(); // into the year that it was typed for
    m_of = of;
    m_year = year;
    setEnabled(of != 0);
    const std::int64_t row = of != 0 ? rowOf(year) : 0;
    if (row != 0)
        m_form->showRow(row);
    else
        m_form->begin(keyOf(year));
    reload();
}

void YearForm::reload()
{
    const std::int64_t before = m_of != 0 ? rowOf(m_year - 1) : 0;
    const auto values = records::readForm(m_ledger.database(), m_table, before);
    const bool known = before != 0 && values;
    m_form->compareWith(QString::number(m_year - 1), known ? std::optional(*values) : std::nullopt);
    m_propose->setVisible(known);
    if (m_of != 0)
        m_form->follow(rowOf(m_year), keyOf(m_year));
    m_form->reload();
    retranslate();
}

void YearForm::retranslate()
{
    m_title->setText(tr("Year %1").arg(m_year));
    m_propose->setText(tr("Propose answers of %1").arg(m_year - 1));
    m_propose->setToolTip(
        tr("Proposes the answers of the year before for what is blank; amounts of money stay "
           "blank. Nothing counts before it is confirmed."));
    sayProposals();
}

void YearForm::propose()
{
    if (m_form->propose() > 0)
        m_confirm->setFocus(Qt::OtherFocusReason);
}

void YearForm::sayProposals()
{
    m_confirm->setVisible(m_form->proposals() > 0);
    m_confirm->setText(tr("Confirm all %1 proposals").arg(m_form->proposals()));
}

void YearForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::forms
