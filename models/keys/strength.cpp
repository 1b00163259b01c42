#include "models/keys/strength.h"

#include <algorithm>
#include <cmath>

namespace chulie::keys {

namespace {

constexpr double fairBits = 40;
constexpr double goodBits = 60;

/// How many letters there are to choose from, where \a letter is one of them.
int choices(char32_t letter)
{
    if (letter >= U'0' && letter <= U'9')
        return 10;
    if (letter < 0x80)
        return 40;
    return 2000; // characters that are in common use
}

bool isExpected(char32_t letter, char32_t before)
{
    return letter == before || letter == before + 1 || letter + 1 == before;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    double bits = 0;
    char32_t before = 0;
    for (const char32_t letter : passphrase.toStdU32String()) {
        bits += isExpected(letter, before) ? 1 : std::log2(choices(letter));
        before = letter;
    }
    if (passphrase.isEmpty())
        return Strength::None;
    // A number of a person has few surprises, however long it is.
    const bool isNumber = std::ranges::all_of(
        passphrase, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (isNumber || bits < fairBits)
        return Strength::Weak;
    return bits < goodBits ? Strength::Fair : Strength::Good;
}

} // namespace chulie::keys
