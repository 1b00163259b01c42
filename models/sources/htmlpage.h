#pragma once

#include "models/sources/sheetcells.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace chulie::sources {

class TextReader;

/// A table of a web page.
struct HtmlTable
{
    SheetCells cells;
    int rows = 0;
    bool isCaption = true; ///< no row has more than one cell that is not blank: a title, a note
    std::string heading;   ///< the words of its first row that has more than one
};

/// What a web page holds of tables, in the order in which they begin. A table within a cell of another is one
/// of its own.
struct HtmlPage
{
    std::vector<HtmlTable> tables;
    std::vector<QString> sheetNames; ///< as Excel leaves them in the pages that it writes
    QString problem;                 ///< why it cannot be read
};

/// Reads the page \a text. Nothing that the page names is fetched.
[[nodiscard]] HtmlPage readHtmlPage(TextReader &text);

/// The tables of a page as sheets. Titles and notes that are tables of their own go with the table that they
/// stand above, the last ones with the one above them; a table whose heading is that of the one before goes
/// on with it.
[[nodiscard]] std::vector<SheetCells> sheetsOf(HtmlPage page);

} // namespace chulie::sources
