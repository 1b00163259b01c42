#pragma once

#include "models/exchange/drafts.h"
#include "models/exchange/keyindex.h"
#include "models/exchange/plannedrow.h"
#include "models/exchange/rownumbers.h"
#include "models/exchange/storedrows.h"
#include "models/journal/removed.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chulie::exchange {

/// The rows of one table as they will be after the import: those of the ledger, found by their keys, with
/// what the batch's rows lay over them. DatabaseError passes through.
class PlannedRows
{
public:
    PlannedRows(storage::Database &database, Drafts &drafts, journal::Removed &removed);

    /// The row whose key is \a values, by column number; 0 where there is none.
    [[nodiscard]] RowRef find(std::span<const CellValue> values);
    /// The row whose only key column holds \a key.
    [[nodiscard]] RowRef find(std::string_view key);

    /// What column \a wanted has in the ledger's rows whose other key columns have \a values.
    [[nodiscard]] std::vector<std::string> known(int wanted, std::span<const CellValue> values);

    /// Plans a new row with the values of row \a draft of the batch.
    RowRef add(std::size_t draft);
    /// Plans a new row with \a values, which come with a row of another table.
    RowRef add(PlannedTable::Values values);
    /// Lays the given ones of row \a draft of the batch over \a row; blanks, where they do not clear, and the
    /// columns in \a except leave what is known. Returns whether anything differs.
    bool lay(RowRef row, std::size_t draft, std::span<const int> except);
    /// The same with \a values that come with a row of another table.
    bool lay(RowRef row, const PlannedTable::Values &values);
    /// Takes out the changes that a later row of the batch takes back: what comes to nothing is no change.
    void settle();
    /// What \a column of \a row will hold. Its text lives until the next call.
    [[nodiscard]] CellValue current(RowRef row, int column);
    /// Whether \a row had been removed before this import.
    [[nodiscard]] bool returns(RowRef row);

    /// What is planned, handed over.
    [[nodiscard]] PlannedTable take() { return std::move(m_planned); }
    [[nodiscard]] const catalogue::Table &table() const { return m_drafts.layout.table; }

private:
    void load();
    [[nodiscard]] std::string normalKey(std::vector<CellValue> values);
    [[nodiscard]] std::int64_t removedRow(std::span<const CellValue> values);
    RowRef add(PlannedRow row, std::span<const CellValue> values);
    [[nodiscard]] std::optional<std::size_t> planned(RowRef row) const;
    bool lay(RowRef row, const PlannedTable::Values &values, std::uint32_t draft);
    [[nodiscard]] bool differs(std::optional<std::size_t> known, int column, const CellValue &value);
    void layOver(std::size_t index, const PlannedTable::Values &values);
    void leave(std::uint32_t draft);

    storage::Database &m_database;
    Drafts &m_drafts;
    journal::Removed &m_removed;
    PlannedTable m_planned;
    RowNumbers m_byRow; ///< of planned rows that have an id, their positions from 1
    /// Which of the planned rows were changed once more, and by which row of the batch.
    std::vector<std::pair<std::size_t, std::uint32_t>> m_again;
    KeyIndex m_byKey;
    bool m_loaded = false;
    std::string m_key;                ///< the key that is looked for or added
    PlannedTable::Values m_laid;      ///< what a row of the batch gives
    PlannedTable::Values m_differing; ///< of it what differs
    StoredRows m_stored;
};

} // namespace chulie::exchange
