#pragma once

#include "models/catalogue/catalogue.h"

#include <map>
#include <string>
#include <vector>

namespace chulie::storage {

/// The joins that lead from the rows of a table, named t, to the leaves of its exchanged fields: what stands
/// between FROM and WHERE when rows are read as people exchange them.
class Joins
{
public:
    explicit Joins(const catalogue::Table &table) : m_table(table), m_sql(std::string(table.name) + " t") {}

    /// The SQL of \a field's leaf; blank where a 户 has no 户主.
    std::string leaf(const catalogue::Field &field);
    /// The SQL name of the code of the village that the rows belong to; empty where the table has none.
    std::string village();
    /// All joins needed so far, the table first.
    [[nodiscard]] const std::string &sql() const { return m_sql; }

private:
    std::string leaf(const std::vector<int> &path);
    std::string village(const catalogue::Table &of, std::vector<int> path);

    const catalogue::Table &m_table;
    std::string m_sql;
    std::map<std::vector<int>, std::string> m_names; ///< by the path of references
};

} // namespace chulie::storage
