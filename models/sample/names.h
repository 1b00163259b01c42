#pragma once

#include "models/sample/random.h"

#include <span>
#include <string>

/// Invented names: none is a real county or town of the province.
namespace chulie::sample {

[[nodiscard]] std::span<const char *const> countyNames();
/// The \a index th town; 168 of them differ.
[[nodiscard]] std::string townName(int index);
/// The \a index th village name; 1,120 of them differ.
[[nodiscard]] std::string villageName(int index);
inline constexpr int villageNameCount = 1120;
[[nodiscard]] std::span<const char *const> hamletNames();

[[nodiscard]] std::string surname(Random &random);
[[nodiscard]] std::string givenName(Random &random, bool female);
[[nodiscard]] std::string personName(Random &random);
/// Eleven digits of a range that no operator has.
[[nodiscard]] std::string phoneNumber(Random &random);
/// Nineteen digits that no bank gave out.
[[nodiscard]] std::string accountNumber(Random &random);
/// A unit of the city or county that helps a village.
[[nodiscard]] std::string partnerName(Random &random);

} // namespace chulie::sample
