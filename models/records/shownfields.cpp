#include "models/records/shownfields.h"

#include "models/storage/joins.h"
#include "models/values/money.h"
#include "models/values/normal.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace chulie::records {

namespace {

/// The column by which a person knows a row of \a table: its name, or else the first of its key.
int nameColumn(const catalogue::Table &table)
{
    const auto named = std::ranges::find_if(table.columns, [](const catalogue::Column &column) {
        return column.name == std::string_view("name");
    });
    return named != table.columns.end() ? named->number : table.key.front();
}

enum class References { ByName, ByKey };

catalogue::Field describe(const catalogue::Table &of, const catalogue::Column &column, References references)
{
    catalogue::Field field{.label = column.label,
                           .column = column.number,
                           .leafTable = &of,
                           .leafColumn = column.number,
                           .path = {column.number},
                           .required = column.required,
                           .key = column.key};
    if (column.kind == catalogue::Kind::Reference) {
        field.leafTable = &catalogue::table(column.refers);
        field.leafColumn =
            references == References::ByName ? nameColumn(*field.leafTable) : field.leafTable->key.front();
        field.path.push_back(field.leafColumn);
    }
    return field;
}

/// The head of the household at the end of \a path.
catalogue::Field head(std::vector<int> path)
{
    const auto &exchanged = catalogue::fields(catalogue::table(catalogue::TableId::Household));
    catalogue::Field field = *std::ranges::find_if(exchanged, &catalogue::Field::isHead);
    field.path = std::move(path);
    return field;
}

bool refersToHousehold(const catalogue::Column &column)
{
    return column.kind == catalogue::Kind::Reference && column.refers == catalogue::TableId::Household;
}

std::vector<std::vector<catalogue::Field>> describeAll(References references)
{
    std::vector<std::vector<catalogue::Field>> all(catalogue::allTables().size());
    for (const catalogue::Table &table : catalogue::allTables()) {
        std::vector<catalogue::Field> &fields = all[static_cast<std::size_t>(table.id)];
        for (const catalogue::Column &column : table.columns) {
            fields.push_back(describe(table, column, references));
            if (references == References::ByName && refersToHousehold(column))
                fields.push_back(head({column.number}));
        }
        if (table.id == catalogue::TableId::Household)
            fields.insert(std::next(fields.begin()), head({}));
    }
    return all;
}

/// Digits in groups of three, whatever the language.
const QLocale &digits()
{
    static const QLocale locale(QLocale::English);
    return locale;
}

} // namespace

const std::vector<catalogue::Field> &shownFields(const catalogue::Table &table)
{
    static const auto all = describeAll(References::ByName);
    return all[static_cast<std::size_t>(table.id)];
}

const std::vector<catalogue::Field> &formFields(const catalogue::Table &table)
{
    static const auto all = describeAll(References::ByKey);
    return all[static_cast<std::size_t>(table.id)];
}

QString unitTitle(const catalogue::Column &column)
{
    static constexpr std::array<std::pair<const char *, const char *>, 7> titles{{
        {"元", QT_TRANSLATE_NOOP("Records", "yuan")},
        {"户", QT_TRANSLATE_NOOP("Records", "households")},
        {"人", QT_TRANSLATE_NOOP("Records", "people")},
        {"个", QT_TRANSLATE_NOOP("Records", "number")},
        {"天", QT_TRANSLATE_NOOP("Records", "days")},
        {"次", QT_TRANSLATE_NOOP("Records", "times")},
        {"月", QT_TRANSLATE_NOOP("Records", "months")},
    }};
    if (!column.unit)
        return {};
    const auto found = std::ranges::find(titles, std::string_view(column.unit),
                                         [](const auto &title) { return std::string_view(title.first); });
    return found == titles.end() ? QString::fromUtf8(column.unit) : Records::tr(found->second);
}

QString heading(const catalogue::Table &table, const catalogue::Field &field)
{
    if (field.isHead())
        return Records::tr("Head of household");
    const auto number = static_cast<std::size_t>(field.column);
    const catalogue::Column &column = number < table.columns.size() ? table.columns[number] : field.leaf();
    const QString unit = unitTitle(column);
    return unit.isEmpty() ? catalogue::title(column)
                          : Records::tr("%1 (%2)").arg(catalogue::title(column), unit);
}

QString shownText(const catalogue::Column &column, const values::Value &value)
{
    if (values::isBlank(value))
        return {};
    switch (column.kind) {
    case catalogue::Kind::YesNo:
        return values::number(value) ? Records::tr("yes") : Records::tr("no");
    case catalogue::Kind::Money:
        return values::yuan(values::number(value));
    case catalogue::Kind::Count:
        return digits().toString(static_cast<qlonglong>(values::number(value)));
    case catalogue::Kind::Year:
    case catalogue::Kind::Reference:
        return QString::number(values::number(value));
    case catalogue::Kind::List:
        for (const catalogue::Option &option : column.options)
            if (option.value == values::text(value))
                return catalogue::title(option);
        break;
    default:
        break;
    }
    return QString::fromStdString(values::text(value));
}

QString editText(const catalogue::Column &column, const values::Value &value)
{
    return column.kind == catalogue::Kind::Money || column.kind == catalogue::Kind::Count
               ? shownText(column, value)
               : QString::fromStdString(values::exportText(column, value));
}

bool isNumeric(catalogue::Kind kind)
{
    return kind == catalogue::Kind::Count || kind == catalogue::Kind::Money || kind == catalogue::Kind::Year;
}

} // namespace chulie::records
