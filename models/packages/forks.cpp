#include "models/packages/forks.h"

#include "models/journal/device.h"
#include "models/journal/storedentries.h"
#include "models/ledger/ledger.h"
#include "models/merge/following.h"
#include "models/storage/database.h"
#include "models/values/localtime.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::packages {

namespace {

constexpr auto selectAct = "SELECT at, author, command FROM act WHERE id = ?";
constexpr auto findAct =
    "SELECT a.id FROM act a JOIN device d ON d.id = a.device WHERE d.name = ? AND a.counter = ?";
constexpr auto selectIdentity = "SELECT value FROM ledger WHERE key = 'device'";
constexpr auto keepFormer =
    "INSERT INTO ledger (key, value) SELECT 'formerly ' || value, '' FROM ledger WHERE key = 'device' "
    "ON CONFLICT DO NOTHING";
constexpr auto setIdentity = "UPDATE ledger SET value = ? WHERE key = 'device'";
constexpr auto insertDevice = "INSERT INTO device (name) VALUES (?)";
constexpr auto keepAs =
    "INSERT INTO ledger (key, value) VALUES ('formerly ' || ?, '') ON CONFLICT DO NOTHING";
// Those that came by a merge are not this ledger's own.
constexpr auto selectOwn = R"(
SELECT a.id FROM act a JOIN device d ON d.id = a.device
WHERE d.name = ? AND a.counter >= ?
  AND (d.name IN (SELECT value FROM ledger WHERE key = 'device')
    OR 'formerly ' || d.name IN (SELECT key FROM ledger))
  AND NOT EXISTS (SELECT 1 FROM merge m WHERE a.id >= m.first_act AND a.id < m.act)
)";
constexpr auto rename = "UPDATE act SET device = (SELECT id FROM device WHERE name = ?) WHERE id = ?";
constexpr auto selectRows = "SELECT DISTINCT tbl, row FROM entry WHERE act = ?";

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString whoAndWhen(std::string_view author, std::string_view at)
{
    return QCoreApplication::translate("Packages", "%1, %2").arg(words(author), values::localTime(at));
}

std::vector<std::int64_t> ownActs(storage::Database &database, const Fork &fork)
{
    std::vector<std::int64_t> acts;
    storage::Statement select(database, selectOwn);
    for (select.with(fork.device, fork.counter); select.next();)
        acts.push_back(select.integer(0));
    return acts;
}

/// Gives \a acts the identity \a name; the rows that they touched, whose values may stand otherwise now.
std::vector<journal::TableRow> renameActs(storage::Database &database, std::span<const std::int64_t> acts,
                                          const std::string &name)
{
    std::vector<journal::TableRow> rows;
    storage::Statement renaming(database, rename);
    storage::Statement touched(database, selectRows);
    for (const std::int64_t act : acts) {
        renaming.with(name, act).run();
        for (touched.with(act); touched.next();)
            rows.push_back({static_cast<catalogue::TableId>(touched.integer(0)), touched.integer(1)});
        touched.reset();
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end()); // as clang 14 can read it
    return rows;
}

} // namespace

std::optional<std::size_t> findOther(storage::Database &database, const Content &content,
                                     std::span<const std::int64_t> known)
{
    storage::Statement select(database, selectAct);
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (known[at] == 0)
            continue;
        const PackedAct &act = content.acts[at];
        const bool isSame = select.with(known[at]).next() && select.text(0) == act.at &&
                            select.text(1) == act.author && select.text(2) == act.command;
        select.reset();
        if (!isSame)
            return at;
    }
    return std::nullopt;
}

Fork forkAt(storage::Database &database, const Content &content, std::size_t place)
{
    const PackedAct &act = content.acts[place];
    Fork fork;
    fork.device = content.devices[act.device];
    fork.counter = act.counter;
    fork.there = whoAndWhen(act.author, act.at);
    storage::Statement find(database, findAct);
    const std::int64_t id = find.with(fork.device, fork.counter).next() ? find.integer(0) : 0;
    storage::Statement select(database, selectAct);
    if (select.with(id).next())
        fork.here = whoAndWhen(select.text(1), select.text(0));
    fork.isOwn = std::ranges::count(ownActs(database, fork), id) > 0;
    return fork;
}

bool hasTwin(storage::Database &database, const Content &content, std::span<const std::int64_t> known)
{
    storage::Statement select(database, selectIdentity);
    const std::string own = select.next() ? std::string(select.text(0)) : std::string();
    for (std::size_t at = 0; at < known.size(); ++at)
        if (known[at] == 0 && content.devices[content.acts[at].device] == own)
            return true;
    return false;
}

void leaveIdentity(storage::Database &database)
{
    storage::Statement(database, keepFormer).run();
    const std::string name = journal::thisdevice::draw();
    storage::Statement(database, setIdentity)
        .with(name)
        .run(); // nobody remembers it: the next act draws another
}

values::Result<std::int64_t> separate(ledger::Ledger &ledger, const Fork &fork)
{
    storage::Database &database = ledger.database();
    return database.write([&]() -> values::Result<std::int64_t> {
        const std::vector<std::int64_t> acts = ownActs(database, fork);
        const std::string name = journal::thisdevice::draw();
        storage::Statement(database, insertDevice).with(name).run();
        const auto rows = renameActs(database, acts, name);
        leaveIdentity(database);
        storage::Statement(database, keepAs).with(name).run();
        merge::followHistory(database, rows);
        return static_cast<std::int64_t>(acts.size());
    });
}

} // namespace chulie::packages
