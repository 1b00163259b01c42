#pragma once

#include "models/journal/act.h"
#include "models/sample/plan.h"

/// Writes what was planned, each a few of the tables.
namespace chulie::sample {

/// A household as written: the ids that other rows refer to.
struct Written
{
    std::int64_t village = 0;
    std::int64_t household = 0;
    std::vector<std::int64_t> members; ///< as in the family
};

/// 村, 自然村 and 村年度; returns the village's id.
std::int64_t writeVillage(journal::Act &act, const VillagePlan &village, Random &random);

/// 户, 人 and 变动.
Written writeHousehold(journal::Act &act, std::int64_t villageId, const VillagePlan &village,
                       const HouseholdPlan &household, Random &random);
/// 户年度 and 人年度.
void writeYears(journal::Act &act, const Written &written, const HouseholdPlan &household, Random &random);

/// Gives out the numbers of a village's 措施.
class MeasureNumbers
{
public:
    explicit MeasureNumbers(std::string village) : m_village(std::move(village)) {}
    std::string next();

private:
    std::string m_village;
    int m_last = 0;
};

/// 措施 that name the household.
void writeMeasures(journal::Act &act, const Written &written, const HouseholdPlan &household,
                   MeasureNumbers &numbers, Random &random);

/// A 措施 of the whole village, as far as its money needs to know it.
struct Works
{
    std::int64_t id;
    const char *name;
    Day started;
    int rest; ///< planned and not spent yet, in yuan
};
/// 措施 of the village itself.
[[nodiscard]] std::vector<Works> writeWorks(journal::Act &act, std::int64_t villageId,
                                            const VillagePlan &village, MeasureNumbers &numbers,
                                            Random &random);

/// 资金: what was allotted, paid out and spent on \a works.
void writeFunds(journal::Act &act, std::int64_t villageId, const VillagePlan &village,
                std::vector<Works> &works, Random &random);

/// 走访 to the household.
void writeVisits(journal::Act &act, const Written &written, const VillagePlan &village,
                 const HouseholdPlan &household, Random &random);
/// 走访 in the village at large.
void writeVillageVisits(journal::Act &act, std::int64_t villageId, const VillagePlan &village,
                        Random &random);

/// 区划年度, 进展 and 标准.
void writeRegions(journal::Act &act, const CityPlan &city, Random &random);
void writeStandards(journal::Act &act);

/// The income standards of a year in whole yuan, rounded up: 45 % and 60 % of the province's rural income.
[[nodiscard]] int householdStandard(int year);
[[nodiscard]] int villageStandard(int year);

/// Whether the household's facts of \a year are on record: from its identification until it was struck off.
[[nodiscard]] bool isOnRecord(const HouseholdPlan &household, int year);

} // namespace chulie::sample
