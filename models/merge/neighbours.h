#pragma once

#include "models/journal/storedentries.h"

#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace chulie::history {

/// Finds the rows near a row by the tables as they are, by indices. Its functions throw DatabaseError.
class Neighbours
{
public:
    explicit Neighbours(Database &database);

    /// The rows that are one with \a row, without it.
    [[nodiscard]] std::vector<std::int64_t> parts(std::int64_t row);
    /// The rows that refer to \a row, and the removed rows that did by the first column of their key.
    [[nodiscard]] std::vector<TableRow> children(const TableRow &row);
    /// The rows of the same table that may have, or once had, one of the keys that \a entries give \a row, or
    /// the one that it has now: among them those set apart by a number behind the key.
    [[nodiscard]] std::vector<std::int64_t> mates(const TableRow &row, std::span<const StoredEntry> entries);
    /// What row \a row of its table holds; nothing where it is not there.
    [[nodiscard]] std::optional<std::vector<Value>> stored(const TableRow &row);

private:
    using Values = std::set<Value>;
    using Found = std::set<std::int64_t>;

    [[nodiscard]] std::int64_t whole(std::int64_t row);
    Statement &statement(const std::string &sql);
    void find(const std::string &sql, std::span<const Value> arguments, Found &found);
    void findSiblings(const Table &table, int column, const Values &values, Found &found);
    void findSame(const Table &table, std::span<const Values> values, Found &found);
    void findNumbered(const Table &table, const Values &values, Found &found);
    void findRemoved(const Table &table, const Value &first, Found &found);
    [[nodiscard]] std::vector<Values> keyValues(const TableRow &row, std::span<const StoredEntry> entries);

    Database &m_database;
    bool m_hasJoined = false;
    bool m_hasRemoved = false;
    std::map<std::string, Statement, std::less<>> m_statements; ///< by their text
};

} // namespace chulie::history
