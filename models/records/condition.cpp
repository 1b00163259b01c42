#include "models/records/condition.h"

#include "models/catalogue/pertable.h"
#include "models/records/shownfields.h"

#include <algorithm>
#include <array>

namespace chulie {

namespace {

/// What of the rows referred to is worth a filter of its own.
constexpr std::array<std::pair<TableId, const char *>, 6> related{{
    {TableId::Village, "town"},
    {TableId::Village, "county"},
    {TableId::Household, "helper"},
    {TableId::Household, "type"},
    {TableId::Household, "cause"},
    {TableId::Household, "hamlet"},
}};

/// Adds what rows of \a of, which lie at the end of \a path, say; a table is asked once, on the first way to
/// it.
void addRelated(const Table &of, const std::vector<int> &path, std::vector<TableId> &asked,
                std::vector<Field> &fields)
{
    for (const Column &column : of.columns) {
        if (column.kind != Kind::Reference || std::ranges::find(asked, column.refers) != asked.end())
            continue;
        asked.push_back(column.refers);
        const Table &target = table(column.refers);
        std::vector<int> way = path;
        way.push_back(column.number);
        for (const auto &[in, name] : related) {
            if (in != target.id)
                continue;
            Field field{.label = target.columns[static_cast<std::size_t>(target.column(name))].label,
                        .column = way.front(),
                        .leafTable = &target,
                        .leafColumn = target.column(name),
                        .path = way};
            field.path.push_back(field.leafColumn);
            fields.push_back(std::move(field));
        }
        addRelated(target, way, asked, fields);
    }
}

std::vector<Field> describe(const Table &table)
{
    std::vector<Field> fields = shownFields(table);
    std::vector<TableId> asked;
    addRelated(table, {}, asked, fields);
    return fields;
}

} // namespace

const std::vector<Field> &filterFields(const Table &table)
{
    static const PerTable<std::vector<Field>> all(describe);
    return all[table.id];
}

std::string nameOf(const Table &table, const Field &field)
{
    if (field.isHead())
        return "head";
    const Table *at = &table;
    std::string name;
    for (const int number : field.path) {
        const Column &column = at->columns[static_cast<std::size_t>(number)];
        name += (name.empty() ? "" : ".") + std::string(column.name);
        if (column.kind == Kind::Reference)
            at = &chulie::table(column.refers);
    }
    return name;
}

const Field *findFilterField(const Table &table, std::string_view name)
{
    const auto &fields = filterFields(table);
    const auto found =
        std::ranges::find_if(fields, [&](const Field &field) { return nameOf(table, field) == name; });
    return found == fields.end() ? nullptr : &*found;
}

QString filterTitle(const Table &table, const Field &field)
{
    const auto &own = shownFields(table);
    const bool isOwn = static_cast<std::size_t>(&field - filterFields(table).data()) < own.size();
    return isOwn ? heading(table, field) : title(field.leaf());
}

} // namespace chulie
