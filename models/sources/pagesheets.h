#pragma once

#include "models/sources/workbookfile.h"

namespace chulie::sources {

/// Opens what web systems call .xls: the tables of the web page at \a path.
[[nodiscard]] values::Result<std::vector<WorkbookSheet>> openHtml(const QString &path);
/// The tables of the pages in the web archive (MHTML) at \a path.
[[nodiscard]] values::Result<std::vector<WorkbookSheet>> openWebArchive(const QString &path);
/// The sheets of the workbook in Excel 2003's XML at \a path.
[[nodiscard]] values::Result<std::vector<WorkbookSheet>> openExcelXml(const QString &path);

/// Why the file at \a path cannot be read, in a sentence that names it.
[[nodiscard]] values::Failure unreadable(const QString &path, const QString &why);

} // namespace chulie::sources
