#include "models/pasting/rowkeys.h"

#include "models/ledger/keys.h"
#include "models/records/draft.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/values/damagedtext.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie::rowkeys {

namespace {

const Column &columnOf(const Table &table, int number)
{
    return table.columns[static_cast<std::size_t>(number)];
}

bool mayBeMissing(const Column &column)
{
    return !column.required;
}

/// The member that a household's number, a name and maybe an identity number name.
std::optional<std::int64_t> findMember(Database &database, const Table &table,
                                       const std::map<int, QString> &texts)
{
    std::vector<std::string> key;
    for (const int number : table.key) {
        const auto text = texts.find(number);
        key.push_back(text == texts.end() ? std::string() : text->second.toStdString());
        const Column &column = columnOf(table, number);
        if (column.personal && damaged::isMasked(column, key.back()))
            key.back().clear();
    }
    const auto row = findRow(database, table, key);
    return row ? *row : 0;
}

/// The value of \a column that \a text means; nothing where it means none.
std::optional<Value> read(Database &database, const Column &column, const QString &text)
{
    if (column.kind != Kind::Reference) {
        Normalised value = normalise(column, text.toStdString());
        return value ? std::optional(std::move(value.value)) : std::nullopt;
    }
    if (text.trimmed().isEmpty())
        return Value();
    const std::vector<std::string> key{text.toStdString()};
    const auto row = findRow(database, table(column.refers), key);
    return row ? std::optional<Value>(*row) : std::nullopt;
}

} // namespace

QStringList namesOf(const Table &table, const Field &field)
{
    QStringList names{heading(table, field), QString::fromUtf8(field.label)};
    if (field.isHead() || !isWritten(table, field))
        return names;
    names += title(columnOf(table, field.column));
    for (const Field &exchanged : fields(table)) {
        if (exchanged.column != field.column)
            continue;
        names += QString::fromUtf8(exchanged.label);
        for (const char *alias : exchanged.aliases())
            names += QString::fromUtf8(alias);
    }
    return names;
}

bool isKey(const Table &table, const std::vector<int> &columns)
{
    return std::ranges::all_of(table.key, [&](int number) {
        return mayBeMissing(columnOf(table, number)) || std::ranges::find(columns, number) != columns.end();
    });
}

Result<std::optional<std::int64_t>> find(Database &database, const Table &table,
                                         const std::map<int, QString> &texts)
{
    return database.read([&]() -> Result<std::optional<std::int64_t>> {
        if (table.id == TableId::Member)
            return findMember(database, table, texts);
        std::map<int, Value> key;
        for (const int number : table.key) {
            const auto text = texts.find(number);
            const auto value =
                read(database, columnOf(table, number),
                     text == texts.end() ? QString() : keyOfName(database, table, number, text->second));
            if (!value || (isBlank(*value) && !mayBeMissing(columnOf(table, number))))
                return std::optional<std::int64_t>();
            key[number] = *value;
        }
        return std::optional<std::int64_t>(rowOfGivenKey(database, table, key));
    });
}

QString keyOfName(Database &database, const Table &table, int column, const QString &text)
{
    if (columnOf(table, column).kind != Kind::Reference || text.trimmed().isEmpty())
        return text;
    const auto &shown = shownFields(table);
    const auto field = std::ranges::find(shown, column, &Field::column);
    const Table &target = *field->leafTable;
    const Column &name = field->leaf();
    const Column &key = columnOf(target, target.key.front());
    const auto found = database.read([&] {
        Statement select(database, std::string("SELECT ") + key.name + " FROM " + target.name + " WHERE " +
                                       name.name + " = ? LIMIT 2");
        const std::string wanted = text.trimmed().toStdString();
        select.with(wanted);
        std::vector<std::string> keys;
        while (select.next())
            keys.push_back(exportText(key, select.value(0)));
        return keys;
    });
    return found && found->size() == 1 ? QString::fromStdString(found->front()) : text;
}

QString keyOfRow(Database &database, const Table &table, int column, const Value &value)
{
    const Column &of = columnOf(table, column);
    if (of.kind != Kind::Reference)
        return QString::fromStdString(exportText(of, value));
    const Table &target = chulie::table(of.refers);
    const auto row = database.read([&] { return readRow(database, target, number(value)); });
    const int key = target.key.front();
    return row && *row ? QString::fromStdString(
                             exportText(columnOf(target, key), (**row)[static_cast<std::size_t>(key)]))
                       : QString();
}

} // namespace chulie::rowkeys
