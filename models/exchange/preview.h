#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"
#include "models/values/value.h"

#include <QString>

#include <vector>

namespace chulie::exchange {

/// A cell of a file beside what it is understood as.
struct PreviewCell
{
    QString written;    ///< as the file has it
    QString understood; ///< in exchange spelling; of a column that is left alone as written
    bool isRefused = false;
};

struct PreviewRow
{
    int line = 0;
    bool isRefused = false;
    std::vector<PreviewCell> cells; ///< one for each column
};

struct PreviewColumn
{
    QString title;                           ///< as the file has it
    const catalogue::Field *field = nullptr; ///< nullptr: no values of the table are read of it
    bool isUsed = false;                     ///< rows are found by it, or another table of the list has it
};

/// The first rows of a file as an import understands them.
struct FilePreview
{
    const catalogue::Table *table = nullptr; ///< nullptr: which it is is not known
    std::vector<PreviewColumn> columns;
    std::vector<PreviewRow> rows;
};

struct FileChoices;

/// The first rows of the file at \a path, whose headings make no table: the row that holds most headings is
/// taken for the header, and a column is what \a choices give for it, or what its heading names.
[[nodiscard]] values::Result<FilePreview> previewUnread(const QString &path, const FileChoices &choices);

/// A row that an import makes, or a value that it changes.
struct PlannedChange
{
    int file = 0; ///< by position in the batch
    int line = 0;
    const catalogue::Table *table = nullptr;
    std::int64_t row = 0; ///< its id; 0 of a new row, which has neither column nor values here
    QString key = {};     ///< of a new row: by what people know it
    int column = 0;       ///< its number
    values::Value from = {};
    values::Value to = {}; ///< a reference to a row that comes with the same import has no id above 0
};

} // namespace chulie::exchange
