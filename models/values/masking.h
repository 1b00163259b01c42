#pragma once

#include <string>
#include <string_view>

namespace chulie {

/// \a text of a personal column as others may see it, on screen and in an export: its first and last two
/// characters and stars between; of a text of fewer than five characters nothing but stars.
[[nodiscard]] std::string masked(std::string_view text);

} // namespace chulie
