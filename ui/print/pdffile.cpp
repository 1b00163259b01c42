#include "ui/print/pdffile.h"

#include <QFile>

#include <map>
#define POINTERHOLDER_TRANSITION 4 // qpdf without its own former pointers
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace chulie {

namespace {

using Glyph = std::uint16_t;
/// The characters of each glyph of a typeface; the typefaces by their object's number.
using Meanings = std::map<Glyph, char32_t>;
using Typefaces = std::map<QPDFObjGen, Meanings>;

/// A glyph shown on a page.
struct Shown
{
    QPDFObjGen typeface;
    Glyph glyph = 0;
};

/// Reads the glyphs of a page's content, a piece for each BT … ET. It looks at tokens: to make objects of all
/// that a page draws would take twice as long.
class Content : public QPDFObjectHandle::TokenFilter
{
public:
    explicit Content(const QPDFObjectHandle &fonts) : m_fonts(fonts) {}

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_name)
            m_name = token.getValue();
        else if (token.getType() == QPDFTokenizer::tt_string && !m_pieces.empty())
            show(token.getValue());
        else if (token.isWord("BT"))
            m_pieces.emplace_back();
        else if (token.isWord("Tf"))
            m_typeface = m_fonts.getKey(m_name).getObjGen();
    }

    [[nodiscard]] const std::vector<std::vector<Shown>> &pieces() const { return m_pieces; }

private:
    void show(const std::string &codes)
    {
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const auto high = static_cast<unsigned char>(codes[i]);
            const auto low = static_cast<unsigned char>(codes[i + 1]);
            m_pieces.back().push_back({m_typeface, static_cast<Glyph>(high << 8U | low)});
        }
    }

    QPDFObjectHandle m_fonts;
    std::string m_name;
    QPDFObjGen m_typeface;
    std::vector<std::vector<Shown>> m_pieces;
};

/// Learns what the glyphs of a page say. A piece where several characters became one glyph, and a page where
/// a piece was drawn as an outline, are left out.
void learn(Typefaces &typefaces, const std::vector<std::vector<Shown>> &pieces, const QStringList &texts)
{
    if (pieces.size() != static_cast<std::size_t>(texts.size()))
        return;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto characters = texts[static_cast<qsizetype>(i)].toUcs4();
        if (pieces[i].size() != static_cast<std::size_t>(characters.size()))
            continue;
        for (std::size_t k = 0; k < pieces[i].size(); ++k)
            typefaces[pieces[i][k].typeface].emplace(pieces[i][k].glyph,
                                                     characters[static_cast<qsizetype>(k)]);
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
    std::size_t left = meanings.size();
    std::size_t inBlock = 0;
    for (const auto &[glyph, character] : meanings) {
        if (inBlock == 0) {
            inBlock = std::min(left, mostLines);
            map += std::to_string(inBlock) + " beginbfchar\n";
        }
        map += '<' + hex(glyph) + "> <" + hexOf(character) + ">\n";
        --left;
        if (--inBlock == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void setMeanings(QPDF &pdf, std::span<const QStringList> texts)
{
    Typefaces typefaces;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < std::min(pages.size(), texts.size()); ++i) {
        Content content(pages[i].getAttribute("/Resources", false).getKey("/Font"));
        pages[i].filterContents(&content);
        learn(typefaces, content.pieces(), texts[i]);
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
void setUp(QPDF &pdf)
{
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
}

} // namespace

void completePdf(const QString &from, const QString &to, std::span<const QStringList> texts,
                 std::span<const Bookmark> bookmarks)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to); // the writer keeps no copy of the name
    pdf.processFile(source.constData());
    setMeanings(pdf, texts);
    setBookmarks(pdf, bookmarks);
    setUp(pdf);
    QPDFWriter writer(pdf, target.constData());
    writer.write();
}

} // namespace chulie
