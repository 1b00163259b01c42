#include "models/catalogue/columns.h"
#include "models/reports/kinds.h"

#include "models/reports/parts.h"
#include "models/reports/villagemoney.h"
#include "models/storage/database.h"
#include "models/targets/gaps.h"
#include "models/targets/standards.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

constexpr auto selectVillageYear = "SELECT id FROM village_year WHERE village = ? AND year = ?";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VillageSummary)
};

constexpr catalogue::VillageColumn basicColumns[] = {
    "type",      "households",   "population",          "partner",
    "secretary", "stationed_on", "reserve_secretaries", "inspected_on"};

Table basics(Material &material, const places::VillagePlace &village)
{
    const int year = material.year();
    const Shown shown(material.database(), catalogue::TableId::Village, village.id);
    storage::Statement yearRow(material.database(), selectVillageYear);
    yearRow.with(village.id, year);
    const Shown shownYear(material.database(), catalogue::TableId::VillageYear,
                          yearRow.next() ? yearRow.integer(0) : 0);
    const targets::Standards standards = targets::readStandards(material.database(), year);
    Pairs pairs(Words::tr("Basics"));
    for (const catalogue::VillageColumn column : basicColumns)
        pairs.add(shown, column);
    const auto ofYear = [year](const QString &item) {
        return Words::tr("%1 of %2", "a figure and its year").arg(item).arg(year);
    };
    pairs.add(ofYear(headingOf(catalogue::VillageYearColumn("income_fen"))),
              shownYear[catalogue::VillageYearColumn("income_fen")]);
    pairs.add(ofYear(Words::tr("Village standard (yuan)")), targets::yuan(standards.village));
    pairs.add(ofYear(headingOf(catalogue::VillageYearColumn("collective_fen"))),
              shownYear[catalogue::VillageYearColumn("collective_fen")]);
    pairs.add(ofYear(Words::tr("Household standard (yuan)")), targets::yuan(standards.household));
    Table table = pairs.take();
    for (Row &row : table.rows)
        row.behind = behindOf(targets::Behind::List::Villages, village.code, year);
    return table;
}

/// A village in each of the years shown; the last is the year asked for.
using Years = std::vector<targets::VillageResult>;

Table householdTable(const Years &years, const places::VillagePlace &place, const std::vector<int> &shown)
{
    Table table;
    table.name = Words::tr("Households");
    const QString status = Words::tr("Of these");
    table.columns = {{Words::tr("At the end of"), {}, 4, Align::Centre},
                     figures(Words::tr("Poor households on the books"), {}, 5),
                     figures(Words::tr("Out of poverty"), status, 4),
                     figures(Words::tr("Not yet out of poverty"), status, 4),
                     figures(Words::tr("Back in poverty"), status, 4),
                     figures(Words::tr("Ready to get out"), status, 4)};
    for (std::size_t i = 0; i < years.size(); ++i) {
        const targets::VillageResult &village = years[i];
        table.rows.push_back({{QString::number(shown[i]), std::int64_t{village.householdCount()},
                               std::int64_t{village.statuses[1]}, std::int64_t{village.statuses[0]},
                               std::int64_t{village.statuses[2]}, std::int64_t{village.readyHouseholds}},
                              Row::Kind::Plain,
                              behindOf(targets::Behind::List::Households, place.code, shown[i])});
    }
    return table;
}

Row targetRow(const targets::Target &target, const Years &years, const places::VillagePlace &place, int year)
{
    Row row{{string(target.name), string(target.clause), target.exit ? QStringLiteral("●") : QString()}};
    for (const targets::VillageResult &village : years)
        row.cells.emplace_back(stateText(village.state(target)));
    for (const targets::State state : {targets::State::Met, targets::State::Unmet, targets::State::Unknown,
                                       targets::State::NotApplicable}) {
        const bool counts = target.level == values::Level::Household;
        row.cells.push_back(
            counts ? Cell(std::int64_t{years.back().households[targets::indexOf(target)].of(state)})
                   : Cell());
    }
    row.behind = behindOf(targets::Behind::List::Target, place.code, year);
    row.behind.target = &target;
    return row;
}

