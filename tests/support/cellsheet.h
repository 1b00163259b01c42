#pragma once

#include "models/exchange/sheet.h"

namespace chulie::test {

/// A sheet of one column and one cell.
inline Sheet oneCell(CellKind kind, SheetCell cell, bool grouped = false)
{
    Sheet sheet;
    sheet.name = "one";
    sheet.columns = {{"heading", kind}};
    sheet.grouped = grouped;
    sheet.rows = [cell](const SheetTaker &take) { take({&cell, 1}, SheetRow::Plain); };
    return sheet;
}

} // namespace chulie::test
