#include "ui/standards/standardspage.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/records/saving.h"
#include "ui/ask.h"
#include "ui/links.h"
#include "ui/lists/recordpage.h"
#include "ui/session.h"
#include "ui/sums/sumview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace chulie::standards {

namespace {

const catalogue::Table &standards()
{
    return catalogue::table(catalogue::TableId::Standard);
}

sums::SumCell lineCell(const targets::Standard &standard)
{
    return {targets::yuan(standard), static_cast<std::int64_t>(standard.hundredths)};
}

/// The households of \a region to which h.income applies and of which it is known.
std::vector<std::int64_t> judgedByIncome(const targets::Evaluation &evaluation, const std::string &region)
{
    const std::size_t income = targets::indexOf(*targets::findTarget("h.income"));
    std::vector<std::int64_t> ids;
    for (const targets::VillageResult &village : evaluation.villages)
        if (village.code.starts_with(region))
            for (const targets::HouseholdResult &household : village.results)
                if (household.states[income] == targets::State::Met ||
                    household.states[income] == targets::State::Unmet)
                    ids.push_back(household.household);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

StandardsPage::StandardsPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session),
      m_years(new lists::RecordPage(session, "standards",
                                    catalogue::columnsOf<catalogue::TableId::Standard>(
                                        {"year", "rural_income_fen", "household_fen", "village_fen"}))),
      m_source(new QLabel), m_lines(new sums::SumView("standards")), m_between(new QLabel),
      m_households(new lists::RecordList(
          session, "between",
          catalogue::columnsOf<catalogue::TableId::Household>({"no", "head", "village", "type", "helper"}))),
      m_splitter(new QSplitter)
{
    m_splitter->addWidget(m_years);
    m_splitter->addWidget(makeComparison());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 640});
    keep(*m_splitter, "standards/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    setFocusProxy(&m_years->list().view());
    m_years->suggestBy([this]() -> lists::RecordPage::Suggestion {
        return {{}, {{catalogue::StandardColumn("year"), QString::number(m_scope.year)}}};
    });
    connect(m_years, &lists::RecordPage::created, this, &StandardsPage::reload);
    connect(m_households, &lists::RecordList::opened, this, [this](std::int64_t household) {
        ui::Address address{.page = QStringLiteral("households"), .scope = m_scope, .household = household};
        address.field = ui::FieldAddress{catalogue::TableId::HouseholdYear, 0,
                                         catalogue::HouseholdYearColumn("wage_fen")};
        emit wanted(address);
    });
    connect(m_source, &QLabel::linkActivated, this,
            [this](const QString &link) { emit wanted(ui::links::address(link, m_scope)); });
    retranslate();
}

QWidget *StandardsPage::makeComparison()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_between->setWordWrap(true);
    m_lines->setSortingEnabled(false);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_source);
    column->addWidget(m_lines);
    column->addSpacing(8);
    column->addWidget(m_between);
    column->addWidget(m_households, 1);
    m_households->setReadOnly();
    return side;
}

void StandardsPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    retranslate();
    const auto row = records::rowWithKey(m_session.database(), standards(),
                                         {{catalogue::StandardColumn("year"), std::int64_t{m_scope.year}}});
    if (!row || *row == 0)
        return;
    m_years->list().choose(*row);
    if (address.field && address.field->table == catalogue::TableId::Standard)
        m_years->focusOn(address.field->row != 0 ? address.field->row : *row, address.field->column);
}

void StandardsPage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void StandardsPage::reload()
{
    if (m_scope.year == 0)
        return;
    m_years->show(records::RowQuery());
    const auto row = m_session.database().read(
        [&] { return targets::readStandardRow(m_session.database(), m_scope.year); });
    if (!row) {
        ui::Ask::person().error(this, row.failure());
        return;
    }
    const tracking::IncomeLines lines(*row);
    showLines(*row, lines);
    showBetween(lines);
}

