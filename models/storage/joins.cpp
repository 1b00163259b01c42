#include "models/storage/joins.h"

#include "models/catalogue/columns.h"

#include <algorithm>

namespace chulie {

namespace {

/// The reference that leads from \a of towards its village: to the village itself where it has one, else the
/// required one.
const Column *nextReference(const Table &of)
{
    const auto leads = [&](auto &&accepts) {
        const auto found = std::ranges::find_if(of.columns, [&](const Column &column) {
            return column.kind == Kind::Reference && accepts(column);
        });
        return found == of.columns.end() ? nullptr : &*found;
    };
    if (const Column *village = leads([](const Column &c) { return c.refers == TableId::Village; }))
        return village;
    return leads([](const Column &column) { return column.required; });
}

} // namespace

std::string Joins::leaf(const Field &field)
{
    if (!field.isHead())
        return leaf(field.path);
    const std::string household = field.path.empty() ? "t.id" : leaf(field.path);
    return "(SELECT name FROM household_head WHERE household = " + household + ')';
}

std::string Joins::village()
{
    std::vector<int> path;
    const Table *of = &m_table;
    while (of->id != TableId::Village) {
        const auto reference = nextReference(*of);
        if (!reference)
            return {};
        path.push_back(reference->number);
        of = &table(reference->refers);
    }
    path.push_back(VillageColumn("code"));
    return leaf(path);
}

std::string Joins::leaf(const std::vector<int> &leafPath)
{
    const Table *of = &m_table;
    std::string name = "t";
    std::vector<int> path;
    for (std::size_t i = 0; i + 1 < leafPath.size(); ++i) {
        const Column &reference = of->columns[static_cast<std::size_t>(leafPath[i])];
        path.push_back(reference.number);
        of = &table(reference.refers);
        const auto [found, isNew] = m_names.try_emplace(path, "t" + std::to_string(m_names.size() + 1));
        if (isNew)
            m_sql += std::string(reference.required ? " JOIN " : " LEFT JOIN ") + of->name + ' ' +
                     found->second + " ON " + found->second + ".id = " + name + '.' + reference.name;
        name = found->second;
    }
    return name + '.' + of->columns[static_cast<std::size_t>(leafPath.back())].name;
}

} // namespace chulie
