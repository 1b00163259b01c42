#pragma once

#include "models/catalogue/pertable.h"
#include "models/journal/storedentries.h"

#include <optional>
#include <span>
#include <string>
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
    /// the one that it has now: among them those set apart by a number behind the key. Each may be there
    /// several times.
    [[nodiscard]] std::vector<std::int64_t> mates(const TableRow &row, std::span<const StoredEntry> entries);

private:
    using Values = std::vector<Value>; ///< in order, each once
    using Found = std::vector<std::int64_t>;
    /// What is asked of one table, prepared when it is first asked.
    struct Selects
    {
        std::optional<Statement> key;      ///< what the key of a row is now
        std::optional<Statement> children; ///< the rows of all tables that refer to a row
        std::optional<Statement> siblings; ///< by the parent in the key
        std::optional<Statement> orphans;  ///< by the first column of the key, without a parent
        std::optional<Statement> same;     ///< by the whole key
        std::optional<Statement> numbered; ///< by the key, with a number behind it or without
    };

    [[nodiscard]] std::int64_t whole(std::int64_t row);
    Statement &prepared(std::optional<Statement> &statement, std::string (*sql)(const Table &),
                        const Table &table);
    void findSiblings(const Table &table, const Values &values, Found &found);
    void findOrphans(const Table &table, const Values &values, Found &found);
    void findSame(const Table &table, std::span<const Values> values, Found &found);
    void findNumbered(const Table &table, const Values &values, Found &found);
    void findRemoved(const Table &table, const Value &first, Found &found);
    [[nodiscard]] std::vector<Values> keyValues(const TableRow &row, std::span<const StoredEntry> entries);

    Database &m_database;
    bool m_hasJoined = false;
    bool m_hasRemoved = false;
    Statement m_whole;
    Statement m_parts;
    Statement m_removed;
    PerTable<Selects> m_selects;
};

} // namespace chulie::history
