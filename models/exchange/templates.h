#pragma once

#include "models/exchange/sheet.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::exchange {

/// The empty tables that offices fill in: one for each table of the ledger, and 花名册, a list with a row a
/// member and the household's columns beside the member's. Each has an example row, choices for the columns
/// that have a list, and notes on what is to be entered.
[[nodiscard]] std::vector<Sheet> templateSheets();

/// Writes each of templateSheets() as a file of its own (户.xlsx …) into \a folder, which is made where it is
/// missing: as CSV where \a isText, else as XLSX. Nothing is written where one of the files is there already.
/// Returns the names of the files.
[[nodiscard]] values::Result<QStringList> writeTemplates(const QString &folder, bool isText);

} // namespace chulie::exchange
