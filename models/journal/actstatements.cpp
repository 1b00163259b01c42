#include "models/journal/actstatements.h"

#include "models/storage/database.h"

#include <algorithm>
#include <set>

namespace chulie::journal {

namespace {

std::string insertInto(const catalogue::Table &table)
{
    std::string names = "id";
    std::string places = "?";
    for (const catalogue::Column &column : table.columns) {
        names += std::string(", ") + column.name;
        places += ", ?";
    }
    return std::string("INSERT INTO ") + table.name + " (" + names + ") VALUES (" + places + ")";
}

} // namespace

storage::Statement &Act::Statements::insert(const catalogue::Table &table)
{
    auto found = inserts.find(table.id);
    if (found == inserts.end())
        found = inserts.emplace(table.id, storage::Statement(database, insertInto(table))).first;
    return found->second;
}

storage::Statement &Act::Statements::erase(const catalogue::Table &table)
{
    auto found = erasures.find(table.id);
    if (found == erasures.end()) {
        const std::string sql = std::string("DELETE FROM ") + table.name + " WHERE id = ?";
        found = erasures.emplace(table.id, storage::Statement(database, sql)).first;
    }
    return found->second;
}

storage::Statement &Act::Statements::children(const catalogue::Table &table, const catalogue::Column &column)
{
    auto found = references.find({table.id, column.number});
    if (found == references.end()) {
        const std::string sql =
            std::string("SELECT id FROM ") + table.name + " WHERE " + column.name + " = ?";
        found =
            references.emplace(std::pair(table.id, column.number), storage::Statement(database, sql)).first;
    }
    return found->second;
}

std::vector<std::int64_t> Act::Statements::entriesOf(std::span<const std::int64_t> rows)
{
    std::set<std::int64_t> all;
    for (const std::int64_t row : rows) {
        heads.read(row);
        for (const std::int64_t one : heads.all())
            all.insert(one);
    }
    return {all.begin(), all.end()};
}

std::vector<std::int64_t> Act::Statements::linked(std::int64_t row)
{
    if (!stored)
        stored.emplace(database);
    std::vector<std::int64_t> all{row};
    for (std::size_t at = 0; at < all.size(); ++at)
        for (const StoredEntry &one : stored->of(all[at]))
            for (const std::int64_t other : one.linkedRows)
                if (std::ranges::find(all, other) == all.end())
                    all.push_back(other);
    return all;
}

} // namespace chulie::journal
