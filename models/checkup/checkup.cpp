#include "models/checkup/checkup.h"

#include "models/checkup/reader.h"
#include "models/values/byid.h"

#include <algorithm>
#include <set>

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

/// What is found in the villages \a within, by their ids.
Findings findAll(const CheckedFacts &facts, const std::set<std::int64_t> &within, const CheckedYear &year)
{
    Findings found;
    for (const Check &check : checks()) {
        if (check.household)
            for (const CheckedHousehold &household : facts.households)
                if (within.contains(household.village))
                    examine(check, household, year, found);
        if (check.village)
            for (const CheckedVillage &village : facts.villages)
                if (within.contains(village.id))
                    examine(check, village, year, found);
        examine(check, facts.households, year, found);
    }
    std::erase_if(found, [&](const Finding &one) { return !within.contains(one.village); });
    return found;
}

/// What people call villages and households, by their ids.
struct Called
{
    explicit Called(const CheckedFacts &facts)
    {
        for (const CheckedVillage &village : facts.villages)
            names[village.id] = words(village.name);
        for (const CheckedHousehold &household : facts.households)
            names[household.id] = QString(words(household.no) + u' ' + words(household.head)).trimmed();
    }
    values::ById<QString> names; ///< ids are of entries, and so of one row only
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
        std::set<std::int64_t> within;
        for (const targets::VillageResult &village : evaluation.villages)
            if (village.code.starts_with(region))
                within.insert(village.village);
        const Called called(*facts);
        std::vector<Listed> listed;
        for (Finding &one : findAll(*facts, within, year)) {
            const Aside aside = asides.about(matterOf(one), today);
            listed.push_back({std::move(one), aside, {}, {}});
            const Finding &taken = listed.back().finding;
            listed.back().villageName = called.names.value(taken.village);
            if (taken.household != 0)
                listed.back().householdName = called.names.value(taken.household);
        }
        return listed;
    });
}

Matter matterOf(const Finding &finding)
{
    return {finding.village, finding.household, finding.check->code, finding.subject, finding.facts};
}

} // namespace chulie::checkup
