#include "models/journal/record.h"

#include "models/journal/recordview.h"
#include "models/journal/varint.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <sqlite3.h>

namespace chulie {

namespace {

enum Tag : std::uint64_t { Cleared = 0, Number = 1, Text = 2 };

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

/// A value as it lies in an entry's bytes.
struct Packed
{
    std::uint64_t column = 0;
    std::uint64_t tag = Cleared;
    std::uint64_t number = 0;   ///< of Number, zigzag
    std::string_view text = {}; ///< of Text

    [[nodiscard]] std::int64_t whole() const
    {
        return static_cast<std::int64_t>((number >> 1) ^ (~(number & 1) + 1));
    }
    [[nodiscard]] Value value() const
    {
        if (tag == Number)
            return whole();
        return tag == Text ? Value(std::string(text)) : Value();
    }
};

std::optional<Packed> takePacked(std::string_view &bytes)
{
    const auto head = takeVarint(bytes);
    if (!head)
        return std::nullopt;
    Packed packed{.column = *head >> 2, .tag = *head & 3};
    if (packed.tag == Cleared)
        return packed;
    const auto number = takeVarint(bytes);
    if (!number || packed.tag > Text)
        return std::nullopt;
    if (packed.tag == Number) {
        packed.number = *number;
        return packed;
    }
    if (*number > bytes.size())
        return std::nullopt;
    packed.text = bytes.substr(0, *number);
    bytes.remove_prefix(*number);
    return packed;
}

/// The type that values of \a column are stored by: a whole number, or text.
Tag typeOf(const Column &column)
{
    switch (column.kind) {
    case Kind::YesNo:
    case Kind::Year:
    case Kind::Count:
    case Kind::Money:
    case Kind::Reference:
        return Number;
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
    return Text;
}

/// Gives \a take each value in \a bytes.
template <typename Take>
void eachPacked(const Table &table, std::string_view bytes, Take take)
{
    while (!bytes.empty()) {
        const auto packed = takePacked(bytes);
        if (!packed || packed->column >= table.columns.size() ||
            (packed->tag != Cleared && packed->tag != typeOf(table.columns[packed->column])))
            throwDamaged(std::string("the values of an entry on ") + table.name);
        take(*packed);
    }
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
    eachPacked(table, bytes, [&](const Packed &packed) {
        values.insert_or_assign(static_cast<int>(packed.column), packed.value());
    });
    return values;
}

std::uint64_t packedColumns(const Table &table, std::string_view bytes)
{
    Q_ASSERT(table.columns.size() <= 64);
    std::uint64_t columns = 0;
    eachPacked(table, bytes, [&](const Packed &packed) { columns |= std::uint64_t{1} << packed.column; });
    return columns;
}

void eachValue(const Table &table, std::string_view bytes, const std::function<void(const ValueView &)> &take)
{
    eachPacked(table, bytes, [&](const Packed &packed) {
        take({static_cast<int>(packed.column), packed.tag == Cleared,
              packed.tag == Number ? packed.whole() : 0, packed.text});
    });
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
