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

namespace chulie {

namespace {

const Table &standards()
{
    return table(TableId::Standard);
}

SumCell lineCell(const Standard &standard)
{
    return {yuan(standard), static_cast<std::int64_t>(standard.hundredths)};
}

/// The households of \a region to which h.income applies and of which it is known.
std::vector<std::int64_t> judgedByIncome(const Evaluation &evaluation, const std::string &region)
{
    const std::size_t income = indexOf(*findTarget("h.income"));
    std::vector<std::int64_t> ids;
    for (const VillageResult &village : evaluation.villages)
        if (village.code.starts_with(region))
            for (const HouseholdResult &household : village.results)
                if (household.states[income] == State::Met || household.states[income] == State::Unmet)
                    ids.push_back(household.household);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

StandardsPage::StandardsPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session),
      m_years(new RecordPage(
          session, "standards",
          columnsOf<TableId::Standard>({"year", "rural_income_fen", "household_fen", "village_fen"}))),
      m_source(new QLabel), m_lines(new SumView("standards")), m_between(new QLabel),
      m_households(new RecordList(
          session, "between", columnsOf<TableId::Household>({"no", "head", "village", "type", "helper"}))),
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
    m_years->suggestBy([this]() -> RecordPage::Suggestion {
        return {{}, {{StandardColumn("year"), QString::number(m_scope.year)}}};
    });
    connect(m_years, &RecordPage::created, this, &StandardsPage::reload);
    connect(m_households, &RecordList::opened, this, [this](std::int64_t household) {
        Address address{.page = QStringLiteral("households"), .scope = m_scope, .household = household};
        address.field = FieldAddress{TableId::HouseholdYear, 0, HouseholdYearColumn("wage_fen")};
        emit wanted(address);
    });
    connect(m_source, &QLabel::linkActivated, this,
            [this](const QString &link) { emit wanted(links::address(link, m_scope)); });
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

void StandardsPage::go(const Address &address)
{
    m_scope = address.scope;
    retranslate();
    const auto row =
        rowWithKey(m_session.database(), standards(), {{StandardColumn("year"), std::int64_t{m_scope.year}}});
    if (!row || *row == 0)
        return;
    m_years->list().choose(*row);
    if (address.field && address.field->table == TableId::Standard)
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
    m_years->show(RowQuery());
    const auto row =
        m_session.database().read([&] { return readStandardRow(m_session.database(), m_scope.year); });
    if (!row) {
        Ask::person().error(this, row.failure());
        return;
    }
    const IncomeLines lines(*row);
    showLines(*row, lines);
    showBetween(lines);
}

void StandardsPage::showLines(const StandardRow &row, const IncomeLines &lines)
{
    std::vector<SumRow> rows;
    rows.push_back(
        {1,
         {SumCell(tr("Projected by the plan")), lineCell(lines.projected.household),
          lineCell(lines.projected.village),
          SumCell(tr("clause %1: 45 % and 60 % of about 19,331 yuan, for 2020").arg(QStringLiteral("一")))}});
    if (lines.published)
        rows.push_back(
            {2,
             {SumCell(tr("Published for %1").arg(m_scope.year)), lineCell(lines.published->household),
              lineCell(lines.published->village),
              SumCell(tr("45 % and 60 % of the province's %1 yuan").arg(yuan(*row.ruralIncome)))}});
    if (lines.household || lines.village)
        rows.push_back({3,
                        {SumCell(tr("Given for %1").arg(m_scope.year)),
                         lines.household ? lineCell(*lines.household) : SumCell(QString()),
                         lines.village ? lineCell(*lines.village) : SumCell(QString()),
                         SumCell(tr("as entered on the left"))}});
    rows.push_back(
        {4,
         {SumCell(stateMark(State::Met) + u' ' + tr("In use for %1").arg(m_scope.year)),
          lineCell(lines.used.household).marked(State::Met), lineCell(lines.used.village).marked(State::Met),
          SumCell(tr("what the targets are held against"))}});
    m_lines->show({{tr("Line"), false},
                   {tr("Household (yuan a head)")},
                   {tr("Village (yuan a head)")},
                   {tr("Source"), false}},
                  std::move(rows));
    m_lines->setFixedHeight(m_lines->horizontalHeader()->sizeHint().height() +
                            m_lines->sums().rowCount() * m_lines->rowHeight(0) + 2 * m_lines->frameWidth() +
                            m_lines->horizontalScrollBar()->sizeHint().height());
}

void StandardsPage::showBetween(const IncomeLines &lines)
{
    const Evaluation *evaluation = m_session.evaluation();
    std::vector<std::int64_t> ids;
    if (evaluation) {
        const auto incomes = householdIncomes(m_session.database(), m_scope.region, m_scope.year);
        if (!incomes)
            Ask::person().error(this, incomes.failure());
        else
            std::ranges::set_intersection(between(*incomes, lines.projected.household, lines.used.household),
                                          judgedByIncome(*evaluation, m_scope.region),
                                          std::back_inserter(ids));
    }
    const auto [low, high] =
        std::minmax(lines.projected.household, lines.used.household,
                    [](const Standard &a, const Standard &b) { return a.hundredths < b.hundredths; });
    m_between->setText(lines.projected.household.hundredths == lines.used.household.hundredths
                           ? tr("The plan's projection is in use: there are not two lines to lie between.")
                           : tr("<b>%1 households</b> lie between %2 and %3 yuan a head: one line calls them "
                                "poor, the other "
                                "does not.")
                                 .arg(QLocale(QLocale::English).toString(static_cast<qlonglong>(ids.size())),
                                      yuan(low), yuan(high)));
    m_households->show(within(m_scope.region), std::move(ids));
}

void StandardsPage::retranslate()
{
    QString words;
    for (const Quote &quote : planWords(*findTarget("h.income")))
        words = tr("Clause %1: “%2”")
                    .arg(links::toClause(quote.clause->id, *findTarget("h.income"),
                                         quote.clause->id + u' ' + quote.clause->heading),
                         quote.sentence.toHtmlEscaped());
    m_source->setText(words);
    m_lines->setAccessibleName(tr("Lines of %1").arg(m_scope.year));
    reload();
}

} // namespace chulie
