#include "models/reports/kinds.h"

#include "models/reports/parts.h"
#include "models/reports/regiontable.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegionSummary)
};

Table emptyTable()
{
    Table table;
    table.name = Words::tr("Villages");
    table.keys = 2;
    const QString households = Words::tr("Households in scope");
    const targets::Behind list = behindOf(targets::Behind::List::Households, {}, 0);
    table.columns = {{Words::tr("No."), {}, 2, Align::Centre},
                     {Words::tr("Village"), {}, 5},
                     {Words::tr("Type"), {}, 4, Align::Centre},
                     figures(Words::tr("In all"), households, 2.5),
                     figures(Words::tr("Out of poverty"), households, 2.5),
                     figures(Words::tr("Not out"), households, 2.5)};
    for (std::size_t i = 3; i < table.columns.size(); ++i)
        table.columns[i].behind = list;
    for (Column &column : exitColumns())
        table.columns.push_back(std::move(column));
    const QString exit = Words::tr("Exit");
    table.columns.push_back({Words::tr("Met"), exit, 3, Align::Centre});
    table.columns.push_back({Words::tr("Ready"), exit, 4.7, Align::Centre});
    return table;
}

Row rowOf(const places::VillagePlace &place, const targets::VillageResult &village, int number, int year)
{
    Standing standing;
    standing.add(village);
    Row row{{std::int64_t{number}, string(place.name),
             place.poor ? Words::tr("relatively poor") : Words::tr("ordinary"),
             std::int64_t{standing.households}, std::int64_t{standing.out},
             std::int64_t{standing.households - standing.out}}};
    for (const targets::Target &target : targets::targets())
        if (target.exit)
            row.cells.emplace_back(targets::stateMark(village.state(target)));
    row.cells.emplace_back(share(village.exitTally));
    row.cells.emplace_back(stateText(village.exit()));
    row.behind = behindOf(targets::Behind::List::Villages, place.code, year);
    return row;
}

Row totalRow(const targets::RegionResult &town, const targets::Evaluation &evaluation)
{
    Standing standing;
    for (const targets::VillageResult &village : evaluation.villages)
        standing.add(village);
    Row row{{QString(), Words::tr("Total"),
             Words::tr("%1 poor of %2").arg(standing.poor).arg(evaluation.villages.size()),
             std::int64_t{standing.households}, std::int64_t{standing.out},
             std::int64_t{standing.households - standing.out}},
            Row::Kind::Total};
    for (Cell &cell : exitShares(town))
        row.cells.push_back(std::move(cell));
    row.cells.emplace_back();
    row.cells.emplace_back(QStringLiteral("%1/%2").arg(standing.ready).arg(standing.poor));
    row.behind = behindOf(targets::Behind::List::Villages, town.code, evaluation.year);
    return row;
}

Table villageTable(const Material &material, const targets::Evaluation &evaluation,
                   const targets::RegionResult &town)
{
    Table table = emptyTable();
    int number = 0;
    for (const targets::VillageResult &village : evaluation.villages)
        table.rows.push_back(
            rowOf(*material.places().find(village.village), village, ++number, evaluation.year));
    table.rows.push_back(totalRow(town, evaluation));
    return table;
}

} // namespace

Report townshipSummary(Material &material, const Subject &subject)
{
    const int year = material.year();
    const targets::Evaluation &evaluation = material.evaluation(subject.region, year);
    const auto towns = targets::rollUp(material.database(), evaluation, values::Level::Town);
    Report report;
    report.name = Words::tr("Township summary of %1 %2").arg(subject.name).arg(year);
    report.landscape = true;
    report.blocks = {
        Title{Words::tr("Summary of the villages of %1 against the exit targets, %2")
                  .arg(subject.name)
                  .arg(year)},
        Line{Words::tr("Unit: %1").arg(subject.name), asOf(year), Words::tr("In households and villages")}};
    for (const targets::RegionResult &town : *towns) {
        report.blocks.emplace_back(villageTable(material, evaluation, town));
        report.blocks.emplace_back(Paragraph{
            Words::tr("✓ met, ✗ not met, ? to be verified, – not applicable. A village is ready when "
                      "each of its fifteen exit targets is met or not applicable; the total counts "
                      "the villages that reach a target among those it is asked of.")});
        report.blocks.emplace_back(Heading{Words::tr("Targets of the town at the end of %1").arg(year)});
        report.blocks.emplace_back(ownTargets(town, year));
    }
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
