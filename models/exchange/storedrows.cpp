#include "models/exchange/storedrows.h"

#include "models/catalogue/storedtype.h"
#include "models/storage/rows.h"

namespace chulie::exchange {

CellValue stored(const storage::Statement &select, int place, const catalogue::Column &column)
{
    if (select.isNull(place))
        return {};
    return catalogue::isStoredAsNumber(column) ? CellValue::ofNumber(select.integer(place))
                                               : CellValue::ofText(select.text(place));
}

CellValue StoredRows::value(int column)
{
    const auto number = static_cast<std::size_t>(column);
    if (m_places[number] == 0)
        select(column);
    return m_scan->turnTo(m_row) ? stored(m_scan->row(), m_places[number], m_table.columns[number])
                                 : CellValue();
}

/// Adds \a column to what the scan selects.
void StoredRows::select(int column)
{
    m_selected.push_back(column);
    m_places[static_cast<std::size_t>(column)] = static_cast<int>(m_selected.size());
    m_scan.emplace(storage::scanOf(m_database, m_table, m_selected));
}

} // namespace chulie::exchange
