#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chulie::values {

/// What a resident identity number holds about its holder (GB 11643).
struct IdentityFacts
{
    std::string bornOn; ///< ISO
    std::string sex;    ///< 男 or 女
};

/// The check character (0–9 or X) that belongs behind the first seventeen digits of a resident identity
/// number, as GB 11643-1999 counts it (ISO 7064, MOD 11-2).
[[nodiscard]] char identityCheck(std::string_view seventeenDigits);

/// What \a identity, in its normal form, holds; nothing for another document's number.
[[nodiscard]] std::optional<IdentityFacts> identityFacts(std::string_view identity);

/// Whether \a text can only be a resident identity number: 18 characters with a valid check character and day
/// of birth, or the 15 digits of before 1999 with a valid day of birth.
[[nodiscard]] bool isResidentNumber(std::string_view text);

/// Whether \a identity is a resident identity number that ends in 000, as one does that a spreadsheet has
/// rounded to fifteen digits.
[[nodiscard]] bool mayBeRounded(std::string_view identity);

} // namespace chulie::values
