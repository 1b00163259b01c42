#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/cellvalue.h"
#include "models/storage/scan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chulie::exchange {

/// What \a select gives in \a place, a value of \a column. Its text lives until the next step.
[[nodiscard]] CellValue stored(const storage::Statement &select, int place, const catalogue::Column &column);

/// Rows of one table as the ledger has them, one at a time. Of those that are asked for in the order of their
/// ids, as lists mostly have them, many come out of one scan, which reads no column that was not asked for.
/// DatabaseError passes through.
class StoredRows
{
public:
    StoredRows(storage::Database &database, const catalogue::Table &table)
        : m_database(database), m_table(table), m_places(table.columns.size())
    {
    }

    /// Turns to \a row.
    void turnTo(std::int64_t row) { m_row = row; }
    /// What the row has in \a column; its text lives until the next call.
    [[nodiscard]] CellValue value(int column);

private:
    void select(int column);

    storage::Database &m_database;
    const catalogue::Table &m_table;
    std::vector<int> m_places; ///< of columns in what the scan selects, by number; 0: not among them
    std::vector<int> m_selected;
    std::optional<storage::Scan> m_scan;
    std::int64_t m_row = 0;
};

} // namespace chulie::exchange
