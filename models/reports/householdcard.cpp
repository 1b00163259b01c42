#include "models/catalogue/columns.h"
#include "models/reports/kinds.h"

#include "models/reports/cardtables.h"
#include "models/reports/parts.h"
#include "models/reports/photographs.h"
#include "models/storage/database.h"
#include "models/targets/remedies.h"
#include "models/targets/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdCard)
};

/// The household among the facts of its village; nullptr where these do not hold it.
const targets::HouseholdFacts *find(const targets::YearFacts &facts, std::int64_t household)
{
    const auto found = std::ranges::find(facts.households, household, &targets::HouseholdFacts::id);
    return found != facts.households.end() ? &*found : nullptr;
}

constexpr catalogue::HouseholdColumn basicColumns[] = {"no", "hamlet", "type", "cause", "identified_on"};

Table basics(const Shown &household, const Shown &village, const targets::HouseholdFacts *facts, int year)
{
    Pairs pairs(Words::tr("Basics"), 3);
    for (const catalogue::HouseholdColumn column : basicColumns)
        pairs.add(household, column);
    const bool inScope = facts && facts->inScope(year);
    pairs.add(Words::tr("Status at the end of %1").arg(year),
              inScope ? targets::statusTitle(facts->status()) : Words::tr("not in scope"));
    pairs.add(Words::tr("Members at the end of %1").arg(year),
              facts ? QString::number(facts->members.size()) : QString());
    pairs.add(household, catalogue::HouseholdColumn("wants_industry"));
    pairs.add(household, catalogue::HouseholdColumn("helper"));
    pairs.add(household, catalogue::HouseholdColumn("partner"));
    pairs.add(village, catalogue::VillageColumn("secretary"));
    pairs.add(Words::tr("Telephone of the first secretary"), village[catalogue::VillageColumn("phone")]);
    return pairs.take();
}

/// The net income, whole and a head; words where no part of it is filled in.
std::pair<Cell, Cell> netIncomeOf(const targets::HouseholdFacts &facts)
{
    const auto people = static_cast<std::int64_t>(facts.members.size());
    const auto income = targets::netIncome(facts);
    if (!income)
        return {Words::tr("not filled in"), Cell()};
    const Cell head = people > 0 ? Cell(values::yuan(targets::perHead(*income, people))) : Cell();
    return {static_cast<std::int64_t>(*income), head};
}

/// One year of the household, in which it may not be known.
struct YearSeen
{
    int year = 0;
    std::optional<targets::HouseholdFacts> facts = {};
    targets::Yardstick by = {};
};

std::vector<YearSeen> yearsOf(Material &material, std::int64_t village, std::int64_t household)
{
    std::vector<YearSeen> years;
    for (const int year : yearsShown(material.year())) {
        const targets::YearFacts &facts = material.facts(village, year);
        YearSeen &seen = years.emplace_back();
        seen.year = year;
        seen.by = facts.by;
        if (const targets::HouseholdFacts *found = find(facts, household))
            seen.facts = *found;
    }
    return years;
}

Table emptyIncomeTable()
{
    Table table;
    table.name = Words::tr("Income");
    table.columns = {{Words::tr("Year"), {}, 2.5, Align::Centre}};
    const QString group = Words::tr("Income (yuan)");
    for (const catalogue::HouseholdYearColumn part : targets::incomeParts)
        table.columns.push_back(figures(catalogue::title(*part), group, 4.6, Unit::Money));
    for (const QString &title : {Words::tr("Net income"), Words::tr("A head"), Words::tr("Standard a head")})
        table.columns.push_back(figures(title, group, 4.6, Unit::Money));
    table.columns.push_back(figures(Words::tr("Members"), {}, 3));
    table.columns.push_back({Words::tr("Against the standard"), {}, 4.5, Align::Centre});
    return table;
}

/// A row a year; one in which the household is not known has its number alone.
Table incomeTable(const std::vector<YearSeen> &years)
{
    Table table = emptyIncomeTable();
    for (const YearSeen &each : years) {
        Row row{{QString::number(each.year)}};
        if (each.facts) {
            for (const auto &part : each.facts->income)
                row.cells.push_back(part ? Cell(*part) : Cell());
            const auto [whole, head] = netIncomeOf(*each.facts);
            row.cells.insert(
                row.cells.end(),
                {whole, head, targets::yuan(each.by.standards.household),
                 static_cast<std::int64_t>(each.facts->members.size()),
                 stateText(targets::judge(*each.facts, *targets::findTarget("h.income"), each.by))});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Block targetTable(const YearSeen &now)
{
    if (!now.facts || !now.facts->inScope(now.year))
        return Paragraph{Words::tr("At the end of %1 the household is not in scope.").arg(now.year)};
    Table table;
    table.name = Words::tr("Targets");
    table.columns = {{Words::tr("Target"), {}, 8},
                     {Words::tr("Exit"), {}, 2, Align::Centre},
                     {Words::tr("State"), {}, 4.5, Align::Centre},
                     {Words::tr("Reason"), {}, 14},
                     {Words::tr("What would close it"), {}, 13}};
    for (const targets::Target &target : targets::targets(values::Level::Household)) {
        const targets::Verdict verdict = targets::explain(*now.facts, target, now.by);
        Row row{{string(target.name), target.exit ? QStringLiteral("●") : QString(), stateText(verdict.state),
                 verdict.reason, targets::remedy(*now.facts, target, now.by)}};
        row.behind.target = &target;
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Every row of the card leads to the household.
void trace(Report &report, const Subject &subject, int year)
{
    for (Block &block : report.blocks) {
        auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (Row &row : table->rows) {
            row.behind.list = targets::Behind::List::Household;
            row.behind.region = subject.region;
            row.behind.year = year;
            row.behind.household = subject.household;
        }
    }
}

} // namespace

Report householdCard(Material &material, const Subject &subject)
{
    const int year = material.year();
    const places::VillagePlace &place = *material.places().find(subject.region);
    const auto years = yearsOf(material, place.id, subject.household);
    const Shown household(material.database(), catalogue::TableId::Household, subject.household);
    const Shown village(material.database(), catalogue::TableId::Village, place.id);
    Report report;
    report.name = Words::tr("Card of %1 %2").arg(subject.name).arg(year);
    report.mostPages = 2;
    report.blocks = {Title{Words::tr("Household card, %1").arg(year)},
                     Line{placeName(material.places(), place.code), asOf(year), subject.name},
                     Heading{Words::tr("1. Basics, and who is responsible")},
                     basics(household, village, years.back().facts ? &*years.back().facts : nullptr, year),
                     Heading{Words::tr("2. Members at the end of %1").arg(year)},
                     memberTable(material, subject.household),
                     Heading{Words::tr("3. Income of %1 to %2").arg(years.front().year).arg(year)},
                     incomeTable(years),
                     Heading{Words::tr("4. Targets at the end of %1").arg(year)},
                     targetTable(years.back()),
                     Heading{Words::tr("5. Measures begun by the end of %1").arg(year)},
                     measuresOf(material, subject.household),
                     Heading{Words::tr("6. Changes of status by the end of %1, and visits in %1").arg(year)},
                     changesOf(material, subject.household),
                     visitsOf(material, subject.household),
                     signature()};
    addPictures(material, {catalogue::TableId::Household, subject.household}, report);
    trace(report, subject, year);
    return report;
}

} // namespace chulie::reports
