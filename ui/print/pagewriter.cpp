#include "ui/print/pagewriter.h"

#include "ui/print/drawntext.h"

#include <QPagedPaintDevice>

namespace chulie::print {

namespace {

constexpr double tenthsOfAPoint = 720; ///< per inch

} // namespace

PageWriter::PageWriter(QPagedPaintDevice &device, int resolution, Range range, DrawnText *texts)
    : m_device(device), m_resolution(resolution), m_range(range), m_texts(texts)
{
}

/// The next sheet, as \a pages want it.
bool PageWriter::turnPage(const PageLayout &pages)
{
    if (m_device.pageLayout().orientation() != pages.sheet().orientation())
        m_device.setPageLayout(pages.sheet());
    if (m_painter.isActive())
        return m_device.newPage();
    if (!m_painter.begin(&m_device))
        return false;
    const double scale = m_resolution / tenthsOfAPoint;
    m_painter.scale(scale, scale);
    return true;
}

void PageWriter::draw(const PageLayout &pages, int page, const std::optional<PageLayout::Bound> &bound)
{
    pages.draw(m_painter, page, bound);
    if (!m_texts)
        return;
    m_texts->startPage();
    QPainter painter(m_texts);
    pages.draw(painter, page, bound);
}

bool PageWriter::add(const PageLayout &pages, const std::optional<PageLayout::Bound> &bound,
                     const values::Progress &progress)
{
    for (int page = 0; page < pages.count(); ++page) {
        ++m_page;
        if (m_page < m_range.first || (m_range.last > 0 && m_page > m_range.last))
            continue;
        m_stopped = progress && !progress(static_cast<double>(page) / pages.count());
        if (m_stopped || !turnPage(pages))
            return false;
        draw(pages, page, bound);
    }
    return true;
}

bool PageWriter::end()
{
    return m_painter.isActive() && m_painter.end();
}

} // namespace chulie::print
