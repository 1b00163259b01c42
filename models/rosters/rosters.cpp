#include "models/rosters/rosters.h"

#include "models/records/listfields.h"
#include "models/records/rowlist.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace chulie {

namespace {

constexpr auto householdRows = R"(
SELECT h.id FROM household AS h JOIN village AS v ON v.id = h.village
WHERE v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY h.id)";

constexpr auto memberRows = R"(
SELECT m.id FROM member_of_year AS m JOIN household AS h ON h.id = m.household JOIN village AS v ON v.id = h.village
WHERE m.year = ?2 AND v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY m.id)";

constexpr auto householdOfYear = "SELECT household FROM household_year WHERE id = ?";
constexpr auto memberOfYear = "SELECT member FROM member_year WHERE id = ?";

Criterion oneOf(std::string subject, std::initializer_list<const char *> values)
{
    Criterion criterion{.subject = std::move(subject)};
    for (const char *value : values)
        criterion.values += QString::fromUtf8(value);
    return criterion;
}

Criterion oneOf(ColumnId column, std::initializer_list<const char *> values)
{
    return oneOf(std::string(column.column().name), values);
}

/// The number that one of \a table's columns has in a list.
int listed(TableId table, std::string_view name)
{
    return listColumns(table, {name}).columns.front();
}

/// Columns of a roster of households, with the number of people behind the head.
ColumnList households(ColumnList columns)
{
    const auto head = std::ranges::find(columns.columns, -1);
    columns.columns.insert(std::next(head), listed(TableId::Household, "people"));
    return columns;
}

/// Columns of a roster of people: where they live, who they are, and \a more.
ColumnList people(std::initializer_list<ListedColumn<TableId::Member>> more)
{
    ColumnList columns = listColumns(TableId::Member, {"household.village.name", "household.no", "head",
                                                       "name", "sex", "age", "identity"});
    const ColumnList own = columnsOf<TableId::Member>(more);
    columns.columns.insert(columns.columns.end(), own.columns.begin(), own.columns.end());
    return columns;
}

std::vector<RosterKind> makeAll()
{
    using enum TableId;
    const int byHousehold = listed(Member, "household.no");
    return {
        {"roster-households", QT_TRANSLATE_NOOP("chulie::Rosters", "Households"),
         households(columnsOf<Household>({"village", "no", "head", "type", "cause", "helper"})),
         HouseholdColumn("village")},
        {"roster-members", QT_TRANSLATE_NOOP("chulie::Rosters", "Members"), people({"relation"}),
         byHousehold},
        {"roster-unready",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households not out of poverty"),
         households(columnsOf<Household>({"village", "no", "head", "type", "cause", "helper"})),
         HouseholdColumn("village"),
         {oneOf("status", {"poor", "again"})}},
        {"roster-dibao",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households on subsistence allowance"),
         households(columnsOf<Household>({"village", "no", "head", "identified_on", "helper"})),
         HouseholdColumn("village"),
         {oneOf(HouseholdColumn("type"), {"低保贫困户"})}},
        {"roster-support",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households in state support"),
         households(columnsOf<Household>({"village", "no", "head", "identified_on", "helper"})),
         HouseholdColumn("village"),
         {oneOf(HouseholdColumn("type"), {"特困供养户"})}},
        {"roster-causes", QT_TRANSLATE_NOOP("chulie::Rosters", "Households by cause of poverty"),
         households(columnsOf<Household>({"village", "no", "head", "cause", "helper"})),
         HouseholdColumn("cause")},
        {"roster-housing",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households in unsafe houses"),
         households(columnsOf<Household>({"village", "no", "head", "type", "helper"})),
         HouseholdColumn("village"),
         {},
         {oneOf(HouseholdYearColumn("housing"), {"C", "D", "无房"})}},
        {"roster-disabled",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Disabled people"),
         people({"disability"}),
         byHousehold,
         {oneOf(MemberColumn("disability"), {"一级", "二级", "三级", "四级"})}},
        {"roster-ill",
         QT_TRANSLATE_NOOP("chulie::Rosters", "People with serious or chronic illness"),
         people({"health"}),
         byHousehold,
         {oneOf(MemberColumn("health"), {"长期慢性病", "大病"})}},
        {"roster-primary",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Primary school pupils"),
         people({}),
         byHousehold,
         {},
         {oneOf(MemberYearColumn("schooling"), {"小学"})}},
        {"roster-junior",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Junior high school pupils"),
         people({}),
         byHousehold,
         {},
         {oneOf(MemberYearColumn("schooling"), {"初中"})}},
        {"roster-pupils",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Pupils in compulsory education"),
         people({}),
         byHousehold,
         {},
         {oneOf(MemberYearColumn("schooling"), {"小学", "初中"})}},
        {"roster-workers",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Migrant workers"),
         people({}),
         byHousehold,
         {},
         {oneOf(MemberYearColumn("work"), {"县内务工", "县外省内务工", "省外务工"})}},
        {"roster-away",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Migrant workers outside the county"),
         people({}),
         byHousehold,
         {},
         {oneOf(MemberYearColumn("work"), {"县外省内务工", "省外务工"})}},
    };
}

/// Whose facts of \a year meet the yearFilter of \a roster.
Result<std::vector<std::int64_t>> meeting(Database &database, const RosterKind &roster,
                                          const std::string &region, int year)
{
    const bool isOfMembers = roster.columns.table == TableId::Member;
    const Table &facts = table(isOfMembers ? TableId::MemberYear : TableId::HouseholdYear);
    RowQuery query{.region = region,
                   .column = isOfMembers ? int(MemberYearColumn("year")) : int(HouseholdYearColumn("year")),
                   .value = std::int64_t{year}};
    query.given = conditionsOf(facts, roster.yearFilter);
    const auto rows = readIds(database, facts, query);
    if (!rows)
        return rows.failure();
    std::vector<std::int64_t> owners;
    Statement owner(database, isOfMembers ? memberOfYear : householdOfYear);
    for (const std::int64_t row : *rows)
        if (owner.with(row).next())
            owners.push_back(owner.integer(0));
    std::ranges::sort(owners);
    return owners;
}

/// What is in both of two ascending lists.
std::vector<std::int64_t> both(const std::vector<std::int64_t> &a, const std::vector<std::int64_t> &b)
{
    std::vector<std::int64_t> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return shared;
}

} // namespace

std::span<const RosterKind> rosters()
{
    static const std::vector<RosterKind> all = makeAll();
    return all;
}

QString title(const RosterKind &roster)
{
    return QCoreApplication::translate("chulie::Rosters", roster.title);
}

Result<std::vector<std::int64_t>> rosterRows(Database &database, const RosterKind &roster,
                                             const std::string &region, int year)
{
    const bool isOfMembers = roster.columns.table == TableId::Member;
    return database.read([&]() -> Result<std::vector<std::int64_t>> {
        std::vector<std::int64_t> ids;
        Statement select(database, isOfMembers ? memberRows : householdRows);
        if (isOfMembers)
            select.with(region, year);
        else
            select.with(region);
        while (select.next())
            ids.push_back(select.integer(0));
        if (roster.yearFilter.empty())
            return ids;
        const auto met = meeting(database, roster, region, year);
        return met ? Result(both(ids, *met)) : met;
    });
}

} // namespace chulie
