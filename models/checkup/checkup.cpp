#include "models/checkup/checkup.h"

#include "models/checkup/reader.h"
#include "models/values/byid.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <unordered_map>
#include <vector>

namespace chulie::checkup {

namespace {

/// Fills in which exit targets are unmet, as \a evaluation has judged them.
void takeJudgement(const targets::Evaluation &evaluation, CheckedFacts &facts)
{
    values::ById<const targets::HouseholdResult *> results;
    for (const targets::VillageResult &village : evaluation.villages)
        for (const targets::HouseholdResult &household : village.results)
            results[household.household] = &household;
    for (CheckedHousehold &household : facts.households) {
        const targets::HouseholdResult *found = results.value(household.id);
        if (!found)
            continue;
        for (const targets::Target &target : targets::targets(values::Level::Household))
            if (target.exit && found->states[targets::indexOf(target)] == targets::State::Unmet)
                household.unmet.push_back(&target);
    }
}

/// What is found in the villages \a within, by their ids. All checks look at a household while it is at hand:
/// those of a city are too many to stay in the processor's memory from one check to the next.
Findings findAll(const CheckedFacts &facts, const values::Marks &within, const CheckedYear &year)
{
    const auto all = checks();
    std::vector<Findings> byCheck(all.size());
    const auto examineEach = [&](const auto &what) {
        for (std::size_t i = 0; i < all.size(); ++i)
            examine(all[i], what, year, byCheck[i]);
    };
    for (const CheckedHousehold &household : facts.households)
        if (within.value(household.village))
            examineEach(household);
    for (const CheckedVillage &village : facts.villages)
        if (within.value(village.id))
            examineEach(village);
    examineEach(std::span(facts.households));
    Findings found;
    for (Findings &some : byCheck)
        std::ranges::move(some, std::back_inserter(found));
    std::erase_if(found, [&](const Finding &one) { return !within.value(one.village); });
    return found;
}

/// What people call the villages and households of \a found, by their ids.
struct Called
{
    Called(const CheckedFacts &facts, const Findings &found)
    {
        values::Marks wanted;
        for (const Finding &one : found) {
            wanted[one.village] = 1;
            wanted[one.household] = 1;
        }
        for (const CheckedVillage &village : facts.villages)
            if (wanted.value(village.id))
                names[village.id] = words(village.name);
        for (const CheckedHousehold &household : facts.households)
            if (wanted.value(household.id))
                names[household.id] = QString(words(household.no) + u' ' + words(household.head)).trimmed();
    }
    std::unordered_map<std::int64_t, QString> names; ///< ids are of entries, and so of one row only
};

} // namespace

values::Result<std::vector<Listed>> checkUp(storage::Database &database,
                                            const targets::Evaluation &evaluation, std::string_view region,
                                            const QDate &today, const values::Progress &progress)
{
    return database.read([&]() -> values::Result<std::vector<Listed>> {
        auto facts = readChecked(database, evaluation.year, progress);
        if (!facts)
            return values::Failure{};
        takeJudgement(evaluation, *facts);
        const CheckedYear year{evaluation.year, targets::day(today.toString(Qt::ISODate).toStdString())};
        const Asides asides(database);
        values::Marks within;
        for (const targets::VillageResult &village : evaluation.villages)
            if (village.code.starts_with(region))
                within[village.village] = 1;
        Findings found = findAll(*facts, within, year);
        Called called(*facts, found);
        std::vector<Listed> listed;
        for (Finding &one : found) {
            const Aside aside = asides.about(matterOf(one), today);
            listed.push_back({std::move(one), aside, {}, {}});
            const Finding &taken = listed.back().finding;
            listed.back().villageName = called.names[taken.village];
            if (taken.household != 0)
                listed.back().householdName = called.names[taken.household];
        }
        return listed;
    });
}

Matter matterOf(const Finding &finding)
{
    return {finding.village, finding.household, finding.check->code, finding.subject, finding.facts};
}

} // namespace chulie::checkup
