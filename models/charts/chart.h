#pragma once

#include "models/targets/behind.h"

#include <QString>

#include <iterator>
#include <optional>
#include <vector>

namespace chulie::charts {

/// By what series are distinguished: a colour and a hatching, so that neither is needed alone.
enum class Tone : std::uint8_t { Met, Unmet, Unknown, First, Second, Third, Fourth, Fifth };
/// The tone of series \a number of a chart with any number of them; they come round again.
[[nodiscard]] constexpr Tone toneOf(std::size_t number)
{
    constexpr Tone tones[] = {Tone::First, Tone::Second,  Tone::Third, Tone::Fourth,
                              Tone::Fifth, Tone::Unknown, Tone::Met,   Tone::Unmet};
    return tones[number % std::size(tones)];
}

/// One figure of a chart, and what it counts.
struct ChartMark
{
    std::optional<double> value = {}; ///< nothing: not known, and not drawn
    targets::Behind behind = {};

    bool operator==(const ChartMark &) const = default;
};

/// Figures that belong together, a mark for each category.
struct Series
{
    enum class Shape : std::uint8_t { Bar, Line, Dashes };

    QString name; ///< as in the legend
    Tone tone = Tone::First;
    Shape shape = Shape::Bar;
    std::vector<ChartMark> marks = {};

    bool operator==(const Series &) const = default;
};

/// A line across the chart to hold the figures against.
struct Guide
{
    enum class On : std::uint8_t { Categories, Values };

    QString name; ///< with its figure
    On axis = On::Values;
    /// A value; or a place among the categories: 1 is between the first and the second.
    double at = 0;

    bool operator==(const Guide &) const = default;
};

/// A chart as a value: what one sees, and for every figure what lies behind it.
struct Chart
{
    enum class Form : std::uint8_t {
        Bars,    ///< lying, a category below the other
        Columns, ///< upright, a category beside the other
    };

    QString title = {};
    QString note = {}; ///< a sentence for below; may be empty
    Form form = Form::Bars;
    bool stacked = false;    ///< the bars of a category end to end, else side by side
    bool touching = false;   ///< categories without gaps: the bins of a histogram
    QString categories = {}; ///< what the categories are
    std::vector<QString> names = {};
    QString values = {}; ///< what the figures are, with their unit
    int decimals = 0;
    std::vector<Series> series = {};
    std::vector<Guide> guides = {};

    /// Whether there is any figure to draw.
    [[nodiscard]] bool isEmpty() const;
    /// The figure of series \a of at \a category; nothing where it is not known.
    [[nodiscard]] std::optional<double> at(std::size_t of, std::size_t category) const;

    bool operator==(const Chart &) const = default;
};

/// A figure of \a chart for a person: with thousands separators, and its decimals.
[[nodiscard]] QString figure(const Chart &chart, std::optional<double> value);
/// What a person is told of a mark: its category, its series, its figure, and for parts of a whole their
/// share.
[[nodiscard]] QString told(const Chart &chart, std::size_t series, std::size_t category);
/// The figures with their headings as tab-separated lines, as spreadsheets take them; the guides follow.
[[nodiscard]] QString numbers(const Chart &chart);

} // namespace chulie::charts
