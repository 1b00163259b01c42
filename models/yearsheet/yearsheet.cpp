#include "models/yearsheet/yearsheet.h"

#include "models/storage/database.h"

#include <algorithm>

namespace chulie::yearsheet {

namespace {

/// Behind the names of the row: the year's id, then for each fact the year's value, then last year's.
constexpr auto selectHouseholds = R"(
SELECT t.id, t.no,
  (SELECT name FROM household_head WHERE household = t.id),
  now.id%1
FROM household t
LEFT JOIN household_year now ON now.household = t.id AND now.year = ?2
LEFT JOIN household_year last ON last.household = t.id AND last.year = ?2 - 1
WHERE t.village IN (SELECT village FROM village_within WHERE region = ?1)
  AND t.identified_on <= ?2 || '-12-31'
ORDER BY t.no, t.id
)";
constexpr auto selectMembers = R"(
SELECT t.id, h.no, t.name, now.id%1
FROM household h
JOIN member_stay t ON t.household = h.id
LEFT JOIN member_year now ON now.member = t.id AND now.year = ?2
LEFT JOIN member_year last ON last.member = t.id AND last.year = ?2 - 1
WHERE h.village IN (SELECT village FROM village_within WHERE region = ?1)
  AND h.identified_on <= ?2 || '-12-31'
  AND t.since <= ?2 || '-12-31' AND (t.until >= ?2 || '-01-01' OR t.back_on <= ?2 || '-12-31')
ORDER BY h.no, h.id, t.relation <> '户主', t.id
)";

std::string selectOf(const YearSheet &sheet)
{
    std::string facts;
    for (const char *year : {"now", "last"})
        for (const int column : sheet.columns)
            facts +=
                std::string(", ") + year + '.' + sheet.table->columns[static_cast<std::size_t>(column)].name;
    std::string sql = sheet.table->id == catalogue::TableId::HouseholdYear ? selectHouseholds : selectMembers;
    return sql.replace(sql.find("%1"), 2, facts);
}

} // namespace

values::Result<YearSheet> YearSheet::read(storage::Database &database, const catalogue::Table &table,
                                          std::string_view village, int year)
{
    return database.read([&] {
        YearSheet sheet{.table = &table, .year = year, .columns = {}, .rows = {}};
        for (const catalogue::Column &column : table.columns)
            if (!column.key)
                sheet.columns.push_back(column.number);
        storage::Statement select(database, selectOf(sheet));
        select.with(village, year);
        const int facts = static_cast<int>(sheet.columns.size());
        while (select.next()) {
            YearSheetRow &row = sheet.rows.emplace_back();
            row.of = select.integer(0);
            row.no = select.text(1);
            row.name = select.text(2);
            row.row = select.integer(3);
            for (int fact = 0; fact < facts; ++fact) {
                row.values.push_back(select.value(4 + fact));
                row.last.push_back(select.value(4 + facts + fact));
            }
        }
        return sheet;
    });
}

int YearSheet::known(std::size_t column) const
{
    return static_cast<int>(std::ranges::count_if(
        rows, [&](const YearSheetRow &row) { return !values::isBlank(row.values[column]); }));
}

} // namespace chulie::yearsheet
