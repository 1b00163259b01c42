#pragma once

#include "models/tracking/funds.h"
#include "ui/sums/summodel.h"

#include <map>

namespace chulie::places {
class Places;
} // namespace chulie::places

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::funds {

/// The sums of 资金 of a region as rows on screen, each village and year held against its floor.
struct FundSums
{
    std::vector<sums::SumRow> byVillage; ///< of one year; keys are the ids of villages
    std::vector<sums::SumRow> byYear;    ///< keys are years
};
[[nodiscard]] values::Result<FundSums> fundSums(storage::Database &database, const places::Places &places,
                                                const std::string &region, int year);
/// Of one year by 来源; keys are places in the catalogue's list, counted from 1.
[[nodiscard]] values::Result<std::vector<sums::SumRow>> sourceSums(storage::Database &database,
                                                                   const std::string &region, int year);

/// The columns of these rows behind one of \a title.
[[nodiscard]] std::vector<sums::SumColumn> fundColumns(const QString &title);
[[nodiscard]] std::vector<sums::SumColumn> sourceColumns(const QString &title);

} // namespace chulie::funds
