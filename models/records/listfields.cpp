#include "models/records/listfields.h"

#include "models/catalogue/pertable.h"
#include "models/records/computed.h"
#include "models/records/shownfields.h"
#include "models/storage/joins.h"

#include <algorithm>
#include <array>

namespace chulie::records {

namespace {

/// What of the rows referred to is worth a column of its own.
constexpr std::array<std::pair<catalogue::TableId, const char *>, 8> related{{
    {catalogue::TableId::Village, "name"},
    {catalogue::TableId::Village, "town"},
    {catalogue::TableId::Village, "county"},
    {catalogue::TableId::Household, "no"},
    {catalogue::TableId::Household, "helper"},
    {catalogue::TableId::Household, "type"},
    {catalogue::TableId::Household, "cause"},
    {catalogue::TableId::Household, "hamlet"},
}};

bool isAmong(const std::vector<catalogue::Field> &fields, const std::vector<int> &path)
{
    return std::ranges::any_of(fields, [&](const catalogue::Field &field) { return field.path == path; });
}

/// Adds the head of the households that lie at the end of \a way, unless \a fields have one.
void addHead(const std::vector<int> &way, std::vector<catalogue::Field> &fields)
{
    if (std::ranges::any_of(fields, &catalogue::Field::isHead))
        return;
    catalogue::Field head = shownFields(catalogue::table(catalogue::TableId::Household))[1];
    Q_ASSERT(head.isHead());
    head.path = way;
    fields.push_back(std::move(head));
}

/// Adds what rows of \a of, which lie at the end of \a path, say; a table is asked once, on the first way to
/// it.
void addRelated(const catalogue::Table &of, const std::vector<int> &path,
                std::vector<catalogue::TableId> &asked, std::vector<catalogue::Field> &fields)
{
    for (const catalogue::Column &column : of.columns) {
        if (column.kind != catalogue::Kind::Reference ||
            std::ranges::find(asked, column.refers) != asked.end())
            continue;
        asked.push_back(column.refers);
        const catalogue::Table &target = catalogue::table(column.refers);
        std::vector<int> way = path;
        way.push_back(column.number);
        for (const auto &[in, name] : related) {
            if (in != target.id)
                continue;
            const catalogue::Column &leaf = target.columns[static_cast<std::size_t>(target.column(name))];
            std::vector<int> leafPath = way;
            leafPath.push_back(leaf.number);
            if (!isAmong(fields, leafPath))
                fields.push_back({.label = leaf.label,
                                  .column = 0,
                                  .leafTable = &target,
                                  .leafColumn = leaf.number,
                                  .path = leafPath});
        }
        if (target.id == catalogue::TableId::Household)
            addHead(way, fields);
        addRelated(target, way, asked, fields);
    }
}

/// A table with its computed columns behind those that are stored, whose number is in \a stored.
struct Extended
{
    catalogue::Table table;
    std::size_t stored;
};

Extended extend(const catalogue::Table &table)
{
    Extended extended{table, table.columns.size()};
    for (const Computed &each : computedColumns()) {
        if (each.table != table.id)
            continue;
        extended.table.columns.push_back(each.column);
        extended.table.columns.back().number = static_cast<int>(extended.table.columns.size()) - 1;
    }
    return extended;
}

const Extended &extended(catalogue::TableId id)
{
    static const catalogue::PerTable<Extended> all(extend);
    return all[id];
}

void addComputed(const catalogue::Table &table, std::vector<catalogue::Field> &fields)
{
    const auto &[with, stored] = extended(table.id);
    for (std::size_t i = stored; i < with.columns.size(); ++i)
        fields.push_back({.label = with.columns[i].label,
                          .column = 0,
                          .leafTable = &with,
                          .leafColumn = static_cast<int>(i),
                          .path = {}});
}

std::vector<catalogue::Field> fieldsOf(const catalogue::Table &table)
{
    std::vector<catalogue::Field> fields = shownFields(table);
    const std::size_t own = fields.size();
    std::vector<catalogue::TableId> asked;
    addRelated(table, {}, asked, fields);
    addComputed(table, fields);
    int number = static_cast<int>(table.columns.size());
    for (std::size_t i = own; i < fields.size(); ++i)
        if (!fields[i].isHead())
            fields[i].column = number++;
    return fields;
}

} // namespace

const std::vector<catalogue::Field> &listFields(const catalogue::Table &table)
{
    static const catalogue::PerTable<std::vector<catalogue::Field>> all(fieldsOf);
    return all[table.id];
}

bool isComputed(const catalogue::Field &field)
{
    return field.path.empty() && !field.isHead();
}

bool isWritten(const catalogue::Table &table, const catalogue::Field &field)
{
    return field.isHead() ? table.id == catalogue::TableId::Household
                          : static_cast<std::size_t>(field.column) < table.columns.size();
}

std::string nameOf(const catalogue::Table &table, const catalogue::Field &field)
{
    if (field.isHead())
        return "head";
    if (isComputed(field))
        return field.leaf().name;
    const catalogue::Table *at = &table;
    std::string name;
    for (const int number : field.path) {
        const catalogue::Column &column = at->columns[static_cast<std::size_t>(number)];
        name += (name.empty() ? "" : ".") + std::string(column.name);
        if (column.kind == catalogue::Kind::Reference)
            at = &catalogue::table(column.refers);
    }
    return name;
}

const catalogue::Field *findListField(const catalogue::Table &table, std::string_view name)
{
    const auto &fields = listFields(table);
    const auto found = std::ranges::find_if(
        fields, [&](const catalogue::Field &field) { return nameOf(table, field) == name; });
    return found == fields.end() ? nullptr : &*found;
}

catalogue::ColumnList listColumns(catalogue::TableId id, std::initializer_list<std::string_view> names)
{
    catalogue::ColumnList list{id, {}};
    for (const std::string_view name : names) {
        const catalogue::Field *field = findListField(catalogue::table(id), name);
        Q_ASSERT(field);
        list.columns.push_back(field->column);
    }
    return list;
}

const Computed &computedOf(const catalogue::Field &field)
{
    const auto all = computedColumns();
    return *std::ranges::find_if(all, [&](const Computed &each) {
        return each.table == field.leafTable->id && each.column.name == std::string_view(field.leaf().name);
    });
}

std::string sqlOf(const catalogue::Field &field, storage::Joins &joins)
{
    return isComputed(field) ? computedOf(field).sql : joins.leaf(field);
}

} // namespace chulie::records
