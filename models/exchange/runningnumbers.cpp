#include "models/exchange/runningnumbers.h"

#include "models/catalogue/columns.h"
#include "models/storage/database.h"
#include "models/values/identity.h"

#include <algorithm>
#include <set>
#include <vector>

namespace chulie::exchange {

namespace {

constexpr auto selectHouseholds = "SELECT no FROM household ORDER BY no";
constexpr auto selectVillages = "SELECT code FROM village";

std::vector<std::string> texts(storage::Database &database, const char *sql)
{
    std::vector<std::string> all;
    for (storage::Statement select(database, sql); select.next();)
        all.emplace_back(select.text(0));
    return all;
}

/// Many offices number households by the code of the village and a running number, which may look like a day
/// of birth.
bool beginsWithVillage(std::string_view no, const std::set<std::string> &villages)
{
    constexpr std::size_t codeLength = 12;
    return villages.contains(std::string(no.substr(0, codeLength)));
}

} // namespace

RunningNumbers::RunningNumbers(storage::Database &database)
{
    const std::vector<std::string> codes = texts(database, selectVillages);
    const std::set<std::string> villages(codes.begin(), codes.end());
    const std::vector<std::string> numbers = texts(database, selectHouseholds);
    int last = 0;
    for (const std::string &no : numbers) {
        if (!values::isResidentNumber(no) || beginsWithVillage(no, villages))
            continue;
        std::string &running = m_numbers[no];
        do
            running = std::to_string(++last);
        while (std::ranges::binary_search(numbers, running));
    }
}

std::string_view RunningNumbers::shown(std::string_view no) const
{
    if (empty())
        return no;
    const auto found = m_numbers.find(std::string(no));
    return found == m_numbers.end() ? no : found->second;
}

bool RunningNumbers::concerns(const catalogue::Column &column)
{
    return &column == &*catalogue::HouseholdColumn("no");
}

bool RunningNumbers::concerns(const catalogue::Table &table)
{
    return std::ranges::any_of(catalogue::fields(table),
                               [](const catalogue::Field &field) { return concerns(field.leaf()); });
}

} // namespace chulie::exchange
