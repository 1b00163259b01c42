#pragma once

#include "models/values/progresscallback.h"
#include "ui/print/pagelayout.h"

#include <QPainter>

class QPagedPaintDevice;

namespace chulie::print {

class DrawnText;

/// Draws pages one after the other on a paged device: a printer or a PDF.
class PageWriter
{
public:
    /// Which of all pages are wanted, from 1.
    struct Range
    {
        int first = 1;
        int last = 0; ///< 0: to the end
    };

    /// What is drawn is noted in \a texts too, where given.
    PageWriter(QPagedPaintDevice &device, int resolution, Range range, DrawnText *texts = nullptr);

    /// Draws all of \a pages that are wanted, at the places given by \a bound. False where the device
    /// refuses or \a progress, which is given the share of these pages, stops it.
    bool add(const PageLayout &pages, const std::optional<PageLayout::Bound> &bound,
             const values::Progress &progress = {});
    /// Ends the drawing; false where the device refused any of it.
    bool end();

    /// Whether the progress stopped it.
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    bool turnPage(const PageLayout &pages);
    void draw(const PageLayout &pages, int page, const std::optional<PageLayout::Bound> &bound);

    QPagedPaintDevice &m_device;
    int m_resolution;
    Range m_range;
    DrawnText *m_texts;
    QPainter m_painter;
    int m_page = 0; ///< of all, wanted or not
    bool m_stopped = false;
};

} // namespace chulie::print
