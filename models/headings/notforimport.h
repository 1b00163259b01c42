#pragma once

#include "models/headings/block.h"

#include <span>
#include <string_view>

namespace chulie::headings {

/// What is written above the headings of a file whose household numbers are not the ledger's.
inline constexpr std::string_view notForImport = "本文件已脱敏，仅供查阅，不得导入";

/// Whether one of \a rows says so.
[[nodiscard]] bool saysNotForImport(std::span<const HeadRow> rows);

} // namespace chulie::headings
