#pragma once

#include "models/sources/sheetcells.h"
#include "models/sources/xlsbook.h"

namespace chulie::sources {

/// The cells of a sheet of the XLS workbook at \a path, whose records begin at \a position. They may be in
/// any order, so all of them are read.
[[nodiscard]] SheetCells readXlsSheet(const QString &path, qint64 position, const XlsBook &book);

} // namespace chulie::sources
