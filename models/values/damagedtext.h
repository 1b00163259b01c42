#pragma once

#include "models/catalogue/catalogue.h"

#include <string_view>

namespace chulie::values {

/// Texts that may match a value which the ledger has: parts of them are masked (441623********0029), or
/// another program lost characters that its encoding does not have (钟? for 钟𬇙).
namespace damaged {

enum class Damage : std::uint8_t { None, Masked, Lost };

/// Whether \a text has a mark of masking (in a person's name also ×), a question mark or U+FFFD.
[[nodiscard]] bool isPossible(const catalogue::Column &column, std::string_view text);

/// Whether \a text, a name of a person in \a column, has a mark of masking.
[[nodiscard]] bool isMasked(const catalogue::Column &column, std::string_view text);

/// Whether three marks of masking or more follow each other in \a text.
[[nodiscard]] bool isLongMasked(std::string_view text);

/// Whether \a text has a question mark or U+FFFD.
[[nodiscard]] bool hasLostCharacters(std::string_view text);

/// What must have happened to \a value of \a column, as it is exchanged, for \a text to be left of it; None
/// where \a text is not left of it.
[[nodiscard]] Damage damageOf(const catalogue::Column &column, std::string_view value, std::string_view text);

} // namespace damaged

} // namespace chulie::values
