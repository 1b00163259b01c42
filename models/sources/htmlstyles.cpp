#include "models/sources/htmlstyles.h"

#include "models/values/fold.h"

#include <algorithm>
#include <charconv>

namespace chulie::sources {

namespace {

constexpr std::size_t mostClasses = 10'000;

/// \a text of a style sheet as it is meant: \0022 is a quotation mark, \. a point.
std::string unescaped(std::string_view text)
{
    constexpr std::ptrdiff_t digits = 4;
    std::string plain;
    while (!text.empty()) {
        const bool isEscape = text.front() == '\\' && text.size() > 1;
        text.remove_prefix(isEscape ? 1 : 0);
        unsigned code = 0;
        const char *const end = text.data() + std::min<std::size_t>(digits, text.size());
        const bool isCode =
            isEscape && std::from_chars(text.data(), end, code, 16).ptr - text.data() == digits;
        // Beyond ASCII it is a word in the format, and any letter will do that means nothing in formats.
        plain += !isCode ? text.front() : code < 0x80 ? static_cast<char>(code) : 'x';
        text.remove_prefix(isCode ? digits : 1);
    }
    return plain;
}

std::string_view unquoted(std::string_view text)
{
    const bool isQuoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'');
    return isQuoted && text.back() == text.front() ? text.substr(1, text.size() - 2) : text;
}

/// The end of a declaration's value in \a style: the first semicolon outside of quotation marks.
std::size_t endOfValue(std::string_view style, std::size_t at)
{
    char quote = '\0';
    for (; at < style.size(); ++at) {
        if (style[at] == '\\')
            ++at;
        else if (quote != '\0')
            quote = style[at] == quote ? '\0' : quote;
        else if (style[at] == '"' || style[at] == '\'')
            quote = style[at];
        else if (style[at] == ';')
            break;
    }
    return std::min(at, style.size());
}

std::optional<NumberFormat> formatIn(std::string_view style)
{
    constexpr std::string_view property = "mso-number-format:";
    const std::size_t found = style.find(property);
    if (found == std::string_view::npos)
        return {};
    const std::size_t at = found + property.size();
    const std::string_view value = style.substr(at, endOfValue(style, at) - at);
    return namedFormat(unescaped(unquoted(values::trimmed(value))));
}

} // namespace

void HtmlStyles::read(std::string_view sheet)
{
    for (std::size_t open = sheet.find('{'); open != std::string_view::npos; open = sheet.find('{')) {
        const std::size_t close = std::min(sheet.find('}', open), sheet.size());
        const std::string_view selector = values::trimmed(sheet.substr(0, open));
        const std::size_t point = selector.rfind('.');
        const auto format = formatIn(sheet.substr(open + 1, close - open - 1));
        if (format && point != std::string_view::npos && m_classes.size() < mostClasses)
            m_classes.insert_or_assign(std::string(selector.substr(point + 1)), *format);
        sheet.remove_prefix(std::min(close + 1, sheet.size()));
    }
}

NumberFormat HtmlStyles::format(std::string_view className, std::string_view style) const
{
    if (const auto own = formatIn(style))
        return *own;
    const auto found = m_classes.find(className);
    return found == m_classes.end() ? NumberFormat() : found->second;
}

bool isHiddenStyle(std::string_view style)
{
    std::string plain;
    std::ranges::copy_if(style, std::back_inserter(plain), [](char c) { return c != ' '; });
    return plain.find("display:none") != std::string::npos;
}

} // namespace chulie::sources
