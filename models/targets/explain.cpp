#include "models/targets/explain.h"

#include "models/storage/database.h"
#include "models/targets/factsreader.h"
#include "models/targets/judging.h"
#include "models/targets/reason.h"
#include "models/targets/regions.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectVillage = "SELECT village FROM household WHERE id = ?";

template <typename Facts>
void append(Level level, const Facts &facts, const Yardstick &by, std::vector<Explanation> &to)
{
    for (const Target &target : targets(level)) {
        Verdict verdict = explain(facts, target, by);
        to.push_back({&target, verdict.state, std::move(verdict.reason)});
    }
}

QString inWords(const Tally &tally)
{
    const int asked = tally.of(State::Met) + tally.of(State::Unmet) + tally.of(State::Unknown);
    if (tally.of(State::Unmet) + tally.of(State::Unknown) == 0)
        return {};
    return Reason::tr("of %1 households %2 not met, %3 to be verified")
        .arg(QString::number(asked), QString::number(tally.of(State::Unmet)),
             QString::number(tally.of(State::Unknown)));
}

std::optional<Level> levelOf(std::string_view region)
{
    for (const Level level : {Level::Town, Level::County, Level::City})
        if (region.size() == codeLength(level))
            return level;
    return {};
}

} // namespace

Result<std::vector<Explanation>> explainHousehold(Database &database, std::int64_t household, int year)
{
    return database.read([&] {
        std::vector<Explanation> all;
        Statement select(database, selectVillage);
        select.with(household);
        if (!select.next())
            return all;
        const YearFacts facts = FactsReader(database, year).village(select.integer(0));
        const auto found = std::ranges::find(facts.households, household, &HouseholdFacts::id);
        if (found != facts.households.end() && found->inScope(year))
            append(Level::Household, *found, facts.by, all);
        return all;
    });
}

Result<std::vector<Explanation>> explainVillage(Database &database, std::int64_t village, int year)
{
    return database.read([&] {
        std::vector<Explanation> all;
        const YearFacts facts = FactsReader(database, year).village(village);
        for (const VillageResult &result : judged(facts))
            for (const Target &target : targets(Level::Household))
                all.push_back({&target, result.state(target), inWords(result.households[indexOf(target)])});
        for (const VillageFacts &own : facts.villages)
            append(Level::Village, own, facts.by, all);
        return all;
    });
}

Result<std::vector<Explanation>> explainRegion(Database &database, std::string_view region, int year)
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

} // namespace chulie
