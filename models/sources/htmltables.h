#pragma once

#include "models/sources/htmlpage.h"
#include "models/sources/htmlstyles.h"

#include <string>
#include <string_view>
#include <vector>

namespace chulie::sources {

/// The attributes of an element of a web page, as libxml2 gives them: names and values in turn.
class HtmlAttributes
{
public:
    explicit HtmlAttributes(const unsigned char **pairs) : m_pairs(pairs) {}
    /// Empty where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    const unsigned char **m_pairs;
};

/// Makes tables of the elements of a web page, whatever of them is not closed.
class HtmlTables
{
public:
    explicit HtmlTables(HtmlPage &page) : m_page(page) {}

    void begin(std::string_view name, const HtmlAttributes &attributes);
    void end(std::string_view name);
    void text(std::string_view text);
    void styleSheet(std::string_view text) { m_styleSheet += text; }
    /// Ends what the page has left open.
    void finish();
    /// Why no more can be read; empty where all is well.
    [[nodiscard]] const QString &problem() const { return m_page.problem; }

private:
    /// A table that has begun.
    struct Open
    {
        std::size_t index = 0;  ///< in the page
        std::size_t column = 0; ///< of the cell at hand
        std::vector<int> below; ///< by columns: how many more rows a cell above covers
        int words = 0;          ///< cells of the row that are not blank
        std::string row;        ///< their words
        bool isInRow = false;
        bool isInCell = false;
        int cellRows = 1;
        std::size_t cellColumns = 1;
        SourceCell::Is is = SourceCell::Is::Text;
        std::string value; ///< of the cell, where an attribute has it
        NumberFormat format;
        std::string text;
        bool isSpaced = false; ///< a space is due before the next word
    };

    void beginTable();
    void beginRow(const HtmlAttributes &attributes);
    void beginCell(const HtmlAttributes &attributes);
    void beginColumns(const HtmlAttributes &attributes);
    void breakLine(bool always);
    void endCell();
    void endRow();
    void endTable();
    void putCell(Open &open, HtmlTable &table);
    void cover(Open &open, HtmlTable &table);
    [[nodiscard]] HtmlTable &table(const Open &open) { return m_page.tables[open.index]; }

    HtmlPage &m_page;
    HtmlStyles m_styles;
    std::string m_styleSheet;
    std::vector<Open> m_open; ///< each within a cell of the one before
};

} // namespace chulie::sources
