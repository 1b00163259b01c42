#include "ui/overview/standingheader.h"

#include "ui/overview/standingwords.h"

#include <QPainter>

namespace chulie::overview {

using standing::padding;

StandingHeader::StandingHeader(int firstStanding, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_firstStanding(firstStanding)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(20);
}

/// What the header says, behind an arrow where the rows are sorted by it.
QString StandingHeader::words(int section) const
{
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return text;
    return (sortIndicatorOrder() == Qt::AscendingOrder ? u"▴" : u"▾") + text;
}

QSize StandingHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics = fontMetrics();
    if (section < m_firstStanding)
        return {metrics.horizontalAdvance(text) + 4 * padding, metrics.height() + 2 * padding};
    return {standing::breadth(metrics), standing::length(text, metrics)};
}

void StandingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(palette().color(sorts ? QPalette::Link : QPalette::WindowText));
    if (section >= m_firstStanding) {
        standing::paint(*painter, rect, words(section));
    } else {
        const auto aligned = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        const bool toTheRight = aligned.value<Qt::Alignment>().testFlag(Qt::AlignRight);
        painter->drawText(rect.adjusted(padding / 2, 0, -padding, -padding),
                          Qt::AlignBottom | (toTheRight ? Qt::AlignRight : Qt::AlignLeft), words(section));
    }
    painter->restore();
}

} // namespace chulie::overview
