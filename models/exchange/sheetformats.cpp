#include "models/exchange/sheetformats.h"

#include <xlsxwriter.h>

namespace chulie::exchange {

namespace {

constexpr lxw_color_t headingFill = 0xE7ECF2;
constexpr double titleSize = 16;

const char *numberFormat(CellKind kind, bool grouped)
{
    switch (kind) {
    case CellKind::Whole:
        return grouped ? "#,##0" : "0";
    case CellKind::Year:
        return "0";
    case CellKind::Money:
        return grouped ? "#,##0.00" : "0.00";
    case CellKind::Share:
        return "0.0%";
    case CellKind::Date:
        return "yyyy\\-mm\\-dd";
    default:
        return "@";
    }
}

} // namespace

lxw_format *SheetFormats::cell(CellKind kind, bool grouped, bool stronger)
{
    lxw_format *&format = m_cells[{kind, grouped, stronger}];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    format_set_num_format(format, numberFormat(kind, grouped));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (kind == CellKind::Note)
        format_set_text_wrap(format);
    if (stronger)
        format_set_bold(format);
    return format;
}

lxw_format *SheetFormats::title()
{
    if (m_title)
        return m_title;
    m_title = workbook_add_format(m_workbook);
    format_set_bold(m_title);
    format_set_font_size(m_title, titleSize);
    format_set_align(m_title, LXW_ALIGN_CENTER);
    format_set_align(m_title, LXW_ALIGN_VERTICAL_CENTER);
    return m_title;
}

lxw_format *SheetFormats::line()
{
    if (!m_line)
        m_line = workbook_add_format(m_workbook);
    return m_line;
}

lxw_format *SheetFormats::heading()
{
    if (m_heading)
        return m_heading;
    m_heading = workbook_add_format(m_workbook);
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_bg_color(m_heading, headingFill);
    format_set_border(m_heading, LXW_BORDER_THIN);
    format_set_align(m_heading, LXW_ALIGN_CENTER);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    return m_heading;
}

} // namespace chulie::exchange
