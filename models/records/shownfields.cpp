#include "models/records/shownfields.h"

#include "models/storage/joins.h"
#include "models/values/money.h"
#include "models/values/normal.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace chulie {

namespace {

/// The column by which a person knows a row of \a table: its name, or else the first of its key.
int nameColumn(const Table &table)
{
    const auto named = std::ranges::find_if(
        table.columns, [](const Column &column) { return column.name == std::string_view("name"); });
    return named != table.columns.end() ? named->number : table.key.front();
}

enum class References { ByName, ByKey };

Field describe(const Table &of, const Column &column, References references)
{
    Field field{.label = column.label,
                .column = column.number,
                .leafTable = &of,
                .leafColumn = column.number,
                .path = {column.number},
                .required = column.required,
                .key = column.key};
    if (column.kind == Kind::Reference) {
        field.leafTable = &table(column.refers);
        field.leafColumn =
            references == References::ByName ? nameColumn(*field.leafTable) : field.leafTable->key.front();
        field.path.push_back(field.leafColumn);
    }
    return field;
}

/// The head of the household at the end of \a path.
Field head(std::vector<int> path)
{
    const auto &exchanged = fields(table(TableId::Household));
    Field field = *std::ranges::find_if(exchanged, &Field::isHead);
    field.path = std::move(path);
    return field;
}

bool refersToHousehold(const Column &column)
{
    return column.kind == Kind::Reference && column.refers == TableId::Household;
}

std::vector<std::vector<Field>> describeAll(References references)
{
    std::vector<std::vector<Field>> all(allTables().size());
    for (const Table &table : allTables()) {
        std::vector<Field> &fields = all[static_cast<std::size_t>(table.id)];
        for (const Column &column : table.columns) {
            fields.push_back(describe(table, column, references));
            if (references == References::ByName && refersToHousehold(column))
                fields.push_back(head({column.number}));
        }
        if (table.id == TableId::Household)
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

const std::vector<Field> &shownFields(const Table &table)
{
    static const auto all = describeAll(References::ByName);
    return all[static_cast<std::size_t>(table.id)];
}

const std::vector<Field> &formFields(const Table &table)
{
    static const auto all = describeAll(References::ByKey);
    return all[static_cast<std::size_t>(table.id)];
}

QString unitTitle(const Column &column)
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

QString heading(const Table &table, const Field &field)
{
    if (field.isHead())
        return Records::tr("Head of household");
    const auto number = static_cast<std::size_t>(field.column);
    const Column &column = number < table.columns.size() ? table.columns[number] : field.leaf();
    const QString unit = unitTitle(column);
    return unit.isEmpty() ? title(column) : Records::tr("%1 (%2)").arg(title(column), unit);
}

QString shownText(const Column &column, const Value &value)
{
    if (isBlank(value))
        return {};
    switch (column.kind) {
    case Kind::YesNo:
        return number(value) ? Records::tr("yes") : Records::tr("no");
    case Kind::Money:
        return yuan(number(value));
    case Kind::Count:
        return digits().toString(static_cast<qlonglong>(number(value)));
    case Kind::Year:
    case Kind::Reference:
        return QString::number(number(value));
    case Kind::List:
        for (const Option &option : column.options)
            if (option.value == text(value))
                return title(option);
        break;
    default:
        break;
    }
    return QString::fromStdString(text(value));
}

QString editText(const Column &column, const Value &value)
{
    return column.kind == Kind::Money || column.kind == Kind::Count
               ? shownText(column, value)
               : QString::fromStdString(exportText(column, value));
}

bool isNumeric(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Money || kind == Kind::Year;
}

} // namespace chulie
