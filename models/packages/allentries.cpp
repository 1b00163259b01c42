#include "models/packages/allentries.h"

#include "models/storage/database.h"

#include <algorithm>

namespace chulie::packages {

namespace {

constexpr auto selectEntries = "SELECT id, act, n, kind, tbl, row, vals FROM entry ORDER BY id";
constexpr std::size_t entriesPerStep = 10'000;
constexpr std::size_t bytesAtOnce = std::size_t{1} << 20;

} // namespace

std::optional<AllEntries> AllEntries::read(storage::Database &database, const values::Progress &progress)
{
    AllEntries all;
    std::vector<std::int64_t> rows;
    for (storage::Statement select(database, selectEntries); select.next();) {
        if (all.m_ids.size() % entriesPerStep == 0 && progress && !progress(0.5))
            return std::nullopt;
        all.m_ids.push_back(select.integer(0));
        rows.push_back(select.integer(5));
        all.m_entries.push_back({select.integer(1), select.integer(2), none,
                                 journal::storedKind(select.integer(3)),
                                 journal::storedTable(select.integer(4)).id, all.keep(select.blob(6))});
    }
    for (Place place = 0; place < all.size(); ++place)
        all.m_entries[place].row = all.placeAt(rows[place]);
    return all;
}

std::string_view AllEntries::keep(std::string_view bytes)
{
    if (m_bytes.empty() || m_bytes.back().capacity() - m_bytes.back().size() < bytes.size())
        m_bytes.emplace_back().reserve(std::max(bytesAtOnce, bytes.size()));
    std::string &last = m_bytes.back();
    last += bytes; // within what is reserved: nothing moves
    return std::string_view(last).substr(last.size() - bytes.size());
}

/// Ids follow each other, save where entries were taken out.
AllEntries::Place AllEntries::placeOf(std::int64_t id) const
{
    if (m_ids.empty() || id < m_ids.front() || id > m_ids.back())
        return none;
    const auto guess = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(m_ids.front());
    if (guess < m_ids.size() && m_ids[guess] == id)
        return static_cast<Place>(guess);
    const auto found = std::ranges::lower_bound(m_ids, id);
    return *found == id ? static_cast<Place>(found - m_ids.begin()) : none;
}

AllEntries::Place AllEntries::placeAt(std::int64_t id) const
{
    const Place place = placeOf(id);
    if (place == none)
        journal::throwDamaged("entry " + std::to_string(id) + " is missing");
    return place;
}

} // namespace chulie::packages
