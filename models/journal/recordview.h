#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chulie::journal {

/// A value in the bytes of an entry (record.h), which must outlive it.
struct ValueView
{
    int column = 0;
    bool isBlank = false;       ///< cleared
    bool isNumber = false;      ///< whether the column is stored as a number
    std::int64_t number = 0;    ///< of a column that is stored as a number
    std::string_view text = {}; ///< of any other

    [[nodiscard]] values::Value value() const;
};

/// Reads the values in the bytes of an entry on a table, in order, without copying them.
class ValueReader
{
public:
    ValueReader(const catalogue::Table &table, std::string_view bytes) : m_table(table), m_left(bytes) {}

    /// The next value; nothing after the last. Throws like unpackValues().
    [[nodiscard]] std::optional<ValueView> next();

private:
    const catalogue::Table &m_table;
    std::string_view m_left;
};

/// Gives \a take each value in \a bytes of an entry on \a table, in order, without copying it. Throws like
/// unpackValues().
template <typename Take>
void eachValue(const catalogue::Table &table, std::string_view bytes, Take take)
{
    ValueReader reader(table, bytes);
    while (const auto value = reader.next())
        take(*value);
}

/// Appends \a value to the bytes of an entry.
void putValue(std::string &bytes, const ValueView &value);

/// The bytes of an entry on \a table with each row that they refer to by the number that \a renumber gives
/// for its own. Throws like unpackValues().
[[nodiscard]] std::string renumbered(const catalogue::Table &table, std::string_view bytes,
                                     const std::function<std::int64_t(std::int64_t)> &renumber);

} // namespace chulie::journal
