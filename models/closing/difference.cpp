#include "models/closing/difference.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chulie::closing {

namespace {

struct Closing
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// The place of the household that \a no was reported of; none where it is not among \a now.
std::size_t placeOf(const std::string &no, const Reported &now,
                    const std::unordered_map<std::string, std::int64_t> &former)
{
    const auto same = std::ranges::find(now.numbers, no);
    if (same != now.numbers.end())
        return static_cast<std::size_t>(std::distance(now.numbers.begin(), same));
    const auto renamed = former.find(no);
    if (renamed == former.end())
        return now.numbers.size();
    const auto found =
        std::ranges::find(now.village.results, renamed->second, &targets::HouseholdResult::household);
    return static_cast<std::size_t>(std::distance(now.village.results.begin(), found));
}

void compareVillage(const Reported &then, const Reported &now, std::vector<Difference> &found)
{
    for (const targets::Target &target : targets::targets(values::Level::Village)) {
        const auto was = then.state(target);
        const targets::State is = now.village.own[targets::indexOf(target)];
        if (was && *was != is)
            found.push_back({.target = &target, .before = *was, .after = is});
    }
}

void compareHousehold(const Reported &then, std::size_t at, const targets::HouseholdResult &now,
                      std::vector<Difference> &found)
{
    const targets::HouseholdResult &was = then.village.results[at];
    if (was.status != now.status)
        found.push_back({.kind = Difference::Kind::Status,
                         .no = then.numbers[at],
                         .household = now.household,
                         .statusBefore = was.status,
                         .statusAfter = now.status});
    for (const targets::Target &target : targets::targets(values::Level::Household)) {
        const auto before = then.state(target, at);
        const targets::State after = now.states[targets::indexOf(target)];
        if (before && *before != after)
            found.push_back({.no = then.numbers[at],
                             .household = now.household,
                             .target = &target,
                             .before = *before,
                             .after = after});
    }
}

int met(const targets::VillageResult &village, const targets::Target &target)
{
    return village.households[targets::indexOf(target)].of(targets::State::Met);
}

template <typename Villages, typename Count>
int sum(const Villages &villages, const Count &count)
{
    int all = 0;
    for (const auto &village : villages)
        all += count(village);
    return all;
}

} // namespace

std::vector<Difference> differences(const Reported &then, const Reported &now,
                                    const std::unordered_map<std::string, std::int64_t> &former)
{
    std::vector<Difference> found;
    compareVillage(then, now, found);
    std::vector<bool> isKnown(now.numbers.size());
    for (std::size_t i = 0; i < then.numbers.size(); ++i) {
        const std::size_t place = placeOf(then.numbers[i], now, former);
        if (place >= now.numbers.size()) {
            found.push_back({.kind = Difference::Kind::Went, .no = then.numbers[i]});
            continue;
        }
        isKnown[place] = true;
        compareHousehold(then, i, now.village.results[place], found);
    }
    for (std::size_t i = 0; i < now.numbers.size(); ++i)
        if (!isKnown[i])
            found.push_back({.kind = Difference::Kind::Came,
                             .no = now.numbers[i],
                             .household = now.village.results[i].household});
    return found;
}

std::vector<Shift> shifts(std::span<const Reported *const> then,
                          std::span<const targets::VillageResult *const> now)
{
    std::vector<Shift> found;
    const auto compare = [&](const QString &title, const auto &count) {
        const Shift shift{title, sum(then, [&](const Reported *one) { return count(one->village); }),
                          sum(now, [&](const targets::VillageResult *one) { return count(*one); })};
        if (shift.then != shift.now)
            found.push_back(shift);
    };
    compare(Closing::tr("villages ready to exit"), [](const targets::VillageResult &village) {
        return village.exit() == targets::State::Met ? 1 : 0;
    });
    compare(Closing::tr("households in scope"),
            [](const targets::VillageResult &village) { return village.householdCount(); });
    compare(Closing::tr("households out of poverty"), [](const targets::VillageResult &village) {
        return village.statuses[static_cast<std::size_t>(targets::Status::OutOfPoverty)];
    });
    compare(Closing::tr("households ready to exit"),
            [](const targets::VillageResult &village) { return village.readyHouseholds; });
    for (const targets::Target &target : targets::targets(values::Level::Household))
        compare(targets::title(target),
                [&](const targets::VillageResult &village) { return met(village, target); });
    for (const targets::Target &target : targets::targets(values::Level::Village))
        compare(targets::title(target), [&](const targets::VillageResult &village) {
            return village.own[targets::indexOf(target)] == targets::State::Met ? 1 : 0;
        });
    return found;
}

QString inWords(const Shift &shift)
{
    const QLocale locale;
    return Closing::tr("%1: %2 as reported, %3 now")
        .arg(shift.title, locale.toString(shift.then), locale.toString(shift.now));
}

QString what(const Difference &difference)
{
    return difference.kind == Difference::Kind::Target ? targets::title(*difference.target)
                                                       : Closing::tr("Status");
}

QString before(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Target:
        return targets::stateMark(difference.before) + u' ' + targets::stateTitle(difference.before);
    case Difference::Kind::Status:
        return targets::statusTitle(difference.statusBefore);
    case Difference::Kind::Came:
        return Closing::tr("not reported");
    case Difference::Kind::Went:
        break;
    }
    return Closing::tr("in scope");
}

QString after(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Target:
        return targets::stateMark(difference.after) + u' ' + targets::stateTitle(difference.after);
    case Difference::Kind::Status:
        return targets::statusTitle(difference.statusAfter);
    case Difference::Kind::Came:
        return Closing::tr("in scope");
    case Difference::Kind::Went:
        break;
    }
    return Closing::tr("no longer in scope");
}

} // namespace chulie::closing
