#include "models/exchange/sheetwriter.h"

#include "models/exchange/sheetcsv.h"
#include "models/exchange/sheettext.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace chulie::exchange {

namespace {

constexpr unsigned mostRows = LXW_ROW_MAX;
constexpr unsigned rowsBetweenQuestions = 1024;
constexpr std::size_t longestInlineList = 255; // of a drop-down
constexpr int narrowest = 6;
constexpr double commentScale = 1.5; ///< of the library's own size
constexpr int widest = 50;
constexpr int shortHeading = 8;
constexpr int besideFilter = 3; ///< room for the filter's button
constexpr int widthOfDate = 10;
constexpr int uprightWidth = 92; ///< digits that go across an upright A4 before they become small
constexpr std::uint8_t paperA4 = 9;

std::uint16_t col(std::size_t column)
{
    return static_cast<std::uint16_t>(column);
}

/// Whether \a list fits into the drop-down itself.
bool fitsInline(const std::vector<std::string> &list)
{
    std::size_t length = list.size() - 1;
    for (const std::string &choice : list) {
        length += sheettext::units(choice);
        if (choice.find_first_of(",\"") != std::string::npos)
            return false;
    }
    return length <= longestInlineList;
}

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

SheetWriter::SheetWriter(lxw_worksheet *worksheet, const Sheet &sheet, SheetFormats &formats)
    : m_worksheet(worksheet), m_sheet(sheet), m_formats(formats), m_widths(sheet.columns.size(), narrowest)
{
    for (const SheetColumn &column : sheet.columns)
        m_plain.push_back(formats.cell(column.kind, sheet.grouped, false));
}

values::Result<void> SheetWriter::write(const std::function<bool()> &goOn, const ChoicesPlace &place)
{
    bool stopped = false;
    writeTitles();
    writeHeadings();
    writeComments();
    m_sheet.rows([&](std::span<const SheetCell> cells, SheetRow style) {
        stopped = m_row % rowsBetweenQuestions == 0 && !goOn();
        if (stopped)
            return false;
        writeRow(cells, style);
        return m_refused.isEmpty();
    });
    if (stopped)
        return values::Failure{};
    if (!m_refused.isEmpty())
        return values::Failure{m_refused, {}};
    writeNotes();
    offerChoices(place);
    setWidths();
    setUp();
    return {};
}

void SheetWriter::writeTitles()
{
    for (const std::string &title : m_sheet.titles) {
        writeAcross(m_row, m_row, 0, m_sheet.columns.size(), title,
                    m_row == 0 ? m_formats.title() : m_formats.line());
        ++m_row;
    }
}

std::size_t SheetWriter::levels() const
{
    std::size_t most = 0;
    for (const SheetColumn &column : m_sheet.columns)
        most = std::max(most, column.groups.size());
    return most + 1;
}

unsigned SheetWriter::headingsEnd() const
{
    return static_cast<unsigned>(m_sheet.titles.size() + levels());
}

/// Behind the last column that shares the headings of \a from down to \a level.
std::size_t SheetWriter::groupEnd(std::size_t from, std::size_t level) const
{
    const auto &own = m_sheet.columns[from].groups;
    std::size_t end = from + 1;
    for (; end < m_sheet.columns.size(); ++end) {
        const auto &other = m_sheet.columns[end].groups;
        if (other.size() <= level ||
            !std::equal(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(level) + 1, other.begin()))
            break;
    }
    return end;
}

/// What a heading takes: on a form, which goes to paper, a long one breaks in two.
int SheetWriter::headingWidth(const std::string &heading) const
{
    const int whole = sheettext::width(heading);
    return m_sheet.titles.empty() ? whole : std::max(std::min(whole, shortHeading), (whole + 1) / 2);
}

void SheetWriter::writeHeadings()
{
    const unsigned top = m_row;
    for (std::size_t level = 0; level + 1 < levels(); ++level)
        for (std::size_t column = 0; column < m_sheet.columns.size();) {
            const auto &groups = m_sheet.columns[column].groups;
            const std::size_t end = groups.size() > level ? groupEnd(column, level) : column + 1;
            const auto row = top + static_cast<unsigned>(level);
            if (groups.size() > level)
                writeAcross(row, row, column, end, groups[level], m_formats.heading());
            column = end;
        }
    bool isBroken = false;
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        const SheetColumn &it = m_sheet.columns[column];
        writeAcross(top + static_cast<unsigned>(it.groups.size()), headingsEnd() - 1, column, column + 1,
                    it.heading, m_formats.heading());
        const int width = headingWidth(it.heading);
        isBroken = isBroken || width < sheettext::width(it.heading);
        m_widths[column] = std::max(m_widths[column], width + besideFilter);
    }
    if (isBroken)
        worksheet_set_row(m_worksheet, headingsEnd() - 1, 2 * LXW_DEF_ROW_HEIGHT, nullptr);
    m_row = headingsEnd();
    m_filterEnd = m_row - 1;
    worksheet_autofilter(m_worksheet, m_filterEnd, 0, m_filterEnd, col(m_sheet.columns.size() - 1));
}

