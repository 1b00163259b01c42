#include "models/sources/filekind.h"

#include <algorithm>

namespace chulie::sources {

namespace {

/// \a bytes without a byte-order mark and what is blank around them, in small letters. Of UTF-16 the zeros
/// are left out: what distinguishes the kinds is ASCII.
QByteArray plain(QByteArray bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        bytes.remove(0, 2).removeIf([](char c) { return c == '\0'; });
    else if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.trimmed().toLower();
}

/// Whether \a text begins as markup does: <html, <!-- …, <?xml.
bool isMarkup(const QByteArray &text)
{
    if (text.size() < 2 || text[0] != '<')
        return false;
    const char next = text[1];
    return (next >= 'a' && next <= 'z') || next == '!' || next == '?';
}

/// Whether \a text begins with a message's headers.
bool isMessage(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    const auto isOfName = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
    return colon > 0 && std::all_of(text.begin(), text.begin() + colon, isOfName) &&
           text.contains("mime-version:") && text.contains("multipart/");
}

/// The name of the first element of \a text, without a prefix.
QByteArray firstElement(const QByteArray &text)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != '<' || !isLetter(text[at + 1]))
            continue;
        const auto begin = text.begin() + at + 1;
        const auto end = std::find_if(begin, text.end(), [&](char c) { return !isLetter(c) && c != ':'; });
        const QByteArray name(begin, end - begin);
        return name.mid(name.indexOf(':') + 1);
    }
    return {};
}

FileIs kindOfMarkup(const QByteArray &text)
{
    const QByteArray element = firstElement(text);
    const bool isPage = element == "html" || element == "table" || !text.startsWith("<?xml");
    return isPage && element != "workbook" ? FileIs::Page : FileIs::Xml;
}

/// Whether \a bytes hold more control characters than a text has by accident. In UTF-16, which a byte-order
/// mark tells, they are parts of others.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype mostOf = 50; // one in so many
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return false;
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < ' ' && (c < '\t' || c > '\r');
    };
    return std::count_if(bytes.begin(), bytes.end(), isControl) * mostOf > bytes.size();
}

} // namespace

FileIs whatFileIs(const QByteArray &beginning)
{
    if (beginning.isEmpty())
        return FileIs::Empty;
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06"))
        return FileIs::Zip;
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileIs::Ole;
    const QByteArray text = plain(beginning);
    if (isMessage(text))
        return FileIs::WebArchive;
    if (isMarkup(text))
        return kindOfMarkup(text);
    return isBinary(beginning) ? FileIs::Foreign : FileIs::Text;
}

} // namespace chulie::sources
