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

values::Result<void> mayUndo(storage::Database &database, std::int64_t act)
{
    if (!journal::hasAct(database, act))
        return values::Failure{Undo::tr("There is no act %1.").arg(act), {}};
    if (journal::isOfMerge(database, act))
        return values::Failure{
            Undo::tr("Act %1 is a merge or took one out: merge the packages once more instead.").arg(act),
            {}};
    if (journal::isUndone(database, act))
        return values::Failure{Undo::tr("Act %1 was undone already.").arg(act), {}};
    if (journal::isForgetting(database, act))
        return values::Failure{
            Undo::tr("Act %1 took values out of the history for good: it cannot be undone.").arg(act), {}};
    return {};
}

/// Does it by \a hand, of an act of \a ledger.
values::Result<Undone> takeBack(ledger::Ledger &ledger, journal::Act &hand, std::int64_t act)
{
    if (auto may = mayUndo(ledger.database(), act); !may)
        return may.failure();
    TakingBack takingBack(ledger.database(), hand, journal::rootOf(ledger.database(), act));
    takingBack.takeBack();
    return Undone{act, takingBack.count(), takingBack.left()};
}

} // namespace

values::Result<std::int64_t> lastAct(storage::Database &database)
{
    return database.read([&]() -> std::int64_t {
        journal::OwnActs acts(database);
        for (journal::OwnAct own; acts.next(own);)
            if (!own.isUndo && !journal::isUndone(database, own.act))
                return own.act;
        return 0;
    });
}

values::Result<std::int64_t> lastUndo(storage::Database &database)
{
    return database.read([&]() -> std::int64_t {
        journal::OwnActs acts(database);
        for (journal::OwnAct own; acts.next(own) && own.isUndo;)
            if (journal::rootOf(database, own.act).isUndo && !journal::isUndone(database, own.act))
                return own.act;
        return 0;
    });
}

bool isUndo(storage::Database &database, std::int64_t act)
{
    return journal::rootOf(database, act).isUndo;
}

values::Result<bool> isWeighty(storage::Database &database, std::int64_t act)
{
    constexpr std::int64_t many = 50;
    return database.read(
        [&] { return journal::entryCount(database, act) > many || journal::isFirstAct(database, act); });
}

namespace {

/// A merge is not undone value by value: what it brought was never entered here.
values::Result<Undone> undoMerge(ledger::Ledger &ledger, std::int64_t act)
{
    return ledger.act(
        QStringLiteral("unmerge"),
        [&](journal::Act &hand) -> values::Result<Undone> {
            const auto takenOut = packages::takeOut(ledger.database(), hand, act);
            return takenOut ? values::Result<Undone>(Undone{act, 0, {}}) : takenOut.failure();
        },
        act);
}

values::Result<bool> isMerge(storage::Database &database, std::int64_t act)
{
    return database.read([&] { return packages::isMerge(database, act); });
}

} // namespace

values::Result<Undone> undo(ledger::Ledger &ledger, std::int64_t act)
{
    const auto merge = isMerge(ledger.database(), act);
    if (!merge)
        return merge.failure();
    if (*merge)
        return undoMerge(ledger, act);
    return ledger.act(
        QStringLiteral("undo"),
        [&](journal::Act &hand) -> values::Result<Undone> {
            auto undone = takeBack(ledger, hand, act);
            if (undone && undone->values == 0 && !undone->left.empty())
                return values::Failure{
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

values::Result<Undone> wouldUndo(ledger::Ledger &ledger, std::int64_t act)
{
    std::optional<Undone> would;
    // It is done, looked at, and rolled back: nothing else says as surely what will be left.
    const auto done = ledger.act(
        QStringLiteral("undo"),
        [&](journal::Act &hand) -> values::Result<void> {
            auto undone = takeBack(ledger, hand, act);
            if (!undone)
                return undone.failure();
            would = *std::move(undone);
            return values::Failure{};
        },
        act);
    if (would)
        return *std::move(would);
    return done.failure();
}

} // namespace chulie::history
