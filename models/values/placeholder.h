#pragma once

#include "models/catalogue/catalogue.h"

#include <string_view>

namespace chulie::values {

/// Whether \a text, clean and with full-width signs as ordinary ones, only fills a cell of \a column and
/// means blank: dashes and slashes, the name of a spreadsheet's error, null, nan, n/a, none; in a name of a
/// person or a unit, a code, a date, a number and a list also 无, 暂无, 不详, 未知. A list's options and yes
/// or no go before.
[[nodiscard]] bool isPlaceholder(const catalogue::Column &column, std::string_view text);

} // namespace chulie::values
