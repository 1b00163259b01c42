#pragma once

#include "models/catalogue/columns.h"
#include "models/journal/act.h"

#include <string>
#include <vector>

namespace chulie::sample {

/// A row of the table \a Id being written; the columns that are not named stay blank.
template <catalogue::TableId Id>
class Row
{
public:
    using Column = catalogue::TableColumn<Id>;

    Row &text(Column column, std::string value) { return set(column, std::move(value)); }
    Row &number(Column column, std::int64_t value) { return set(column, value); }
    Row &yesNo(Column column, bool value) { return number(column, value ? 1 : 0); }
    /// Whole yuan.
    Row &yuan(Column column, std::int64_t value) { return number(column, value * 100); }

    /// Inserts it and returns its id.
    std::int64_t insert(journal::Act &act) { return act.insert(catalogue::table(Id), m_values); }

private:
    Row &set(Column column, values::Value &&value)
    {
        m_values[column] = std::move(value);
        return *this;
    }

    std::vector<values::Value> m_values = std::vector<values::Value>(catalogue::table(Id).columns.size());
};

} // namespace chulie::sample
