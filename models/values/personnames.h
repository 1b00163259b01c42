#pragma once

#include <string>
#include <string_view>

namespace chulie::values {

/// The normal form of a person's name: without spaces between Chinese characters (张　三 is 张三), and with
/// every dot between Chinese characters as U+00B7. \a text is clean. Where \a several, the text may name
/// several persons with spaces between them: spaces then go only where every piece is a single character.
[[nodiscard]] std::string personName(std::string_view text, bool several);

} // namespace chulie::values
