#include "models/values/damagedtext.h"

#include "models/values/normal.h"

#include <unicode/ucnv.h>

#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace chulie::values::damaged {

namespace {

constexpr std::string_view star = "*";
constexpr std::string_view wideStar = "\uFF0A";
constexpr std::string_view cross = "\u00D7";
constexpr std::string_view replacement = "\uFFFD";
constexpr std::string_view question = "?";

using Characters = std::vector<std::string_view>;

Characters charactersOf(std::string_view text)
{
    Characters characters;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < text.size() && (text[length] & 0xC0) == 0x80)
            ++length;
        characters.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return characters;
}

bool isPerson(const catalogue::Column &column)
{
    return column.names == catalogue::Names::Person || column.names == catalogue::Names::Persons;
}

bool isMark(const catalogue::Column &column, std::string_view character)
{
    return character == star || character == wideStar || (character == cross && isPerson(column));
}

bool isLost(std::string_view character)
{
    return character == question || character == replacement;
}

/// Whether GBK has \a character: a program that saves in it writes a question mark for others.
bool isInGbk(std::string_view character)
{
    struct Close
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    thread_local const std::unique_ptr<UConverter, Close> converter = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UConverter, Close> opened(ucnv_open("GBK", &status));
        ucnv_setFromUCallBack(opened.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        Q_ASSERT(U_SUCCESS(status));
        return opened;
    }();
    const QString utf16 = QString::fromUtf8(character.data(), static_cast<qsizetype>(character.size()));
    char bytes[8];
    UErrorCode status = U_ZERO_ERROR;
    ucnv_fromUChars(converter.get(), bytes, sizeof bytes, reinterpret_cast<const UChar *>(utf16.utf16()),
                    static_cast<std::int32_t>(utf16.size()), &status);
    return U_SUCCESS(status);
}

bool isMaskedFrom(const catalogue::Column &column, const Characters &value, const Characters &text)
{
    if (value.size() != text.size())
        return false;
    bool isAnyMasked = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool masked = isMark(column, text[i]) && text[i] != value[i];
        if (!masked && text[i] != value[i])
            return false;
        isAnyMasked = isAnyMasked || masked;
    }
    return isAnyMasked;
}

/// How many characters at \a at in \a text are left of \a character, which GBK does not have; 0: none.
std::size_t leftOver(std::string_view character, const Characters &text, std::size_t at)
{
    if (at >= text.size() || !isLost(text[at]))
        return 0;
    const bool isBeyond = character.size() == 4; // U+10000 and more: two units of UTF-16
    return isBeyond && at + 1 < text.size() && isLost(text[at + 1]) ? 2 : 1;
}

/// Whether \a text from \a at on is left of \a value from \a from on.
bool isLeftOf(const Characters &value, std::size_t from, const Characters &text, std::size_t at)
{
    for (; from < value.size(); ++from) {
        if (at < text.size() && value[from] == text[at]) {
            ++at;
            continue;
        }
        const std::size_t left = isInGbk(value[from]) ? 0 : leftOver(value[from], text, at);
        if (left == 0)
            return false;
        // 𬇙𬇙 may have left ?? or ????.
        if (left == 2 && isLeftOf(value, from + 1, text, at + 1))
            return true;
        at += left;
    }
    return at == text.size();
}

} // namespace

bool isMasked(const catalogue::Column &column, std::string_view text)
{
    return text.find(star) != std::string_view::npos || text.find(wideStar) != std::string_view::npos ||
           (isPerson(column) && text.find(cross) != std::string_view::npos);
}

bool hasLostCharacters(std::string_view text)
{
    return text.find(question) != std::string_view::npos || text.find(replacement) != std::string_view::npos;
}

bool isPossible(const catalogue::Column &column, std::string_view text)
{
    // The first bytes of the marks: few cells have any.
    const auto begins = [](char byte) {
        return byte == '*' || byte == '?' || byte == '\xEF' || byte == '\xC3';
    };
    return std::ranges::any_of(text, begins) && (isMasked(column, text) || hasLostCharacters(text));
}

bool isLongMasked(std::string_view text)
{
    int marks = 0;
    for (const std::string_view character : charactersOf(text)) {
        marks = character == star || character == wideStar ? marks + 1 : 0;
        if (marks == 3)
            return true;
    }
    return false;
}

Damage damageOf(const catalogue::Column &column, std::string_view value, std::string_view text)
{
    const std::string known = normalText(column, value);
    const std::string left = normalText(column, text);
    const Characters valueCharacters = charactersOf(known);
    const Characters characters = charactersOf(left);
    if (isMasked(column, left) && isMaskedFrom(column, valueCharacters, characters))
        return Damage::Masked;
    if (known != left && hasLostCharacters(left) && isLeftOf(valueCharacters, 0, characters, 0))
        return Damage::Lost;
    return Damage::None;
}

} // namespace chulie::values::damaged
