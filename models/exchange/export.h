#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/tablesheet.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <vector>

namespace chulie::exchange {

/// What is asked of an export.
struct ExportOptions
{
    std::vector<const catalogue::Table *> tables = {}; ///< none: all fourteen
    TableScope scope = {};
    bool plain = false; ///< CSV for other programs: no byte-order mark, no tabs
};

/// Writes a CSV file a table (户.csv …) into \a folder, which is made where it is missing: all columns, rows
/// in the order of their keys. A failure leaves the files that were there before as they were.
[[nodiscard]] values::Result<void> exportTables(storage::Database &database, const QString &folder,
                                                const ExportOptions &options,
                                                const values::Progress &progress = {});

/// Writes an XLSX workbook of the tables, a sheet each, to \a path; the folder is made where it is missing.
[[nodiscard]] values::Result<void> exportWorkbook(storage::Database &database, const QString &path,
                                                  const ExportOptions &options,
                                                  const values::Progress &progress = {});

/// Writes the titles, the header and the rows of \a table. DatabaseError passes through.
void exportRows(storage::Database &database, const catalogue::Table &table, const ExportOptions &options,
                CsvWriter &writer);

} // namespace chulie::exchange
