#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/sheet.h"

namespace chulie::exchange {

/// Writes the headings and rows of \a sheet; a heading below others is written with them before it.
void writeCsv(const Sheet &sheet, CsvWriter &writer);

/// A number of \a kind in plain digits: 23071.50, 12.3%, 7.
[[nodiscard]] std::string plainText(CellKind kind, std::int64_t number);

} // namespace chulie::exchange
