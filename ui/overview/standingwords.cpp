#include "ui/overview/standingwords.h"

#include <QPainter>

#include <algorithm>

namespace chulie::overview::standing {

namespace {

constexpr int mostLines = 10; ///< longer words are cut: the whole is in the tool tip
constexpr int mostSingle = 4; ///< so many Han characters are each on a line of its own

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// Chinese words, with figures and the like among them, are written downwards.
bool standsUpright(const QString &words)
{
    return std::any_of(words.begin(), words.end(), isHan);
}

/// The words cut into what is on one line of a column: a Han character, or a run of others (4G). Of
/// longer words two Han characters share a line, read from left to right, as office tables head their narrow
/// columns.
QStringList downwards(const QString &words)
{
    const bool paired = std::count_if(words.begin(), words.end(), isHan) > mostSingle;
    QStringList pieces;
    bool open = false; // whether the last piece takes what comes next
    bool inRun = false;
    for (const QChar character : words) {
        const bool han = isHan(character);
        if (!open || character.isSpace() || inRun == han)
            pieces += QString();
        pieces.last() += character;
        inRun = !han;
        open = han ? paired && pieces.last().size() == 1 : !character.isSpace();
    }
    return pieces;
}

} // namespace

int breadth(const QFontMetrics &metrics)
{
    return std::max(2 * metrics.horizontalAdvance(QChar(0x6751)), metrics.height()) + padding;
}

int length(const QString &text, const QFontMetrics &metrics)
{
    const auto lines = standsUpright(text) ? downwards(text).size() + 1 : 0;
    const int tall = lines > 0 ? static_cast<int>(lines) * metrics.height() : metrics.horizontalAdvance(text);
    return std::min(tall, mostLines * metrics.height()) + 2 * padding;
}

void paint(QPainter &painter, const QRect &rect, const QString &text)
{
    if (!standsUpright(text)) {
        painter.save();
        painter.translate(rect.left(), rect.bottom() - padding);
        painter.rotate(-90);
        const QRect place(0, 0, rect.height() - padding, rect.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        painter.restore();
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

} // namespace chulie::overview::standing
