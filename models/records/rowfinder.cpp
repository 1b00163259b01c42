#include "models/records/rowfinder.h"

#include "models/records/shownfields.h"
#include "models/search/pinyin.h"
#include "models/search/readings.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"

#include <algorithm>

namespace chulie {

namespace {

/// One head is enough to find a household by; where a merge left two, either does.
constexpr auto headOfHousehold = "(SELECT group_concat(name, char(10)) FROM member "
                                 "WHERE household = t.household AND relation = '户主')";

/// Whether \a field of a list names its row, for who remembers it by heart.
bool namesRow(const Field &field)
{
    const Column &leaf = field.leaf();
    if (leaf.personal || (leaf.kind != Kind::Text && leaf.kind != Kind::Code && leaf.kind != Kind::Village))
        return false;
    return field.isHead() || field.key || leaf.key || leaf.required;
}

bool hangsOnHousehold(const Table &table)
{
    return std::ranges::any_of(table.columns, [](const Column &column) {
        return column.kind == Kind::Reference && column.refers == TableId::Household;
    });
}

/// The names of a row, a line each, behind its id.
std::string selectNames(const Table &table)
{
    Joins joins(table);
    std::string names = "''";
    for (const Field &field : shownFields(table))
        if (namesRow(field))
            names += " || char(10) || ifnull(" + sqlOf(field, joins) + ", '')";
    if (hangsOnHousehold(table))
        names += std::string(" || char(10) || ifnull(") + headOfHousehold + ", '')";
    return "SELECT t.id, " + names + " FROM " + joins.sql() + " ORDER BY t.id";
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What the lines of \a names are found by.
void addKeys(std::string_view names, Pinyin &pinyin, std::string &keys)
{
    for (std::size_t from = 0; from < names.size();) {
        const std::size_t end = std::min(names.find('\n', from), names.size());
        const std::string_view name = names.substr(from, end - from);
        if (!name.empty())
            keys += (isAscii(name) ? searchForm(name) : pinyin.keys(name)) + '\n';
        from = end + 1;
    }
}

} // namespace

Result<RowFinder> RowFinder::read(Database &database, const Table &table)
{
    return database.read([&] {
        RowFinder finder;
        Pinyin pinyin(readReadings(database));
        Statement select(database, selectNames(table));
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

std::vector<std::int64_t> RowFinder::find(const QString &words) const
{
    std::vector<std::int64_t> ids;
    for (const int row : m_index.find(words.toStdString()))
        ids.push_back(m_ids[static_cast<std::size_t>(row)]);
    return ids;
}

} // namespace chulie
