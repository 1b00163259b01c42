#pragma once

#include "models/sources/filekind.h"
#include "models/sources/rowsource.h"
#include "models/values/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace chulie::sources {

/// A sheet of a workbook, and how to read it.
struct WorkbookSheet
{
    QString name; ///< null for the only table of a web page, and for a text
    bool isHidden = false;
    std::unique_ptr<RowSource> rows;
};

/// Opens the sheets of the workbook at \a path, in their order: XLSX, XLSM, XLS, ODS, or what web systems
/// call .xls: the tables of a page or of an archive of pages, Excel 2003's XML. A failure says in a sentence
/// what the file is and what to do.
[[nodiscard]] values::Result<std::vector<WorkbookSheet>> openWorkbook(const QString &path);

/// Opens what the file at \a path holds: the sheets of a workbook, or a text as one sheet without a name,
/// under the separator that most of its first cells are divided by.
[[nodiscard]] values::Result<std::vector<WorkbookSheet>> openSheets(const QString &path);

/// What the file at \a path is, by its content.
[[nodiscard]] values::Result<FileIs> kindOfFile(const QString &path);

} // namespace chulie::sources
