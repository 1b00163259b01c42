#include "models/reports/kinds.h"

#include "models/reports/parts.h"
#include "models/reports/regiontable.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <map>

namespace chulie::reports {

namespace {

constexpr auto selectFunds = R"(
SELECT substr(v.code, 1, 9),
       sum(f.allotted_fen), sum(f.spent_fen)
FROM fund_flow f JOIN village v ON v.id = f.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND f.year = ?2
GROUP BY 1
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegionSummary)
};

/// Of a year, in fen.
struct Funds
{
    std::int64_t allotted = 0;
    std::int64_t spent = 0;

    void add(const Funds &other)
    {
        allotted += other.allotted;
        spent += other.spent;
    }
};

using FundsByTown = std::map<std::string, Funds, std::less<>>;

FundsByTown readFunds(storage::Database &database, const std::string &county, int year)
{
    FundsByTown towns;
    storage::Statement rows(database, selectFunds);
    rows.with(county, year);
    while (rows.next())
        towns[std::string(rows.text(0))] = {rows.integer(1), rows.integer(2)};
    return towns;
}

Table emptyTable(int year)
{
    Table table;
    table.name = Words::tr("Towns");
    table.keys = 2;
    const QString villages = Words::tr("Relatively poor villages");
    const QString households = Words::tr("Households in scope");
    const QString funds = Words::tr("Funds of %1 (10,000 yuan)").arg(year);
    table.columns = {
        {Words::tr("No."), {}, 2, Align::Centre},    {Words::tr("Town"), {}, 5},
        figures(Words::tr("In all"), villages, 2.5), figures(Words::tr("Ready"), villages, 2.5),
        figures(Words::tr("In all"), households, 3), figures(Words::tr("Out of poverty"), households, 3)};
    for (std::size_t i = 4; i < table.columns.size(); ++i)
        table.columns[i].behind = behindOf(targets::Behind::List::Households, {}, 0);
    for (Column &column : exitColumns())
        table.columns.push_back(std::move(column));
    for (const QString &title : {Words::tr("Allotted"), Words::tr("Spent")}) {
        table.columns.push_back(figures(title, funds, 5, Unit::Wan));
        table.columns.back().behind = behindOf(targets::Behind::List::Funds, {}, 0);
    }
    return table;
}

/// The figures of a row for a town, or of the county.
struct RowFacts
{
    const targets::RegionResult &region;
    Standing standing = {};
    Funds funds = {};
};

Row rowOf(const RowFacts &facts, const Cell &number, const QString &name, int year)
{
    const Standing &standing = facts.standing;
    Row row{{number, name, std::int64_t{standing.poor}, std::int64_t{standing.ready},
             std::int64_t{standing.households}, std::int64_t{standing.out}}};
    for (Cell &cell : exitShares(facts.region))
        row.cells.push_back(std::move(cell));
    row.cells.emplace_back(facts.funds.allotted);
    row.cells.emplace_back(facts.funds.spent);
    row.behind = behindOf(targets::Behind::List::Villages, facts.region.code, year);
    return row;
}

Standing standingOf(const targets::Evaluation &evaluation, std::string_view region)
{
    Standing standing;
    for (const targets::VillageResult &village : evaluation.villages)
        if (village.code.starts_with(region))
            standing.add(village);
    return standing;
}

Table townTable(const Material &material, const targets::Evaluation &evaluation,
                const targets::RegionResult &county)
{
    const int year = evaluation.year;
    Table table = emptyTable(year);
    const FundsByTown funds = readFunds(material.database(), county.code, year);
    RowFacts total{county, standingOf(evaluation, county.code)};
    const auto towns = targets::rollUp(material.database(), evaluation, values::Level::Town);
    std::int64_t number = 0;
    for (const targets::RegionResult &town : *towns) {
        RowFacts facts{town, standingOf(evaluation, town.code)};
        if (const auto found = funds.find(town.code); found != funds.end())
            facts.funds = found->second;
        total.funds.add(facts.funds);
        table.rows.push_back(rowOf(facts, ++number, material.places().name(town.code), year));
    }
    table.rows.push_back(rowOf(total, QString(), Words::tr("Total"), year));
    table.rows.back().kind = Row::Kind::Total;
    return table;
}

} // namespace

Report countySummary(Material &material, const Subject &subject)
{
    const int year = material.year();
    const targets::Evaluation &evaluation = material.evaluation(subject.region, year);
    const auto counties = targets::rollUp(material.database(), evaluation, values::Level::County);
    Report report;
    report.name = Words::tr("County summary of %1 %2").arg(subject.name).arg(year);
    report.landscape = true;
    report.blocks = {
        Title{
            Words::tr("Summary of the towns of %1 against the exit targets, %2").arg(subject.name).arg(year)},
        Line{Words::tr("Unit: %1").arg(subject.name), asOf(year),
             Words::tr("In households, villages and 10,000 yuan")}};
    for (const targets::RegionResult &county : *counties) {
        report.blocks.emplace_back(townTable(material, evaluation, county));
        report.blocks.emplace_back(Paragraph{
            Words::tr("Under each target: how many villages reach it, of those it is asked of; – where it "
                      "is asked of none. A village is ready when each of its fifteen exit targets is "
                      "met or not applicable.")});
        report.blocks.emplace_back(Heading{Words::tr("Targets of the county at the end of %1").arg(year)});
        report.blocks.emplace_back(ownTargets(county, year));
    }
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
