#include "models/packages/taking.h"

#include "models/journal/recordview.h"
#include "models/packages/forks.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::packages {

namespace {

constexpr auto insertDevice = "INSERT OR IGNORE INTO device (name) VALUES (?)";
constexpr auto findAct = R"(
SELECT a.id FROM act a JOIN device d ON d.id = a.device WHERE d.name = ? AND a.counter = ?
)";
constexpr auto insertAct = R"(
INSERT INTO act (device, counter, at, author, command, undoes, source)
VALUES ((SELECT id FROM device WHERE name = ?), ?, ?, ?, ?, nullif(?, 0), nullif(?, ''))
RETURNING id
)";
constexpr auto findEntry = "SELECT id FROM entry WHERE act = ? AND n = ?";
constexpr auto insertEntry =
    "INSERT INTO entry (id, act, n, kind, tbl, row, vals) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertReplaced = "INSERT INTO replaced (entry, old) VALUES (?, ?)";
constexpr auto selectEntry = "SELECT kind, tbl, row, ifnull(vals, x'') FROM entry WHERE id = ?";
constexpr auto selectReplaced = "SELECT old FROM replaced WHERE entry = ? ORDER BY old";
constexpr auto selectNext = R"(
SELECT (SELECT ifnull(max(id), 0) + 1 FROM act), (SELECT ifnull(max(id), 0) + 1 FROM entry)
)";

} // namespace

Taking::Taking(storage::Database &database)
    : m_database(database), m_insertDevice(database, insertDevice), m_findAct(database, findAct),
      m_insertAct(database, insertAct), m_findEntry(database, findEntry),
      m_insertEntry(database, insertEntry), m_insertReplaced(database, insertReplaced),
      m_selectEntry(database, selectEntry), m_selectReplaced(database, selectReplaced)
{
    storage::Statement next(database, selectNext);
    next.next();
    m_firstAct = next.integer(0);
    m_firstEntry = m_nextEntry = next.integer(1);
}

values::Result<Taking::Taken> Taking::take(const Content &content)
{
    auto acts = findActs(content);
    Taken taken;
    const std::int64_t firstNew = m_nextEntry;
    for (const PackedEntry &entry : content.entries) {
        const std::int64_t known = acts[entry.act] == 0 ? 0 : idOf(acts[entry.act], entry.n);
        taken.entries.push_back(known != 0 ? known : m_nextEntry++);
    }
    for (const PackedEntry &entry : content.entries)
        taken.rows.push_back(taken.entries[entry.row]);
    if (!agrees(content, acts, taken, firstNew)) {
        m_nextEntry = firstNew;
        return values::Failure{};
    }
    taken.hasTwin = hasTwin(m_database, content, acts);
    writeActs(content, acts);
    for (std::size_t at = 0; at < content.entries.size(); ++at)
        if (taken.entries[at] >= firstNew)
            write(content.entries[at], at, acts[content.entries[at].act], taken.entries);
    for (std::size_t at = 0; at < content.entries.size(); ++at)
        if (taken.entries[at] >= firstNew)
            for (const std::uint32_t old : content.entries[at].replaces)
                m_insertReplaced.with(taken.entries[at], taken.entries[old]).run();
    taken.isNew = m_nextEntry > firstNew;
    for (const PackedAct &act : content.acts)
        taken.counter = std::max(taken.counter, act.counter);
    return taken;
}

bool Taking::agrees(const Content &content, std::span<const std::int64_t> acts, const Taken &taken,
                    std::int64_t firstNew)
{
    std::optional<std::size_t> other = findOther(m_database, content, acts);
    for (std::size_t at = 0; at < content.entries.size(); ++at) {
        const PackedEntry &entry = content.entries[at];
        if (other && entry.act >= *other)
            break;
        if (taken.entries[at] < firstNew && !isSame(taken.entries[at], entry, taken.entries))
            other = entry.act;
    }
    m_contradicted = other.value_or(0);
    return !other;
}

std::vector<std::int64_t> Taking::findActs(const Content &content)
{
    std::vector<std::int64_t> acts;
    for (const PackedAct &act : content.acts) {
        m_findAct.with(content.devices[act.device], act.counter);
        acts.push_back(m_findAct.next() ? m_findAct.integer(0) : 0);
        m_findAct.reset();
    }
    return acts;
}

/// Those that are not there, in order of their names, so that an undo has a higher id than what it undoes.
void Taking::writeActs(const Content &content, std::vector<std::int64_t> &acts)
{
    for (const std::string &device : content.devices)
        m_insertDevice.with(device).run();
    for (std::size_t at = 0; at < acts.size(); ++at) {
        if (acts[at] != 0)
            continue;
        const PackedAct &act = content.acts[at];
        const std::int64_t undoes = act.undoes == 0 ? 0 : acts[act.undoes - 1];
        m_insertAct.with(content.devices[act.device], act.counter, act.at, act.author, act.command, undoes,
                         act.source);
        m_insertAct.next();
        acts[at] = m_insertAct.integer(0);
        m_insertAct.reset();
    }
}

std::int64_t Taking::idOf(std::int64_t act, std::int64_t n)
{
    const std::int64_t id = m_findEntry.with(act, n).next() ? m_findEntry.integer(0) : 0;
    m_findEntry.reset();
    return id;
}

/// References by the ids of the ledger.
std::string Taking::renamed(const PackedEntry &entry, std::span<const std::int64_t> ids) const
{
    return journal::renumbered(catalogue::table(entry.table), entry.values,
                               [&](std::int64_t row) { return ids[static_cast<std::size_t>(row)]; });
}

bool Taking::isSame(std::int64_t id, const PackedEntry &entry, std::span<const std::int64_t> ids)
{
    std::vector<std::int64_t> replaces;
    for (const std::uint32_t old : entry.replaces)
        replaces.push_back(ids[old]);
    std::ranges::sort(replaces);
    std::vector<std::int64_t> replaced;
    m_selectReplaced.with(id);
    while (m_selectReplaced.next())
        replaced.push_back(m_selectReplaced.integer(0));
    const bool isFound = m_selectEntry.with(id).next();
    const bool isSame = isFound && replaced == replaces &&
                        m_selectEntry.integer(0) == static_cast<std::int64_t>(entry.kind) &&
                        m_selectEntry.integer(1) == static_cast<std::int64_t>(entry.table) &&
                        m_selectEntry.integer(2) == ids[entry.row];
    // What one of the two has forgotten contradicts nothing.
    const bool isForgotten = isFound && (entry.values.empty() || m_selectEntry.blob(3).empty());
    const bool saysSame = isSame && (isForgotten || m_selectEntry.blob(3) == renamed(entry, ids));
    m_selectEntry.reset();
    return saysSame;
}

void Taking::write(const PackedEntry &entry, std::size_t at, std::int64_t act,
                   std::span<const std::int64_t> ids)
{
    m_insertEntry.with(ids[at], act, entry.n, static_cast<int>(entry.kind), static_cast<int>(entry.table),
                       ids[entry.row], nullptr);
    const std::string values = renamed(entry, ids);
    if (entry.kind != journal::EntryKind::Remove)
        m_insertEntry.bindBlob(7, values);
    m_insertEntry.run();
}

} // namespace chulie::packages
