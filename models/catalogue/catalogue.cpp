#include "models/catalogue/catalogue.h"
#include "models/catalogue/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie::catalogue {

namespace {

std::size_t index(TableId id)
{
    return static_cast<std::size_t>(id);
}

/// The context of the catalogue's words.
struct Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

std::vector<int> keyOf(const describe::TableLine &line)
{
    if (!line.key.empty())
        return {line.key.begin(), line.key.end()};
    std::vector<int> key;
    for (std::size_t i = 0; i < line.columns.size(); ++i)
        if (line.columns[i].key)
            key.push_back(static_cast<int>(i));
    return key;
}

Table made(const describe::TableLine &line)
{
    Table table{.id = line.id,
                .name = line.name,
                .label = line.label,
                .title = line.title,
                .columns = {line.columns.begin(), line.columns.end()},
                .key = keyOf(line),
                .exchanged = line.exchanged};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i].number = static_cast<int>(i);
    for (int column = line.group.first; column <= line.group.last; ++column)
        table.group.push_back(column);
    return table;
}

std::vector<Table> describeTables()
{
    std::vector<Table> tables;
    for (const describe::TableLine *line : describe::tableLines)
        tables.push_back(made(*line));
    std::stable_partition(tables.begin(), tables.end(), [](const Table &table) { return table.exchanged; });
    return tables;
}

/// The fields that \a column of \a of is exchanged as: itself, or the key of the row that it refers to.
void expand(const Table &of, int column, Field field, std::vector<Field> &fields)
{
    const Column &stored = of.columns[static_cast<std::size_t>(column)];
    field.path.push_back(column);
    if (stored.kind == Kind::Reference) {
        for (const int leaf : table(stored.refers).key)
            expand(table(stored.refers), leaf, field, fields);
        return;
    }
    field.label = stored.label;
    field.leafTable = &of;
    field.leafColumn = column;
    field.required = field.required && stored.required;
    fields.push_back(std::move(field));
}

std::vector<Field> expandAll(const Table &table, std::span<const int> columns)
{
    std::vector<Field> fields;
    for (const int number : columns) {
        const Column &column = table.columns[static_cast<std::size_t>(number)];
        expand(table, number,
               {.label = nullptr,
                .column = number,
                .leafTable = nullptr,
                .leafColumn = 0,
                .path = {},
                .required = column.required,
                .key = column.key},
               fields);
    }
    return fields;
}

/// 户主 of 户 comes after 自然村: the name of the member who is the head.
void addHead(std::vector<Field> &fields)
{
    const Table &member = table(TableId::Member);
    const auto hamlet = std::ranges::find_if(
        fields, [](const Field &field) { return field.column == HouseholdColumn("hamlet"); });
    fields.insert(std::next(hamlet), {.label = "户主",
                                      .column = -1,
                                      .leafTable = &member,
                                      .leafColumn = MemberColumn("name"),
                                      .path = {}});
}

std::vector<std::vector<Field>> describeFields(bool keysOnly)
{
    std::vector<std::vector<Field>> all(allTables().size());
    for (const Table &table : allTables()) {
        std::vector<int> columns = table.key;
        if (!keysOnly) {
            columns.clear();
            for (const Column &column : table.columns)
                columns.push_back(column.number);
        }
        std::vector<Field> &fields = all[index(table.id)];
        fields = expandAll(table, columns);
        if (!keysOnly && table.id == TableId::Household)
            addHead(fields);
    }
    return all;
}

} // namespace

int Table::column(std::string_view columnName) const
{
    const auto found =
        std::ranges::find_if(columns, [&](const Column &column) { return column.name == columnName; });
    Q_ASSERT(found != columns.end());
    return static_cast<int>(std::distance(columns.begin(), found));
}

std::vector<int> Table::together(int columnNumber) const
{
    if (std::ranges::find(group, columnNumber) != group.end())
        return group;
    return {columnNumber};
}

std::span<const char *const> Field::aliases() const
{
    static constexpr std::array head{"户主姓名"};
    return isHead() ? std::span<const char *const>(head) : leaf().aliases;
}

std::span<const Table> allTables()
{
    static const std::vector<Table> all = describeTables();
    return all;
}

std::span<const Table> tables()
{
    static const auto exchanged =
        static_cast<std::size_t>(std::ranges::count_if(allTables(), &Table::exchanged));
    return allTables().first(exchanged);
}

const Table &table(TableId id)
{
    static const auto byId = [] {
        std::vector<const Table *> places(allTables().size());
        for (const Table &one : allTables())
            places[index(one.id)] = &one;
        return places;
    }();
    return *byId[index(id)];
}

const Table *findTable(QStringView labelOrName)
{
    const auto found = std::ranges::find_if(tables(), [&](const Table &table) {
        return labelOrName == QString::fromUtf8(table.label) || labelOrName == QLatin1StringView(table.name);
    });
    return found == tables().end() ? nullptr : &*found;
}

const std::vector<Field> &fields(const Table &table)
{
    static const auto all = describeFields(false);
    return all[index(table.id)];
}

const std::vector<Field> &keyFields(const Table &table)
{
    static const auto all = describeFields(true);
    return all[index(table.id)];
}

QString title(const Table &table)
{
    return Catalogue::tr(table.title);
}

QString title(const Column &column)
{
    return Catalogue::tr(column.title);
}

QString title(const Option &option)
{
    return Catalogue::tr(option.title);
}

} // namespace chulie::catalogue
