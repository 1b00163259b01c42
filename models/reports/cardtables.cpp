#include "models/reports/cardtables.h"

#include "models/catalogue/columns.h"
#include "models/reports/parts.h"
#include "models/storage/database.h"
#include "models/values/masking.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

constexpr auto selectMembers = R"(
SELECT m.id, (SELECT y.id FROM member_year y WHERE y.member = m.id AND y.year = ?2)
FROM member_of_year m
WHERE m.household = ?1 AND m.year = ?2
ORDER BY m.relation <> '户主', m.id
)";
constexpr auto selectMeasures =
    "SELECT id FROM measure WHERE household = ?1 AND started_on <= ?2 ORDER BY started_on, no";
constexpr auto selectChanges =
    "SELECT id FROM status_change WHERE household = ?1 AND date <= ?2 ORDER BY date, id";
constexpr auto selectVisits =
    "SELECT id FROM visit WHERE household = ?1 AND date BETWEEN ?2 AND ?3 ORDER BY date, id";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdCard)
};

/// A column of a list of rows, and how wide.
struct Listed
{
    catalogue::ColumnId column;
    double width;
    Align align = Align::Left;
    Unit unit = Unit::Count;
};

/// An empty list of rows of table \a id.
Table listOf(catalogue::TableId id, std::span<const Listed> columns)
{
    const catalogue::Table &of = catalogue::table(id);
    Table out;
    out.name = catalogue::title(of);
    out.columns.push_back({Words::tr("No."), {}, 2, Align::Centre});
    for (const Listed &each : columns) {
        const catalogue::Column &column = each.column.column();
        const bool money = each.unit == Unit::Money;
        out.columns.push_back(
            {money ? Words::tr("%1 (yuan)").arg(catalogue::title(column)) : catalogue::title(column),
             {},
             each.width,
             each.align,
             each.unit});
    }
    return out;
}

void addRow(Table &out, const Shown &shown, std::span<const Listed> columns)
{
    Row row{{static_cast<std::int64_t>(out.rows.size()) + 1}};
    for (const Listed &each : columns) {
        const bool isNumber = each.unit == Unit::Money;
        const auto number = isNumber ? shown.number(each.column) : std::nullopt;
        row.cells.push_back(isNumber ? (number ? Cell(*number) : Cell()) : Cell(shown[each.column]));
    }
    out.rows.push_back(std::move(row));
}

/// The rows that \a ids hands out.
Block listed(Material &material, catalogue::TableId id, storage::Statement &ids,
             std::span<const Listed> columns, const QString &none)
{
    Table out = listOf(id, columns);
    while (ids.next())
        addRow(out, Shown(material.database(), id, ids.integer(0)), columns);
    if (out.rows.empty())
        return Paragraph{none};
    return out;
}

constexpr Listed memberColumns[] = {{catalogue::MemberColumn("name"), 3.6},
                                    {catalogue::MemberColumn("relation"), 3},
                                    {catalogue::MemberColumn("sex"), 2, Align::Centre},
                                    {catalogue::MemberColumn("born_on"), 5.3, Align::Centre},
                                    {catalogue::MemberColumn("identity"), 9.4},
                                    {catalogue::MemberColumn("health"), 3},
                                    {catalogue::MemberColumn("disability"), 2.5, Align::Centre},
                                    {catalogue::MemberColumn("labour"), 4}};
constexpr Listed memberYearColumns[] = {{catalogue::MemberYearColumn("schooling"), 3},
                                        {catalogue::MemberYearColumn("work"), 3},
                                        {catalogue::MemberYearColumn("medical"), 2.1, Align::Centre},
                                        {catalogue::MemberYearColumn("critical"), 2.1, Align::Centre},
                                        {catalogue::MemberYearColumn("pension"), 2.1, Align::Centre}};

} // namespace

Block memberTable(Material &material, std::int64_t household)
{
    constexpr std::size_t identity = 5; // behind the number of the row
    Table out = listOf(catalogue::TableId::Member, memberColumns);
    Table years = listOf(catalogue::TableId::MemberYear, memberYearColumns);
    out.columns.insert(out.columns.end(), years.columns.begin() + 1, years.columns.end());
    out.keys = 2;
    storage::Statement rows(material.database(), selectMembers);
    rows.with(household, material.year());
    while (rows.next()) {
        addRow(out, Shown(material.database(), catalogue::TableId::Member, rows.integer(0)), memberColumns);
        addRow(years, Shown(material.database(), catalogue::TableId::MemberYear, rows.integer(1)),
               memberYearColumns);
        auto &cells = out.rows.back().cells;
        cells[identity] = values::masked(std::get<QString>(cells[identity]));
        cells.insert(cells.end(), years.rows.back().cells.begin() + 1, years.rows.back().cells.end());
    }
    if (out.rows.empty())
        return Paragraph{Words::tr("No member is known.")};
    return out;
}

Block measuresOf(Material &material, std::int64_t household)
{
    static constexpr Listed columns[] = {
        {catalogue::MeasureColumn("name"), 9},
        {catalogue::MeasureColumn("item"), 3, Align::Centre},
        {catalogue::MeasureColumn("form"), 3, Align::Centre},
        {catalogue::MeasureColumn("unit"), 6},
        {catalogue::MeasureColumn("person"), 3.5},
        {catalogue::MeasureColumn("started_on"), 5.3, Align::Centre, Unit::Date},
        {catalogue::MeasureColumn("finished_on"), 5.3, Align::Centre, Unit::Date},
        {catalogue::MeasureColumn("state"), 3.2, Align::Centre},
        {catalogue::MeasureColumn("planned_fen"), 6, Align::Right, Unit::Money}};
    const std::string end = std::to_string(material.year()) + "-12-31";
    storage::Statement rows(material.database(), selectMeasures);
    rows.with(household, end);
    return listed(material, catalogue::TableId::Measure, rows, columns,
                  Words::tr("No measure names the household."));
}

Block changesOf(Material &material, std::int64_t household)
{
    static constexpr Listed columns[] = {
        {catalogue::StatusChangeColumn("date"), 6, Align::Centre, Unit::Date},
        {catalogue::StatusChangeColumn("type"), 6, Align::Centre},
        {catalogue::StatusChangeColumn("reason"), 24}};
    const std::string end = std::to_string(material.year()) + "-12-31";
    storage::Statement rows(material.database(), selectChanges);
    rows.with(household, end);
    return listed(material, catalogue::TableId::StatusChange, rows, columns,
                  Words::tr("No change of status on record."));
}

Block visitsOf(Material &material, std::int64_t household)
{
    static constexpr Listed columns[] = {{catalogue::VisitColumn("date"), 6, Align::Centre, Unit::Date},
                                         {catalogue::VisitColumn("visitor"), 4},
                                         {catalogue::VisitColumn("role"), 6},
                                         {catalogue::VisitColumn("reason"), 8},
                                         {catalogue::VisitColumn("problem"), 8},
                                         {catalogue::VisitColumn("correction"), 8}};
    const std::string begin = std::to_string(material.year()) + "-01-01";
    const std::string end = std::to_string(material.year()) + "-12-31";
    storage::Statement rows(material.database(), selectVisits);
    rows.with(household, begin, end);
    return listed(material, catalogue::TableId::Visit, rows, columns,
                  Words::tr("No visit in the year on record."));
}

} // namespace chulie::reports
