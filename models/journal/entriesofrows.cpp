#include "models/journal/entriesofrows.h"

#include "models/storage/database.h"

#include <algorithm>

namespace chulie::journal {

namespace {

// Not only those that created a row: what lies between is stepped over by the scan, which seeks where it is
// much.
constexpr auto selectFirst = "SELECT id, act, n, kind, tbl, row, vals FROM entry WHERE id >= ? ORDER BY id";
constexpr auto selectLater =
    "SELECT row, id, act, n, kind, tbl, vals FROM entry WHERE row <> id AND row >= ? ORDER BY row";
constexpr auto selectAnyJoined = "SELECT 1 FROM joined LIMIT 1";
constexpr auto selectJoined = R"(
SELECT e.id, e.act, e.n, e.kind, e.tbl, e.id = e.row, e.vals
FROM joined j JOIN entry e ON e.id = j.row WHERE j.whole = ?1
UNION ALL
SELECT e.id, e.act, e.n, e.kind, e.tbl, 0, e.vals
FROM joined j JOIN entry e ON e.row = j.row AND e.row <> e.id WHERE j.whole = ?1
)";

} // namespace

EntriesOfRows::EntriesOfRows(storage::Database &database)
    : m_database(database), m_first(database, selectFirst), m_later(database, selectLater),
      m_anyJoined(database, selectAnyJoined)
{
}

void EntriesOfRows::read(std::span<const std::int64_t> rows, const Take &take)
{
    m_sorted.assign(rows.begin(), rows.end());
    std::ranges::sort(m_sorted);
    const bool areJoined = m_anyJoined.with().next();
    m_anyJoined.reset();
    for (const std::int64_t row : m_sorted) {
        readOne(row, take);
        if (areJoined)
            readJoined(row, take);
    }
    m_first.reset();
    m_later.reset();
}

void EntriesOfRows::readOne(std::int64_t row, const Take &take)
{
    if (const storage::Statement &first = m_first.row(); m_first.turnTo(row) && first.integer(5) == row)
        take({.whole = row,
              .id = row,
              .act = first.integer(1),
              .n = first.integer(2),
              .kind = storedKind(first.integer(3)),
              .table = &storedTable(first.integer(4)),
              .isFirst = true,
              .values = first.blob(6)});
    const storage::Statement &later = m_later.row();
    for (bool isThere = m_later.turnTo(row); isThere; isThere = m_later.next())
        take({.whole = row,
              .id = later.integer(1),
              .act = later.integer(2),
              .n = later.integer(3),
              .kind = storedKind(later.integer(4)),
              .table = &storedTable(later.integer(5)),
              .values = later.blob(6)});
}

void EntriesOfRows::readJoined(std::int64_t row, const Take &take)
{
    if (!m_joined)
        m_joined.emplace(m_database, selectJoined);
    for (m_joined->with(row); m_joined->next();)
        take({.whole = row,
              .id = m_joined->integer(0),
              .act = m_joined->integer(1),
              .n = m_joined->integer(2),
              .kind = storedKind(m_joined->integer(3)),
              .table = &storedTable(m_joined->integer(4)),
              .isFirst = m_joined->integer(5) == 1,
              .values = m_joined->blob(6)});
    m_joined->reset();
}

} // namespace chulie::journal
