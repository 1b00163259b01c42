#include "models/values/cleantext.h"

#include "models/values/fold.h"
#include "models/values/radicals.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <utility>

namespace chulie::values {

namespace {

/// How many bytes at the head of \a text are one character that is certainly clean; 0 where it needs a look.
/// Most cells of a file hold nothing else, so they are not decoded.
std::size_t cleanLength(std::string_view text)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return (first >= 0x20 && first != 0x7F) || first == '\n' || first == '\t' ? 1 : 0;
    if (text.size() < 3)
        return 0;
    const unsigned char second = byte(1);
    const bool isIdeograph = (first >= 0xE4 && first <= 0xE9) || (first == 0xE3 && second >= 0x90);
    const bool isPunctuation = first == 0xE3 && second == 0x80 && byte(2) >= 0x80 && byte(2) <= 0xA9;
    const bool isFullWidth = first == 0xEF && (second == 0xBC || (second == 0xBD && byte(2) <= 0x9E));
    return isIdeograph || isPunctuation || isFullWidth ? 3 : 0;
}

bool isClean(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = cleanLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isInvisible(char32_t character)
{
    constexpr std::pair<char32_t, char32_t> ranges[]{{0x00, 0x08},     {0x0B, 0x0C},      {0x0E, 0x1F},
                                                     {0x7F, 0x9F},     {0xAD, 0xAD},      {0x200B, 0x200F},
                                                     {0x202A, 0x202E}, {0x2060, 0x2069},  {0xFE00, 0xFE0F},
                                                     {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF}};
    return std::ranges::any_of(
        ranges, [&](const auto &range) { return character >= range.first && character <= range.second; });
}

bool isLineBreak(char32_t character)
{
    return character == '\r' || character == 0x2028 || character == 0x2029;
}

std::string clean(std::string_view text)
{
    QString characters;
    const auto decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        char32_t character = decoded[i];
        if (isInvisible(character))
            continue;
        if (character == '\r' && i + 1 < decoded.size() && decoded[i + 1] == '\n')
            continue;
        if (isLineBreak(character))
            character = '\n';
        else if (const char32_t ideograph = ideographOf(character))
            character = ideograph;
        characters += QStringView(QChar::fromUcs4(character));
    }
    return characters.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

std::string_view cleanText(std::string_view text, std::string &buffer)
{
    if (isClean(text))
        return trimmed(text);
    buffer = clean(text);
    return trimmed(buffer);
}

} // namespace chulie::values
