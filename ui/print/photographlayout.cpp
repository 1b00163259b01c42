#include "ui/print/photographlayout.h"

#include "ui/print/spaces.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace chulie::print {

using namespace spaces;

namespace {

constexpr double shape = 0.75; ///< height of a place by its width

/// Turned upright, as it was taken.
QImage imageOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace

PhotographLayout::PhotographLayout(const reports::Photographs &photographs, const Typeface &face,
                                   double width)
    : m_photographs(photographs), m_face(face)
{
    const auto count = static_cast<double>(std::max<std::size_t>(photographs.all.size(), 1));
    m_step = (width + blockGap) / count;
    m_place = QSizeF(m_step - blockGap, (m_step - blockGap) * shape);
    for (const reports::Photograph &one : photographs.all)
        if (!one.words.isEmpty())
            m_lines = std::max(m_lines, face.lineCount(one.words, m_place.width()));
}

double PhotographLayout::height() const
{
    return m_place.height() + lineGap + m_lines * m_face.lineHeight();
}

void PhotographLayout::draw(QPainter &painter, const QPointF &at) const
{
    QPointF corner = at;
    for (const reports::Photograph &one : m_photographs.all) {
        drawOne(painter, corner, one);
        corner.rx() += m_step;
    }
}

void PhotographLayout::drawOne(QPainter &painter, const QPointF &at,
                               const reports::Photograph &photograph) const
{
    const QRectF place(at, m_place);
    if (const QImage image = imageOf(photograph.bytes); !image.isNull()) {
        QRectF shown(QPointF(), QSizeF(image.size()).scaled(m_place, Qt::KeepAspectRatio));
        shown.moveCenter(place.center());
        painter.drawImage(shown, image);
    } else if (!photograph.words.isEmpty()) {
        painter.drawRect(place);
    }
    double top = place.bottom() + lineGap;
    for (const QStringView line : m_face.lines(photograph.words, m_place.width())) {
        const double left = at.x() + (m_place.width() - m_face.width(line)) / 2;
        m_face.draw(painter, {left, top + m_face.ascent()}, line.toString());
        top += m_face.lineHeight();
    }
}

} // namespace chulie::print
