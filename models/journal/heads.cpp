#include "models/journal/heads.h"

#include "models/journal/act.h"
#include "models/journal/record.h"
#include "models/storage/database.h"

#include <algorithm>
#include <map>
#include <set>

namespace chulie::journal {

namespace {

constexpr auto selectEntries = R"(
SELECT whole, id, kind, tbl, vals FROM row_entry WHERE whole = ?
)";
constexpr auto selectEntriesOfMany = "SELECT whole, id, kind, tbl, vals FROM row_entry WHERE whole IN (";
/// How many rows a statement reads the entries of.
constexpr std::size_t block = 32;

constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";

std::string places(std::size_t count)
{
    std::string all = "?";
    for (std::size_t i = 1; i < count; ++i)
        all += ", ?";
    return all;
}

} // namespace

Heads::Heads(storage::Database &database)
    : m_database(database), m_entries(database, selectEntries), m_replaced(database, selectReplaced)
{
}

void Heads::take(storage::Statement &select)
{
    while (select.next()) {
        const bool isRemoval = storedKind(select.integer(2)) == EntryKind::Remove;
        m_read.push_back({.row = select.integer(0),
                          .id = select.integer(1),
                          .isRemoval = isRemoval,
                          .columns = packedColumns(storedTable(select.integer(3)), select.blob(4))});
    }
    select.reset();
}

void Heads::read(std::int64_t row)
{
    m_read.clear();
    take(m_entries.with(row));
    m_row = m_read;
}

void Heads::read(std::span<const std::int64_t> rows)
{
    m_read.clear();
    if (!m_entriesOfMany && !rows.empty())
        m_entriesOfMany.emplace(m_database, selectEntriesOfMany + places(block) + ")");
    for (std::size_t at = 0; at < rows.size(); at += block) {
        for (std::size_t i = 0; i < block; ++i) {
            const int place = static_cast<int>(i) + 1;
            if (at + i < rows.size())
                m_entriesOfMany->bind(place, rows[at + i]);
            else
                m_entriesOfMany->bind(place, nullptr); // is in no row
        }
        take(*m_entriesOfMany);
    }
    std::ranges::stable_sort(m_read, {}, &Head::row);
    m_row = {};
}

void Heads::turnTo(std::int64_t row)
{
    // Not std::ranges::equal_range, which Debian 12's clang cannot read.
    const auto first = std::ranges::lower_bound(m_read, row, {}, &Head::row);
    m_row = {first, std::ranges::upper_bound(first, m_read.end(), row, {}, &Head::row)};
}

std::vector<std::int64_t> Heads::all() const
{
    std::vector<std::int64_t> ids;
    for (const Head &entry : m_row)
        ids.push_back(entry.id);
    return ids;
}

bool Heads::hasRemoval() const
{
    return std::ranges::any_of(m_row, &Head::isRemoval);
}

std::vector<std::int64_t> Heads::of(std::span<const int> columns)
{
    return select(columns, true);
}

std::vector<std::int64_t> Heads::seen(std::span<const int> columns)
{
    return select(columns, false);
}

std::vector<std::int64_t> Heads::select(std::span<const int> columns, bool endsByRemoval)
{
    std::uint64_t wanted = 0;
    for (const int column : columns)
        wanted |= std::uint64_t{1} << static_cast<unsigned>(column);
    std::vector<std::int64_t> touching;
    std::vector<std::int64_t> replacing; // what may replace one
    for (const Head &entry : m_row) {
        const bool touches = (entry.columns & wanted) != 0;
        if (touches && !entry.isRemoval)
            touching.push_back(entry.id);
        if (entry.isRemoval ? endsByRemoval : touches)
            replacing.push_back(entry.id);
    }
    if (replacing.size() < 2)
        return touching; // nothing replaces itself
    std::set<std::int64_t> old;
    for (const std::int64_t entry : replacing) {
        m_replaced.with(entry);
        while (m_replaced.next())
            old.insert(m_replaced.integer(0));
    }
    std::erase_if(touching, [&](std::int64_t entry) { return old.contains(entry); });
    return touching;
}

} // namespace chulie::journal
