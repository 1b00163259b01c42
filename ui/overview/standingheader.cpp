#include "ui/overview/standingheader.h"

#include <QPainter>

#include <algorithm>

namespace chulie {

namespace {

constexpr int padding = 6;
constexpr int mostLines = 10; ///< longer words are cut: the whole is in the tool tip

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// Chinese words, with figures and the like among them, are written downwards.
bool standsUpright(const QString &words)
{
    return std::any_of(words.begin(), words.end(), isHan);
}

/// The words cut into what stands on one line of a column: a Han character, or a run of others (4G).
QStringList downwards(const QString &words)
{
    QStringList pieces;
    bool inRun = false;
    for (const QChar character : words) {
        const bool alone = isHan(character) || character.isSpace();
        if (alone || !inRun)
            pieces += QString();
        pieces.last() += character;
        inRun = !alone;
    }
    return pieces;
}

} // namespace

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
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
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
    const auto lines = standsUpright(text) ? downwards(text).size() + 1 : 0;
    const int length =
        lines > 0 ? static_cast<int>(lines) * metrics.height() : metrics.horizontalAdvance(text);
    return {metrics.height() + padding, std::min(length, mostLines * metrics.height()) + 2 * padding};
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
        paintStanding(*painter, rect, words(section));
    } else {
        const auto aligned = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        const bool toTheRight = aligned.value<Qt::Alignment>().testFlag(Qt::AlignRight);
        painter->drawText(rect.adjusted(padding / 2, 0, -padding, -padding),
                          Qt::AlignBottom | (toTheRight ? Qt::AlignRight : Qt::AlignLeft), words(section));
    }
    painter->restore();
}

void StandingHeader::paintStanding(QPainter &painter, const QRect &rect, const QString &text) const
{
    if (!standsUpright(text)) {
        painter.translate(rect.left(), rect.bottom() - padding);
        painter.rotate(-90);
        const QRect place(0, 0, rect.height() - padding, rect.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        return;
    }
    const QStringList pieces = downwards(text);
    const int height = painter.fontMetrics().height();
    int top = rect.bottom() - padding - height * static_cast<int>(pieces.size());
    for (const QString &piece : pieces) {
        painter.drawText(QRect(rect.left(), top, rect.width(), height), Qt::AlignCenter, piece);
        top += height;
    }
}

} // namespace chulie
