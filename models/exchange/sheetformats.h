#pragma once

#include "models/exchange/sheet.h"

#include <map>
#include <tuple>

struct lxw_format;
struct lxw_workbook;

namespace chulie::exchange {

/// How the cells of a workbook look, each look made once.
class SheetFormats
{
public:
    explicit SheetFormats(lxw_workbook *workbook) : m_workbook(workbook) {}

    /// Of a cell below the headings.
    [[nodiscard]] lxw_format *cell(CellKind kind, bool grouped, bool stronger);
    [[nodiscard]] lxw_format *title();
    [[nodiscard]] lxw_format *line(); ///< of the lines below the title
    [[nodiscard]] lxw_format *heading();

private:
    lxw_workbook *m_workbook;
    std::map<std::tuple<CellKind, bool, bool>, lxw_format *> m_cells;
    lxw_format *m_title = nullptr;
    lxw_format *m_line = nullptr;
    lxw_format *m_heading = nullptr;
};

} // namespace chulie::exchange
