#include "ui/print/pagelayout.h"

#include "ui/print/photographlayout.h"
#include "ui/print/spaces.h"

#include <algorithm>

namespace chulie::print {

using namespace reports;
using namespace spaces;

namespace {

constexpr double shortSide = 5953; // A4
constexpr double longSide = 8419;
constexpr double marginTop = 640;
constexpr double marginBottom = 680;
constexpr std::size_t lastTogether = 3;  ///< rows that stay with signatures, or with a total
constexpr std::size_t beginTogether = 2; ///< rows that stay with a heading
constexpr double scaleStep = 0.05;
constexpr double leastScale = 0.65;  ///< to fit the pages that a report may take
constexpr double leastForLast = 0.9; ///< to take in a last page
constexpr double littleOfPage = 0.4; ///< a last page that holds less is taken in
constexpr int mostToTakeIn = 8;      ///< pages: in a longer report nobody minds

} // namespace

/// Places one block after the other.
class PageLayout::Layout
{
public:
    explicit Layout(PageLayout &pages) : m_pages(pages) { startPage(); }

    void operator()(const Title &title) { place(height(m_pages.m_faces.title, title.text) + blockGap); }
    void operator()(const Line &line) { place(m_pages.lineHeight(line) + lineGap); }
    void operator()(const Paragraph &paragraph)
    {
        place(height(m_pages.m_faces.text, indented(paragraph.text)) + lineGap);
    }
    void operator()(const Heading &heading)
    {
        const double own = height(m_pages.m_faces.heading, heading.text) + blockGap + lineGap;
        if (!fits(own + heightOfNextBegin()))
            startPage();
        place(own);
    }
    void operator()(const Table &)
    {
        measure(m_block);
        placeTable();
    }
    void operator()(const Signature &) { place(heightOfSignature()); }
    void operator()(const PageBreak &) { startPage(); }
    void operator()(const Photographs &photographs)
    {
        place(PhotographLayout(photographs, m_pages.m_faces.text, width()).height() + lineGap);
    }

    void run()
    {
        for (const Block &block : m_pages.m_report.blocks) {
            std::visit(*this, block);
            ++m_block;
        }
        m_pages.m_end = m_y;
    }

private:
    [[nodiscard]] double width() const { return m_pages.m_size.width() - 2 * marginX; }
    [[nodiscard]] double height(const Typeface &face, const QString &text) const
    {
        return face.lineCount(text, width()) * face.lineHeight();
    }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_pages.bottom(); }
    [[nodiscard]] bool isPageEmpty() const { return m_pages.m_pages.back().empty(); }

    void startPage()
    {
        if (!m_pages.m_pages.empty() && isPageEmpty())
            return;
        m_pages.m_pages.emplace_back();
        m_y = marginTop;
    }

    void place(double height)
    {
        if (!fits(height))
            startPage();
        m_pages.m_pages.back().push_back({m_block, m_y});
        m_y += height;
    }

    /// What must be below a heading, so that it is not at the foot of a page.
    [[nodiscard]] double heightOfNextBegin()
    {
        if (!measure(m_block + 1))
            return heightOfPhotographs(m_block + 1);
        double rows = 0;
        for (std::size_t row = 0; row < std::min(beginTogether, m_table->rowCount()); ++row)
            rows += m_table->rowHeight(row);
        return m_table->headerHeight() + std::max(rows, m_table->rowCount() > 0 ? heightOfBegin(0) : 0);
    }

    /// With the line before them, where one is; else of two lines of words.
    [[nodiscard]] double heightOfPhotographs(std::size_t block) const
    {
        const double line = m_pages.m_faces.text.lineHeight();
        const std::vector<Block> &blocks = m_pages.m_report.blocks;
        for (std::size_t at = block; at < std::min(block + 2, blocks.size()); ++at)
            if (const auto *photographs = std::get_if<Photographs>(&blocks[at]))
                return PhotographLayout(*photographs, m_pages.m_faces.text, width()).height() + 2 * line;
        return 2 * line;
    }

    /// Makes the table at \a block the one at work; false where there is none.
    bool measure(std::size_t block)
    {
        const std::vector<Block> &blocks = m_pages.m_report.blocks;
        const Table *table = block < blocks.size() ? std::get_if<Table>(&blocks[block]) : nullptr;
        if (!table)
            return false;
        if (m_measured != block)
            m_table = &m_pages.m_tables.emplace_back(*table, m_pages.m_faces, marginX, width());
        m_measured = block;
        m_below = heightOfSignatures(block + 1);
        return true;
    }

    [[nodiscard]] double heightOfSignature() const
    {
        return 3 * m_pages.m_faces.text.lineHeight() + blockGap;
    }

    /// Of the signatures behind the table: its last row stays with them, so that no page has them alone.
    [[nodiscard]] double heightOfSignatures(std::size_t next) const
    {
        if (m_table->bandCount() > 1)
            return 0;
        const std::vector<Block> &blocks = m_pages.m_report.blocks;
        double sum = 0;
        for (std::size_t i = next; i < blocks.size(); ++i) {
            if (std::holds_alternative<Signature>(blocks[i]))
                sum += heightOfSignature();
            else if (const auto *note = std::get_if<Paragraph>(&blocks[i]))
                sum += height(m_pages.m_faces.text, indented(note->text)) + lineGap;
            else
                return 0;
        }
        return sum > 0 ? lineGap + sum : 0;
    }

