#pragma once

#include "models/storage/statement.h"
#include "models/targets/facts.h"
#include "models/targets/rules.h"
#include "models/values/progresscallback.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// A year's facts of some villages, and what they are held against.
struct YearFacts
{
    Yardstick by;
    std::vector<VillageFacts> villages;     ///< sorted by code
    std::vector<HouseholdFacts> households; ///< of these villages, in scope or not
};

/// Reads facts: of many villages in one scan of each table, of single villages by their indices. Its
/// functions throw DatabaseError: call them inside a read or write, which also makes what they read one state
/// of the ledger.
class FactsReader
{
public:
    FactsReader(storage::Database &database, int year);

    /// Every village of the ledger, without the names that only reasons need; nothing when \a progress
    /// stopped it.
    std::optional<YearFacts> everything(const values::Progress &progress = {});
    /// One village, with the names; without villages where there is none of that id.
    YearFacts village(std::int64_t village);

private:
    friend class FactsRun;
    storage::Statement &statement(const char *sql);

    storage::Database &m_database;
    Yardstick m_by;
    std::map<const char *, storage::Statement> m_statements;
};

} // namespace chulie::targets
