#include "models/headings/block.h"

#include "models/headings/heading.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>

namespace chulie::headings {

namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

/// Whether \a text may be a heading: it is not a number, a code, a date or an identity number.
bool isLabel(std::string_view text)
{
    constexpr int mostDigits = 4; ///< in a row: a year
    int digits = 0;
    bool hasDigit = false;
    for (const char c : text) {
        digits = values::isDigit(c) ? digits + 1 : 0;
        hasDigit = hasDigit || digits > 0;
        if (digits > mostDigits)
            return false;
    }
    return !text.empty() && text.size() <= longestHeading && !(hasDigit && isAscii(text));
}

std::string inOneLine(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return text;
}

/// Whether \a text is what is written beside a title: 单位：万元, 2019年12月20日.
bool isBesideTitle(std::string_view text)
{
    constexpr std::string_view year = "年";
    constexpr std::string_view month = "月";
    return text.find(':') != std::string_view::npos || text.find("：") != std::string_view::npos ||
           (text.find(year) != std::string_view::npos && text.find(month) != std::string_view::npos) ||
           !isLabel(text);
}

/// Reads the rows of a block one after the other.
class BlockReader
{
public:
    BlockReader(std::span<const HeadRow> rows, std::size_t first,
                std::span<const sources::MergedCells> merged)
        : m_rows(rows)
    {
        m_block.first = m_block.end = first;
        const auto block = rows.subspan(first, std::min(mostHeadingRows + 1, rows.size() - first));
        for (const HeadRow &row : block.first(std::min(mostHeadingRows, block.size())))
            m_width = std::max(m_width, row.cells.size());
        for (const sources::MergedCells &cells : merged)
            if (cells.top >= block.front().line && cells.top <= block.back().line)
                m_merged.push_back(cells);
        m_block.columns.resize(m_width);
        m_owners.resize(m_width, nowhere);
        m_runs.resize(m_width, nowhere);
    }

    HeadingBlock read()
    {
        do
            takeRow(m_rows[m_block.end++]);
        while (m_block.end < m_rows.size() && m_block.end - m_block.first <= mostHeadingRows &&
               goesOn(m_rows[m_block.end]));
        if (m_block.end - m_block.first > mostHeadingRows)
            m_block.columns.clear();
        for (std::size_t column = 0; column < m_block.columns.size(); ++column)
            m_block.continued.push_back(m_owners[column] != nowhere && m_owners[column] != column);
        return std::move(m_block);
    }

private:
    /// Columns below one heading, which is that of all of them where the next row says so.
    struct Run
    {
        std::size_t left = 0;
        bool isMerged = false; ///< the heading is merged over them; else blank cells follow it
        std::string text;
    };

    [[nodiscard]] std::string_view textAt(const HeadRow &row, std::size_t column) const
    {
        return column < row.cells.size() ? values::trimmed(row.cells[column]) : std::string_view();
    }

