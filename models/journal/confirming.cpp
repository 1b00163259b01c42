#include "models/journal/confirming.h"

#include "models/journal/act.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <algorithm>

namespace chulie::journal {

namespace {

constexpr auto insertEntry = R"(
INSERT INTO entry (id, act, n, kind, tbl, row, vals)
VALUES ((SELECT max(id) + 1 FROM entry), ?1, (SELECT ifnull(max(n), -1) + 1 FROM entry WHERE act = ?1), 0, ?2, ?3, ?4)
RETURNING id
)";
constexpr auto insertReplaced = "INSERT OR IGNORE INTO replaced (entry, old) VALUES (?, ?)";

} // namespace

Confirming::Confirming(storage::Database &database, Act &act)
    : m_database(database), m_act(act), m_heads(database)
{
    m_act.begin();
}

void Confirming::keep(const catalogue::Table &table, std::int64_t row, std::span<const std::int64_t> others)
{
    const auto values = storage::readRow(m_database, table, row);
    Q_ASSERT(values);
    std::vector<std::int64_t> seen;
    const auto see = [&](std::int64_t of) {
        m_heads.read(of);
        const auto entries = m_heads.all();
        seen.insert(seen.end(), entries.begin(), entries.end());
    };
    see(row);
    std::ranges::for_each(others, see);
    const std::string packed = packRow(*values);
    storage::Statement entry(m_database, insertEntry);
    entry.with(m_act.id(), static_cast<int>(table.id), row, nullptr);
    entry.bindBlob(4, packed);
    entry.next();
    const std::int64_t id = entry.integer(0);
    entry.reset();
    storage::Statement replaced(m_database, insertReplaced);
    for (const std::int64_t old : seen)
        replaced.with(id, old).run();
}

} // namespace chulie::journal
