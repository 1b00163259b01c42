#pragma once

#include "models/sources/xmlstream.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::filling {

/// Bytes of a part, from begin up to before end.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

/// What reads the tags of a part, and where in the part they are. Names come without their namespaces.
class TagHandler
{
public:
    TagHandler() = default;
    virtual ~TagHandler() = default;
    TagHandler(const TagHandler &) = delete;
    TagHandler &operator=(const TagHandler &) = delete;

    /// \a tag is the start tag, or the whole element where it is written as <a/>.
    virtual void begin(std::string_view name, const sources::XmlAttributes &attributes, Span tag) = 0;
    /// \a tag is the end tag; empty behind <a/>.
    virtual void end(std::string_view name, Span tag) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Reads \a part, which is in UTF-8; false where it is damaged, or is written otherwise.
[[nodiscard]] bool readTags(std::string_view part, TagHandler &handler);

/// \a tag, a start tag, with the attribute \a name as \a value; the attribute is added where it is missing.
[[nodiscard]] std::string withAttribute(std::string_view tag, std::string_view name, std::string_view value);
/// \a tag without the attribute \a name.
[[nodiscard]] std::string withoutAttribute(std::string_view tag, std::string_view name);

/// \a text as the content of an element or of an attribute.
[[nodiscard]] std::string xmlEscaped(std::string_view text);

/// Changes to a part, whose other bytes stay as they are.
class Edits
{
public:
    /// Puts \a text in the place of the bytes of \a span; changes do not overlap.
    void replace(Span span, std::string text);
    void insert(std::size_t at, std::string text) { replace({at, at}, std::move(text)); }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    /// The bytes of \a span of \a part with the changes made in it.
    [[nodiscard]] std::string applied(std::string_view part, Span span);
    [[nodiscard]] std::string applied(std::string_view part) { return applied(part, {0, part.size()}); }

private:
    struct Edit
    {
        Span span;
        std::string text;
    };
    std::vector<Edit> m_all;
};

} // namespace chulie::filling
