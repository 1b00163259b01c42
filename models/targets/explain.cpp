#include "models/targets/explain.h"

#include "models/storage/database.h"
#include "models/targets/factsreader.h"
#include "models/targets/regions.h"

#include <algorithm>

namespace chulie::targets {

namespace {

constexpr auto selectVillage = "SELECT village FROM household WHERE id = ?";

std::optional<values::Level> levelOf(std::string_view region)
{
    for (const values::Level level : {values::Level::Town, values::Level::County, values::Level::City})
        if (region.size() == values::codeLength(level))
            return level;
    return {};
}

} // namespace

values::Result<std::vector<Explanation>> explainHousehold(storage::Database &database, std::int64_t household,
                                                          int year)
{
    return database.read([&] {
        std::vector<Explanation> all;
        storage::Statement select(database, selectVillage);
        select.with(household);
        if (!select.next())
            return all;
        const YearFacts facts = FactsReader(database, year).village(select.integer(0));
        const auto found = std::ranges::find(facts.households, household, &HouseholdFacts::id);
        if (found == facts.households.end() || !found->inScope(year))
            return all;
        for (const Target &target : targets(values::Level::Household)) {
            Verdict verdict = explain(*found, target, facts.by);
            all.push_back({&target, verdict.state, std::move(verdict.reason)});
        }
        return all;
    });
}

values::Result<std::vector<Explanation>> explainRegion(storage::Database &database, std::string_view region,
                                                       int year)
{
    std::vector<Explanation> all;
    const auto level = levelOf(region);
    if (!level)
        return all;
    const auto evaluation = evaluate(database, year, region);
    if (!evaluation)
        return evaluation.failure();
    const auto regions = rollUp(database, *evaluation, *level);
    if (!regions)
        return regions.failure();
    for (const RegionResult &result : *regions) {
        for (const Target &target : targets(*level)) {
            Verdict verdict = explain(result.facts, target, year);
            all.push_back({&target, verdict.state, std::move(verdict.reason)});
        }
    }
    return all;
}

} // namespace chulie::targets
