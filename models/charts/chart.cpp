#include "models/charts/chart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace chulie::charts {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// All bars of \a category end to end.
double whole(const Chart &chart, std::size_t category)
{
    double sum = 0;
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        if (chart.series[i].shape == Series::Shape::Bar)
            sum += chart.at(i, category).value_or(0);
    return sum;
}

/// A cell without what would end it.
QString cell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString plain(const Chart &chart, std::optional<double> value)
{
    return value ? QString::number(*value, 'f', chart.decimals) : QString();
}

} // namespace

bool Chart::isEmpty() const
{
    return std::ranges::none_of(series, [](const Series &each) {
        return std::ranges::any_of(each.marks, [](const ChartMark &mark) { return mark.value.has_value(); });
    });
}

std::optional<double> Chart::at(std::size_t of, std::size_t category) const
{
    const std::vector<ChartMark> &marks = series[of].marks;
    return category < marks.size() ? marks[category].value : std::nullopt;
}

QString figure(const Chart &chart, std::optional<double> value)
{
    return value ? QLocale(QLocale::English).toString(*value, 'f', chart.decimals)
                 : ChartWords::tr("unknown");
}

QString told(const Chart &chart, std::size_t series, std::size_t category)
{
    const auto value = chart.at(series, category);
    QString words = ChartWords::tr("%1, %2: %3")
                        .arg(chart.names[category], chart.series[series].name, figure(chart, value));
    const double sum = whole(chart, category);
    if (chart.stacked && value && sum > 0 && chart.series[series].shape == Series::Shape::Bar)
        words = ChartWords::tr("%1 of %2 (%3%)")
                    .arg(words, figure(chart, sum), QString::number(100 * *value / sum, 'f', 1));
    return words;
}

QString numbers(const Chart &chart)
{
    QStringList lines;
    QStringList heading = {cell(chart.categories)};
    for (const Series &series : chart.series)
        heading += cell(chart.values.isEmpty() ? series.name
                                               : ChartWords::tr("%1 (%2)").arg(series.name, chart.values));
    lines += heading.join(u'\t');
    for (std::size_t category = 0; category < chart.names.size(); ++category) {
        QStringList line = {cell(chart.names[category])};
        for (std::size_t series = 0; series < chart.series.size(); ++series)
            line += plain(chart, chart.at(series, category));
        lines += line.join(u'\t');
    }
    for (const Guide &guide : chart.guides)
        lines += cell(guide.name);
    return lines.join(u'\n') + u'\n';
}

} // namespace chulie::charts
