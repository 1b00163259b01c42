#pragma once

#include "models/catalogue/pertable.h"
#include "models/journal/storedentries.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace chulie::merge {

/// Finds the rows near a row by the tables as they are, by indices. Removed rows are known by the first
/// column of their key alone, which all rows of a village may share: they are given once, where it decides
/// nothing that they were given. Its functions throw DatabaseError.
class Neighbours
{
public:
    explicit Neighbours(storage::Database &database);

    /// The rows that are one with \a row, without it.
    [[nodiscard]] std::vector<std::int64_t> parts(std::int64_t row);
    /// The rows that refer to \a row, and the removed rows that did by the first column of their key.
    [[nodiscard]] std::vector<journal::TableRow> children(const journal::TableRow &row);
    /// The rows of the same table that may have, or once had, one of the keys that \a entries give \a row, or
    /// the one that it has now: among them those set apart by a number behind the key. Each may be there
    /// several times.
    [[nodiscard]] std::vector<std::int64_t> mates(const journal::TableRow &row,
                                                  std::span<const journal::StoredEntry> entries);

private:
    using Values = std::vector<values::Value>; ///< in order, each once
    using Found = std::vector<std::int64_t>;
    /// What is asked of one table, prepared when it is first asked.
    struct Selects
    {
        std::optional<storage::Statement> key;      ///< what the key of a row is now
        std::optional<storage::Statement> children; ///< the rows of all tables that refer to a row
        std::optional<storage::Statement> siblings; ///< by the parent in the key
        std::optional<storage::Statement> orphans;  ///< by the first column of the key, without a parent
        std::optional<storage::Statement> same;     ///< by the whole key
        std::optional<storage::Statement> numbered; ///< by the key, with a number behind it or without
    };

    [[nodiscard]] std::int64_t whole(std::int64_t row);
    storage::Statement &prepared(std::optional<storage::Statement> &statement,
                                 std::string (*sql)(const catalogue::Table &), const catalogue::Table &table);
    void findSiblings(const catalogue::Table &table, const Values &values, Found &found);
    void findOrphans(const catalogue::Table &table, const Values &values, Found &found);
    void findSame(const catalogue::Table &table, std::span<const Values> values, Found &found);
    void findNumbered(const catalogue::Table &table, const Values &values, Found &found);
    void findRemoved(const catalogue::Table &table, const values::Value &first, Found &found);
    [[nodiscard]] std::vector<Values> keyValues(const journal::TableRow &row,
                                                std::span<const journal::StoredEntry> entries);

    storage::Database &m_database;
    bool m_hasJoined = false;
    bool m_hasRemoved = false;
    std::set<std::pair<catalogue::TableId, std::string>>
        m_given; ///< removed rows: table and first of the key
    storage::Statement m_whole;
    storage::Statement m_parts;
    storage::Statement m_removed;
    catalogue::PerTable<Selects> m_selects;
};

} // namespace chulie::merge
