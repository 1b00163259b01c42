#pragma once

#include "models/sources/rowsource.h"
#include "models/values/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace chulie {

/// A sheet of a workbook, and how to read it.
struct WorkbookSheet
{
    QString name;
    bool isHidden = false;
    std::unique_ptr<RowSource> rows;
};

/// What a file is, by its first bytes: its name says nothing.
enum class FileIs : std::uint8_t { Empty, Text, Zip, Ole, Markup };

[[nodiscard]] FileIs whatFileIs(const QByteArray &beginning);

/// Opens the sheets of the XLSX, XLSM or ODS workbook at \a path, in their order. A failure says in a
/// sentence what the file is and what to do.
[[nodiscard]] Result<std::vector<WorkbookSheet>> openWorkbook(const QString &path);

/// Opens what the file at \a path holds: the sheets of a workbook, or a text as one sheet without a name,
/// under the separator that most of its first cells are divided by.
[[nodiscard]] Result<std::vector<WorkbookSheet>> openSheets(const QString &path);

/// Why a file that is no ZIP and no text cannot be read: it is protected by a password, of an old kind, a web
/// page.
[[nodiscard]] Failure foreignFile(const QString &path, FileIs is);

} // namespace chulie
