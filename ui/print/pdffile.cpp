#include "ui/print/pdffile.h"

#include "ui/print/drawntext.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <optional>
#include <string_view>
#define POINTERHOLDER_TRANSITION 4 // qpdf without its own former pointers
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace chulie::print {

namespace {

using Glyph = std::uint16_t;
/// The character of each glyph of a typeface, 0 where it has none; the typefaces by their object's number.
using Meanings = std::vector<char32_t>;
using Typefaces = std::map<QPDFObjGen, Meanings>;

/// Glyphs that are shown in one typeface.
struct Piece
{
    QPDFObjGen typeface;
    std::vector<Glyph> glyphs;
};

/// The glyph that \a words end with, written as <0041>: two bytes in hexadecimal digits.
std::optional<Glyph> glyphOf(std::string_view words)
{
    constexpr std::size_t size = 6;
    constexpr int hexadecimal = 16;
    if (words.size() < size || words[words.size() - size] != '<' || words.back() != '>')
        return std::nullopt;
    Glyph glyph = 0;
    const char *end = words.data() + words.size() - 1;
    const auto [rest, error] = std::from_chars(end - size + 2, end, glyph, hexadecimal);
    return rest == end && error == std::errc() ? std::optional(glyph) : std::nullopt;
}

/// Reads the glyphs of a page's content, a piece for each BT … ET. Qt begins the typeface of a piece and each
/// of its glyphs on a line of their own: "/F7 180 Tf …", "105 0 Td <0041> Tj". A PDF library's own reader of
/// tokens takes four times as long as drawing the page.
class Content
{
public:
    Content(std::string_view content, const QPDFObjectHandle &fonts) : m_fonts(fonts)
    {
        while (!content.empty()) {
            const std::size_t end = std::min(content.find('\n'), content.size());
            read(content.substr(0, end));
            content.remove_prefix(std::min(end + 1, content.size()));
        }
    }

    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }

private:
    void read(std::string_view line)
    {
        constexpr std::string_view show = " Tj";
        if (line == "BT")
            m_pieces.emplace_back();
        else if (m_pieces.empty())
            return;
        else if (line.ends_with(show))
            take(glyphOf(line.substr(0, line.size() - show.size())));
        else if (line.starts_with('/') && line.find(" Tf ") != std::string_view::npos)
            m_pieces.back().typeface =
                m_fonts.getKey(std::string(line.substr(0, line.find(' ')))).getObjGen();
    }

    void take(const std::optional<Glyph> &glyph)
    {
        if (glyph)
            m_pieces.back().glyphs.push_back(*glyph);
    }

    QPDFObjectHandle m_fonts;
    std::vector<Piece> m_pieces;
};

/// Learns what the glyphs of a page say. A piece where several characters became one glyph, and a page where
/// a piece was drawn as an outline, are left out.
void learn(Typefaces &typefaces, const std::vector<Piece> &pieces, const QStringList &texts)
{
    if (pieces.size() != static_cast<std::size_t>(texts.size()))
        return;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto characters = texts[static_cast<qsizetype>(i)].toUcs4();
        const auto &[typeface, glyphs] = pieces[i];
        if (glyphs.size() != static_cast<std::size_t>(characters.size()))
            continue;
        Meanings &meanings = typefaces[typeface];
        meanings.resize(std::numeric_limits<Glyph>::max() + std::size_t(1));
        for (std::size_t k = 0; k < glyphs.size(); ++k)
            if (char32_t &meaning = meanings[glyphs[k]]; meaning == 0)
                meaning = characters[static_cast<qsizetype>(k)];
    }
}

std::string hex(unsigned number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toStdString();
}

/// In UTF-16.
std::string hexOf(char32_t character)
{
    std::string digits;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        digits += hex(unit.unicode());
    return digits;
}

/// The ToUnicode map of a typeface (PDF 32000-1:2008, 9.10.3).
std::string toUnicode(const Meanings &meanings)
{
    constexpr std::size_t mostLines = 100; // of a block
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto left = meanings.size() - static_cast<std::size_t>(std::ranges::count(meanings, U'\0'));
    std::size_t inBlock = 0;
    for (std::size_t glyph = 0; glyph < meanings.size(); ++glyph) {
        const char32_t character = meanings[glyph];
        if (character == 0)
            continue;
        if (inBlock == 0) {
            inBlock = std::min(left, mostLines);
            map += std::to_string(inBlock) + " beginbfchar\n";
        }
        map += '<' + hex(static_cast<unsigned>(glyph)) + "> <" + hexOf(character) + ">\n";
        --left;
        if (--inBlock == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void setMeanings(QPDF &pdf, const DrawnText &texts)
{
    Typefaces typefaces;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < std::min(pages.size(), texts.pageCount()); ++i) {
        const auto bytes = pages[i].getObjectHandle().getKey("/Contents").getStreamData();
        const std::string_view words(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        const Content content(words, pages[i].getAttribute("/Resources", false).getKey("/Font"));
        learn(typefaces, content.pieces(), texts.page(i));
    }
    for (const auto &[typeface, meanings] : typefaces)
        pdf.getObjectByObjGen(typeface)
            .getKey("/ToUnicode")
            .replaceStreamData(toUnicode(meanings), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QPDFObjectHandle entry(const Bookmark &bookmark, const std::vector<QPDFPageObjectHelper> &pages)
{
    auto entry = QPDFObjectHandle::newDictionary();
    entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    auto page = pages.at(static_cast<std::size_t>(bookmark.page));
    entry.replaceKey("/Dest",
                     QPDFObjectHandle::newArray({page.getObjectHandle(), QPDFObjectHandle::newName("/Fit")}));
    return entry;
}

/// The document's outline (PDF 32000-1:2008, 12.3.3): one level.
void setBookmarks(QPDF &pdf, std::span<const Bookmark> bookmarks)
{
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> entries;
    for (const Bookmark &bookmark : bookmarks) {
        auto next = pdf.makeIndirectObject(entry(bookmark, pages));
        next.replaceKey("/Parent", outline);
        if (!entries.empty()) {
            next.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", next);
        }
        entries.push_back(next);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

/// Viewers show the title, and know the language that the text is in.
void setUp(QPDF &pdf, const QString &title)
{
    pdf.getTrailer().getKey("/Info").replaceKey("/Title",
                                                QPDFObjectHandle::newUnicodeString(title.toStdString()));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
}

} // namespace

void completePdf(const QString &from, const QString &to, const DrawnText &texts,
                 std::span<const Bookmark> bookmarks, const QString &title)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to); // the writer keeps no copy of the name
    pdf.processFile(source.constData());
    setMeanings(pdf, texts);
    setBookmarks(pdf, bookmarks);
    setUp(pdf, title);
    QPDFWriter writer(pdf, target.constData());
    writer.write();
}

} // namespace chulie::print
