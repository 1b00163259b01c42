#include "models/targets/judging.h"

#include "models/storage/database.h"
#include "models/targets/factsreader.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace chulie::targets {

namespace {

constexpr auto selectVillages = R"(
SELECT id FROM village WHERE id IN (SELECT village FROM village_within WHERE region = ?1) ORDER BY code
)";

/// Up to so many villages are read singly; more are cheaper to judge in a scan of the tables.
constexpr std::size_t fewVillages = 40;

HouseholdResult judgedHousehold(const HouseholdFacts &household, const Yardstick &by)
{
    return {household.id, household.status(), judge(household, by)};
}

} // namespace

std::vector<std::int64_t> villageIds(storage::Database &database, std::string_view region)
{
    std::vector<std::int64_t> ids;
    storage::Statement select(database, selectVillages);
    select.with(region);
    while (select.next())
        ids.push_back(select.integer(0));
    return ids;
}

std::vector<VillageResult> judged(const YearFacts &facts)
{
    std::vector<VillageResult> villages(facts.villages.size());
    for (std::size_t i = 0; i < villages.size(); ++i) {
        villages[i].village = facts.villages[i].id;
        villages[i].code = facts.villages[i].code;
        villages[i].poor = facts.villages[i].poor;
        villages[i].own = judge(facts.villages[i], facts.by);
        villages[i].results.reserve(static_cast<std::size_t>(facts.villages[i].inScope()));
    }
    for (const HouseholdFacts &household : facts.households)
        if (household.inScope(facts.by.year))
            villages[household.village].results.push_back(judgedHousehold(household, facts.by));
    for (VillageResult &village : villages)
        village.count();
    return villages;
}

std::optional<std::vector<VillageResult>> judgeVillages(storage::Database &database, int year,
                                                        std::span<const std::int64_t> villages,
                                                        const values::Progress &progress)
{
    FactsReader reader(database, year);
    std::vector<VillageResult> results;
    if (villages.size() > fewVillages) {
        auto facts = reader.everything(progress);
        if (!facts)
            return {};
        results = judged(*facts);
        const std::set<std::int64_t> wanted(villages.begin(), villages.end());
        std::erase_if(results,
                      [&](const VillageResult &village) { return !wanted.contains(village.village); });
        return results;
    }
    for (const std::int64_t village : villages)
        std::ranges::move(judged(reader.village(village)), std::back_inserter(results));
    std::ranges::sort(results, {}, &VillageResult::code);
    return results;
}

values::Result<Evaluation> evaluate(storage::Database &database, int year, std::string_view region,
                                    const values::Progress &progress)
{
    return database.read([&]() -> values::Result<Evaluation> {
        auto villages = judgeVillages(database, year, villageIds(database, region), progress);
        if (!villages)
            return values::Failure{};
        return Evaluation{year, *std::move(villages)};
    });
}

values::Result<void> refresh(storage::Database &database, Evaluation &evaluation,
                             std::span<const std::int64_t> villages)
{
    auto judgedAnew = database.read([&] { return *judgeVillages(database, evaluation.year, villages); });
    if (!judgedAnew)
        return judgedAnew.failure();
    std::erase_if(evaluation.villages, [&](const VillageResult &village) {
        return std::ranges::find(villages, village.village) != villages.end();
    });
    std::ranges::move(*judgedAnew, std::back_inserter(evaluation.villages));
    std::ranges::sort(evaluation.villages, {}, &VillageResult::code);
    return {};
}

} // namespace chulie::targets