Table targetTable(const Years &years, const places::VillagePlace &place, const std::vector<int> &shown)
{
    Table table;
    table.name = Words::tr("Targets");
    table.columns = {{Words::tr("Target"), {}, 9},
                     {Words::tr("Clause"), {}, 5.2},
                     {Words::tr("Exit"), {}, 2, Align::Centre}};
    for (const int each : shown) {
        Column &column = table.columns.emplace_back();
        column = {QString::number(each), Words::tr("State at the end of the year"), 4.5, Align::Centre};
        column.behind.year = each;
    }
    for (const targets::State state :
         {targets::State::Met, targets::State::Unmet, targets::State::Unknown, targets::State::NotApplicable})
        table.columns.push_back(figures(targets::stateTitle(state),
                                        Words::tr("Households at the end of %1").arg(shown.back()), 3.2));
    for (const bool exit : {true, false}) {
        table.rows.push_back(
            {{exit ? Words::tr("Exit targets") : Words::tr("Action targets")}, Row::Kind::Section});
        for (const targets::Target &target : targets::targets())
            if (target.exit == exit && target.level <= values::Level::Village)
                table.rows.push_back(targetRow(target, years, place, shown.back()));
    }
    return table;
}

Paragraph verdict(const targets::VillageResult &village, int year)
{
    const targets::Tally &tally = village.exitTally;
    const QString words = village.exit() == targets::State::Met
                              ? Words::tr("At the end of %1 the village is ready to exit: of its exit "
                                          "targets %2 are met, %3 unmet, %4 unknown and %5 not applicable.")
                              : Words::tr("At the end of %1 the village is not ready to exit: of its exit "
                                          "targets %2 are met, %3 unmet, %4 unknown and %5 not applicable.");
    return {words.arg(year)
                .arg(tally.of(targets::State::Met))
                .arg(tally.of(targets::State::Unmet))
                .arg(tally.of(targets::State::Unknown))
                .arg(tally.of(targets::State::NotApplicable))};
}

Block gapTable(Material &material, const places::VillagePlace &place)
{
    Table table;
    table.name = Words::tr("Gaps");
    table.columns = {{Words::tr("No."), {}, 2, Align::Centre},
                     {Words::tr("Household"), {}, 8.7},
                     {Words::tr("Head"), {}, 3.6},
                     {Words::tr("Target"), {}, 5},
                     {Words::tr("State"), {}, 4.5, Align::Centre},
                     {Words::tr("Reason"), {}, 10.5},
                     {Words::tr("What would close it"), {}, 10.5}};
    std::int64_t number = 0;
    const auto take = [&](const targets::Gap &gap) {
        const QString whom = gap.household == 0 ? Words::tr("(the village)") : string(gap.householdNo);
        Row row{{++number, whom, string(gap.head), string(gap.target->name), stateText(gap.state), gap.reason,
                 gap.remedy}};
        row.behind =
            behindOf(gap.household != 0 ? targets::Behind::List::Household : targets::Behind::List::Target,
                     place.code, material.year());
        row.behind.household = gap.household;
        row.behind.target = gap.target;
        table.rows.push_back(std::move(row));
    };
    (void)targets::eachGap(material.database(), {material.year(), place.code, nullptr, true}, take);
    if (table.rows.empty())
        return Paragraph{Words::tr("Nothing holds the village back.")};
    return table;
}

} // namespace

Report villageSummary(Material &material, const Subject &subject)
{
    const int year = material.year();
    const places::VillagePlace &place = *material.places().find(subject.region);
    const std::vector<int> shown = yearsShown(year);
    Years years;
    for (const int each : shown)
        years.push_back(material.result(place.id, each));
    Report report;
    report.name = Words::tr("Summary of %1 %2").arg(subject.name).arg(year);
    report.blocks = {Title{Words::tr("Summary of %1, %2").arg(subject.name).arg(year)},
                     Line{Words::tr("Village code: %1").arg(codeWords(place.code)), asOf(year),
                          Words::tr("In households and yuan")},
                     Heading{Words::tr("1. Basics")},
                     basics(material, place),
                     householdTable(years, place, shown),
                     Heading{Words::tr("2. Targets")},
                     verdict(years.back(), year),
                     targetTable(years, place, shown),
                     Heading{Words::tr("3. What holds the village back")},
                     gapTable(material, place),
                     Heading{Words::tr("4. Funds of %1").arg(year)},
                     fundTable(material.database(), place, year),
                     Heading{Words::tr("5. Measures begun by the end of %1, by action").arg(year)},
                     measureTable(material.database(), place, year),
                     signature()};
    return report;
}

} // namespace chulie::reports
