#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

/// Words that stand, so that a column needs no more width than its mark: Chinese from top to bottom as on a
/// signboard, other writing turned by a quarter.
namespace chulie::overview::standing {

inline constexpr int padding = 6;

/// How wide a column has to be for any words to fit in it.
[[nodiscard]] int breadth(const QFontMetrics &metrics);
/// How tall \a text is, at most so tall that the longest words are cut.
[[nodiscard]] int length(const QString &text, const QFontMetrics &metrics);
/// Paints \a text so that it ends at the bottom of \a rect.
void paint(QPainter &painter, const QRect &rect, const QString &text);

} // namespace chulie::overview::standing
