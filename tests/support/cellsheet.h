#pragma once

#include "models/exchange/sheet.h"

namespace chulie::support {

/// A sheet of one column and one cell.
inline exchange::Sheet oneCell(exchange::CellKind kind, exchange::SheetCell cell, bool grouped = false)
{
    exchange::Sheet sheet;
    sheet.name = "one";
    sheet.columns = {{"heading", kind}};
    sheet.grouped = grouped;
    sheet.rows = [cell](const exchange::SheetTaker &take) { take({&cell, 1}, exchange::SheetRow::Plain); };
    return sheet;
}

} // namespace chulie::support
