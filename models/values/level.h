#pragma once

#include <cstddef>
#include <cstdint>

namespace chulie::values {

/// Whom facts and targets are about, from the smallest up. All but a household have a 区划 code.
enum class Level : std::uint8_t { Household, Village, Town, County, City };

/// How many digits a code of \a level has; a household's is its village's.
[[nodiscard]] constexpr std::size_t codeLength(Level level)
{
    switch (level) {
    case Level::City:
        return 4;
    case Level::County:
        return 6;
    case Level::Town:
        return 9;
    default:
        return 12;
    }
}

} // namespace chulie::values
