#include "models/journal/record.h"

#include "models/storage/statement.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <sqlite3.h>

namespace chulie {

namespace {

enum Tag : std::uint64_t { Cleared = 0, Number = 1, Text = 2 };

void putVarint(std::string &bytes, std::uint64_t number)
{
    while (number >= 0x80) {
        bytes.push_back(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.push_back(static_cast<char>(number));
}

void put(std::string &bytes, int column, const Value &value)
{
    const auto head = static_cast<std::uint64_t>(column) << 2;
    if (const auto *asText = std::get_if<std::string>(&value)) {
        putVarint(bytes, head | Text);
        putVarint(bytes, asText->size());
        bytes += *asText;
    } else if (const auto *asNumber = std::get_if<std::int64_t>(&value)) {
        // zigzag: small negative numbers stay small
        const auto bits = static_cast<std::uint64_t>(*asNumber);
        putVarint(bytes, head | Number);
        putVarint(bytes, (bits << 1) ^ (*asNumber < 0 ? ~std::uint64_t{0} : 0));
    } else {
        putVarint(bytes, head | Cleared);
    }
}

std::optional<std::uint64_t> takeVarint(std::string_view &bytes)
{
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<std::uint8_t>(bytes.front());
        bytes.remove_prefix(1);
        number |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

std::optional<Value> takeValue(std::string_view &bytes, std::uint64_t tag)
{
    if (tag == Cleared)
        return Value();
    const auto number = takeVarint(bytes);
    if (!number)
        return std::nullopt;
    if (tag == Number)
        return Value(static_cast<std::int64_t>((*number >> 1) ^ (~(*number & 1) + 1)));
    if (tag != Text || *number > bytes.size())
        return std::nullopt;
    Value value(std::string(bytes.substr(0, *number)));
    bytes.remove_prefix(*number);
    return value;
}

/// Whether \a column is stored as \a value is: as a whole number, or as text.
bool isOfType(const Column &column, const Value &value)
{
    switch (column.kind) {
    case Kind::YesNo:
    case Kind::Year:
    case Kind::Count:
    case Kind::Money:
    case Kind::Reference:
        return !std::holds_alternative<std::string>(value);
    case Kind::Text:
    case Kind::Note:
    case Kind::Code:
    case Kind::Village:
    case Kind::Region:
    case Kind::Identity:
    case Kind::List:
    case Kind::Date:
        break;
    }
    return !std::holds_alternative<std::int64_t>(value);
}

} // namespace

std::string packRow(std::span<const Value> values)
{
    std::string bytes;
    bytes.reserve(values.size() * 12);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!isBlank(values[i]))
            put(bytes, static_cast<int>(i), values[i]);
    return bytes;
}

std::string packValues(const std::map<int, Value> &values)
{
    std::string bytes;
    for (const auto &[column, value] : values)
        put(bytes, column, value);
    return bytes;
}

std::map<int, Value> unpackValues(const Table &table, std::string_view bytes)
{
    std::map<int, Value> values;
    while (!bytes.empty()) {
        const auto head = takeVarint(bytes);
        const auto value = head ? takeValue(bytes, *head & 3) : std::nullopt;
        const std::uint64_t column = value ? *head >> 2 : 0;
        if (!value || column >= table.columns.size() || !isOfType(table.columns[column], *value))
            throwDamaged(std::string("the values of an entry on ") + table.name);
        values.insert_or_assign(static_cast<int>(column), *value);
    }
    return values;
}

const Table &storedTable(std::int64_t number)
{
    const auto found = std::ranges::find(
        allTables(), number, [](const Table &table) { return static_cast<std::int64_t>(table.id); });
    if (found == allTables().end())
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
    throw DatabaseError(SQLITE_CORRUPT, "the history is damaged: " + what);
}

} // namespace chulie
