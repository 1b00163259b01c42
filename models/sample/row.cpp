#include "models/sample/row.h"

namespace chulie::sample {

Row &Row::set(std::string_view column, Value value)
{
    while (m_next < m_values.size() && column != m_table.columns[m_next].name)
        ++m_next;
    if (m_next == m_values.size())
        m_next = static_cast<std::size_t>(m_table.column(column));
    m_values[m_next++] = std::move(value);
    return *this;
}

} // namespace chulie::sample
