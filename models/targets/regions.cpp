#include "models/targets/regions.h"

#include "models/storage/database.h"

#include <algorithm>

namespace chulie::targets {

namespace {

constexpr auto selectRegionYear = R"(
SELECT bases, parks, study_days, sessions, reports, assessments, farm_insurance, team, disclosure
FROM region_year WHERE region = ? AND year = ?
)";

void count(const VillageResult &village, RegionResult &region)
{
    for (const values::Level level : {values::Level::Household, values::Level::Village})
        for (const Target &target : targets(level))
            region.villages[static_cast<std::size_t>(&target - targets().data())].add(village.state(target));
    const State exit = village.exit();
    region.exit.add(exit);
    if (!village.poor)
        return;
    ++region.facts.poorVillages;
    region.facts.ready += exit == State::Met ? 1 : 0;
    region.facts.untold += exit == State::Unknown ? 1 : 0;
}

std::vector<RegionResult> group(const Evaluation &evaluation, values::Level level)
{
    std::vector<RegionResult> regions;
    for (const VillageResult &village : evaluation.villages) {
        const std::string code = village.code.substr(0, values::codeLength(level));
        if (regions.empty() || regions.back().code != code) {
            regions.emplace_back().code = code;
            regions.back().level = level;
            regions.back().facts.code = code;
        }
        count(village, regions.back());
    }
    return regions;
}

void readOwn(storage::Statement &row, RegionFacts &facts)
{
    int column = 0;
    for (std::optional<std::int64_t> *count : {&facts.bases, &facts.parks, &facts.studyDays, &facts.sessions,
                                               &facts.reports, &facts.assessments}) {
        if (!row.isNull(column))
            *count = row.integer(column);
        ++column;
    }
    for (Answer *answer : {&facts.insurance, &facts.team, &facts.disclosure}) {
        if (!row.isNull(column))
            *answer = row.integer(column) != 0 ? Answer::Yes : Answer::No;
        ++column;
    }
}

} // namespace

const Tally &RegionResult::tally(const Target &target) const
{
    Q_ASSERT(target.level == values::Level::Household || target.level == values::Level::Village);
    return villages[static_cast<std::size_t>(&target - targets().data())];
}

State RegionResult::state(const Target &target) const
{
    return target.level == level ? own[indexOf(target)] : tally(target).rollUp();
}

values::Result<std::vector<RegionResult>> rollUp(storage::Database &database, const Evaluation &evaluation,
                                                 values::Level level)
{
    std::vector<RegionResult> regions = group(evaluation, level);
    return database.read([&] {
        storage::Statement select(database, selectRegionYear);
        for (RegionResult &region : regions) {
            select.with(region.code, evaluation.year);
            if (select.next())
                readOwn(select, region.facts);
            for (const Target &target : targets(level))
                region.own.push_back(judge(region.facts, target));
        }
        return std::move(regions);
    });
}

} // namespace chulie::targets
