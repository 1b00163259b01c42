#pragma once

#include "models/crosstab/crosstab.h"
#include "models/exchange/sheet.h"
#include "models/reports/report.h"

namespace chulie::crosstab {

/// 致贫原因 × 户类型: what is set against what, and what is counted.
[[nodiscard]] QString title(const Asked &asked);

/// What a cell of \a table holds, as a person reads it.
[[nodiscard]] QString shownText(const Crosstab &table, std::optional<std::int64_t> amount);
/// 12.3%
[[nodiscard]] QString shownShare(std::optional<std::int64_t> share);

/// Why cells of \a table may add up to more than their total; empty where they do not.
[[nodiscard]] QString note(const Crosstab &table);

/// The table for other programs: names that no language changes, and totals. \a table must outlive it.
[[nodiscard]] exchange::Sheet plainSheet(const Asked &asked, const Crosstab &table);
/// The table for people: titles, totals and shares. \a where says of which place and year it is.
[[nodiscard]] exchange::Sheet sheet(const Asked &asked, const Crosstab &table, const QString &where);
/// The same on paper.
[[nodiscard]] reports::Report report(const Asked &asked, const Crosstab &table, const QString &where);

} // namespace chulie::crosstab
