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

namespace chulie::pasting::rowkeys {

namespace {

const catalogue::Column &columnOf(const catalogue::Table &table, int number)
{
    return table.columns[static_cast<std::size_t>(number)];
}

bool mayBeMissing(const catalogue::Column &column)
{
    return !column.required;
}

/// The member that a household's number, a name and maybe an identity number name.
std::optional<std::int64_t> findMember(storage::Database &database, const catalogue::Table &table,
                                       const std::map<int, QString> &texts)
{
    std::vector<std::string> key;
    for (const int number : table.key) {
        const auto text = texts.find(number);
        key.push_back(text == texts.end() ? std::string() : text->second.toStdString());
        const catalogue::Column &column = columnOf(table, number);
        if (column.personal && values::damaged::isMasked(column, key.back()))
            key.back().clear();
    }
    const auto row = ledger::findRow(database, table, key);
    return row ? *row : 0;
}

/// The value of \a column that \a text means; nothing where it means none.
std::optional<values::Value> read(storage::Database &database, const catalogue::Column &column,
                                  const QString &text)
{
    if (column.kind != catalogue::Kind::Reference) {
        values::Normalised value = values::normalise(column, text.toStdString());
        return value ? std::optional(std::move(value.value)) : std::nullopt;
    }
    if (text.trimmed().isEmpty())
        return values::Value();
    const std::vector<std::string> key{text.toStdString()};
    const auto row = ledger::findRow(database, catalogue::table(column.refers), key);
    return row ? std::optional<values::Value>(*row) : std::nullopt;
}

} // namespace

QStringList namesOf(const catalogue::Table &table, const catalogue::Field &field)
{
    QStringList names{records::heading(table, field), QString::fromUtf8(field.label)};
    if (field.isHead() || !records::isWritten(table, field))
        return names;
    names += catalogue::title(columnOf(table, field.column));
    for (const catalogue::Field &exchanged : catalogue::fields(table)) {
        if (exchanged.column != field.column)
            continue;
        names += QString::fromUtf8(exchanged.label);
        for (const char *alias : exchanged.aliases())
            names += QString::fromUtf8(alias);
    }
    return names;
}

bool isKey(const catalogue::Table &table, const std::vector<int> &columns)
{
    return std::ranges::all_of(table.key, [&](int number) {
        return mayBeMissing(columnOf(table, number)) || std::ranges::find(columns, number) != columns.end();
    });
}

values::Result<std::optional<std::int64_t>> find(storage::Database &database, const catalogue::Table &table,
                                                 const std::map<int, QString> &texts)
{
    return database.read([&]() -> values::Result<std::optional<std::int64_t>> {
        if (table.id == catalogue::TableId::Member)
            return findMember(database, table, texts);
        std::map<int, values::Value> key;
        for (const int number : table.key) {
            const auto text = texts.find(number);
            const auto value =
                read(database, columnOf(table, number),
                     text == texts.end() ? QString() : keyOfName(database, table, number, text->second));
            if (!value || (values::isBlank(*value) && !mayBeMissing(columnOf(table, number))))
                return std::optional<std::int64_t>();
            key[number] = *value;
        }
        return std::optional<std::int64_t>(records::rowOfGivenKey(database, table, key));
    });
}

QString keyOfName(storage::Database &database, const catalogue::Table &table, int column, const QString &text)
{
    if (columnOf(table, column).kind != catalogue::Kind::Reference || text.trimmed().isEmpty())
        return text;
    const auto &shown = records::shownFields(table);
    const auto field = std::ranges::find(shown, column, &catalogue::Field::column);
    const catalogue::Table &target = *field->leafTable;
    const catalogue::Column &name = field->leaf();
    const catalogue::Column &key = columnOf(target, target.key.front());
    const auto found = database.read([&] {
        storage::Statement select(database, std::string("SELECT ") + key.name + " FROM " + target.name +
                                                " WHERE " + name.name + " = ? LIMIT 2");
        const std::string wanted = text.trimmed().toStdString();
        select.with(wanted);
        std::vector<std::string> keys;
        while (select.next())
            keys.push_back(values::exportText(key, select.value(0)));
        return keys;
    });
    return found && found->size() == 1 ? QString::fromStdString(found->front()) : text;
}

QString keyOfRow(storage::Database &database, const catalogue::Table &table, int column,
                 const values::Value &value)
{
    const catalogue::Column &of = columnOf(table, column);
    if (of.kind != catalogue::Kind::Reference)
        return QString::fromStdString(values::exportText(of, value));
    const catalogue::Table &target = catalogue::table(of.refers);
    const auto row = database.read([&] { return storage::readRow(database, target, values::number(value)); });
    const int key = target.key.front();
    return row && *row ? QString::fromStdString(values::exportText(columnOf(target, key),
                                                                   (**row)[static_cast<std::size_t>(key)]))
                       : QString();
}

} // namespace chulie::pasting::rowkeys
