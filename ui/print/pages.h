#pragma once

#include "models/reports/report.h"
#include "ui/print/tablelayout.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QSizeF>

#include <list>

class QPainter;

namespace chulie {

/// A report laid out on sheets of A4. Everything is measured once, in time proportional to its length; then
/// any page is drawn by itself: for the preview, a printer or a PDF. Lengths are tenths of a point.
class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
public:
    explicit Pages(reports::Report report);
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    [[nodiscard]] const reports::Report &report() const { return m_report; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// The whole sheet, upright or across.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// The sheet as printers and PDFs take it, without margins of its own.
    [[nodiscard]] QPageLayout sheet() const;

    /// Draws page \a page (from 0) in black on what is there; the painter's unit must be a tenth of a point.
    void draw(QPainter &painter, int page) const;

private:
    /// A block, or the rows of a table, that stand on one page.
    struct Piece
    {
        std::size_t block = 0;
        double top = 0;
        const TableLayout *table = nullptr;
        std::size_t firstRow = 0;
        std::size_t endRow = 0;
        int firstLine = 0; ///< of a row that goes over several pages
        int endLine = 0;
    };
    using Page = std::vector<Piece>;
    class Layout;
    class Drawing;

    [[nodiscard]] double bottom() const;

    reports::Report m_report;
    QSizeF m_size;
    Typefaces m_faces;
    std::list<TableLayout> m_tables;
    std::vector<Page> m_pages;
};

} // namespace chulie
