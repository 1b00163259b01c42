#include "models/values/money.h"

#include <cstdlib>

namespace chulie::values {

QString yuan(Wide fen)
{
    const bool isNegative = fen < 0;
    const Wide amount = isNegative ? -fen : fen;
    QString text = QStringLiteral(".%1").arg(static_cast<int>(amount % 100), 2, 10, QLatin1Char('0'));
    Wide whole = amount / 100;
    for (int place = 0; whole > 0 || place == 0; ++place, whole /= 10) {
        if (place > 0 && place % 3 == 0)
            text.prepend(QLatin1Char(','));
        text.prepend(QLatin1Char(static_cast<char>('0' + static_cast<int>(whole % 10))));
    }
    return isNegative ? QLatin1Char('-') + text : text;
}

QString tenThousands(Wide fen)
{
    constexpr Wide hundredth = 10000; // of 万元, in fen
    return yuan((fen < 0 ? fen - hundredth / 2 : fen + hundredth / 2) / hundredth);
}

std::string plainYuan(std::int64_t fen)
{
    const std::int64_t whole = fen / 100;
    const std::int64_t rest = std::abs(fen % 100);
    std::string text = fen < 0 && whole == 0 ? "-0" : std::to_string(whole);
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    text += static_cast<char>('0' + rest % 10);
    return text;
}

} // namespace chulie::values