/// What is to be entered below each heading, shown where a person points at it.
void SheetWriter::writeComments()
{
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        const std::string &note = m_sheet.columns[column].note;
        lxw_comment_options options{};
        options.x_scale = options.y_scale = commentScale;
        if (!note.empty())
            worksheet_write_comment_opt(m_worksheet, headingsEnd() - 1, col(column), note.c_str(), &options);
    }
}

/// Rows \a first to \a last and columns \a from to before \a to as one cell.
void SheetWriter::writeAcross(unsigned first, unsigned last, std::size_t from, std::size_t to,
                              const std::string &text, lxw_format *format)
{
    const std::string written = sheettext::needsEscaping(text) ? sheettext::escaped(text) : text;
    if (first == last && to - from < 2)
        worksheet_write_string(m_worksheet, first, col(from), written.c_str(), format);
    else
        worksheet_merge_range(m_worksheet, first, col(from), last, col(to - 1), written.c_str(), format);
}

void SheetWriter::writeRow(std::span<const SheetCell> cells, SheetRow style)
{
    if (m_row >= mostRows) {
        m_refused = tr("%1 has more rows than a sheet of a spreadsheet holds. CSV holds them all.")
                        .arg(shown(m_sheet.name));
        return;
    }
    if (style == SheetRow::Section) {
        const auto *words = cells.empty() ? nullptr : std::get_if<std::string_view>(&cells.front());
        writeAcross(m_row, m_row, 0, m_sheet.columns.size(), words ? std::string(*words) : std::string(),
                    m_formats.cell(CellKind::Text, m_sheet.grouped, true));
    } else {
        const std::size_t count = std::min(cells.size(), m_sheet.columns.size());
        for (std::size_t column = 0; column < count; ++column)
            writeCell(column, cells[column], style == SheetRow::Total);
    }
    m_filterEnded = m_filterEnded || style != SheetRow::Plain;
    if (!m_filterEnded)
        m_filterEnd = m_row;
    ++m_row;
}

lxw_format *SheetWriter::format(std::size_t column, bool stronger) const
{
    return stronger ? m_formats.cell(m_sheet.columns[column].kind, m_sheet.grouped, true) : m_plain[column];
}

/// A blank cell is not written: its column's format is there all the same.
void SheetWriter::writeCell(std::size_t column, const SheetCell &cell, bool stronger)
{
    const SheetColumn &of = m_sheet.columns[column];
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        return writeNumber(column, *number, format(column, stronger));
    const auto *text = std::get_if<std::string_view>(&cell);
    if (!text || text->empty())
        return;
    const bool isDate = of.kind == CellKind::Date && *text >= of.firstDay && *text <= of.lastDay;
    const auto day = isDate ? sheettext::dayNumber(*text) : std::nullopt;
    if (!day)
        return writeText(column, *text, format(column, stronger));
    worksheet_write_number(m_worksheet, m_row, col(column), *day, format(column, stronger));
    m_widths[column] = std::max(m_widths[column], widthOfDate + 1);
}

