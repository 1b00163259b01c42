#pragma once

#include "models/reports/report.h"
#include "ui/print/bookmark.h"
#include "ui/print/tablelayout.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QSizeF>

#include <list>
#include <optional>

class QPainter;

namespace chulie::print {

/// A report laid out on sheets of A4. Everything is measured once, in time proportional to its length; then
/// any page is drawn by itself: for the preview, a printer or a PDF. Lengths are tenths of a point.
///
/// Where the report does not fit the pages that it may take, or its last page would hold next to nothing, all
/// of it is drawn a little smaller.
class PageLayout
{
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
public:
    explicit PageLayout(reports::Report report);
    PageLayout(const PageLayout &) = delete;
    PageLayout &operator=(const PageLayout &) = delete;

    [[nodiscard]] const reports::Report &report() const { return m_report; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// The headings, and on which pages they are.
    [[nodiscard]] std::vector<Bookmark> bookmarks() const;
    /// The whole sheet, upright or across.
    [[nodiscard]] QSizeF size() const { return m_size * m_scale; }
    /// The sheet as printers and PDFs take it, without margins of its own.
    [[nodiscard]] QPageLayout sheet() const;

    /// Where the pages are among those of a volume; the pages of a report by itself have no such numbers.
    struct Bound
    {
        int before = 0; ///< pages before the first of these
        int total = 0;
    };

    /// Draws page \a page (from 0) in black on what is there; the painter's unit must be a tenth of a point.
    void draw(QPainter &painter, int page, const std::optional<Bound> &bound = {}) const;

    /// The figure at \a point of page \a page, and what is behind it; nothing where there is none.
    [[nodiscard]] std::optional<TableLayout::Found> find(int page, const QPointF &point) const;

private:
    /// A block, or the rows of a table, that are on one page.
    struct Piece
    {
        std::size_t block = 0;
        double top = 0;
        const TableLayout *table = nullptr;
        TableLayout::Part part = {};
        std::size_t band = 0;
    };
    using Page = std::vector<Piece>;
    class Layout;
    class Drawing;

    void layOut(double scale);
    /// The number of pages that is aimed at.
    [[nodiscard]] int wantedCount() const;
    [[nodiscard]] double bottom() const;
    /// The line at the head of the pages after the first.
    [[nodiscard]] QString running(const Typeface &face) const;
    /// Whether left, middle and right of \a line are beside each other; else below each other.
    [[nodiscard]] bool fitsOneLine(const reports::Line &line) const;
    [[nodiscard]] double lineHeight(const reports::Line &line) const;

    reports::Report m_report;
    double m_scale = 1; ///< of the drawing
    QSizeF m_size;      ///< of the sheet before it is scaled
    double m_end = 0;   ///< of what the last page holds
    Typefaces m_faces;
    std::list<TableLayout> m_tables;
    std::vector<Page> m_pages;
};

} // namespace chulie::print