    /// The merged cells that begin in \a column of \a row; nullptr where none do.
    [[nodiscard]] const sources::MergedCells *mergedAt(const HeadRow &row, std::size_t column) const
    {
        const auto found = std::ranges::find_if(m_merged, [&](const sources::MergedCells &cells) {
            return cells.top == row.line && cells.left == column;
        });
        return found == m_merged.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool hasWideCells(const HeadRow &row) const
    {
        return std::ranges::any_of(m_merged, [&](const sources::MergedCells &cells) {
            return cells.top == row.line && cells.left < cells.right;
        });
    }

    /// Gives the column the heading to the left of it in a row above, where the column that this
    /// heading is above has one of its own in \a row.
    void takeGroup(const HeadRow &row, std::size_t column)
    {
        if (m_runs[column] == nowhere)
            return;
        const Run &run = m_openRuns[m_runs[column]];
        if (!run.isMerged && run.left != column && !textAt(row, run.left).empty())
            m_block.columns[column].push_back(run.text);
    }

    void takeRow(const HeadRow &row)
    {
        for (std::size_t column = 0; column < m_width; ++column)
            if (!textAt(row, column).empty())
                takeGroup(row, column);
        const bool isMerged = hasWideCells(row);
        for (std::size_t column = 0; column < m_width; ++column)
            if (!textAt(row, column).empty())
                takeCell(row, column, isMerged);
    }

    void takeCell(const HeadRow &row, std::size_t column, bool rowIsMerged)
    {
        const sources::MergedCells *cells = mergedAt(row, column);
        const std::string text(textAt(row, column));
        const std::size_t right = cells ? std::min(cells->right, m_width - 1) : column;
        for (std::size_t at = column; at <= right; ++at) {
            m_block.columns[at].push_back(text);
            m_owners[at] = column;
        }
        const std::size_t last = rowIsMerged ? right : blankUntil(row, column);
        if (last == column)
            return;
        m_openRuns.push_back({.left = column, .isMerged = right > column, .text = text});
        const std::size_t outer = m_runs[column];
        for (std::size_t at = column; at <= last && m_runs[at] == outer; ++at)
            m_runs[at] = m_openRuns.size() - 1;
    }

    /// The last of the blank cells to the right of \a column that are below the same headings.
    [[nodiscard]] std::size_t blankUntil(const HeadRow &row, std::size_t column) const
    {
        const std::size_t outer = m_runs[column];
        std::size_t right = column;
        const auto isOpen = [&](std::size_t at) {
            return textAt(row, at).empty() && m_runs[at] == outer &&
                   (outer != nowhere || m_block.columns[at].empty());
        };
        while (right + 1 < m_width && isOpen(right + 1))
            ++right;
        return right;
    }

    /// Whether a heading of the block is merged down into \a row.
    [[nodiscard]] bool isMergedInto(const HeadRow &row) const
    {
        const int top = m_rows[m_block.first].line;
        const int last = m_rows[m_block.end - 1].line;
        return std::ranges::any_of(m_merged, [&](const sources::MergedCells &cells) {
            return cells.top >= top && cells.top <= last && cells.bottom >= row.line &&
                   cells.bottom - cells.top < static_cast<int>(mostHeadingRows);
        });
    }

    [[nodiscard]] bool goesOn(const HeadRow &row) const
    {
        if (isMergedInto(row))
            return true;
        bool isBelow = false; // a label below an open heading
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const std::string_view text = textAt(row, column);
            if (text.empty())
                continue;
            if (column >= m_width || row.kinds[column] != sources::SourceCell::Is::Text || !isLabel(text))
                return false;
            const std::size_t run = m_runs[column];
            const bool isInRun =
                run != nowhere && (m_openRuns[run].isMerged || !textAt(row, m_openRuns[run].left).empty());
            if (!isInRun && !m_block.columns[column].empty())
                return false;
            isBelow = isBelow || isInRun;
        }
        return isBelow;
    }

    std::span<const HeadRow> m_rows;
    std::vector<sources::MergedCells> m_merged; ///< those that begin in the block
    HeadingBlock m_block;
    std::size_t m_width = 0;
    std::vector<std::size_t> m_owners; ///< by column: where its lowest heading is
    std::vector<std::size_t> m_runs;   ///< by column: the innermost of m_openRuns that it is in
    std::vector<Run> m_openRuns;
};

} // namespace

HeadingBlock readHeadingBlock(std::span<const HeadRow> rows, std::size_t first,
                              std::span<const sources::MergedCells> merged)
{
    return BlockReader(rows, first, merged).read();
}

bool isTitleRow(const HeadRow &row, std::span<const sources::MergedCells> merged)
{
    std::vector<std::size_t> filled;
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        if (!values::trimmed(row.cells[column]).empty())
            filled.push_back(column);
    if (filled.empty())
        return true;
    const auto others = std::span(filled).subspan(1);
    if (!others.empty())
        return std::ranges::all_of(others,
                                   [&](std::size_t column) { return isBesideTitle(row.cells[column]); });
    constexpr std::size_t leftmost = 1; // a sheet may leave its first column free
    const bool isWide = std::ranges::any_of(merged, [&](const sources::MergedCells &cells) {
        return cells.top == row.line && cells.left == filled.front() &&
               2 * (cells.right - cells.left + 1) > std::max(row.cells.size(), cells.right + 1);
    });
    return filled.front() <= leftmost || isWide;
}

std::string pathText(const HeadingPath &path)
{
    if (path.size() == 1)
        return path.front();
    std::string text;
    for (const std::string &heading : path)
        text += (text.empty() ? "" : "/") + inOneLine(heading);
    return text;
}

HeadingPath pathOf(std::string_view text)
{
    constexpr std::array<std::string_view, 8> openings{"(", "（", "[", "［", "【", "〔", "<", "《"};
    constexpr std::array<std::string_view, 8> closings{")", "）", "]", "］", "】", "〕", ">", "》"};
    HeadingPath path;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const auto begins = [&](std::string_view word) { return rest.starts_with(word); };
        depth += std::ranges::any_of(openings, begins) ? 1 : std::ranges::any_of(closings, begins) ? -1 : 0;
        if (at < text.size() && (depth != 0 || text[at] != '/'))
            continue;
        if (const std::string_view part = values::trimmed(text.substr(begin, at - begin)); !part.empty())
            path.emplace_back(part);
        begin = at + 1;
    }
    return path;
}

} // namespace chulie::headings
