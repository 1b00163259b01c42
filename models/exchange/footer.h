#pragma once

#include "models/exchange/header.h"

#include <functional>
#include <string_view>

namespace chulie {

/// With this the first filled cell of a row begins that only shows how a table is filled in.
inline constexpr std::string_view exampleMark = "示例";

/// What a row below the header is.
enum class RowIs : std::uint8_t {
    Data,
    Left,    ///< examples, sums, notes, words with a colon, the header once more: no row of the table
    Closing, ///< who filled in the table, who checked it: no row where none with a key follows
};

/// Tells what \a cells are by their first filled cell. \a names says whether the row's key, all of whose
/// cells are filled, is that of a record.
[[nodiscard]] RowIs whatRowIs(const Header &header, std::span<const SourceCell> cells,
                              const std::function<bool()> &namesRecord);

/// Whether all cells of the key that must not be blank are filled.
[[nodiscard]] bool hasKey(const Header &header, std::span<const SourceCell> cells);

} // namespace chulie
