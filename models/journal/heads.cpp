#include "models/journal/heads.h"

#include "models/journal/act.h"
#include "models/journal/record.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::journal {

namespace {

constexpr auto selectEntries = R"(
SELECT whole, id, kind, tbl, vals FROM row_entry WHERE whole = ?
)";
constexpr auto selectEntriesOfMany = "SELECT whole, id, kind, tbl, vals FROM row_entry WHERE whole IN ";
/// The same where no row is part of another: what created each row, and what came later.
constexpr auto selectFirstOfMany = "SELECT id, id, kind, tbl, vals FROM entry WHERE row = id AND id IN ";
constexpr auto selectLaterOfMany =
    " UNION ALL SELECT row, id, kind, tbl, vals FROM entry WHERE row <> id AND row IN ";
constexpr auto selectAnyJoined = "SELECT 1 FROM joined LIMIT 1";
/// How many rows a statement reads the entries of.
constexpr std::size_t block = 32;

constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ?";
constexpr auto selectReplacedByMany = "SELECT entry, old FROM replaced WHERE entry IN ";

/// (?1, ?2, …), `block` of them.
std::string places()
{
    std::string all;
    for (std::size_t i = 1; i <= block; ++i)
        all += (all.empty() ? "(?" : ", ?") + std::to_string(i);
    return all + ')';
}

/// Runs \a select, which has `block` arguments, for each block of \a numbers. \a take reads what it gives.
template <typename Take>
void inBlocks(storage::Statement &select, std::span<const std::int64_t> numbers, Take take)
{
    for (std::size_t at = 0; at < numbers.size(); at += block) {
        for (std::size_t i = 0; i < block; ++i) {
            const int place = static_cast<int>(i) + 1;
            if (at + i < numbers.size())
                select.bind(place, numbers[at + i]);
            else
                select.bind(place, nullptr); // is nothing's number
        }
        take();
    }
}

} // namespace

Heads::Heads(storage::Database &database)
    : m_database(database), m_entries(database, selectEntries), m_replaced(database, selectReplaced),
      m_anyJoined(database, selectAnyJoined)
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
    m_replacedOfMany.reset();
    take(m_entries.with(row));
    m_row = m_read;
}

/// With two of the four parts of row_entry where nothing is in the others.
storage::Statement &Heads::entriesOfMany()
{
    const bool isJoined = m_anyJoined.with().next();
    m_anyJoined.reset();
    auto &select = isJoined ? m_entriesOfMany : m_entriesOfManyAlone;
    if (!select)
        select.emplace(m_database, isJoined ? selectEntriesOfMany + places()
                                            : selectFirstOfMany + places() + selectLaterOfMany + places());
    return *select;
}

void Heads::read(std::span<const std::int64_t> rows)
{
    m_read.clear();
    storage::Statement &select = entriesOfMany();
    inBlocks(select, rows, [&] { take(select); });
    std::ranges::stable_sort(m_read, {}, &Head::row);
    m_row = {};
    readReplaced();
}

/// What the entries of rows that have several replace: one alone replaces nothing that is asked for.
void Heads::readReplaced()
{
    std::vector<std::int64_t> entries;
    for (auto first = m_read.begin(); first != m_read.end();) {
        const auto next =
            std::find_if(first, m_read.end(), [&](const Head &entry) { return entry.row != first->row; });
        for (auto entry = first; next - first > 1 && entry != next; ++entry)
            entries.push_back(entry->id);
        first = next;
    }
    m_replacedOfMany.emplace();
    if (entries.empty())
        return;
    if (!m_replacedByMany)
        m_replacedByMany.emplace(m_database, selectReplacedByMany + places());
    inBlocks(*m_replacedByMany, entries, [&] {
        while (m_replacedByMany->next())
            m_replacedOfMany->emplace_back(m_replacedByMany->integer(0), m_replacedByMany->integer(1));
        m_replacedByMany->reset();
    });
    std::ranges::sort(*m_replacedOfMany);
}

/// Adds what entry \a by replaces to \a replaced.
void Heads::addReplaced(std::int64_t by, std::vector<std::int64_t> &replaced)
{
    if (!m_replacedOfMany) {
        for (m_replaced.with(by); m_replaced.next();)
            replaced.push_back(m_replaced.integer(0));
        return m_replaced.reset();
    }
    auto at =
        std::ranges::lower_bound(*m_replacedOfMany, by, {}, &std::pair<std::int64_t, std::int64_t>::first);
    for (; at != m_replacedOfMany->end() && at->first == by; ++at)
        replaced.push_back(at->second);
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
    std::vector<std::int64_t> old;
    for (const std::int64_t entry : replacing)
        addReplaced(entry, old);
    std::ranges::sort(old);
    std::erase_if(touching, [&](std::int64_t entry) { return std::ranges::binary_search(old, entry); });
    return touching;
}

} // namespace chulie::journal
