#pragma once

#include "models/charts/chart.h"
#include "models/places/places.h"
#include "models/targets/evaluation.h"
#include "models/values/result.h"

#include <span>
#include <string>
#include <string_view>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::charts {

/// What charts are made from.
struct ChartFacts
{
    storage::Database &database;
    const places::Places &places;
    const targets::Evaluation &evaluation; ///< of the year shown
    std::span<const targets::Evaluation>
        years; ///< every year with facts, in order; empty while they are judged
    std::string region;
};

/// A chart of the list: a function, and a line in kinds.h.
struct ChartKind
{
    const char *id;    ///< in settings
    const char *title; ///< in plain English, source of its translation (context Charts)
    bool overYears;    ///< made from ChartFacts::years
    values::Result<Chart> (*make)(const ChartFacts &facts);
};

/// All charts, in the order in which they are offered.
[[nodiscard]] std::span<const ChartKind> charts();
/// By id; nullptr where there is none.
[[nodiscard]] const ChartKind *findChart(std::string_view id);
[[nodiscard]] QString title(const ChartKind &kind);

/// The chart \a kind with its title.
[[nodiscard]] values::Result<Chart> makeChart(const ChartKind &kind, const ChartFacts &facts);
/// The chart of the way to exit one level below \a region.
[[nodiscard]] const ChartKind &progressWithin(std::string_view region);

} // namespace chulie::charts
