#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace chulie::filling {

/// What a row of a form is about, from the smallest up.
enum class Per : std::uint8_t { Member, Household, Village, Town };

/// In that order, as --level names them.
inline constexpr std::array<std::string_view, 4> perNames{"member", "household", "village", "town"};

} // namespace chulie::filling
