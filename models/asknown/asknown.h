#pragma once

#include "models/safekeeping/openedbackup.h"
#include "models/values/progresscallback.h"

#include <QDate>

#include <memory>
#include <optional>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::asknown {

/// A ledger as it was known at the end of a day: a copy, for this user alone and protected where the ledger
/// is, without the acts that were recorded later. An act counts from when it was recorded where it was done,
/// also where it came by a merge long after. What was forgotten, or taken out with a merge, is not in it.
class AsKnown
{
public:
    /// That of \a ledger, at the commit that it reads, for the end of \a day in local time. Fails with a
    /// sentence where nothing had been recorded by then, or there is no room for the copy; stopped by \a
    /// progress without one. Throws DatabaseError.
    [[nodiscard]] static values::Result<std::unique_ptr<AsKnown>> make(storage::Database &ledger, QDate day,
                                                                       const values::Progress &progress = {});
    ~AsKnown();

    [[nodiscard]] storage::Database &database() { return *m_database; }

private:
    AsKnown() = default;
    [[nodiscard]] values::Result<void> copy(storage::Database &ledger);

    safekeeping::OpenedBackup m_copy;
    std::unique_ptr<storage::Database> m_database; ///< closed before the copy goes
};

/// The day on which the first act of \a ledger was recorded, local time; nothing where there is none. Throws
/// DatabaseError.
[[nodiscard]] std::optional<QDate> firstDayKnown(storage::Database &ledger);

} // namespace chulie::asknown
