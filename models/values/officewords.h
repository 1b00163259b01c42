#pragma once

#include "models/catalogue/catalogue.h"

#include <optional>
#include <string_view>

namespace chulie::values {

/// What the offices write for the options of lists and for yes and no (resources/words.csv). On the way in
/// only.
namespace officewords {

/// The option of \a column that the offices call \a text, folded; nothing where they have no such word.
[[nodiscard]] std::optional<std::string_view> option(const catalogue::Column &column, std::string_view text);

/// Whether the offices mean yes or no by \a text, folded.
[[nodiscard]] std::optional<bool> answer(std::string_view text);

} // namespace officewords

} // namespace chulie::values
