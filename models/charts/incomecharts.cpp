#include "models/charts/incomecharts.h"
#include "models/catalogue/columns.h"
#include "models/charts/inscope.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie::charts {

namespace {

constexpr auto selectSources = R"(
SELECT household, wage_fen, business_net_fen, property_fen, transfer_fen FROM household_income WHERE year = ?
)";

constexpr std::int64_t binFen = 1000'00;
constexpr std::int64_t lastBin = 20; ///< and all above
constexpr double fenOfTenThousand = 10'000'00;

struct IncomeChart
{
    Q_DECLARE_TR_FUNCTIONS(IncomeChart)
};

/// The number of the bin: -1 for all below 0.
std::int64_t binOf(const tracking::HouseholdIncome &income)
{
    return income.fen < 0 ? -1 : std::min(income.fen / (binFen * income.people), lastBin);
}

QString binName(std::int64_t bin)
{
    if (bin < 0)
        return QStringLiteral("< 0");
    return bin == lastBin ? IncomeChart::tr("from %1").arg(bin)
                          : QStringLiteral("%1–%2").arg(bin).arg(bin + 1);
}

/// What the households of a bin have in common.
QString binWords(std::int64_t bin, int year)
{
    const auto thousand = [](std::int64_t number) { return values::yuan(values::Wide{number} * binFen); };
    if (bin < 0)
        return IncomeChart::tr("Income of %1: below 0 yuan a head").arg(year);
    if (bin == lastBin)
        return IncomeChart::tr("Income of %1: from %2 yuan a head on").arg(year).arg(thousand(bin));
    return IncomeChart::tr("Income of %1: from %2 to less than %3 yuan a head")
        .arg(year)
        .arg(thousand(bin), thousand(bin + 1));
}

double inBins(const targets::Standard &standard)
{
    return static_cast<double>(standard.hundredths) / (100.0 * binFen);
}

/// The lines for households, by what they are; one that says the same as another is there once.
std::vector<std::pair<QString, targets::Standard>> linesOf(const tracking::IncomeLines &lines)
{
    std::vector<std::pair<QString, targets::Standard>> all = {
        {IncomeChart::tr("the plan's projection: %1 yuan"), lines.projected.household}};
    if (lines.published)
        all.emplace_back(IncomeChart::tr("by the published income: %1 yuan"), lines.published->household);
    if (lines.household)
        all.emplace_back(IncomeChart::tr("given for the year: %1 yuan"), *lines.household);
    std::vector<std::pair<QString, targets::Standard>> told;
    for (const auto &one : all) {
        const targets::Standard line = one.second;
        const auto isSame = [&](const auto &other) { return other.second.hundredths == line.hundredths; };
        if (std::ranges::none_of(told, isSame))
            told.emplace_back(one.first.arg(targets::yuan(line)), line);
    }
    return told;
}

QString note(std::span<const tracking::HouseholdIncome> incomes,
             const std::vector<std::pair<QString, targets::Standard>> &lines, const IncomeScope &scope)
{
    QStringList said;
    if (lines.size() > 1)
        said += IncomeChart::tr("Between the first two lines: %1 households.")
                    .arg(tracking::between(incomes, lines[0].second, lines[1].second).size());
    if (const auto untold = scope.households - static_cast<int>(incomes.size()); untold > 0)
        said += IncomeChart::tr("Income not known: %1 of %2 households.").arg(untold).arg(scope.households);
    return said.join(u' ');
}

} // namespace

