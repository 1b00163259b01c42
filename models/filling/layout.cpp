#include "models/filling/layout.h"

#include "models/headings/heading.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>

namespace chulie::filling {

namespace {

constexpr std::size_t mostRowsAbove = 20;
constexpr int leastKnown = 2;
constexpr std::array<std::string_view, 3> sums{"合计", "总计", "小计"};
constexpr std::array<std::string_view, 4> examples{"示例", "例:", "例如", "样例"};
constexpr std::size_t longestNumber = 12; ///< bytes of a column's number: (甲), 3=1+2

/// The merged cells of \a sheet, in the order of their first rows.
std::vector<sources::MergedCells> mergedCells(const FormSheet &sheet)
{
    std::vector<sources::MergedCells> all;
    for (const Area &area : sheet.index.merges)
        if (area.top > 0)
            all.push_back({area.top, area.bottom, static_cast<std::size_t>(area.left - 1),
                           static_cast<std::size_t>(area.right - 1)});
    std::ranges::stable_sort(all, {}, &sources::MergedCells::top);
    return all;
}

/// Whether the words are a column's number or formula: 1, (2), 甲, A, 3=1+2.
bool isColumnNumber(std::string_view words)
{
    std::string_view rest = words;
    constexpr std::array<std::string_view, 12> characters{"甲", "乙", "丙", "丁", "戊", "己",
                                                          "庚", "辛", "壬", "癸", "栏", "第"};
    while (!rest.empty()) {
        const auto *const found =
            std::ranges::find_if(characters, [&](std::string_view one) { return rest.starts_with(one); });
        const bool isPlain = values::isDigit(rest.front()) ||
                             std::string_view("()=+-*/ABCDEFGHIJKLMNOPQRSTUVWXYZ").find(rest.front()) !=
                                 std::string_view::npos;
        if (found == characters.end() && !isPlain)
            return false;
        rest.remove_prefix(found == characters.end() ? 1 : found->size());
    }
    return words.size() <= longestNumber;
}

bool isNumbersRow(const headings::HeadRow &row)
{
    int numbers = 0;
    for (const std::string &cell : row.cells) {
        const std::string words = headings::withoutSpaces(cell);
        if (!words.empty() && !isColumnNumber(words))
            return false;
        numbers += words.empty() ? 0 : 1;
    }
    return numbers > 1;
}

std::string firstWords(const headings::HeadRow &row)
{
    for (const std::string &cell : row.cells)
        if (std::string words = headings::withoutSpaces(cell); !words.empty())
            return words;
    return {};
}

template <std::size_t count>
bool beginsWithAny(std::string_view words, const std::array<std::string_view, count> &all)
{
    return std::ranges::any_of(all, [&](std::string_view one) { return words.starts_with(one); });
}

/// Finds the rows to fill below the headings of a sheet.
class Body
{
public:
    Body(const FormSheet &sheet, Layout &layout) : m_sheet(sheet), m_layout(layout) {}

    void find()
    {
        int row = m_layout.headingLast + 1;
        while (isPassed(row))
            ++row;
        m_layout.first = row;
        m_layout.last = row - 1;
        if (!isOpen(row)) {
            m_layout.isFilled = isData(row);
            return;
        }
        while (isOpen(m_layout.last + 1) && isThere(m_layout.last + 1) && isLike(row, m_layout.last + 1))
            ++m_layout.last;
    }

private:
    /// Whether a row below the headings belongs to them: numbers of the columns, sums, an example.
    [[nodiscard]] bool isPassed(int row) const
    {
        const headings::HeadRow *there = m_sheet.row(row);
        if (!there)
            return false;
        const std::string words = firstWords(*there);
        // Sums may precede the rows that they sum up.
        const bool isSum =
            beginsWithAny(words, sums) && isOpen(row + 1) && !m_sheet.index.style(row + 1, 1).empty();
        return isNumbersRow(*there) || isSum || beginsWithAny(words, examples);
    }

    /// Whether a row is to be filled: it holds formulas and running numbers at most.
    [[nodiscard]] bool isOpen(int row) const
    {
        const headings::HeadRow *there = m_sheet.row(row);
        if (!there)
            return row <= lastRow;
        const IndexedRow *indexed = m_sheet.index.row(row);
        int numbers = 0;
        for (std::size_t i = 0; i < there->cells.size(); ++i) {
            const IndexedCell *cell = indexed ? indexed->at(static_cast<int>(i) + 1) : nullptr;
            if (there->cells[i].empty() || (cell && cell->hasFormula))
                continue;
            if (!values::isDigits(there->cells[i]))
                return false;
            ++numbers;
        }
        return numbers <= 1;
    }

    /// Whether the form has the row: another row that is not blank comes below it, or it has a look.
    [[nodiscard]] bool isThere(int row) const
    {
        return row <= m_sheet.lastRow() ||
               (!m_sheet.index.rows.empty() && row <= m_sheet.index.rows.back().number);
    }

    /// Whether \a row looks as the first row to fill does.
    [[nodiscard]] bool isLike(int first, int row) const
    {
        for (int column = 1; column <= static_cast<int>(m_layout.columns.size()); ++column)
            if (m_sheet.index.style(first, column) != m_sheet.index.style(row, column))
                return false;
        return true;
    }

    /// Whether a row is one of a list that somebody filled: words in several columns, none a sum or a label.
    [[nodiscard]] bool isData(int row) const
    {
        const headings::HeadRow *there = m_sheet.row(row);
        if (!there || beginsWithAny(firstWords(*there), sums))
            return false;
        int words = 0;
        for (const std::string &cell : there->cells) {
            const std::string plain = headings::withoutSpaces(cell);
            if (plain.find(':') != std::string::npos)
                return false;
            words += plain.empty() ? 0 : 1;
        }
        return words > 2;
    }

    const FormSheet &m_sheet;
    Layout &m_layout;
};

} // namespace

std::optional<Layout> readLayout(const FormSheet &sheet, const Knows &knows)
{
    Layout best;
    const std::vector<sources::MergedCells> merged = mergedCells(sheet);
    for (std::size_t first = 0; first < std::min(sheet.rows.size(), mostRowsAbove + 1); ++first) {
        const headings::HeadingBlock block = headings::readHeadingBlock(sheet.rows, first, merged);
        if (block.columns.empty())
            continue;
        Layout read{.headingFirst = sheet.rows[block.first].line,
                    .headingLast = sheet.rows[block.end - 1].line,
                    .columns = headings::readColumns(block, {})};
        read.known = static_cast<int>(std::ranges::count_if(read.columns, knows));
        // Of rows that end alike the last belong to the heading alone.
        if (read.known > best.known || (read.known == best.known && read.headingLast == best.headingLast))
            best = std::move(read);
    }
    if (best.known < leastKnown)
        return std::nullopt;
    for (const sources::MergedCells &cells : merged) // a heading may be merged down into rows that are blank
        if (cells.top >= best.headingFirst && cells.top <= best.headingLast)
            best.headingLast = std::max(best.headingLast, cells.bottom);
    Body(sheet, best).find();
    return best;
}

} // namespace chulie::filling
