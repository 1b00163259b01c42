#pragma once

#include <string_view>

namespace chulie::households {

/// What a member is to a new head, as far as it follows from what both were to the former one: \a newHead and
/// \a member are values of 与户主关系 (the former head's own is 户主). 其他 where it doesn't follow; a
/// proposal, since a person knows better.
[[nodiscard]] std::string_view relationTo(std::string_view newHead, std::string_view member);

} // namespace chulie::households
