#pragma once

#include <QString>

/// The white space of a page, in tenths of a point.
namespace chulie::print::spaces {

inline constexpr double marginX = 620;
inline constexpr double lineGap = 60;
inline constexpr double blockGap = 130;

/// A paragraph begins two characters in.
inline QString indented(const QString &text)
{
    return QStringLiteral("\u3000\u3000") + text;
}

} // namespace chulie::print::spaces
