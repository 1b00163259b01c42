#include "models/targets/target.h"

#include "models/targets/householdtargets.h"
#include "models/targets/regiontargets.h"
#include "models/targets/villagetargets.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::targets {

namespace {

constexpr std::size_t allCount =
    householdTargetList.size() + villageTargetList.size() + regionTargetList.size();

template <std::size_t... Place>
constexpr std::array<Target, allCount> joined(std::index_sequence<Place...>)
{
    constexpr auto at = [](std::size_t place) {
        if (place < householdTargetList.size())
            return householdTargetList[place];
        place -= householdTargetList.size();
        return place < villageTargetList.size() ? villageTargetList[place]
                                                : regionTargetList[place - villageTargetList.size()];
    };
    return {at(Place)...};
}

constexpr std::array<Target, allCount> all = joined(std::make_index_sequence<allCount>());

constexpr std::size_t count(values::Level level)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(all, [&](const Target &target) { return target.level == level; }));
}

static_assert(count(values::Level::Household) == householdTargetList.size());
static_assert(count(values::Level::Village) == villageTargetList.size());
static_assert(std::ranges::is_sorted(all, {}, &Target::level));

constexpr std::span<const Target> within(values::Level level)
{
    const auto first = std::ranges::lower_bound(all, level, {}, &Target::level);
    return {first, std::ranges::upper_bound(first, all.end(), level, {}, &Target::level)};
}

constexpr std::span<const Target> byLevel[] = {within(values::Level::Household),
                                               within(values::Level::Village), within(values::Level::Town),
                                               within(values::Level::County), within(values::Level::City)};

} // namespace

std::span<const Target> targets()
{
    return all;
}

std::span<const Target> targets(values::Level level)
{
    return byLevel[static_cast<std::size_t>(level)];
}

const Target *findTarget(std::string_view code)
{
    const auto found =
        std::ranges::find(all, code, [](const Target &target) -> std::string_view { return target.code; });
    return found == all.end() ? nullptr : &*found;
}

std::size_t indexOf(const Target &target)
{
    return static_cast<std::size_t>(&target - targets(target.level).data());
}

const char *stateName(State state)
{
    static constexpr const char *names[] = {"met", "unmet", "unknown", "n/a"};
    return names[static_cast<std::size_t>(state)];
}

QString stateTitle(State state)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("Targets", "met"), QT_TRANSLATE_NOOP("Targets", "not met"),
        QT_TRANSLATE_NOOP("Targets", "to be verified"), QT_TRANSLATE_NOOP("Targets", "not applicable")};
    return QCoreApplication::translate("Targets", titles[static_cast<std::size_t>(state)]);
}

QString stateMark(State state)
{
    static constexpr const char *marks[] = {"✓", "✗", "?", "–"};
    return QString::fromUtf8(marks[static_cast<std::size_t>(state)]);
}

QString statusTitle(Status status)
{
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Targets", "not yet out of poverty"),
                                             QT_TRANSLATE_NOOP("Targets", "out of poverty"),
                                             QT_TRANSLATE_NOOP("Targets", "back in poverty")};
    return QCoreApplication::translate("Targets", titles[static_cast<std::size_t>(status)]);
}

QString title(const Target &target)
{
    return QCoreApplication::translate("Targets", target.title);
}

QString ruleInWords(const Target &target)
{
    return QCoreApplication::translate("Targets", target.ruleWords);
}

} // namespace chulie::targets
