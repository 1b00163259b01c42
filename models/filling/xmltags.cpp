#include "models/filling/xmltags.h"

#include <algorithm>
#include <expat.h>
#include <limits>
#include <memory>
#include <optional>

namespace chulie::filling {

namespace {

constexpr char separator = '|';

std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    const std::size_t at = whole.rfind(separator);
    return at == std::string_view::npos ? whole : whole.substr(at + 1);
}

struct Free
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// What expat calls.
struct Calls
{
    XML_Parser parser;
    TagHandler &handler;
    bool isRefused = false; ///< a document type, or another encoding

    [[nodiscard]] Span tag() const
    {
        const auto begin = static_cast<std::size_t>(XML_GetCurrentByteIndex(parser));
        return {begin, begin + static_cast<std::size_t>(XML_GetCurrentByteCount(parser))};
    }
    void refuse()
    {
        isRefused = true;
        XML_StopParser(parser, XML_FALSE);
    }

    static Calls &of(void *data) { return *static_cast<Calls *>(data); }
    static void begin(void *data, const char *name, const char **attributes)
    {
        of(data).handler.begin(localName(name), sources::XmlAttributes(attributes), of(data).tag());
    }
    static void end(void *data, const char *name) { of(data).handler.end(localName(name), of(data).tag()); }
    static void text(void *data, const char *text, int size)
    {
        of(data).handler.text({text, static_cast<std::size_t>(size)});
    }
    static void documentType(void *data, const char * /*name*/, const char * /*system*/,
                             const char * /*publicId*/, int /*hasInternal*/)
    {
        of(data).refuse();
    }
    static void declaration(void *data, const char * /*version*/, const char *encoding, int /*standalone*/)
    {
        std::string name(encoding ? encoding : "utf-8");
        std::ranges::transform(name, name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; });
        if (name != "utf-8" && name != "us-ascii")
            of(data).refuse();
    }
};

/// Where an attribute is within its tag: the space before it, its value between the quotation marks.
struct AttributePlace
{
    Span whole;
    Span value;
};

std::optional<AttributePlace> findAttribute(std::string_view tag, std::string_view name)
{
    constexpr std::string_view spaces = " \t\r\n";
    std::size_t at = tag.find_first_of(spaces);
    while (at != std::string_view::npos) {
        const std::size_t begin = at;
        const std::size_t nameBegin = tag.find_first_not_of(spaces, at);
        const std::size_t sign = tag.find('=', at);
        const std::size_t open = sign == std::string_view::npos ? sign : tag.find_first_of("\"'", sign);
        const std::size_t close = open == std::string_view::npos ? open : tag.find(tag[open], open + 1);
        if (close == std::string_view::npos)
            return std::nullopt;
        const std::string_view found =
            tag.substr(nameBegin, tag.find_first_of(" \t\r\n=", nameBegin) - nameBegin);
        if (found == name)
            return AttributePlace{{begin, close + 1}, {open + 1, close}};
        at = close + 1 < tag.size() ? close + 1 : std::string_view::npos;
    }
    return std::nullopt;
}

} // namespace

bool readTags(std::string_view part, TagHandler &handler)
{
    if (part.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return false;
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser(
        XML_ParserCreateNS(nullptr, separator));
    Calls calls{parser.get(), handler};
    XML_SetUserData(parser.get(), &calls);
    XML_SetElementHandler(parser.get(), &Calls::begin, &Calls::end);
    XML_SetCharacterDataHandler(parser.get(), &Calls::text);
    XML_SetStartDoctypeDeclHandler(parser.get(), &Calls::documentType);
    XML_SetXmlDeclHandler(parser.get(), &Calls::declaration);
    const bool isUtf16 = part.starts_with("\xFF\xFE") || part.starts_with("\xFE\xFF");
    return !isUtf16 &&
           XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), 1) == XML_STATUS_OK &&
           !calls.isRefused;
}

std::string withAttribute(std::string_view tag, std::string_view name, std::string_view value)
{
    std::string made(tag);
    if (const auto place = findAttribute(tag, name)) {
        made.replace(place->value.begin, place->value.end - place->value.begin, xmlEscaped(value));
        return made;
    }
    const std::size_t end = made.size() - (made.ends_with("/>") ? 2 : 1);
    return made.insert(end, " " + std::string(name) + "=\"" + xmlEscaped(value) + '"');
}

std::string withoutAttribute(std::string_view tag, std::string_view name)
{
    std::string made(tag);
    if (const auto place = findAttribute(tag, name))
        made.erase(place->whole.begin, place->whole.end - place->whole.begin);
    return made;
}

std::string xmlEscaped(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text)
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\r':
            escaped += "&#13;";
            break;
        default:
            escaped += c;
        }
    return escaped;
}

void Edits::replace(Span span, std::string text)
{
    m_all.push_back({span, std::move(text)});
}

std::string Edits::applied(std::string_view part, Span span)
{
    std::ranges::stable_sort(m_all, {}, [](const Edit &edit) { return edit.span.begin; });
    std::string made;
    std::size_t at = span.begin;
    for (const Edit &edit : m_all) {
        if (edit.span.begin < span.begin || edit.span.end > span.end)
            continue;
        made += part.substr(at, edit.span.begin - at);
        made += edit.text;
        at = edit.span.end;
    }
    return made += part.substr(at, span.end - at);
}

} // namespace chulie::filling
