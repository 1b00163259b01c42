#include "models/records/rowfinder.h"

#include "models/records/rowlist.h"
#include "models/records/shownfields.h"
#include "models/search/pinyin.h"
#include "models/search/readings.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"

#include <algorithm>

namespace chulie::records {

namespace {

/// A household is found by each of its members, and by what they are registered under.
constexpr auto membersOfHousehold = R"((
SELECT group_concat(name || ifnull(char(10) || identity, ''), char(10)) FROM member WHERE household = t.id
))";
constexpr auto membersOfItsHousehold = R"((
SELECT group_concat(name, char(10)) FROM member WHERE household = t.household
))";
constexpr auto selectMembers = R"(
SELECT id, name || ifnull(char(10) || identity, ''), relation = '户主'
FROM member WHERE household = ? ORDER BY relation = '户主' DESC, id
)";

/// Whether \a field of a list names its row, for who remembers it by heart or reads it off a card.
bool namesRow(const catalogue::Field &field)
{
    const catalogue::Column &leaf = field.leaf();
    switch (leaf.kind) {
    case catalogue::Kind::Text:
    case catalogue::Kind::Code:
    case catalogue::Kind::Village:
    case catalogue::Kind::Identity:
        return leaf.personal || field.isHead() || field.key || leaf.key || leaf.required;
    default:
        return false;
    }
}

bool hangsOnHousehold(const catalogue::Table &table)
{
    return std::ranges::any_of(table.columns, [](const catalogue::Column &column) {
        return column.kind == catalogue::Kind::Reference && column.refers == catalogue::TableId::Household;
    });
}

/// The SQL of who belongs to a row of \a table, a line each; nullptr where nobody does.
const char *membersOf(const catalogue::Table &table)
{
    if (table.id == catalogue::TableId::Household)
        return membersOfHousehold;
    return hangsOnHousehold(table) && table.id != catalogue::TableId::Member ? membersOfItsHousehold
                                                                             : nullptr;
}

/// The names of a row in region ?1, a line each, behind its id.
std::string selectNames(const catalogue::Table &table, const std::string &region)
{
    storage::Joins joins(table);
    std::string names = "''";
    for (const catalogue::Field &field : shownFields(table))
        if (namesRow(field))
            names += " || char(10) || ifnull(" + joins.leaf(field) + ", '')";
    if (const char *members = membersOf(table))
        names += std::string(" || char(10) || ifnull(") + members + ", '')";
    return "SELECT t.id, " + names + " FROM " + joins.sql() + " WHERE " +
           (region.empty() ? "?1 = ''" : inRegion(table)) + " ORDER BY t.id";
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What the lines of \a names are found by.
void addKeys(std::string_view names, search::Pinyin &pinyin, std::string &keys)
{
    for (std::size_t from = 0; from < names.size();) {
        const std::size_t end = std::min(names.find('\n', from), names.size());
        const std::string_view name = names.substr(from, end - from);
        if (!name.empty())
            keys += (isAscii(name) ? search::searchForm(name) : pinyin.keys(name)) + '\n';
        from = end + 1;
    }
}

} // namespace

values::Result<RowFinder> RowFinder::read(storage::Database &database, const catalogue::Table &table,
                                          const std::string &region)
{
    return database.read([&] {
        RowFinder finder;
        search::Pinyin pinyin(search::readReadings(database));
        storage::Statement select(database, selectNames(table, region));
        select.with(region);
        std::string keys;
        while (select.next()) {
            keys.clear();
            addKeys(select.text(1), pinyin, keys);
            finder.m_ids.push_back(select.integer(0));
            finder.m_index.add(keys);
        }
        return finder;
    });
}

values::Result<std::int64_t> memberFound(storage::Database &database, std::int64_t household,
                                         const QString &words)
{
    return database.read([&]() -> std::int64_t {
        search::Pinyin pinyin(search::readReadings(database));
        storage::Statement select(database, selectMembers);
        select.with(household);
        search::SearchIndex index;
        std::vector<std::int64_t> members;
        bool hasHead = false;
        while (select.next()) {
            std::string keys;
            addKeys(select.text(1), pinyin, keys);
            index.add(keys);
            hasHead = hasHead || select.integer(2) != 0;
            members.push_back(select.integer(0));
        }
        std::vector<int> held(members.size());
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            for (const int row : index.find(word.toStdString()))
                ++held[static_cast<std::size_t>(row)];
        const auto most = std::ranges::max_element(held);
        const bool isOther = most != held.end() && *most > 0 && !(hasHead && most == held.begin());
        return isOther ? members[static_cast<std::size_t>(most - held.begin())] : 0;
    });
}

std::vector<std::int64_t> RowFinder::find(const QString &words) const
{
    std::vector<std::int64_t> ids;
    for (const int row : m_index.find(words.toStdString()))
        ids.push_back(m_ids[static_cast<std::size_t>(row)]);
    return ids;
}

} // namespace chulie::records
