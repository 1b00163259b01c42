#pragma once

#include "models/catalogue/catalogue.h"

#include <vector>

namespace chulie::catalogue {

/// One \a T for every table of the ledger, exchanged or not, found by the table's id.
template <typename T>
class PerTable
{
public:
    PerTable() : m_values(allTables().size()) {}

    /// \a make gives the value of each table.
    template <typename Make>
    explicit PerTable(Make make)
    {
        std::vector<const Table *> byId(allTables().size());
        for (const Table &table : allTables())
            byId[static_cast<std::size_t>(table.id)] = &table;
        m_values.reserve(byId.size());
        for (const Table *table : byId)
            m_values.push_back(make(*table));
    }

    [[nodiscard]] T &operator[](TableId id) { return m_values.at(static_cast<std::size_t>(id)); }
    [[nodiscard]] const T &operator[](TableId id) const { return m_values.at(static_cast<std::size_t>(id)); }

    [[nodiscard]] auto begin() { return m_values.begin(); }
    [[nodiscard]] auto end() { return m_values.end(); }
    [[nodiscard]] auto begin() const { return m_values.begin(); }
    [[nodiscard]] auto end() const { return m_values.end(); }

private:
    std::vector<T> m_values; ///< by the number of the TableId
};

} // namespace chulie::catalogue