Chart incomeChart(std::span<const tracking::HouseholdIncome> incomes, const tracking::IncomeLines &lines,
                  const IncomeScope &scope)
{
    Chart chart{.form = Chart::Form::Columns,
                .touching = true,
                .categories = IncomeChart::tr("Income a head, thousand yuan"),
                .values = IncomeChart::tr("households")};
    chart.stacked = true;
    chart.series = {{.name = IncomeChart::tr("with a member able to work")},
                    {.name = IncomeChart::tr("without one known to be able"), .tone = Tone::Unknown}};
    const auto told = linesOf(lines);
    chart.note = note(incomes, told, scope);
    if (incomes.empty())
        return chart;
    std::int64_t first = 0;
    std::int64_t last = 0;
    for (const auto &[words, line] : told)
        last = std::max(last, std::min(lastBin, static_cast<std::int64_t>(inBins(line))));
    for (const tracking::HouseholdIncome &income : incomes) {
        first = std::min(first, binOf(income));
        last = std::max(last, binOf(income));
    }
    using Bin = std::array<std::vector<std::int64_t>, 2>; // by series
    std::vector<Bin> bins(static_cast<std::size_t>(last - first + 1));
    for (const tracking::HouseholdIncome &income : incomes)
        bins[static_cast<std::size_t>(binOf(income) - first)][income.hasWorker ? 0 : 1].push_back(
            income.household);
    for (std::int64_t bin = first; bin <= last; ++bin) {
        chart.names.push_back(binName(bin));
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            auto &of = bins[static_cast<std::size_t>(bin - first)][i];
            const auto count = static_cast<double>(of.size());
            const QString words =
                IncomeChart::tr("%1, %2").arg(binWords(bin, scope.year), chart.series[i].name);
            chart.series[i].marks.push_back(
                {count, targets::behindHouseholds(scope.region, scope.year, words, std::move(of))});
        }
    }
    for (const auto &[words, line] : told)
        chart.guides.push_back({words, Guide::On::Categories, inBins(line) - static_cast<double>(first)});
    return chart;
}

values::Result<Chart> incomeChart(storage::Database &database, const targets::Evaluation &evaluation,
                                  const std::string &region)
{
    auto incomes = tracking::householdIncomes(database, region, evaluation.year);
    if (!incomes)
        return incomes.failure();
    const auto row = database.read([&] { return targets::readStandardRow(database, evaluation.year); });
    if (!row)
        return row.failure();
    const InScope inScope(evaluation, region);
    std::erase_if(*incomes,
                  [&](const tracking::HouseholdIncome &income) { return !inScope.has(income.household); });
    return incomeChart(*incomes, tracking::IncomeLines(*row), {region, evaluation.year, inScope.count()});
}

values::Result<Chart> sourceChart(storage::Database &database, const targets::Evaluation &evaluation,
                                  const std::string &region)
{
    constexpr std::size_t sources = 4;
    const InScope inScope(evaluation, region);
    std::array<double, sources> sums{};
    std::array<std::vector<std::int64_t>, sources> ids;
    const auto read = database.read([&] {
        storage::Statement select(database, selectSources);
        select.with(evaluation.year);
        while (select.next()) {
            if (!inScope.has(select.integer(0)))
                continue;
            for (std::size_t i = 0; i < sources; ++i) {
                const std::int64_t fen = select.integer(static_cast<int>(i) + 1);
                sums[i] += static_cast<double>(fen);
                if (fen != 0)
                    ids[i].push_back(select.integer(0));
            }
        }
    });
    if (!read)
        return read.failure();
    Chart chart{
        .categories = IncomeChart::tr("Source"), .values = IncomeChart::tr("10,000 yuan"), .decimals = 2};
    chart.series = {{.name = IncomeChart::tr("income of the year")}};
    const auto column = [](catalogue::HouseholdYearColumn part) { return catalogue::title(*part); };
    chart.names = {column("wage_fen"), IncomeChart::tr("Business less its costs"), column("property_fen"),
                   column("transfer_fen")};
    const bool isKnown = std::ranges::any_of(ids, [](const auto &of) { return !of.empty(); });
    for (std::size_t i = 0; isKnown && i < sources; ++i) {
        std::ranges::sort(ids[i]);
        chart.series[0].marks.push_back(
            {sums[i] / fenOfTenThousand,
             targets::behindHouseholds(
                 region, evaluation.year,
                 IncomeChart::tr("%1 of %2: not zero").arg(chart.names[i]).arg(evaluation.year),
                 std::move(ids[i]))});
    }
    return chart;
}

} // namespace chulie::charts
