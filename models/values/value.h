#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace chulie::values {

/// One fact of the ledger: blank, a whole number, or UTF-8 text in its kind's normal form.
/// Money is whole fen, yes/no is 1/0, a date is ISO text (2019-06-30, so text order is time order), a
/// reference is the id of the row referred to, everything else is as people exchange it.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

[[nodiscard]] inline bool isBlank(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The number in \a value; it must hold one.
[[nodiscard]] inline std::int64_t number(const Value &value)
{
    return std::get<std::int64_t>(value);
}

/// The text in \a value; it must hold one.
[[nodiscard]] inline const std::string &text(const Value &value)
{
    return std::get<std::string>(value);
}

} // namespace chulie::values
