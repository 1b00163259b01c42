#include "models/rosters/rosters.h"

#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie {

namespace {

constexpr auto householdRows = R"(
SELECT h.id FROM household AS h JOIN village AS v ON v.id = h.village
WHERE v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY h.id)";

constexpr auto householdYearRows = R"(
SELECT y.id FROM household_year AS y JOIN household AS h ON h.id = y.household JOIN village AS v ON v.id = h.village
WHERE y.year = ?2 AND v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY y.id)";

constexpr auto memberRows = R"(
SELECT m.id FROM member_of_year AS m JOIN household AS h ON h.id = m.household JOIN village AS v ON v.id = h.village
WHERE m.year = ?2 AND v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY m.id)";

constexpr auto memberYearRows = R"(
SELECT y.id FROM member_year AS y
JOIN member_of_year AS m ON m.id = y.member AND m.year = y.year
JOIN household AS h ON h.id = m.household JOIN village AS v ON v.id = h.village
WHERE y.year = ?2 AND v.code >= ?1 AND v.code < ?1 || ':'
ORDER BY y.id)";

const char *sqlOf(TableId table)
{
    return table == TableId::Household       ? householdRows
           : table == TableId::HouseholdYear ? householdYearRows
           : table == TableId::Member        ? memberRows
                                             : memberYearRows;
}

Criterion oneOf(const char *subject, std::initializer_list<const char *> values)
{
    Criterion criterion{.subject = subject};
    for (const char *value : values)
        criterion.values += QString::fromUtf8(value);
    return criterion;
}

std::vector<RosterKind> makeAll()
{
    using enum TableId;
    return {
        {"roster-households",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households"),
         Household,
         {"village", "no", "head", "type", "cause", "helper"},
         "village"},
        {"roster-members",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Members"),
         Member,
         {"household", "name", "sex", "identity", "relation"},
         "household"},
        {"roster-unready",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households not out of poverty"),
         Household,
         {"village", "no", "head", "type", "cause", "helper"},
         "village",
         {oneOf("status", {"poor", "again"})}},
        {"roster-dibao",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households on subsistence allowance"),
         Household,
         {"village", "no", "head", "identified_on", "helper"},
         "village",
         {oneOf("type", {"低保贫困户"})}},
        {"roster-support",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households in state support"),
         Household,
         {"village", "no", "head", "identified_on", "helper"},
         "village",
         {oneOf("type", {"特困供养户"})}},
        {"roster-causes",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households by cause of poverty"),
         Household,
         {"village", "no", "head", "cause", "helper"},
         "cause"},
        {"roster-housing",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Households in unsafe houses"),
         HouseholdYear,
         {"household", "housing", "housing_done_on"},
         "household",
         {oneOf("housing", {"C", "D", "无房"})}},
        {"roster-disabled",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Disabled people"),
         Member,
         {"household", "name", "sex", "identity", "disability"},
         "household",
         {oneOf("disability", {"一级", "二级", "三级", "四级"})}},
        {"roster-ill",
         QT_TRANSLATE_NOOP("chulie::Rosters", "People with serious or chronic illness"),
         Member,
         {"household", "name", "sex", "identity", "health"},
         "household",
         {oneOf("health", {"长期慢性病", "大病"})}},
        {"roster-pupils",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Pupils in compulsory education"),
         MemberYear,
         {"member", "year", "schooling"},
         "member",
         {oneOf("schooling", {"小学", "初中"})}},
        {"roster-workers",
         QT_TRANSLATE_NOOP("chulie::Rosters", "Migrant workers"),
         MemberYear,
         {"member", "year", "work", "work_months"},
         "member",
         {oneOf("work", {"县内务工", "县外省内务工", "省外务工"})}},
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
    return QCoreApplication::translate("chulie::Rosters", roster.title);
}

Result<std::vector<std::int64_t>> rosterRows(Database &database, TableId table, const std::string &region,
                                             int year)
{
    return database.read([&] {
        std::vector<std::int64_t> ids;
        Statement select(database, sqlOf(table));
        if (table == TableId::Household)
            select.with(region);
        else
            select.with(region, year);
        while (select.next())
            ids.push_back(select.integer(0));
        return ids;
    });
}

} // namespace chulie
