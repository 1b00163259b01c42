#pragma once

#include <QString>

#include <string_view>

namespace chulie::values {

/// \a at, in UTC as acts have it (2019-06-30T00:15:00Z), as people here read it: 2019-06-30 08:15.
[[nodiscard]] QString localTime(std::string_view at);

} // namespace chulie::values
