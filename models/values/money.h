#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace chulie::values {

/// A whole number wide enough for any sum of money times any number of people.
__extension__ typedef __int128 Wide;

/// Whole \a fen as 8,699.00: yuan with two decimals and thousands separators, in every language.
[[nodiscard]] QString yuan(Wide fen);

/// Whole \a fen as 869.90: 万元 with two decimals and thousands separators, rounded half away from 0.
[[nodiscard]] QString tenThousands(Wide fen);

/// Whole \a fen as 8699.00: as people exchange it.
[[nodiscard]] std::string plainYuan(std::int64_t fen);

} // namespace chulie::values
