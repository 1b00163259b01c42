#include "ui/print/typeface.h"

#include <QFontDatabase>
#include <QPainter>

#include <cmath>

namespace chulie::print {

namespace {

constexpr std::size_t mostShaped = 1024; ///< some pages of texts; a power of two
constexpr double endless = 1e6;

/// The faces that offices have, then those of free systems.
QStringList families(Typeface::Style style)
{
    using namespace Qt::StringLiterals;
    if (style == Typeface::Style::Hei)
        return {u"SimHei"_s,
                u"STHeiti"_s,
                u"Heiti SC"_s,
                u"Noto Sans CJK SC"_s,
                u"Source Han Sans SC"_s,
                u"WenQuanYi Zen Hei"_s};
    return {u"FangSong_GB2312"_s,  u"FangSong"_s,         u"STFangsong"_s,        u"FZFangSong-Z02"_s,
            u"SimSun"_s,           u"Songti SC"_s,        u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s,
            u"Noto Sans CJK SC"_s, u"WenQuanYi Zen Hei"_s};
}

QFont paperFont(Typeface::Style style, int size)
{
    QFont font;
    const QStringList faces = families(style);
    font.setFamilies(faces);
    font.setPixelSize(size);
    // 黑体 proper is heavy enough; its substitutes are not.
    font.setBold(style == Typeface::Style::Hei && !QFontDatabase::hasFamily(faces.front()));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // so that a text is as wide as its characters
    return font;
}

/// The characters of a text, pairs of surrogates as one.
class Characters
{
public:
    explicit Characters(QStringView text) : m_text(text) {}

    [[nodiscard]] bool hasNext() const { return m_at < m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    char32_t next()
    {
        const QChar first = m_text[m_at++];
        if (first.isHighSurrogate() && hasNext() && m_text[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text[m_at++]);
        return first.unicode();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// Letters and digits that stay together on a line.
bool isOfWord(char32_t character)
{
    return character < 0x2e80 && character > 0x20 && character != '/';
}

/// What may not begin a line.
bool isClosing(char32_t character)
{
    static constexpr QStringView marks = u"，。、；：！？）》」』】〕”’·,.;:!?)]}%％元";
    return character < 0x10000 && marks.contains(QChar(static_cast<char16_t>(character)));
}

/// What may not end a line.
bool isOpening(char32_t character)
{
    static constexpr QStringView marks = u"（《「『【〔“‘([{";
    return character < 0x10000 && marks.contains(QChar(static_cast<char16_t>(character)));
}

} // namespace

Typeface::Typeface(Style style, int size)
    : m_font(paperFont(style, size)), m_metrics(m_font), m_lineHeight(size * 1.35),
      m_ascent((m_lineHeight + m_metrics.capHeight()) / 2), m_shaped(mostShaped)
{
    m_ascii.fill(-1);
}

bool Typeface::hasChinese()
{
    return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

double Typeface::advance(char32_t character) const
{
    const auto measure = [&] {
        return static_cast<float>(m_metrics.horizontalAdvance(QString::fromUcs4(&character, 1)));
    };
    if (character < m_ascii.size()) {
        float &known = m_ascii[character];
        return known >= 0 ? known : known = measure();
    }
    const auto found = m_advances.constFind(character);
    return found != m_advances.cend() ? *found : *m_advances.insert(character, measure());
}

double Typeface::width(QStringView text) const
{
    double sum = 0;
    for (Characters at(text); at.hasNext();)
        sum += advance(at.next());
    return sum;
}

template <typename Take>
void Typeface::breakLines(QStringView text, double width, Take take) const
{
    qsizetype lineStart = 0;
    qsizetype breakAt = 0; // where the line may end
    double lineWidth = 0;
    double sinceBreak = 0;
    char32_t before = 0;
    for (Characters at(text); at.hasNext();) {
        const qsizetype here = at.position();
        const char32_t character = at.next();
        if (character == '\n') {
            take(text.sliced(lineStart, here - lineStart));
            lineStart = breakAt = here + 1;
            lineWidth = sinceBreak = 0;
            before = character;
            continue;
        }
        const bool isSpace = character == ' '; // stays at the end of a line, where it takes no room
        const bool glued =
            isSpace || isClosing(character) || isOpening(before) || (isOfWord(before) && isOfWord(character));
        if (here > lineStart && !glued) {
            breakAt = here;
            sinceBreak = 0;
        }
        const double advanced = advance(character);
        if (lineWidth + advanced > width && here > lineStart && !isSpace) {
            // A word longer than the line is cut where the line ends.
            const bool cut = breakAt == lineStart;
            const qsizetype end = cut ? here : breakAt;
            take(text.sliced(lineStart, end - lineStart));
            lineStart = breakAt = end;
            lineWidth = cut ? 0 : sinceBreak;
            sinceBreak = lineWidth;
        }
        lineWidth += advanced;
        sinceBreak += advanced;
        before = character;
    }
    take(text.sliced(lineStart));
}

QList<QStringView> Typeface::lines(QStringView text, double width) const
{
    QList<QStringView> out;
    breakLines(text, width, [&out](QStringView line) { out.append(line); });
    return out;
}

int Typeface::lineCount(QStringView text, double width) const
{
    int count = 0;
    breakLines(text, width, [&count](QStringView) { ++count; });
    return count;
}

const QTextLayout &Typeface::shaped(const QString &text) const
{
    std::unique_ptr<QTextLayout> &layout = m_shaped[qHash(text) % mostShaped];
    if (layout && layout->text() == text)
        return *layout;
    layout = std::make_unique<QTextLayout>(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine().setLineWidth(endless);
    layout->endLayout();
    return *layout;
}

void Typeface::draw(QPainter &painter, const QPointF &start, const QString &text) const
{
    const QTextLayout &line = shaped(text);
    // In whole tenths of a point: a PDF with fractions of them is a tenth larger.
    line.draw(&painter, {std::round(start.x()), std::round(start.y()) - line.lineAt(0).ascent()});
}

} // namespace chulie::print