void SheetWriter::writeNumber(std::size_t column, std::int64_t number, lxw_format *format)
{
    const CellKind kind = m_sheet.columns[column].kind;
    if (!sheettext::isExact(number))
        return writeText(column, plainText(kind, number), m_formats.cell(CellKind::Text, false, false));
    const double written = kind == CellKind::Money   ? static_cast<double>(number) / 100
                           : kind == CellKind::Share ? static_cast<double>(number) / 10000
                                                     : static_cast<double>(number);
    worksheet_write_number(m_worksheet, m_row, col(column), written, format);
    int width = kind == CellKind::Money ? 4 : 1;
    int digits = 0;
    for (std::int64_t left = number < 0 ? -number : number; left >= 10; left /= 10)
        ++digits;
    width += digits + (m_sheet.grouped ? digits / 3 : 0) + 1;
    m_widths[column] = std::max(m_widths[column], width);
}

void SheetWriter::writeText(std::size_t column, std::string_view text, lxw_format *format)
{
    if (text.size() > sheettext::longestCell && sheettext::units(text) > sheettext::longestCell) {
        m_refused = tr("%1, row %2: %3 is longer than the 32,767 characters that a cell of a spreadsheet "
                       "holds. CSV holds it.")
                        .arg(shown(m_sheet.name))
                        .arg(m_row + 1)
                        .arg(shown(m_sheet.columns[column].heading));
        return;
    }
    if (sheettext::needsEscaping(text))
        m_buffer = sheettext::escaped(text);
    else
        m_buffer.assign(text);
    worksheet_write_string(m_worksheet, m_row, col(column), m_buffer.c_str(), format);
    m_widths[column] = std::max(m_widths[column], sheettext::width(text) + 1);
}

void SheetWriter::writeNotes()
{
    for (const std::string &note : m_sheet.notes) {
        writeAcross(m_row, m_row, 0, 1, note, m_formats.line());
        ++m_row;
    }
}

void SheetWriter::offerChoices(const ChoicesPlace &place)
{
    std::string message = tr("Choose from the list.").toStdString();
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        const auto &choices = m_sheet.columns[column].choices;
        if (choices.empty())
            continue;
        lxw_data_validation offered{};
        std::vector<std::string> texts = choices; // the library takes them as if it changed them
        std::vector<char *> list;
        std::string reference;
        if (fitsInline(choices)) {
            for (std::string &choice : texts)
                list.push_back(choice.data());
            list.push_back(nullptr);
            offered.validate = LXW_VALIDATION_TYPE_LIST;
            offered.value_list = list.data();
        } else {
            reference = place(choices);
            offered.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            offered.value_formula = reference.data();
        }
        offered.error_message = message.data();
        worksheet_data_validation_range(m_worksheet, headingsEnd(), col(column), mostRows - 1, col(column),
                                        &offered);
    }
}

void SheetWriter::setWidths()
{
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        m_widths[column] = std::min(m_widths[column], widest);
        worksheet_set_column(m_worksheet, col(column), col(column), m_widths[column], m_plain[column]);
    }
}

/// What stays in sight, what is filtered, and how it prints.
void SheetWriter::setUp()
{
    const unsigned end = headingsEnd();
    worksheet_freeze_panes(m_worksheet, end, 0);
    m_worksheet->autofilter.last_row = m_filterEnd; // the library takes no filter over rows that it let go of
    worksheet_set_paper(m_worksheet, paperA4);
    int width = 0;
    for (const int each : m_widths)
        width += each;
    if (width > uprightWidth)
        worksheet_set_landscape(m_worksheet);
    worksheet_fit_to_pages(m_worksheet, 1, 0);
    worksheet_repeat_rows(m_worksheet, static_cast<unsigned>(m_sheet.titles.size()), end - 1);
    worksheet_gridlines(m_worksheet, LXW_SHOW_ALL_GRIDLINES);
    worksheet_set_margins(m_worksheet, 0.5, 0.5, 0.6, 0.7);
    //: In a page's foot, where &P is its number and &N how many there are.
    const std::string foot = "&C" + tr("Page &P of &N").toStdString();
    worksheet_set_footer(m_worksheet, foot.c_str());
}

} // namespace chulie::exchange
