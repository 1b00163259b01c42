#include "models/storage/joins.h"

#include "models/catalogue/columns.h"

#include <algorithm>

namespace chulie::storage {

namespace {

/// The references that lead from \a of towards its village: a required one, the village itself where it has
/// one; without any, those of which one is filled.
std::vector<const catalogue::Column *> nextReferences(const catalogue::Table &of)
{
    std::vector<const catalogue::Column *> optional;
    const catalogue::Column *required = nullptr;
    for (const catalogue::Column &column : of.columns) {
        if (column.kind != catalogue::Kind::Reference)
            continue;
        if (!column.required)
            optional.push_back(&column);
        else if (!required || column.refers == catalogue::TableId::Village)
            required = &column;
    }
    return required ? std::vector{required} : optional;
}

} // namespace

std::string Joins::leaf(const catalogue::Field &field)
{
    if (!field.isHead())
        return leaf(field.path);
    const std::string household = field.path.empty() ? "t.id" : leaf(field.path);
    return "(SELECT name FROM household_head WHERE household = " + household + ')';
}

std::string Joins::village()
{
    return village(m_table, {});
}

std::string Joins::village(const catalogue::Table &of, std::vector<int> path)
{
    path.push_back(catalogue::VillageColumn("code"));
    if (of.id == catalogue::TableId::Village)
        return leaf(path);
    std::string codes;
    const auto references = nextReferences(of);
    for (const catalogue::Column *reference : references) {
        path.back() = reference->number;
        codes += (codes.empty() ? "" : ", ") + village(catalogue::table(reference->refers), path);
    }
    return references.size() > 1 ? "coalesce(" + codes + ')' : codes;
}

std::string Joins::leaf(const std::vector<int> &leafPath)
{
    const catalogue::Table *of = &m_table;
    std::string name = "t";
    std::vector<int> path;
    bool isThere = true;
    for (std::size_t i = 0; i + 1 < leafPath.size(); ++i) {
        const catalogue::Column &reference = of->columns[static_cast<std::size_t>(leafPath[i])];
        path.push_back(reference.number);
        isThere = isThere && reference.required;
        of = &catalogue::table(reference.refers);
        const auto [found, isNew] = m_names.try_emplace(path, "t" + std::to_string(m_names.size() + 1));
        if (isNew)
            m_sql += std::string(isThere ? " JOIN " : " LEFT JOIN ") + of->name + ' ' + found->second +
                     " ON " + found->second + ".id = " + name + '.' + reference.name;
        name = found->second;
    }
    return name + '.' + of->columns[static_cast<std::size_t>(leafPath.back())].name;
}

} // namespace chulie::storage