    void placeTable()
    {
        if (m_table->rowCount() == 0)
            placeRows(0, 0, m_table->headerHeight());
        for (std::size_t row = 0; row < m_table->rowCount();) {
            m_section = m_table->sectionOf(row);
            if (!fits(head() + heightOfBegin(row)))
                startPage();
            row = fits(head() + m_table->rowHeight(row)) ? placeRowsFrom(row) : placeLongRow(row);
        }
        m_y += lineGap;
    }

    [[nodiscard]] double head() const { return m_table->headHeight(m_section); }

    /// Whether \a row is one of the last, which stay together: so that no page has a total alone, or
    /// signatures with a single row.
    [[nodiscard]] bool isOfEnd(std::size_t row) const
    {
        const bool isKept = m_below > 0 || m_table->endsWithTotal();
        return isKept && row + lastTogether >= m_table->rowCount() && row + 1 < m_table->rowCount();
    }

    [[nodiscard]] double heightOfBegin(std::size_t row) const
    {
        const double own = m_table->rowHeight(row);
        if (m_table->staysWithNext(row) || isOfEnd(row))
            return own + heightOfBegin(row + 1);
        return row + 1 == m_table->rowCount() ? own + m_below : own;
    }

    /// As many rows as the page holds; returns the first that it does not.
    std::size_t placeRowsFrom(std::size_t first)
    {
        double height = head() + m_table->rowHeight(first);
        std::size_t end = first + 1;
        while (end < m_table->rowCount() && fits(height + heightOfBegin(end)))
            height += m_table->rowHeight(end++);
        placeRows(first, end, height);
        return end;
    }

    void placeRows(std::size_t first, std::size_t end, double height)
    {
        placePart({first, end, 0, 0, m_section}, height);
    }

    /// In every band of the table; a band after the first has a page of its own.
    void placePart(const TableLayout::Part &part, double height)
    {
        for (std::size_t band = 0; band < m_table->bandCount(); ++band) {
            if (band > 0)
                startPage();
            m_pages.m_pages.back().push_back({m_block, m_y, m_table, part, band});
        }
        m_y += height;
        if (m_table->bandCount() > 1)
            m_y = m_pages.bottom(); // what comes next begins a page too
    }

    std::size_t placeLongRow(std::size_t row)
    {
        const int lines = m_table->lineCount(row);
        for (int from = 0; from < lines;) {
            if (from > 0)
                startPage();
            const int room = m_table->linesIn(m_pages.bottom() - m_y - head());
            const int to = std::min(lines, from + room);
            placePart({row, row + 1, from, to, m_section}, head() + m_table->heightOf(to - from));
            from = to;
        }
        return row + 1;
    }

    PageLayout &m_pages;
    const TableLayout *m_table = nullptr;
    std::size_t m_block = 0;
    double m_y = 0;
    std::optional<std::size_t> m_section;  ///< the section's row that the next rows repeat
    double m_below = 0;                    ///< what stays with the last row of the table
    std::optional<std::size_t> m_measured; ///< the block of m_table
};

PageLayout::PageLayout(Report report) : m_report(std::move(report))
{
    layOut(1);
    const int wanted = wantedCount();
    const double least = m_report.mostPages > 0 ? leastScale : leastForLast;
    for (double scale = 1 - scaleStep; count() > wanted && scale > least - scaleStep / 2; scale -= scaleStep)
        layOut(scale);
    if (count() > wanted && m_scale < 1)
        layOut(1);
}

void PageLayout::layOut(double scale)
{
    const QSizeF sheet = m_report.landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
    m_scale = scale;
    m_size = sheet / scale;
    m_pages.clear();
    m_tables.clear();
    Layout(*this).run();
}

int PageLayout::wantedCount() const
{
    if (m_report.mostPages > 0)
        return m_report.mostPages;
    const bool holdsLittle = m_end - marginTop < littleOfPage * (bottom() - marginTop);
    return holdsLittle && count() > 1 && count() <= mostToTakeIn ? count() - 1 : count();
}

std::vector<Bookmark> PageLayout::bookmarks() const
{
    std::vector<Bookmark> all;
    for (int page = 0; page < count(); ++page)
        for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
            if (const auto *heading = std::get_if<Heading>(&m_report.blocks[piece.block]))
                all.push_back({heading->text, page});
    return all;
}

double PageLayout::bottom() const
{
    return m_size.height() - marginBottom;
}

QPageLayout PageLayout::sheet() const
{
    return {QPageSize(QPageSize::A4), m_report.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(), QPageLayout::Point};
}

bool PageLayout::fitsOneLine(const Line &line) const
{
    // The middle must keep clear of both sides.
    const double side = std::max(m_faces.text.width(line.left), m_faces.text.width(line.right));
    const double middle = m_faces.text.width(line.centre);
    const double all = m_size.width() - 2 * marginX;
    return middle > 0 ? 2 * side + middle + 2 * blockGap <= all
                      : m_faces.text.width(line.left) + m_faces.text.width(line.right) + blockGap <= all;
}

double PageLayout::lineHeight(const Line &line) const
{
    if (fitsOneLine(line))
        return m_faces.text.lineHeight();
    int count = 0;
    for (const QString &text : {line.left, line.centre, line.right})
        count += text.isEmpty() ? 0 : m_faces.text.lineCount(text, m_size.width() - 2 * marginX);
    return count * m_faces.text.lineHeight();
}

std::optional<TableLayout::Found> PageLayout::find(int page, const QPointF &point) const
{
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
        if (piece.table)
            if (auto found = piece.table->find(point / m_scale, piece.top, piece.part, piece.band)) {
                found->place = {found->place.topLeft() * m_scale, found->place.size() * m_scale};
                return found;
            }
    return {};
}

} // namespace chulie::print
