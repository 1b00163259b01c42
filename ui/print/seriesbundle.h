#pragma once

#include "models/reports/reports.h"
#include "models/values/progresscallback.h"
#include "ui/print/printjob.h"

#include <QString>

namespace chulie::print {

/// Writes the reports of \a kind that \a wanted comes to as one PDF at \a path: a single one by itself,
/// several as a volume with contents. All of it is of one state of the ledger. Returns whether photographs
/// are among it.
[[nodiscard]] values::Result<bool> writeSeries(storage::Database &database, const reports::ReportKind &kind,
                                               const reports::Wanted &wanted, const QString &path,
                                               const values::Progress &progress = {});

/// The same on a printer.
[[nodiscard]] values::Result<bool> printSeries(storage::Database &database, const reports::ReportKind &kind,
                                               const reports::Wanted &wanted, QPrinter &printer,
                                               const values::Progress &progress = {});

} // namespace chulie::print
