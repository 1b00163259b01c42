#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace chulie::catalogue {
struct Column;
} // namespace chulie::catalogue

namespace chulie::values {

/// \a text, which people wrote freely, with every number masked that is most likely an identity number, an
/// account or a mobile telephone: 16 digits or more, 15 that hold a day of birth, 11 of a mobile telephone,
/// in whatever digits and groups they are written. Days and years in a row stay.
[[nodiscard]] QString withoutNumbers(const QString &text);

/// \a text, a value of \a column as it is exchanged, as it may leave the office in a masked file: personal
/// columns masked(), a day of birth as its year (1970-***), texts and notes withoutNumbers(). Codes stay:
/// rows are found by them.
[[nodiscard]] std::string maskedValue(const catalogue::Column &column, std::string_view text);

} // namespace chulie::values
