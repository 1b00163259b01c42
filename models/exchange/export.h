#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/tablesheet.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <vector>

namespace chulie {

/// What is asked of an export.
struct ExportOptions
{
    std::vector<const Table *> tables = {}; ///< none: all fourteen
    TableScope scope = {};
    bool plain = false; ///< CSV for other programs: no byte-order mark, no tabs
};

/// Writes a CSV file a table (户.csv …) into \a folder, which is made where it is missing: all columns, rows
/// in the order of their keys. A failure leaves the files that were there before as they were.
[[nodiscard]] Result<void> exportTables(Database &database, const QString &folder,
                                        const ExportOptions &options, const Progress &progress = {});

/// Writes an XLSX workbook of the tables, a sheet each, to \a path; the folder is made where it is missing.
[[nodiscard]] Result<void> exportWorkbook(Database &database, const QString &path,
                                          const ExportOptions &options, const Progress &progress = {});

/// Writes the titles, the header and the rows of \a table. DatabaseError passes through.
void exportRows(Database &database, const Table &table, const ExportOptions &options, CsvWriter &writer);

} // namespace chulie
