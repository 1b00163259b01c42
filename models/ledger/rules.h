#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

#include <string_view>

namespace chulie::ledger {

/// What is wrong with a row, in words: one wording for every way in.
namespace rules {

[[nodiscard]] QString mustNotBeBlank();
[[nodiscard]] QString noSuchRow(const catalogue::Table &table);
[[nodiscard]] QString householdOfOtherVillage();
/// \a says is what the identity number says of the sex or the date of birth.
[[nodiscard]] QString contradictsIdentity(std::string_view says);
[[nodiscard]] QString secondHead(std::string_view present);
[[nodiscard]] QString nameWithoutNumberTaken();
[[nodiscard]] QString numberTaken();
[[nodiscard]] QString ambiguousName();
/// A row has the number of the member \a known, and the name of another member, \a named.
[[nodiscard]] QString numberOfAnother(std::string_view known, std::string_view named);
[[nodiscard]] QString renames(std::string_view former, std::string_view name);
[[nodiscard]] QString mayBeRounded();
/// The row of \a table that a row needs was refused itself.
[[nodiscard]] QString needsRefusedRow(const catalogue::Table &table);
[[nodiscard]] QString keyTaken(const catalogue::Table &table);

} // namespace rules

} // namespace chulie::ledger
