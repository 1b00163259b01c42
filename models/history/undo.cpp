#include "models/history/undo.h"

#include "models/history/takingback.h"

#include <QCoreApplication>

namespace chulie::history {

namespace {

struct Undo
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// An act, its last undo, the last undo of that, and so on. The act is undone while its undo stands; the last
/// of them is the one whose entries stand.
constexpr auto selectChain = R"(
WITH RECURSIVE chain (act, depth) AS (
  SELECT ?1, 0
  UNION ALL
  SELECT (SELECT max(u.id) FROM act u WHERE u.undoes = chain.act), depth + 1 FROM chain
  WHERE chain.act IS NOT NULL
)
SELECT (count(act) - 1) % 2, max(act) FROM chain
)";
/// How many acts of undoing lie between an act and the one that it comes down to: an odd number is an undo,
/// an even one a redo.
constexpr auto selectDepth = R"(
WITH RECURSIVE up (act, depth) AS (
  SELECT ?1, 0
  UNION ALL
  SELECT a.undoes, depth + 1 FROM up JOIN act a ON a.id = up.act WHERE a.undoes IS NOT NULL
)
SELECT max(depth) FROM up
)";
constexpr auto selectExists = "SELECT 1 FROM act WHERE id = ?";
// Written in this ledger, under its identity or one that it had before.
constexpr auto selectOwnActs = R"(
SELECT a.id, a.undoes IS NOT NULL
FROM act a JOIN device d ON d.id = a.device
WHERE d.name IN (SELECT value FROM ledger WHERE key = 'device')
   OR 'formerly ' || d.name IN (SELECT key FROM ledger)
ORDER BY a.id DESC
)";

struct Chain
{
    bool isUndone = false;
    std::int64_t last = 0;
};

Chain chain(Database &database, std::int64_t act)
{
    Statement select(database, selectChain);
    select.with(act).next();
    return {select.integer(0) == 1, select.integer(1)};
}

bool isUndo(Database &database, std::int64_t act)
{
    Statement select(database, selectDepth);
    select.with(act).next();
    return select.integer(0) % 2 == 1;
}

Result<void> mayUndo(Database &database, std::int64_t act)
{
    Statement exists(database, selectExists);
    if (!exists.with(act).next())
        return Failure{Undo::tr("There is no act %1.").arg(act), {}};
    if (chain(database, act).isUndone)
        return Failure{Undo::tr("Act %1 was undone already.").arg(act), {}};
    return {};
}

/// Does it by \a hand, of an act of \a ledger.
Result<Undone> takeBack(Ledger &ledger, Act &hand, std::int64_t act)
{
    if (auto may = mayUndo(ledger.database(), act); !may)
        return may.failure();
    TakingBack takingBack(ledger.database(), hand);
    takingBack.takeBack(chain(ledger.database(), act).last);
    return Undone{act, takingBack.count(), takingBack.left()};
}

} // namespace

Result<std::int64_t> lastAct(Database &database)
{
    return database.read([&]() -> std::int64_t {
        Statement acts(database, selectOwnActs);
        while (acts.next())
            if (acts.integer(1) == 0 && !chain(database, acts.integer(0)).isUndone)
                return acts.integer(0);
        return 0;
    });
}

Result<std::int64_t> lastUndo(Database &database)
{
    return database.read([&]() -> std::int64_t {
        Statement acts(database, selectOwnActs);
        while (acts.next()) {
            if (acts.integer(1) == 0)
                return 0;
            const std::int64_t act = acts.integer(0);
            if (isUndo(database, act) && !chain(database, act).isUndone)
                return act;
        }
        return 0;
    });
}

Result<Undone> undo(Ledger &ledger, std::int64_t act)
{
    return ledger.act(
        QStringLiteral("undo"),
        [&](Act &hand) -> Result<Undone> {
            auto undone = takeBack(ledger, hand, act);
            if (undone && undone->values == 0)
                return Failure{
                    Undo::tr("Nothing of act %1 still stands: all of it was changed since.").arg(act), {}};
            return undone;
        },
        act);
}

Result<Undone> wouldUndo(Ledger &ledger, std::int64_t act)
{
    std::optional<Undone> would;
    // It is done, looked at, and rolled back: nothing else says as surely what will be left.
    const auto done = ledger.act(
        QStringLiteral("undo"),
        [&](Act &hand) -> Result<void> {
            auto undone = takeBack(ledger, hand, act);
            if (!undone)
                return undone.failure();
            would = *std::move(undone);
            return Failure{};
        },
        act);
    if (would)
        return *std::move(would);
    return done.failure();
}

} // namespace chulie::history
