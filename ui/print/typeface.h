#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>
#include <QTextLayout>

#include <array>
#include <memory>
#include <vector>

class QPainter;

namespace chulie::print {

/// A font on paper in tenths of a point, and how wide its characters are. Widths are kept by character, so
/// that ten thousand rows are measured without shaping each of them.
class Typeface
{
public:
    enum class Style : std::uint8_t { FangSong, Hei }; ///< 仿宋 for text, 黑体 for what is emphasised

    Typeface(Style style, int size);

    /// Whether this machine has any typeface with Chinese characters; without one paper would show boxes.
    [[nodiscard]] static bool hasChinese();

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double ascent() const { return m_ascent; }

    [[nodiscard]] double width(QStringView text) const;

    /// \a text in lines not wider than \a width: broken between Chinese characters and words, never before a
    /// closing mark or after an opening one. At least one line.
    [[nodiscard]] QList<QStringView> lines(QStringView text, double width) const;
    [[nodiscard]] int lineCount(QStringView text, double width) const;

    /// Draws a line of text whose baseline begins at \a start.
    void draw(QPainter &painter, const QPointF &start, const QString &text) const;

private:
    [[nodiscard]] double advance(char32_t character) const;
    [[nodiscard]] const QTextLayout &shaped(const QString &text) const;
    template <typename Take>
    void breakLines(QStringView text, double width, Take take) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_lineHeight;
    double m_ascent;
    mutable std::array<float, 128> m_ascii; ///< negative: not measured yet
    mutable QHash<char32_t, float> m_advances;
    /// What was drawn last, each at the place that its hash gives: a page is drawn on two devices, and lists
    /// repeat their words.
    mutable std::vector<std::unique_ptr<QTextLayout>> m_shaped;
};

} // namespace chulie::print
