#include "models/journal/record.h"

#include "models/catalogue/storedtype.h"
#include "models/journal/recordview.h"
#include "models/journal/varint.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <sqlite3.h>

namespace chulie::journal {

namespace {

enum Tag : std::uint64_t { Cleared = 0, Number = 1, Text = 2 };

std::uint64_t headOf(int column, Tag tag)
{
    return static_cast<std::uint64_t>(column) << 2 | tag;
}

/// In zigzag: small negative numbers stay small.
void putNumber(std::string &bytes, int column, std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    putVarint(bytes, headOf(column, Number));
    putVarint(bytes, (bits << 1) ^ (number < 0 ? ~std::uint64_t{0} : 0));
}

void putText(std::string &bytes, int column, std::string_view text)
{
    putVarint(bytes, headOf(column, Text));
    putVarint(bytes, text.size());
    bytes += text;
}

void put(std::string &bytes, int column, const values::Value &value)
{
    if (const auto *asText = std::get_if<std::string>(&value))
        putText(bytes, column, *asText);
    else if (const auto *asNumber = std::get_if<std::int64_t>(&value))
        putNumber(bytes, column, *asNumber);
    else
        putVarint(bytes, headOf(column, Cleared));
}

std::int64_t unzigzag(std::uint64_t number)
{
    return static_cast<std::int64_t>((number >> 1) ^ (~(number & 1) + 1));
}

[[noreturn]] void throwDamagedValues(const catalogue::Table &table)
{
    throwDamaged(std::string("the values of an entry on ") + table.name);
}

} // namespace

std::string packRow(std::span<const values::Value> values)
{
    std::string bytes;
    bytes.reserve(values.size() * 12);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!values::isBlank(values[i]))
            put(bytes, static_cast<int>(i), values[i]);
    return bytes;
}

std::string packValues(const std::map<int, values::Value> &values)
{
    std::string bytes;
    for (const auto &[column, value] : values)
        put(bytes, column, value);
    return bytes;
}

values::Value ValueView::value() const
{
    if (isBlank)
        return {};
    return isNumber ? values::Value(number) : values::Value(std::string(text));
}

std::optional<ValueView> ValueReader::next()
{
    if (m_left.empty())
        return std::nullopt;
    const auto head = takeVarint(m_left);
    if (!head || (*head >> 2) >= m_table.columns.size())
        throwDamagedValues(m_table);
    const auto tag = *head & 3;
    const catalogue::Column &column = m_table.columns[*head >> 2];
    ValueView view{
        .column = column.number, .isBlank = tag == Cleared, .isNumber = catalogue::isStoredAsNumber(column)};
    if (view.isBlank)
        return view;
    const auto number = takeVarint(m_left);
    if (!number || tag != (view.isNumber ? Number : Text) || (!view.isNumber && *number > m_left.size()))
        throwDamagedValues(m_table);
    if (view.isNumber) {
        view.number = unzigzag(*number);
        return view;
    }
    view.text = m_left.substr(0, *number);
    m_left.remove_prefix(*number);
    return view;
}

void putValue(std::string &bytes, const ValueView &value)
{
    if (value.isBlank)
        putVarint(bytes, headOf(value.column, Cleared));
    else if (value.isNumber)
        putNumber(bytes, value.column, value.number);
    else
        putText(bytes, value.column, value.text);
}

std::string renumbered(const catalogue::Table &table, std::string_view bytes,
                       const std::function<std::int64_t(std::int64_t)> &renumber)
{
    std::string all;
    all.reserve(bytes.size() + bytes.size() / 4);
    eachValue(table, bytes, [&](ValueView value) {
        const catalogue::Column &column = table.columns[static_cast<std::size_t>(value.column)];
        if (column.kind == catalogue::Kind::Reference && !value.isBlank)
            value.number = renumber(value.number);
        putValue(all, value);
    });
    return all;
}

std::map<int, values::Value> unpackValues(const catalogue::Table &table, std::string_view bytes)
{
    std::map<int, values::Value> values;
    eachValue(table, bytes,
              [&](const ValueView &view) { values.insert_or_assign(view.column, view.value()); });
    return values;
}

Columns packedColumns(const catalogue::Table &table, std::string_view bytes)
{
    Columns columns = 0;
    eachValue(table, bytes, [&](const ValueView &view) { columns |= columnBit(view.column); });
    return columns;
}

const catalogue::Table &storedTable(std::int64_t number)
{
    const auto found = std::ranges::find(catalogue::allTables(), number, [](const catalogue::Table &table) {
        return static_cast<std::int64_t>(table.id);
    });
    if (found == catalogue::allTables().end())
        throwDamaged("an entry on table " + std::to_string(number));
    return *found;
}

EntryKind storedKind(std::int64_t number)
{
    if (number < 0 || number > static_cast<std::int64_t>(EntryKind::Remove))
        throwDamaged("an entry of kind " + std::to_string(number));
    return static_cast<EntryKind>(number);
}

void throwDamaged(const std::string &what)
{
    throw storage::DatabaseError(SQLITE_CORRUPT, "the history is damaged: " + what);
}

} // namespace chulie::journal
