#include "models/targets/gaps.h"

#include "models/storage/database.h"
#include "models/targets/factsreader.h"
#include "models/targets/householdnames.h"
#include "models/targets/judging.h"
#include "models/targets/remedies.h"

#include <algorithm>

namespace chulie::targets {

namespace {

bool holdsBack(State state)
{
    return state == State::Unmet || state == State::Unknown;
}

/// Looks through one village after another.
class Search
{
public:
    Search(storage::Database &database, const GapsWanted &wanted,
           const std::function<void(const Gap &)> &take)
        : m_reader(database, wanted.year), m_names(database), m_wanted(wanted), m_take(take)
    {
    }

    void village(std::int64_t id)
    {
        const YearFacts facts = m_reader.village(id);
        for (const VillageFacts &village : facts.villages) {
            Gap gap{village.id, village.code};
            each(values::Level::Village, village, facts.by, gap);
            for (const HouseholdName &household : m_names.of(id))
                if (const auto found = std::ranges::find(facts.households, household.id, &HouseholdFacts::id);
                    found != facts.households.end() && found->inScope(m_wanted.year)) {
                    gap.household = household.id;
                    gap.householdNo = household.no;
                    gap.head = household.head;
                    gap.helper = household.helper;
                    each(values::Level::Household, *found, facts.by, gap);
                }
        }
    }

private:
    [[nodiscard]] bool isWanted(const Target &target) const
    {
        return m_wanted.target ? m_wanted.target == &target : target.exit;
    }

    template <typename Facts>
    void each(values::Level level, const Facts &facts, const Yardstick &by, Gap gap)
    {
        for (const Target &target : targets(level)) {
            if (!isWanted(target) || !holdsBack(judge(facts, target, by)))
                continue;
            Verdict verdict = explain(facts, target, by);
            gap.target = &target;
            gap.state = verdict.state;
            gap.reason = std::move(verdict.reason);
            if (m_wanted.remedies)
                gap.remedy = remedy(facts, target, by);
            m_take(gap);
        }
    }

    FactsReader m_reader;
    HouseholdNames m_names;
    const GapsWanted &m_wanted;
    const std::function<void(const Gap &)> &m_take;
};

} // namespace

values::Result<void> eachGap(storage::Database &database, const GapsWanted &wanted,
                             const std::function<void(const Gap &)> &take, const values::Progress &progress)
{
    return database.read([&]() -> values::Result<void> {
        const std::vector<std::int64_t> villages = villageIds(database, wanted.region);
        Search search(database, wanted, take);
        for (std::size_t i = 0; i < villages.size(); ++i) {
            search.village(villages[i]);
            if (progress && !progress(static_cast<double>(i + 1) / static_cast<double>(villages.size())))
                return values::Failure{};
        }
        return {};
    });
}

values::Result<std::vector<Gap>> gaps(storage::Database &database, const GapsWanted &wanted,
                                      const values::Progress &progress)
{
    std::vector<Gap> all;
    const auto done = eachGap(
        database, wanted, [&](const Gap &gap) { all.push_back(gap); }, progress);
    if (!done)
        return done.failure();
    return all;
}

} // namespace chulie::targets
