#include "models/exchange/storedrows.h"

#include "models/storage/database.h"

#include <limits>

namespace chulie::exchange {

namespace {

/// As many ids the scan goes on for at most before it begins again at the row that is asked for.
constexpr std::int64_t mostSteps = 16;
constexpr std::int64_t atEnd = std::numeric_limits<std::int64_t>::max();

bool isText(const catalogue::Column &column)
{
    switch (column.kind) {
    case catalogue::Kind::YesNo:
    case catalogue::Kind::Year:
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
    case catalogue::Kind::Reference:
        return false;
    default:
        return true;
    }
}

} // namespace

CellValue stored(const storage::Statement &select, int place, const catalogue::Column &column)
{
    if (select.isNull(place))
        return {};
    return isText(column) ? CellValue::ofText(select.text(place))
                          : CellValue::ofNumber(select.integer(place));
}

CellValue StoredRows::value(int column)
{
    const auto number = static_cast<std::size_t>(column);
    if (m_places[number] == 0)
        select(column);
    if (m_at != m_row)
        seek();
    return m_at == m_row ? stored(*m_scan, m_places[number], m_table.columns[number]) : CellValue();
}

/// Adds \a column to what the scan selects.
void StoredRows::select(int column)
{
    m_selected.push_back(column);
    m_places[static_cast<std::size_t>(column)] = static_cast<int>(m_selected.size());
    std::string columns = "id";
    for (const int one : m_selected)
        columns += std::string(", ") + m_table.columns[static_cast<std::size_t>(one)].name;
    m_scan.emplace(m_database, "SELECT " + columns + " FROM " + m_table.name + " WHERE id >= ? ORDER BY id");
    m_at = 0;
}

/// Brings the scan to the row, or behind where it would be.
void StoredRows::seek()
{
    if (m_at == 0 || m_row < m_at || m_row - m_at > mostSteps) {
        m_scan->with(m_row);
        m_at = 0;
    }
    while (m_at < m_row)
        m_at = m_scan->next() ? m_scan->integer(0) : atEnd;
}

} // namespace chulie::exchange
