#include "models/targets/remedies.h"

#include "models/targets/fundfloor.h"
#include "models/targets/rules.h"

#include <QCoreApplication>

namespace chulie::targets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

/// The words for a state in which a target holds back; \a lack is how much is missing.
template <typename Facts, typename LackOf>
QString words(State state, const Remedy &remedy, LackOf lack, const Facts &facts, const Yardstick &by)
{
    if (state == State::Unknown)
        return remedy.unknown ? Words::tr(remedy.unknown)
                              : Words::tr("Find out what the reason names, and fill it in.");
    const QString unmet = Words::tr(remedy.words);
    return lack ? unmet.arg(lack(facts, by)) : unmet;
}

bool holdsBack(State state)
{
    return state == State::Unmet || state == State::Unknown;
}

/// How many fen \a fen for \a people stay below \a standard: the least that reaches it.
values::Wide shortfall(values::Wide fen, const Standard &standard, std::int64_t people)
{
    const values::Wide hundredths = standard.hundredths * people - fen * 100;
    return (hundredths + 99) / 100;
}

} // namespace

QString remedy(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    const State state = judge(household, target, by);
    if (!holdsBack(state))
        return {};
    if (household.members.empty() && state == State::Unknown)
        return Words::tr("Enter the members of the household.");
    return words(state, target.remedy, target.remedy.lack.household, household, by);
}

QString remedy(const VillageFacts &village, const Target &target, const Yardstick &by)
{
    const State state = judge(village, target, by);
    return holdsBack(state) ? words(state, target.remedy, target.remedy.lack.village, village, by)
                            : QString();
}

namespace lacking {

QString income(const HouseholdFacts &household, const Yardstick &by)
{
    const auto people = static_cast<std::int64_t>(household.members.size());
    return values::yuan(shortfall(netIncome(household).value_or(0), by.standards.household, people));
}

QString villageIncome(const VillageFacts &village, const Yardstick &by)
{
    return values::yuan(shortfall(village.income.value_or(0), by.standards.village, 1));
}

QString households(const VillageFacts &village, const Yardstick &)
{
    return QString::number(village.inScope() -
                           village.statuses[static_cast<std::size_t>(Status::OutOfPoverty)]);
}

QString funds(const VillageFacts &village, const Yardstick &by)
{
    return values::yuan(fundFloor(village.poor, village.inScope() > 0, by.year).value_or(0) -
                        village.allotted);
}

QString reserve(const VillageFacts &village, const Yardstick &)
{
    return QString::number(rules::leastReserve - village.reserve.value_or(0));
}

} // namespace lacking
} // namespace chulie::targets
