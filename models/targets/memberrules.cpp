#include "models/targets/householdtargets.h"
#include "models/targets/reason.h"
#include "models/targets/rules.h"

#include <algorithm>
#include <vector>

/// The rules of the form "every member to whom it applies".
namespace chulie::targets::rules {

namespace {

enum class Say : std::uint8_t { Out, Yes, No, Blank };

/// What a rule says of one member. \a words name the members (%1), the year (%2) and the heading of \a column
/// (%3); without them the column is blank, for the year or at all.
struct Finding
{
    Say say = Say::Out;
    const char *words = nullptr;
    std::optional<catalogue::ColumnId> column = {};

    bool operator==(const Finding &) const = default;
};

constexpr Finding out{};
constexpr Finding yes{Say::Yes};

constexpr Finding blankOfYear(catalogue::MemberYearColumn column)
{
    return {Say::Blank, nullptr, column};
}

constexpr Finding blank(catalogue::MemberColumn column)
{
    return {Say::Blank, nullptr, column};
}

constexpr Finding no(const char *words, std::optional<catalogue::ColumnId> column = {})
{
    return {Say::No, words, column};
}

constexpr auto notInsured = QT_TRANSLATE_NOOP("TargetReason", "%1: not in %3 in %2");
constexpr auto notReceived = QT_TRANSLATE_NOOP("TargetReason", "%1: no %3 in %2");
constexpr auto droppedOut = QT_TRANSLATE_NOOP("TargetReason", "%1: dropped out of school in %2");
constexpr auto notAtSchool = QT_TRANSLATE_NOOP("TargetReason", "%1: of school age but not at school in %2");
constexpr auto notWorking = QT_TRANSLATE_NOOP("TargetReason", "%1: wants a job but had none in %2");
constexpr auto notTrained = QT_TRANSLATE_NOOP("TargetReason", "%1: wants training but had none in %2");

/// \a words are told the heading of \a column, so they must have a place for it.
constexpr Finding answer(Answer given, const char *words, catalogue::MemberYearColumn column)
{
    switch (given) {
    case Answer::Yes:
        return yes;
    case Answer::No:
        return no(words, catalogue::ColumnId(column));
    default:
        return blankOfYear(column);
    }
}

void say(const Finding &finding, const QStringList &names, Reason &reason)
{
    const QString column = finding.column ? heading(*finding.column) : QString();
    if (finding.say == Say::Blank && finding.column->table == catalogue::TableId::MemberYear)
        reason.addBlankOfYear(names, column);
    else if (finding.say == Say::Blank)
        reason.addBlank(names, column);
    else if (column.isEmpty())
        reason.add(Reason::tr(finding.words).arg(Reason::list(names), reason.year()));
    else
        reason.add(Reason::tr(finding.words).arg(Reason::list(names), reason.year(), column));
}

/// Members with the same finding.
struct Group
{
    Finding finding;
    QStringList names;
};

/// Says who is the cause: those with a clear no, then those with a blank.
template <typename Rule>
void explainMembers(const HouseholdFacts &household, const Rule &rule, Reason &reason)
{
    std::vector<Group> groups;
    for (const Say say : {Say::No, Say::Blank}) {
        for (const MemberFacts &member : household.members) {
            const Finding finding = rule(member);
            if (finding.say != say)
                continue;
            auto group = std::ranges::find(groups, finding, &Group::finding);
            if (group == groups.end())
                group = groups.insert(groups.end(), {finding, {}});
            group->names.append(QString::fromStdString(member.name));
        }
    }
    for (const Group &group : groups)
        say(group.finding, group.names, reason);
}

template <typename Rule>
State everyMember(const HouseholdFacts &household, Reason *reason, const Rule &rule)
{
    if (household.members.empty()) {
        if (reason)
            reason->addNoMembers();
        return State::Unknown;
    }
    std::array<bool, 4> said{};
    for (const MemberFacts &member : household.members)
        said[static_cast<std::size_t>(rule(member).say)] = true;
    if (reason)
        explainMembers(household, rule, *reason);
    if (said[static_cast<std::size_t>(Say::No)])
        return State::Unmet;
    if (said[static_cast<std::size_t>(Say::Blank)])
        return State::Unknown;
    return said[static_cast<std::size_t>(Say::Yes)] ? State::Met : State::NotApplicable;
}

Finding schooling(const MemberFacts &member, int year)
{
    if (member.schooling == Schooling::Deferred)
        return out;
    if (member.born == 0)
        return blank("born_on");
    const int years = age(member.born, year * 10000 + 831);
    if (years < 6 || years > 14)
        return out;
    switch (member.schooling) {
    case Schooling::Blank:
        return blankOfYear("schooling");
    case Schooling::DroppedOut:
        return no(droppedOut);
    case Schooling::NotAtSchool:
        return no(notAtSchool);
    default:
        return yes;
    }
}

Finding pensionOf(const MemberFacts &member, int year)
{
    if (member.schooling == Schooling::Student)
        return out;
    if (member.born == 0)
        return blank("born_on");
    if (age(member.born, yearEnd(year)) < 16)
        return out;
    return answer(member.pension, notInsured, "pension");
}

Finding workOf(const MemberFacts &member)
{
    if (member.wantsJob != Answer::Yes || member.labour == Labour::Unable)
        return out;
    if (member.labour == Labour::Blank)
        return blank("labour");
    if (member.work == Work::Blank)
        return blankOfYear("work");
    return member.work == Work::Working ? yes : no(notWorking);
}

Finding trainingOf(const MemberFacts &member)
{
    if (member.wantsTraining != Answer::Yes)
        return out;
    if (member.trained == Answer::Blank)
        return blankOfYear("trained");
    return member.trained == Answer::Yes ? yes : no(notTrained);
}

Finding careOf(const MemberFacts &member)
{
    if (member.disability == Disability::Severe)
        return answer(member.care, notReceived, "disability_care");
    const bool untold = member.disability == Disability::Blank && member.disabled;
    return untold ? blank("disability") : out;
}

} // namespace

State education(const HouseholdFacts &household, const Yardstick &by, Reason *reason)
{
    return everyMember(household, reason,
                       [&](const MemberFacts &member) { return schooling(member, by.year); });
}

State medical(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, [](const MemberFacts &member) {
        return answer(member.medical, notInsured, "medical");
    });
}

State critical(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, [](const MemberFacts &member) {
        return answer(member.critical, notInsured, "critical");
    });
}

State pension(const HouseholdFacts &household, const Yardstick &by, Reason *reason)
{
    return everyMember(household, reason,
                       [&](const MemberFacts &member) { return pensionOf(member, by.year); });
}

State job(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, workOf);
}

State training(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, trainingOf);
}

State premium(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, [](const MemberFacts &member) {
        return answer(member.premium, notReceived, "premium_paid");
    });
}

State supplement(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, [](const MemberFacts &member) {
        return answer(member.supplement, notInsured, "supplement");
    });
}

State disability(const HouseholdFacts &household, const Yardstick &, Reason *reason)
{
    return everyMember(household, reason, careOf);
}

} // namespace chulie::targets::rules
