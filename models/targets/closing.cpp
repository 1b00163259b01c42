#include "models/targets/closing.h"

#include "models/targets/fundfloor.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// What is to be done about an unmet target; %1 is how much is missing.
struct Line
{
    std::string_view target;
    const char *words;
};

constexpr Line lines[] = {
    {"h.food", QT_TRANSLATE_NOOP("Closing", "Secure the household's food, check on the spot, and confirm it "
                                            "for the year.")},
    {"h.clothing", QT_TRANSLATE_NOOP("Closing", "Secure clothing and bedding for the four seasons, check on "
                                                "the spot, and confirm it for the year.")},
    {"h.education", QT_TRANSLATE_NOOP("Closing", "Bring the child back to school, or record that schooling "
                                                 "is deferred or exempt.")},
    {"h.medical", QT_TRANSLATE_NOOP("Closing", "Enrol the members named in basic medical insurance.")},
    {"h.critical", QT_TRANSLATE_NOOP("Closing", "Enrol the members named in critical illness insurance.")},
    {"h.pension", QT_TRANSLATE_NOOP("Closing", "Enrol the members named in basic pension insurance.")},
    {"h.housing", QT_TRANSLATE_NOOP("Closing", "Complete the rebuilding of the house and fill in the day.")},
    {"h.water", QT_TRANSLATE_NOOP("Closing", "Bring safe drinking water to the household and have the water "
                                             "tested.")},
    {"h.dibao", QT_TRANSLATE_NOOP("Closing", "Take the household into the subsistence allowance.")},
    {"h.income",
     QT_TRANSLATE_NOOP("Closing", "Raise the household's net income of the year by %1 yuan or more.")},
    {"h.industry", QT_TRANSLATE_NOOP("Closing", "Begin a measure of responsibility 1 or 2 that names the "
                                                "household.")},
    {"h.asset",
     QT_TRANSLATE_NOOP("Closing", "Begin a measure of responsibility 4 that names the household.")},
    {"h.job", QT_TRANSLATE_NOOP("Closing", "Find work for the members named, a public welfare post if "
                                           "nothing else.")},
    {"h.training", QT_TRANSLATE_NOOP("Closing", "Train the members named.")},
    {"h.aid", QT_TRANSLATE_NOOP("Closing", "Begin a measure of responsibility 7 for the students within the "
                                           "year.")},
    {"h.premium", QT_TRANSLATE_NOOP("Closing", "Pay the members' own share of the premiums.")},
    {"h.supplement",
     QT_TRANSLATE_NOOP("Closing", "Take out supplementary medical insurance for the members named.")},
    {"h.disability", QT_TRANSLATE_NOOP("Closing", "Apply for the care allowance for the members named.")},
    {"h.pairing", QT_TRANSLATE_NOOP("Closing", "Name a responsible helper.")},
    {"h.visits", QT_TRANSLATE_NOOP("Closing", "Have the secretaries named visit the household within the "
                                              "year, and record it.")},
    {"h.pathway", QT_TRANSLATE_NOOP("Closing", "Fill in by which way the household got out of poverty.")},
    {"v.poverty",
     QT_TRANSLATE_NOOP("Closing", "Help the %1 households that remain out of poverty, and record it.")},
    {"v.income", QT_TRANSLATE_NOOP("Closing", "Raise the village's income per head by %1 yuan or more.")},
    {"v.model", QT_TRANSLATE_NOOP("Closing", "Make it a new-countryside model village, and pass the "
                                             "inspection.")},
    {"v.road", QT_TRANSLATE_NOOP("Closing", "Pave the roads of the natural villages named, and fill in the "
                                            "day.")},
    {"v.tidy", QT_TRANSLATE_NOOP("Closing", "Make the natural villages named tidy ones, and fill in the "
                                            "day.")},
    {"v.sewage", QT_TRANSLATE_NOOP("Closing", "Separate rain and sewage in the natural villages named, and "
                                              "fill in the day.")},
    {"v.bus", QT_TRANSLATE_NOOP("Closing", "Open a bus service to the village.")},
    {"v.grid", QT_TRANSLATE_NOOP("Closing", "Have the power grid renewed.")},
    {"v.mobile", QT_TRANSLATE_NOOP("Closing", "Have the village covered by the 4G network.")},
    {"v.broadcast", QT_TRANSLATE_NOOP("Closing", "Bring the broadcast network to every home.")},
    {"v.waste", QT_TRANSLATE_NOOP("Closing", "Set up the collection of waste.")},
    {"v.wastewater", QT_TRANSLATE_NOOP("Closing", "Build the treatment of wastewater.")},
    {"v.services", QT_TRANSLATE_NOOP("Closing", "Complete the clinic, service centre, cultural square and "
                                                "e-commerce point that are missing.")},
    {"v.fund", QT_TRANSLATE_NOOP("Closing", "Have %1 yuan more of special funds allotted, and record it.")},
    {"v.publicity", QT_TRANSLATE_NOOP("Closing", "Publish the funds named, and fill in the day.")},
    {"v.handout", QT_TRANSLATE_NOOP("Closing", "Turn handouts into rewards, paid work or projects.")},
    {"v.secretary", QT_TRANSLATE_NOOP("Closing", "Send a first secretary to the village.")},
    {"v.partner", QT_TRANSLATE_NOOP("Closing", "Name a supporting unit for the village.")},
    {"v.leader", QT_TRANSLATE_NOOP("Closing", "Have a county leader visit the village, and record it.")},
    {"v.party", QT_TRANSLATE_NOOP("Closing", "Make it a party-building model village, and pass the "
                                             "inspection.")},
    {"v.reserve", QT_TRANSLATE_NOOP("Closing", "Train %1 more reserve party secretaries.")},
    {"v.inspection", QT_TRANSLATE_NOOP("Closing", "Have the village inspected, and fill in the day.")},
};
static_assert(std::size(lines) == householdTargets + villageTargets);

