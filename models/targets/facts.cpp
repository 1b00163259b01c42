#include "models/targets/facts.h"

#include <algorithm>
#include <limits>

namespace chulie::targets {

namespace {

/// The plan counts the visits of county leaders over its three years.
constexpr Day planBegin = yearBegin(2018);

int digits(std::string_view text)
{
    int number = 0;
    for (const char character : text)
        number = number * 10 + (character - '0');
    return number;
}

bool isWithin(Day date, int year)
{
    return date >= yearBegin(year) && date <= yearEnd(year);
}

} // namespace

Day day(std::string_view iso)
{
    return iso.size() == 10
               ? digits(iso.substr(0, 4)) * 10000 + digits(iso.substr(5, 2)) * 100 + digits(iso.substr(8))
               : 0;
}

QString isoDate(Day day)
{
    return QStringLiteral("%1-%2-%3")
        .arg(day / 10000, 4, 10, QLatin1Char('0'))
        .arg(day / 100 % 100, 2, 10, QLatin1Char('0'))
        .arg(day % 100, 2, 10, QLatin1Char('0'));
}

bool HouseholdFacts::inScope(int year) const
{
    return identified <= yearEnd(year) && change.type != catalogue::ChangeType::StruckOff;
}

Status statusAfter(std::optional<catalogue::ChangeType> change)
{
    if (change == catalogue::ChangeType::OutOfPoverty)
        return Status::OutOfPoverty;
    return change == catalogue::ChangeType::PoorAgain ? Status::PoorAgain : Status::Poor;
}

Status HouseholdFacts::status() const
{
    return statusAfter(change.type);
}

bool HouseholdFacts::hasAny(Labour labour) const
{
    return std::ranges::any_of(members, [&](const MemberFacts &member) { return member.labour == labour; });
}

QStringList HouseholdFacts::names(Labour labour) const
{
    QStringList names;
    for (const MemberFacts &member : members)
        if (member.labour == labour)
            names.append(QString::fromStdString(member.name));
    return names;
}

void HouseholdFacts::take(const MeasureFact &measure, int year)
{
    if (!measure.effective || measure.started > yearEnd(year))
        return;
    industryMeasure = industryMeasure || measure.item == 1 || measure.item == 2;
    assetMeasure = assetMeasure || measure.item == 4;
    aidMeasure = aidMeasure || (measure.item == 7 && isWithin(measure.started, year));
}

void HouseholdFacts::take(const VisitFact &visit, int year)
{
    if (!isWithin(visit.date, year))
        return;
    townVisit = townVisit || visit.role == VisitFact::Role::TownSecretary;
    villageVisit = villageVisit || visit.role == VisitFact::Role::VillageSecretary;
}

void VillageFacts::take(const HouseholdFacts &household, int year)
{
    ++households;
    if (household.inScope(year))
        ++statuses[static_cast<std::size_t>(household.status())];
}

void VillageFacts::take(const FundFact &fund, int year)
{
    ++funds;
    // Sums past what 64 bits hold stay at the top.
    if (__builtin_add_overflow(allotted, fund.special, &allotted))
        allotted = std::numeric_limits<std::int64_t>::max();
    if (fund.published != 0 && fund.published <= yearEnd(year))
        return;
    ++unpublished;
    unpublishedNos.emplace_back(fund.no);
}

void VillageFacts::take(const MeasureFact &measure, int year)
{
    if (!isWithin(measure.started, year))
        return;
    ++measures;
    if (!measure.handout)
        return;
    ++handouts;
    handoutNos.emplace_back(measure.no);
}

void VillageFacts::take(const VisitFact &visit, int year)
{
    leaderVisit = leaderVisit || (visit.role == VisitFact::Role::CountyLeader && visit.date >= planBegin &&
                                  visit.date <= yearEnd(year));
}

} // namespace chulie::targets
