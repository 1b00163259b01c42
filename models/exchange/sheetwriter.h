#pragma once

#include "models/exchange/sheet.h"
#include "models/exchange/sheetformats.h"
#include "models/values/result.h"

#include <QCoreApplication>

#include <functional>
#include <string>
#include <vector>

struct lxw_worksheet;

namespace chulie::exchange {

/// Where long lists of choices are kept in a workbook: each in a column of a sheet of their own. Takes the
/// choices and gives the reference to them.
using ChoicesPlace = std::function<std::string(const std::vector<std::string> &)>;

/// Puts one sheet into a workbook.
class SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)
public:
    SheetWriter(lxw_worksheet *worksheet, const Sheet &sheet, SheetFormats &formats);

    /// Writes it all. \a goOn is asked now and then; false stops the work, which fails with an empty message.
    values::Result<void> write(const std::function<bool()> &goOn, const ChoicesPlace &place);

private:
    void writeTitles();
    void writeHeadings();
    void writeComments();
    void writeAcross(unsigned first, unsigned last, std::size_t from, std::size_t to, const std::string &text,
                     lxw_format *format);
    void writeRow(std::span<const SheetCell> cells, SheetRow style);
    void writeCell(std::size_t column, const SheetCell &cell, bool stronger);
    void writeNumber(std::size_t column, std::int64_t number, lxw_format *format);
    void writeText(std::size_t column, std::string_view text, lxw_format *format);
    void writeNotes();
    void offerChoices(const ChoicesPlace &place);
    void setWidths();
    void setUp();
    [[nodiscard]] lxw_format *format(std::size_t column, bool stronger) const;
    [[nodiscard]] int headingWidth(const std::string &heading) const;
    [[nodiscard]] std::size_t levels() const;
    [[nodiscard]] unsigned headingsEnd() const;
    [[nodiscard]] std::size_t groupEnd(std::size_t from, std::size_t level) const;

    lxw_worksheet *m_worksheet;
    const Sheet &m_sheet;
    SheetFormats &m_formats;
    std::vector<lxw_format *> m_plain; ///< by column
    std::vector<int> m_widths;         ///< in digits
    std::string m_buffer;              ///< a text with its end
    unsigned m_row = 0;
    unsigned m_filterEnd = 0; ///< the last row before one that is no plain one
    bool m_filterEnded = false;
    QString m_refused;
};

} // namespace chulie::exchange
