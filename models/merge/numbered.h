#pragma once

#include <string>
#include <string_view>

namespace chulie::merge {

/// \a key without the number that sets it apart from an equal one (002-2 → 002); as it is where it has none.
[[nodiscard]] std::string stemOf(std::string_view key);

} // namespace chulie::merge
