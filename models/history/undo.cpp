#include "models/history/undo.h"

#include "models/history/takingback.h"
#include "models/journal/acts.h"
#include "models/journal/forgotten.h"
#include "models/packages/merges.h"

#include <QCoreApplication>

namespace chulie::history {

namespace {

struct Undo
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

Result<void> mayUndo(Database &database, std::int64_t act)
{
    if (!hasAct(database, act))
        return Failure{Undo::tr("There is no act %1.").arg(act), {}};
    if (isOfMerge(database, act))
        return Failure{
            Undo::tr("Act %1 is a merge or took one out: merge the packages once more instead.").arg(act),
            {}};
    if (isUndone(database, act))
        return Failure{Undo::tr("Act %1 was undone already.").arg(act), {}};
    if (isForgetting(database, act))
        return Failure{
            Undo::tr("Act %1 took values out of the history for good: it cannot be undone.").arg(act), {}};
    return {};
}

/// Does it by \a hand, of an act of \a ledger.
Result<Undone> takeBack(Ledger &ledger, Act &hand, std::int64_t act)
{
    if (auto may = mayUndo(ledger.database(), act); !may)
        return may.failure();
    TakingBack takingBack(ledger.database(), hand, rootOf(ledger.database(), act));
    takingBack.takeBack();
    return Undone{act, takingBack.count(), takingBack.left()};
}

} // namespace

Result<std::int64_t> lastAct(Database &database)
{
    return database.read([&]() -> std::int64_t {
        OwnActs acts(database);
        for (OwnAct own; acts.next(own);)
            if (!own.isUndo && !isUndone(database, own.act))
                return own.act;
        return 0;
    });
}

Result<std::int64_t> lastUndo(Database &database)
{
    return database.read([&]() -> std::int64_t {
        OwnActs acts(database);
        for (OwnAct own; acts.next(own) && own.isUndo;)
            if (rootOf(database, own.act).isUndo && !isUndone(database, own.act))
                return own.act;
        return 0;
    });
}

Result<bool> isWeighty(Database &database, std::int64_t act)
{
    constexpr std::int64_t many = 50;
    return database.read([&] { return entryCount(database, act) > many || isFirstAct(database, act); });
}

namespace {

/// A merge is not undone value by value: what it brought was never entered here.
Result<Undone> undoMerge(Ledger &ledger, std::int64_t act)
{
    return ledger.act(
        QStringLiteral("unmerge"),
        [&](Act &hand) -> Result<Undone> {
            const auto takenOut = packages::takeOut(ledger.database(), hand, act);
            return takenOut ? Result<Undone>(Undone{act, 0, {}}) : takenOut.failure();
        },
        act);
}

Result<bool> isMerge(Database &database, std::int64_t act)
{
    return database.read([&] { return packages::isMerge(database, act); });
}

} // namespace

Result<Undone> undo(Ledger &ledger, std::int64_t act)
{
    const auto merge = isMerge(ledger.database(), act);
    if (!merge)
        return merge.failure();
    if (*merge)
        return undoMerge(ledger, act);
    return ledger.act(
        QStringLiteral("undo"),
        [&](Act &hand) -> Result<Undone> {
            auto undone = takeBack(ledger, hand, act);
            if (undone && undone->values == 0 && !undone->left.empty())
                return Failure{
                    Undo::tr("Nothing of act %1 can be taken back: all of it was changed since, or others "
                             "entered the same.")
                        .arg(act),
                    {}};
            // An act that took back itself what it did leaves nothing to take back, and is undone all the
            // same.
            if (undone)
                hand.begin();
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
