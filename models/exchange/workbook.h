#pragma once

#include "models/exchange/sheet.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <span>

namespace chulie::exchange {

/// Writes \a sheets into one XLSX file at \a path, for Excel, WPS and LibreOffice: codes as text, real dates
/// and amounts, headings that stay in sight and repeat on paper (A4, as wide as the page), filters, widths
/// that fit, drop-downs. The file takes its place whole or not at all. What no spreadsheet can hold (a text
/// of more than 32,767 characters, more than 1,048,576 rows) is refused in words.
[[nodiscard]] values::Result<void> writeWorkbook(const QString &path, std::span<const Sheet> sheets,
                                                 const values::Progress &progress = {});

} // namespace chulie::exchange
