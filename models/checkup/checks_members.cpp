#include "models/checkup/rules.h"

#include <algorithm>

namespace chulie::checkup::rules {

namespace {

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

int ageOf(const CheckedMember &member, const CheckedYear &year)
{
    return targets::age(member.born, targets::yearEnd(year.year));
}

/// The ages at which people are at a school, with room for early and late ones.
struct Ages
{
    std::string_view schooling;
    int least;
    int most;
};
constexpr Ages schoolAges[] = {
    {"学前", 1, 8},   {"小学", 5, 16},      {"初中", 10, 19},       {"高中", 13, 23},
    {"中职", 13, 26}, {"高职大专", 15, 32}, {"本科及以上", 15, 40}, {"失学辍学", 5, 20},
};
constexpr int leastWorking = 16;
constexpr int mostWorking = 75;
constexpr int mostAge = 115;
constexpr int leastBetween = 12; ///< years between a parent and a child

/// The member at the end of the year to whom the relations of the others are: a 户主 who has not left before
/// one who has. Null where there is none.
const CheckedMember *headOf(const CheckedHousehold &household)
{
    const CheckedMember *head = nullptr;
    for (const CheckedMember &member : household.members)
        if (member.isMember && member.relation == catalogue::headOfHousehold &&
            (!head || (head->hasLeft && !member.hasLeft)))
            head = &member;
    return head;
}

void memberDates(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    for (const CheckedMember &member : household.members) {
        const auto add = [&](catalogue::MemberColumn column, const QString &reason) {
            found.push_back(finding(household, member, column,
                                    {number(member.born), number(member.joined), number(member.left)},
                                    reason));
        };
        if (member.born > year.today)
            add("born_on", Checkup::tr("%1 is born on %2, which is still to come.")
                               .arg(words(member.name), targets::isoDate(member.born)));
        else if (member.born != 0 && targets::age(member.born, year.today) > mostAge && !member.hasLeft)
            add("born_on", Checkup::tr("%1 would be %2 years old.")
                               .arg(words(member.name))
                               .arg(targets::age(member.born, year.today)));
        if (member.born != 0 && member.joined != 0 && member.joined < member.born)
            add("joined_on",
                Checkup::tr("%1 joined on %2, before the birth on %3.")
                    .arg(words(member.name), targets::isoDate(member.joined), targets::isoDate(member.born)));
        if (member.left != 0 && member.left < member.born)
            add("left_on",
                Checkup::tr("%1 left on %2, before the birth on %3.")
                    .arg(words(member.name), targets::isoDate(member.left), targets::isoDate(member.born)));
    }
}

void schoolAge(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    for (const CheckedMember &member : household.members) {
        const auto ages = std::ranges::find(schoolAges, std::string_view(member.schooling), &Ages::schooling);
        if (member.born == 0 || ages == std::end(schoolAges) || !member.isMember)
            continue;
        const int years = ageOf(member, year);
        if (years >= ages->least && years <= ages->most)
            continue;
        found.push_back(
            finding(household, member, catalogue::MemberYearColumn("schooling"),
                    {number(member.born), member.schooling, number(year.year)},
                    Checkup::tr("%1, %2 years old at the end of %3: %4.")
                        .arg(words(member.name))
                        .arg(years)
                        .arg(year.year)
                        .arg(optionTitle(catalogue::MemberYearColumn("schooling"), member.schooling))));
    }
}

void workAge(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    for (const CheckedMember &member : household.members) {
        if (member.born == 0 || !member.isMember)
            continue;
        const int years = ageOf(member, year);
        const auto add = [&](catalogue::ColumnId column, const std::string &value) {
            found.push_back(finding(household, member, column,
                                    {number(member.born), value, number(year.year)},
                                    Checkup::tr("%1, %2 years old at the end of %3: %4.")
                                        .arg(words(member.name))
                                        .arg(years)
                                        .arg(year.year)
                                        .arg(optionTitle(column, value))));
        };
        const bool works = !member.work.empty() && member.work != "未务工";
        const bool isAble = member.labour == "普通劳动力" || member.labour == "技能劳动力";
        if (works && (years < leastWorking || years > mostWorking))
            add(catalogue::MemberYearColumn("work"), member.work);
        else if (isAble && (years < leastWorking - 1 || years > mostWorking))
            add(catalogue::MemberColumn("labour"), member.labour);
    }
}

void kinAge(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const CheckedMember *head = headOf(household);
    if (!head || head->born == 0)
        return;
    for (const CheckedMember &member : household.members) {
        if (member.born == 0 || !member.isMember)
            continue;
        const int older = targets::age(member.born, targets::yearEnd(year.year)) -
                          targets::age(head->born, targets::yearEnd(year.year));
        const bool isAbove = member.relation == "父母" || member.relation == "祖父母";
        const bool isBelow = member.relation == "子女" || member.relation == "孙子女";
        if (!(isAbove && older < leastBetween) && !(isBelow && -older < leastBetween))
            continue;
        const QString reason = older >= 0 ? Checkup::tr("%1 is %2 of the head %3, and %4 years older.")
                                          : Checkup::tr("%1 is %2 of the head %3, and %4 years younger.");
        found.push_back(finding(household, member, catalogue::MemberColumn("relation"),
                                {number(member.born), number(head->born), member.relation},
                                reason
                                    .arg(words(member.name),
                                         optionTitle(catalogue::MemberColumn("relation"), member.relation),
                                         words(head->name))
                                    .arg(std::abs(older))));
    }
}

void identityMissing(const CheckedHousehold &household, const CheckedYear &, Findings &found)
{
    for (const CheckedMember &member : household.members)
        if (household.isInScope && member.identity.empty() && member.isMember)
            found.push_back(finding(household, member, catalogue::MemberColumn("identity"), {member.name},
                                    Checkup::tr("%1 has no identity number.").arg(words(member.name))));
}

void gradeAgainstHealth(const CheckedHousehold &household, const CheckedYear &, Findings &found)
{
    for (const CheckedMember &member : household.members) {
        const bool hasGrade = !member.disability.empty() && member.disability != "无";
        const bool isFine = member.health.empty() || member.disability.empty() ||
                            (member.health == "残疾" ? hasGrade : !(hasGrade && member.health == "健康"));
        const bool isAble = member.labour == "普通劳动力" || member.labour == "技能劳动力";
        const bool isSevere = member.disability == "一级";
        if (!member.isMember || (isFine && !(isSevere && isAble)))
            continue;
        const QString grade = hasGrade ? optionTitle(catalogue::MemberColumn("disability"), member.disability)
                                       : Checkup::tr("none");
        const QString reason =
            !isFine ? Checkup::tr("%1: health is %2, grade of disability is %3.")
                          .arg(words(member.name),
                               optionTitle(catalogue::MemberColumn("health"), member.health), grade)
                    : Checkup::tr("%1: grade of disability is %2, yet %3.")
                          .arg(words(member.name), grade,
                               optionTitle(catalogue::MemberColumn("labour"), member.labour));
        found.push_back(
            finding(household, member,
                    isFine ? catalogue::MemberColumn("labour") : catalogue::MemberColumn("disability"),
                    {member.health, member.disability, member.labour}, reason));
    }
}

void workMonths(const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    for (const CheckedMember &member : household.members) {
        if (!member.months || member.work.empty() || !member.isMember)
            continue;
        const bool works = member.work != "未务工";
        if (works == (*member.months > 0))
            continue;
        found.push_back(finding(household, member, catalogue::MemberYearColumn("work_months"),
                                {member.work, number(*member.months), number(year.year)},
                                Checkup::tr("%1, %2: %3, yet %4 months of work.")
                                    .arg(words(member.name))
                                    .arg(year.year)
                                    .arg(optionTitle(catalogue::MemberYearColumn("work"), member.work))
                                    .arg(*member.months)));
    }
}

constexpr Check list[] = {
    {"member.dates", QT_TRANSLATE_NOOP("Checkup", "Dates in impossible order"), memberDates},
    {"age.school", QT_TRANSLATE_NOOP("Checkup", "Age against school"), schoolAge},
    {"age.work", QT_TRANSLATE_NOOP("Checkup", "Age against work"), workAge},
    {"age.kin", QT_TRANSLATE_NOOP("Checkup", "Age against kinship"), kinAge},
    {"disability", QT_TRANSLATE_NOOP("Checkup", "Health against disability"), gradeAgainstHealth},
    {"work.months", QT_TRANSLATE_NOOP("Checkup", "Work against its months"), workMonths},
    {"identity.missing", QT_TRANSLATE_NOOP("Checkup", "No identity number"), identityMissing},
};

} // namespace

std::span<const Check> ofMembers()
{
    return list;
}

} // namespace chulie::checkup::rules
