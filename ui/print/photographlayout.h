#pragma once

#include "models/reports/report.h"
#include "ui/print/typeface.h"

#include <QPointF>
#include <QSizeF>

class QPainter;

namespace chulie::print {

/// Where photographs beside each other are on paper, in tenths of a point: each in the middle of a place of
/// one size, with its words below.
class PhotographLayout
{
public:
    PhotographLayout(const reports::Photographs &photographs, const Typeface &face, double width);

    [[nodiscard]] double height() const;
    /// Draws them on \a painter, the upper left corner at \a at.
    void draw(QPainter &painter, const QPointF &at) const;

private:
    void drawOne(QPainter &painter, const QPointF &at, const reports::Photograph &photograph) const;

    const reports::Photographs &m_photographs;
    const Typeface &m_face;
    QSizeF m_place;  ///< of one, without its words
    double m_step;   ///< from the left edge of one to that of the next
    int m_lines = 0; ///< of the longest words
};

} // namespace chulie::print
