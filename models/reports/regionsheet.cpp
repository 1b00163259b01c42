#include "models/reports/kinds.h"

#include "models/reports/parts.h"
#include "models/reports/regiontable.h"
#include "models/values/level.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegionSheet)
};

Table emptyTable()
{
    const QString villages = Words::tr("Relatively poor villages");
    const QString households = Words::tr("Households in scope");
    Table table;
    table.name = Words::tr("Counties and towns");
    table.columns = {{Words::tr("Place"), {}, 5},
                     figures(Words::tr("In all"), villages, 3),
                     figures(Words::tr("Ready"), villages, 3),
                     figures(Words::tr("In all"), households, 3.5),
                     figures(Words::tr("Out of poverty"), households, 3.5)};
    for (Column &column : exitColumns())
        table.columns.push_back(std::move(column));
    table.columns.push_back({Words::tr("Own targets"), {}, 3, Align::Centre});
    return table;
}

/// The targets of \a region itself, by state.
targets::Tally ownTally(const targets::RegionResult &region)
{
    targets::Tally tally;
    for (const targets::State state : region.own)
        tally.add(state);
    return tally;
}

Row rowOf(const targets::RegionResult &region, const targets::Evaluation &evaluation, const QString &name,
          Row::Kind kind)
{
    Standing standing;
    for (const targets::VillageResult &village : evaluation.villages)
        if (village.code.starts_with(region.code))
            standing.add(village);
    Row row{{name, std::int64_t{standing.poor}, std::int64_t{standing.ready},
             std::int64_t{standing.households}, std::int64_t{standing.out}},
            kind};
    for (Cell &cell : exitShares(region))
        row.cells.push_back(std::move(cell));
    row.cells.emplace_back(share(ownTally(region)));
    row.behind = behindOf(targets::Behind::List::Villages, region.code, evaluation.year);
    return row;
}

/// Each county as a sum below its towns, and the cities last where all of them is asked for.
Table placesTable(const Material &material, const targets::Evaluation &evaluation, bool hasCities)
{
    Table table = emptyTable();
    const auto towns = targets::rollUp(material.database(), evaluation, values::Level::Town);
    const auto counties = targets::rollUp(material.database(), evaluation, values::Level::County);
    const auto cities = targets::rollUp(material.database(), evaluation, values::Level::City);
    const auto name = [&](const targets::RegionResult &region) {
        return placeName(material.places(), region.code);
    };
    for (const targets::RegionResult &county : *counties) {
        for (const targets::RegionResult &town : *towns)
            if (town.code.starts_with(county.code))
                table.rows.push_back(
                    rowOf(town, evaluation, material.places().name(town.code), Row::Kind::Plain));
        table.rows.push_back(rowOf(county, evaluation, name(county), Row::Kind::Total));
    }
    for (const targets::RegionResult &city : hasCities ? *cities : std::vector<targets::RegionResult>())
        table.rows.push_back(rowOf(city, evaluation, name(city), Row::Kind::Total));
    return table;
}

} // namespace

/// A region within a county is taken as that.
Report regionSheet(Material &material, const Subject &subject)
{
    const int year = material.year();
    const std::string region = subject.region.substr(0, values::codeLength(values::Level::County));
    const QString name = placeName(material.places(), region);
    const targets::Evaluation &evaluation = material.evaluation(region, year);
    Report report;
    report.name = Words::tr("Counties and towns of %1, %2").arg(name).arg(year);
    report.landscape = true;
    report.blocks = {
        Title{report.name},
        Line{Words::tr("Unit: %1").arg(name), asOf(year), Words::tr("In households and villages")},
        placesTable(material, evaluation, region.size() < values::codeLength(values::Level::County)),
        Paragraph{
            Words::tr("Under each target: how many villages reach it, of those it is asked of; – where it is "
                      "asked of none. Own targets: how many of the place's own are met.")},
        signature()};
    return report;
}

} // namespace chulie::reports