void StandardsPage::showLines(const targets::StandardRow &row, const tracking::IncomeLines &lines)
{
    std::vector<sums::SumRow> rows;
    rows.push_back(
        {1,
         {sums::SumCell(tr("Projected by the plan")), lineCell(lines.projected.household),
          lineCell(lines.projected.village),
          sums::SumCell(
              tr("clause %1: 45 % and 60 % of about 19,331 yuan, for 2020").arg(QStringLiteral("一")))}});
    if (lines.published)
        rows.push_back(
            {2,
             {sums::SumCell(tr("Published for %1").arg(m_scope.year)), lineCell(lines.published->household),
              lineCell(lines.published->village),
              sums::SumCell(
                  tr("45 % and 60 % of the province's %1 yuan").arg(values::yuan(*row.ruralIncome)))}});
    if (lines.household || lines.village)
        rows.push_back({3,
                        {sums::SumCell(tr("Given for %1").arg(m_scope.year)),
                         lines.household ? lineCell(*lines.household) : sums::SumCell(QString()),
                         lines.village ? lineCell(*lines.village) : sums::SumCell(QString()),
                         sums::SumCell(tr("as entered on the left"))}});
    rows.push_back({4,
                    {sums::SumCell(targets::stateMark(targets::State::Met) + u' ' +
                                   tr("In use for %1").arg(m_scope.year)),
                     lineCell(lines.used.household).marked(targets::State::Met),
                     lineCell(lines.used.village).marked(targets::State::Met),
                     sums::SumCell(tr("what the targets are held against"))}});
    m_lines->show({{tr("Line"), false},
                   {tr("Household (yuan a head)")},
                   {tr("Village (yuan a head)")},
                   {tr("Source"), false}},
                  std::move(rows));
    m_lines->setFixedHeight(m_lines->horizontalHeader()->sizeHint().height() +
                            m_lines->sums().rowCount() * m_lines->rowHeight(0) + 2 * m_lines->frameWidth() +
                            m_lines->horizontalScrollBar()->sizeHint().height());
}

void StandardsPage::showBetween(const tracking::IncomeLines &lines)
{
    const targets::Evaluation *evaluation = m_session.evaluation();
    std::vector<std::int64_t> ids;
    if (evaluation) {
        const auto incomes = tracking::householdIncomes(m_session.database(), m_scope.region, m_scope.year);
        if (!incomes)
            ui::Ask::person().error(this, incomes.failure());
        else
            std::ranges::set_intersection(
                tracking::between(*incomes, lines.projected.household, lines.used.household),
                judgedByIncome(*evaluation, m_scope.region), std::back_inserter(ids));
    }
    const auto [low, high] = std::minmax(
        lines.projected.household, lines.used.household,
        [](const targets::Standard &a, const targets::Standard &b) { return a.hundredths < b.hundredths; });
    m_between->setText(lines.projected.household.hundredths == lines.used.household.hundredths
                           ? tr("The plan's projection is in use: there are not two lines to lie between.")
                           : tr("<b>%1 households</b> lie between %2 and %3 yuan a head: one line calls them "
                                "poor, the other "
                                "does not.")
                                 .arg(QLocale(QLocale::English).toString(static_cast<qlonglong>(ids.size())),
                                      targets::yuan(low), targets::yuan(high)));
    m_households->show(lists::within(m_scope.region), std::move(ids));
}

void StandardsPage::retranslate()
{
    QString words;
    for (const policy::Quote &quote : policy::planWords(*targets::findTarget("h.income")))
        words = tr("Clause %1: “%2”")
                    .arg(ui::links::toClause(quote.clause->id, *targets::findTarget("h.income"),
                                             quote.clause->id + u' ' + quote.clause->heading),
                         quote.sentence.toHtmlEscaped());
    m_source->setText(words);
    m_lines->setAccessibleName(tr("Lines of %1").arg(m_scope.year));
    reload();
}

} // namespace chulie::standards
