#include "models/rosters/rosters.h"

#include "models/records/listfields.h"
#include "models/records/rowlist.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace chulie::rosters {

namespace {

constexpr auto householdRows = R"(
SELECT h.id FROM household AS h JOIN village AS v ON v.id = h.village
WHERE v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY h.id)";

constexpr auto memberRows = R"(
SELECT m.id FROM member_of_year AS m JOIN household AS h ON h.id = m.household JOIN village AS v ON v.id = h.village
WHERE m.year = ?2 AND v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY m.id)";

filters::Criterion oneOf(std::string subject, std::initializer_list<const char *> values)
{
    filters::Criterion criterion{.subject = std::move(subject)};
    for (const char *value : values)
        criterion.values += QString::fromUtf8(value);
    return criterion;
}

filters::Criterion oneOf(catalogue::ColumnId column, std::initializer_list<const char *> values)
{
    return oneOf(std::string(column.column().name), values);
}

using Names = std::initializer_list<std::string_view>;

/// \a first, then \a more columns of a list of \a table's rows.
catalogue::ColumnList columns(catalogue::TableId table, Names first, Names more)
{
    catalogue::ColumnList all = records::listColumns(table, first);
    const catalogue::ColumnList added = records::listColumns(table, more);
    all.columns.insert(all.columns.end(), added.columns.begin(), added.columns.end());
    return all;
}

/// Columns of a roster of households: which they are, and \a more.
catalogue::ColumnList households(Names more)
{
    return columns(catalogue::TableId::Household, {"village.name", "no", "head", "people"}, more);
}

/// Columns of a roster of people: where they live, who they are, and \a more.
catalogue::ColumnList people(Names more)
{
    return columns(
        catalogue::TableId::Member,
        {"household.village.name", "household.no", "head", "name", "relation", "sex", "age", "identity"},
        more);
}

std::vector<RosterKind> makeAll()
{
    using enum catalogue::TableId;
    constexpr catalogue::HouseholdColumn village("village");
    const int byHousehold = records::listColumns(Member, {"household.no"}).columns.front();
    return {
        {"roster-households", QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Households"),
         households({"type", "cause", "helper"}), village},
        {"roster-members", QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Members"), people({}), byHousehold},
        {"roster-unready",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Households not out of poverty"),
         households({"type", "cause", "helper"}),
         village,
         {oneOf("status", {"poor", "again"})}},
        {"roster-dibao",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Households on subsistence allowance"),
         households({"identified_on", "dibao", "helper"}),
         village,
         {oneOf(catalogue::HouseholdColumn("type"), {"低保贫困户"})}},
        {"roster-support",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Households in state support"),
         households({"identified_on", "helper"}),
         village,
         {oneOf(catalogue::HouseholdColumn("type"), {"特困供养户"})}},
        {"roster-causes", QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Households by cause of poverty"),
         households({"cause", "helper"}), catalogue::HouseholdColumn("cause")},
        {"roster-housing",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Households in unsafe houses"),
         households({"type", "housing", "housing_done_on", "helper"}),
         village,
         {oneOf(catalogue::HouseholdYearColumn("housing"), {"C", "D", "无房"})}},
        {"roster-disabled",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Disabled people"),
         people({"disability", "disability_care"}),
         byHousehold,
         {oneOf(catalogue::MemberColumn("disability"), {"一级", "二级", "三级", "四级"})}},
        {"roster-ill",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "People with serious or chronic illness"),
         people({"health", "medical", "critical"}),
         byHousehold,
         {oneOf(catalogue::MemberColumn("health"), {"长期慢性病", "大病"})}},
        {"roster-primary",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Primary school pupils"),
         people({"schooling"}),
         byHousehold,
         {oneOf(catalogue::MemberYearColumn("schooling"), {"小学"})}},
        {"roster-junior",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Junior high school pupils"),
         people({"schooling"}),
         byHousehold,
         {oneOf(catalogue::MemberYearColumn("schooling"), {"初中"})}},
        {"roster-pupils",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Pupils in compulsory education"),
         people({"schooling"}),
         byHousehold,
         {oneOf(catalogue::MemberYearColumn("schooling"), {"小学", "初中"})}},
        {"roster-workers",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Migrant workers"),
         people({"labour", "work", "work_months"}),
         byHousehold,
         {oneOf(catalogue::MemberYearColumn("work"), {"县内务工", "县外省内务工", "省外务工"})}},
        {"roster-away",
         QT_TRANSLATE_NOOP("chulie::rosters::Rosters", "Migrant workers outside the county"),
         people({"labour", "work", "work_months"}),
         byHousehold,
         {oneOf(catalogue::MemberYearColumn("work"), {"县外省内务工", "省外务工"})}},
    };
}

} // namespace

std::span<const RosterKind> rosters()
{
    static const std::vector<RosterKind> all = makeAll();
    return all;
}

QString title(const RosterKind &roster)
{
    return QCoreApplication::translate("chulie::rosters::Rosters", roster.title);
}

values::Result<std::vector<std::int64_t>> rosterRows(storage::Database &database, const RosterKind &roster,
                                                     const std::string &region, int year)
{
    const bool isOfMembers = roster.columns.table == catalogue::TableId::Member;
    return database.read([&] {
        std::vector<std::int64_t> ids;
        storage::Statement select(database, isOfMembers ? memberRows : householdRows);
        if (isOfMembers)
            select.with(region, year);
        else
            select.with(region);
        while (select.next())
            ids.push_back(select.integer(0));
        return ids;
    });
}

} // namespace chulie::rosters
