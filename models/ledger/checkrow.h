#pragma once

#include "models/catalogue/pertable.h"
#include "models/ledger/judge.h"
#include "models/storage/statement.h"
#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::ledger {

/// Fills the blank sex and date of birth of \a values of 人 from their identity number, and says what
/// contradicts it.
[[nodiscard]] std::vector<Fault> completeMember(std::span<values::Value> values);

/// Checks rows by statements that are prepared once. DatabaseError passes through.
class RowChecks
{
public:
    explicit RowChecks(storage::Database &database) : m_database(database) {}

    /// What a row of \a table with \a values, all of them by column number, breaks beside the ledger's other
    /// rows. \a row is its id, 0 for a new one. What follows from an identity number is filled in. Where a
    /// value is missing or contradicts the number, the other rows are not looked at.
    [[nodiscard]] std::vector<Fault> of(const catalogue::Table &table, std::int64_t row,
                                        std::span<values::Value> values);

    /// Counts row \a row of \a table with \a values among the ledger's rows before it is written: until
    /// forget(). They are rows of one table.
    void expect(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values);
    /// Forgets the expected rows.
    void forget();

private:
    using Values = std::vector<values::Value>;
    [[nodiscard]] bool isTaken(const catalogue::Table &table, std::int64_t row,
                               std::span<const values::Value> values);
    [[nodiscard]] std::vector<Fault> ofMember(std::int64_t row, std::span<const values::Value> values);
    [[nodiscard]] std::vector<Fault> ofVillage(const catalogue::Table &table,
                                               std::span<const values::Value> values);

    storage::Database &m_database;
    catalogue::PerTable<std::optional<storage::Statement>> m_sameKey; ///< other rows of a key
    std::set<Values> m_expectedKeys;
    std::multimap<std::int64_t, std::pair<std::int64_t, Values>> m_expectedMembers; ///< by household
    std::optional<storage::Statement> m_members;                                    ///< of a household
    std::optional<storage::Statement> m_village;                                    ///< of a household
};

/// The same for a single row.
[[nodiscard]] std::vector<Fault> checkRow(storage::Database &database, const catalogue::Table &table,
                                          std::int64_t row, std::span<values::Value> values);

} // namespace chulie::ledger
