#pragma once

#include "models/values/result.h"

#include <cstdint>
#include <set>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::journal {

/// Notices acts that other connections commit to a ledger, be it in this program or in another. Asking costs
/// microseconds while nothing was committed: SQLite counts the commits of others (PRAGMA data_version).
class OtherActs
{
public:
    /// What is in the ledger now is known.
    explicit OtherActs(storage::Database &database);

    /// Act \a act is known already.
    void know(std::int64_t act) { m_known.insert(act); }
    /// Whether acts were committed since this was last asked that nobody made known.
    [[nodiscard]] values::Result<bool> look();

private:
    [[nodiscard]] bool lookAtActs();

    storage::Database &m_database;
    std::int64_t m_version = -1; ///< data_version when it was last looked at
    std::int64_t m_last = 0;     ///< the last act then
    std::set<std::int64_t> m_known;
};

} // namespace chulie::journal
