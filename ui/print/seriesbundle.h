#pragma once

#include "models/reports/reports.h"
#include "models/values/progresscallback.h"
#include "ui/print/printjob.h"

#include <QString>

namespace chulie {

/// Writes the reports of \a kind that \a wanted comes to as one PDF at \a path: a single one by itself,
/// several as a volume with contents. All of it is of one state of the ledger. Returns whether photographs
/// are among it.
[[nodiscard]] Result<bool> writeSeries(Database &database, const reports::ReportKind &kind,
                                       const reports::Wanted &wanted, const QString &path,
                                       const Progress &progress = {});

/// The same on a printer.
[[nodiscard]] Result<bool> printSeries(Database &database, const reports::ReportKind &kind,
                                       const reports::Wanted &wanted, QPrinter &printer,
                                       const Progress &progress = {});

} // namespace chulie
