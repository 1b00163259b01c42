#pragma once

#include "models/tracking/funds.h"
#include "ui/sums/summodel.h"

#include <map>

namespace chulie {

class Database;
class Places;

/// The sums of 资金 of a region as rows on screen, each village and year held against its floor.
struct FundSums
{
    std::vector<SumRow> byVillage; ///< of one year; keys are the ids of villages
    std::vector<SumRow> byYear;    ///< keys are years
};
[[nodiscard]] Result<FundSums> fundSums(Database &database, const Places &places, const std::string &region,
                                        int year);
/// Of one year by 来源; keys are places in the catalogue's list, counted from 1.
[[nodiscard]] Result<std::vector<SumRow>> sourceSums(Database &database, const std::string &region, int year);

/// The columns of these rows behind one of \a title.
[[nodiscard]] std::vector<SumColumn> fundColumns(const QString &title);
[[nodiscard]] std::vector<SumColumn> sourceColumns(const QString &title);

} // namespace chulie
