#include "models/ledger/joins.h"

namespace chulie {

std::string Joins::leaf(const Field &field)
{
    Q_ASSERT(!field.isHead());
    const Table *of = &m_table;
    std::string name = "t";
    std::vector<int> path;
    for (std::size_t i = 0; i + 1 < field.path.size(); ++i) {
        const Column &reference = of->columns[static_cast<std::size_t>(field.path[i])];
        path.push_back(reference.number);
        of = &table(reference.refers);
        const auto [found, isNew] = m_names.try_emplace(path, "t" + std::to_string(m_names.size() + 1));
        if (isNew)
            m_sql += std::string(reference.required ? " JOIN " : " LEFT JOIN ") + of->name + ' ' +
                     found->second + " ON " + found->second + ".id = " + name + '.' + reference.name;
        name = found->second;
    }
    return name + '.' + of->columns[static_cast<std::size_t>(field.path.back())].name;
}

} // namespace chulie
