#pragma once

#include "models/journal/act.h"

#include <string>
#include <string_view>
#include <vector>

namespace chulie::sample {

/// A row being written: values by the column's SQL name, those not named stay blank.
class Row
{
public:
    explicit Row(TableId id) : m_table(table(id)), m_values(m_table.columns.size()) {}

    Row &text(std::string_view column, std::string value) { return set(column, Value(std::move(value))); }
    Row &number(std::string_view column, std::int64_t value) { return set(column, Value(value)); }
    Row &yesNo(std::string_view column, bool value) { return number(column, value ? 1 : 0); }
    /// Whole yuan.
    Row &yuan(std::string_view column, std::int64_t value) { return number(column, value * 100); }

    /// Inserts it and returns its id.
    std::int64_t insert(Act &act) { return act.insert(m_table, m_values); }

private:
    Row &set(std::string_view column, Value value);

    const Table &m_table;
    std::vector<Value> m_values;
    std::size_t m_next = 0; ///< columns are mostly named in their order: look here first
};

} // namespace chulie::sample
