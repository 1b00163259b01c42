#include "models/checkup/rules.h"
#include "models/targets/standards.h"
#include "models/targets/target.h"
#include "models/values/money.h"

#include <algorithm>

namespace chulie::checkup::rules {

namespace {

constexpr std::int64_t mostPerHead = 20'000'000; ///< fen: 200,000 yuan a head and year

std::int64_t membersOf(const CheckedHousehold &household)
{
    return std::ranges::count_if(household.members, &CheckedMember::isMember);
}

/// The members at the end of the year, as a finding on the head of \a household rests on them.
std::string peopleOf(const CheckedHousehold &household)
{
    std::string facts;
    for (const CheckedMember &member : household.members)
        if (member.isMember)
            facts += member.name + member.relation + ' ';
    return facts;
}

void oneHead(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    if (!household.isInScope)
        return;
    const auto heads = [&](auto take) {
        for (const CheckedMember &member : household.members)
            if (member.isMember && member.relation == catalogue::headOfHousehold)
                take(member);
    };
    int headed = 0;
    int present = 0; // One who left since may stay 户主 beside the new one.
    heads([&](const CheckedMember &head) {
        ++headed;
        present += head.hasLeft ? 0 : 1;
    });
    if (headed > 0 && present <= 1)
        return;
    QStringList names;
    heads([&](const CheckedMember &head) {
        if (!head.hasLeft)
            names += words(head.name);
    });
    const bool isEmpty = membersOf(household) == 0;
    const QString reason =
        isEmpty       ? Checkup::tr("The household has no members at the end of %1.").arg(year.year)
        : headed == 0 ? Checkup::tr("None of the members is the head at the end of %1.").arg(year.year)
                      : Checkup::tr("Two heads at the end of %1: %2.")
                            .arg(year.year)
                            .arg(names.join(Checkup::tr(", ")));
    found.push_back(finding(household, catalogue::MemberColumn("relation"),
                            household.members.empty() ? 0 : household.members.front().id,
                            {peopleOf(household), std::to_string(year.year)}, reason));
}

/// The changes of \a household, as a finding on their order rests on them.
std::string changesOf(const CheckedHousehold &household)
{
    std::string facts = std::to_string(household.identified);
    for (const CheckedChange &change : household.changes)
        facts += ' ' + std::to_string(change.date) + std::string(catalogue::word(change.type));
    return facts;
}

QString typeOf(const CheckedChange &change)
{
    return optionTitle(catalogue::StatusChangeColumn("type"), std::string(catalogue::word(change.type)));
}

QString dateOf(const CheckedChange &change)
{
    return targets::isoDate(change.date);
}

void statusOrder(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const auto add = [&](const CheckedChange &change, catalogue::StatusChangeColumn column,
                         const QString &reason) {
        found.push_back(finding(household, column, change.id, {changesOf(household)}, reason));
        found.back().subject = std::to_string(change.date) + std::string(catalogue::word(change.type));
    };
    if (household.identified > year.today)
        found.push_back(finding(household, catalogue::HouseholdColumn("identified_on"), household.id,
                                {changesOf(household)},
                                Checkup::tr("Identified on %1, which is still to come.")
                                    .arg(targets::isoDate(household.identified))));
    bool isOut = false;
    bool isStruckOff = false;
    for (const CheckedChange &change : household.changes) {
        if (change.date < household.identified)
            add(change, "date",
                Checkup::tr("%1 on %2, before the household was identified on %3.")
                    .arg(typeOf(change), dateOf(change), targets::isoDate(household.identified)));
        else if (change.date > year.today)
            add(change, "date",
                Checkup::tr("%1 on %2, which is still to come.").arg(typeOf(change), dateOf(change)));
        else if (change.type == catalogue::ChangeType::OutOfPoverty && isOut)
            add(change, "type",
                Checkup::tr("%1 on %2, though it was so before.").arg(typeOf(change), dateOf(change)));
        else if (change.type == catalogue::ChangeType::PoorAgain && !isOut)
            add(change, "type",
                Checkup::tr("%1 on %2, without an exit before.").arg(typeOf(change), dateOf(change)));
        else if (isStruckOff)
            add(change, "type",
                Checkup::tr("%1 on %2, after the household was struck off.")
                    .arg(typeOf(change), dateOf(change)));
        isOut = change.type == catalogue::ChangeType::OutOfPoverty;
        isStruckOff = isStruckOff || change.type == catalogue::ChangeType::StruckOff;
    }
}

void hamletUnknown(const CheckedHousehold &household, const CheckedYear &, Findings &found)
{
    if (!household.isInScope || household.unknownHamlet.empty())
        return;
    found.push_back(
        finding(household, catalogue::HouseholdColumn("hamlet"), household.id, {household.unknownHamlet},
                Checkup::tr("The village has no natural village %1.").arg(words(household.unknownHamlet))));
}

void dibaoType(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    if (!household.isInScope || household.type.empty() || !household.dibao)
        return;
    const bool isDibao = household.type == "低保贫困户";
    const bool contradicts = isDibao ? !*household.dibao : household.type == "一般贫困户" && *household.dibao;
    if (!contradicts)
        return;
    const QString reason = isDibao
                               ? Checkup::tr("The household is %1, but gets no subsistence allowance in %2.")
                               : Checkup::tr("The household is %1, but gets subsistence allowance in %2.");
    found.push_back(
        finding(household, catalogue::HouseholdColumn("type"), household.id,
                {household.type, *household.dibao ? "1" : "0", std::to_string(year.year)},
                reason.arg(optionTitle(catalogue::HouseholdColumn("type"), household.type)).arg(year.year)));
}

void exitUnmet(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const auto latest =
        std::find_if(household.changes.rbegin(), household.changes.rend(),
                     [&](const CheckedChange &c) { return c.date <= targets::yearEnd(year.year); });
    if (!household.isInScope || household.unmet.empty() || latest == household.changes.rend() ||
        latest->type != catalogue::ChangeType::OutOfPoverty)
        return;
    QStringList names;
    std::string facts = std::to_string(latest->date);
    for (const targets::Target *target : household.unmet) {
        names += targets::title(*target);
        facts += std::string(" ") + target->code;
    }
    found.push_back(finding(household, catalogue::StatusChangeColumn("date"), latest->id, {facts},
                            Checkup::tr("Out of poverty on %1, but unmet at the end of %2: %3.")
                                .arg(targets::isoDate(latest->date))
                                .arg(year.year)
                                .arg(names.join(Checkup::tr(", ")))));
}

void notVisited(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const targets::Day until = std::min(targets::yearEnd(year.year), year.today);
    const targets::Day since = until - 10000; // the same day of the year before
    if (!household.isInScope || household.identified > since || household.lastVisit > since)
        return;
    const QString reason =
        household.lastVisit == 0
            ? Checkup::tr("Nobody visited the household by %1.").arg(targets::isoDate(until))
            : Checkup::tr("The last visit by %1 was on %2.")
                  .arg(targets::isoDate(until), targets::isoDate(household.lastVisit));
    found.push_back(finding(household, catalogue::VisitColumn("date"), 0,
                            {std::to_string(household.lastVisit), std::to_string(year.year)}, reason));
}

void incomeOdd(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const std::int64_t members = membersOf(household);
    if (!household.income || members == 0)
        return;
    const values::Wide income = *household.income;
    if (income >= 0 && income <= values::Wide{mostPerHead} * members)
        return;
    found.push_back(finding(household, catalogue::HouseholdYearColumn("wage_fen"), household.yearRow,
                            {std::to_string(*household.income), std::to_string(members)},
                            Checkup::tr("Income of %1 yuan a head in %2.")
                                .arg(values::yuan(targets::perHead(income, members)))
                                .arg(year.year)));
}

constexpr Check list[] = {
    {"hamlet.unknown", QT_TRANSLATE_NOOP("Checkup", "Natural village not known"), hamletUnknown},
    {"head", QT_TRANSLATE_NOOP("Checkup", "Not exactly one head"), oneHead},
    {"status.order", QT_TRANSLATE_NOOP("Checkup", "Changes of status out of order"), statusOrder},
    {"exit.unmet", QT_TRANSLATE_NOOP("Checkup", "Out of poverty with unmet targets"), exitUnmet},
    {"type.dibao", QT_TRANSLATE_NOOP("Checkup", "Type against subsistence allowance"), dibaoType},
    {"income.odd", QT_TRANSLATE_NOOP("Checkup", "Income out of the ordinary"), incomeOdd},
    {"visit.none", QT_TRANSLATE_NOOP("Checkup", "Not visited for a year"), notVisited},
};

} // namespace

std::span<const Check> ofHouseholds()
{
    return list;
}

} // namespace chulie::checkup::rules