QString unmet(const Target &target)
{
    const auto *found = std::ranges::find(lines, std::string_view(target.code), &Line::target);
    Q_ASSERT(found != std::end(lines));
    return Words::tr(found->words);
}

bool holdsBack(State state)
{
    return state == State::Unmet || state == State::Unknown;
}

/// How many fen \a fen for \a people stay below \a standard: the least that reaches it.
Wide shortfall(Wide fen, const Standard &standard, std::int64_t people)
{
    const Wide hundredths = standard.hundredths * people - fen * 100;
    return (hundredths + 99) / 100;
}

constexpr int leastReserve = 2; // clause 七（一）: 1︰2

/// How much a village misses, in the words of its target.
QString missing(const VillageFacts &village, std::string_view target, const Yardstick &by)
{
    if (target == "v.poverty")
        return QString::number(village.inScope() -
                               village.statuses[static_cast<std::size_t>(Status::OutOfPoverty)]);
    if (target == "v.income")
        return yuan(shortfall(village.income.value_or(0), by.standards.village, 1));
    if (target == "v.fund")
        return yuan(fundFloor(village.poor, village.inScope() > 0, by.year).value_or(0) - village.allotted);
    if (target == "v.reserve")
        return QString::number(leastReserve - village.reserve.value_or(0));
    return {};
}

QString unknown()
{
    return Words::tr("Find out what the reason names, and fill it in.");
}

} // namespace

QString closing(const HouseholdFacts &household, const Target &target, const Yardstick &by)
{
    const State state = judge(household, target, by);
    if (!holdsBack(state))
        return {};
    if (household.members.empty() && state == State::Unknown)
        return Words::tr("Enter the members of the household.");
    if (state == State::Unknown)
        return unknown();
    QString words = unmet(target);
    if (target.code != std::string_view("h.income"))
        return words;
    const auto people = static_cast<std::int64_t>(household.members.size());
    return words.arg(yuan(shortfall(netIncome(household), by.standards.household, people)));
}

QString closing(const VillageFacts &village, const Target &target, const Yardstick &by)
{
    const State state = judge(village, target, by);
    if (!holdsBack(state))
        return {};
    if (state == State::Unknown && target.code == std::string_view("v.poverty"))
        return Words::tr("Enter the households of the village.");
    if (state == State::Unknown)
        return unknown();
    const QString words = unmet(target);
    const QString much = missing(village, target.code, by);
    return much.isEmpty() ? words : words.arg(much);
}

} // namespace chulie
