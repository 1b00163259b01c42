#pragma once

#include "models/packages/merge.h"

#include <QDateTime>

#include <vector>

namespace chulie::journal {
class Act;
} // namespace chulie::journal

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::packages {

/// The acts and entries that a merge brought, by their ids. The acts end where the merge's own begins.
struct Brought
{
    std::int64_t firstAct = 0;
    std::int64_t firstEntry = 0;
    std::int64_t lastEntry = 0;
};

/// Notes that merge \a act brought \a brought. Throws DatabaseError.
void remember(storage::Database &database, std::int64_t act, const Brought &brought);
/// Notes the packages of \a merging, which was remembered. Throws DatabaseError.
void rememberPackages(storage::Database &database, const Merging &merging);

/// The names of the files that something was taken from.
[[nodiscard]] QStringList filesOf(const Merging &merging);

/// A package that was taken in, as the log of merges shows it.
struct LoggedPackage
{
    std::int64_t act = 0; ///< the merge's
    QString at;           ///< when it was merged, local time
    QString by;           ///< who merged it
    QString file;
    QString author; ///< who packed it
    QString region; ///< the code of what was packed
    QString made;   ///< when it was packed, local time
    int added = 0;
    int changed = 0;
    int removed = 0;
    int conflicts = 0;
};
/// The packages of all merges, the newest merge first.
[[nodiscard]] values::Result<std::vector<LoggedPackage>> merges(storage::Database &database);

/// Whether \a act is a merge whose entries are in the ledger. Throws DatabaseError.
[[nodiscard]] bool isMerge(storage::Database &database, std::int64_t act);

/// Takes the entries of merge \a act out of \a ledger again, and the memory of it; \a hand is that of the act
/// that does it. Refused where something was entered on top of them, came by a later merge that builds on
/// them, or was packed since.
[[nodiscard]] values::Result<void> takeOut(storage::Database &database, journal::Act &hand, std::int64_t act);

} // namespace chulie::packages
