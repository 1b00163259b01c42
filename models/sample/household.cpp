#include "models/sample/names.h"
#include "models/sample/plan.h"

#include <algorithm>
#include <string_view>

namespace chulie::sample {

namespace {

bool hasPerson(const Family &family, bool (*is)(const Person &))
{
    return std::ranges::any_of(family.people, is);
}

bool isPupil(const Person &person)
{
    const int age = ageOn(person.born, day(firstYear, 8, 31));
    return age >= 7 && age <= 11;
}

/// The year of 脱贫: many were out before the plan began; nobody is later than the village.
int drawExitYear(const VillagePlan &village, int identified, Random &random)
{
    const int drawn = random.below(100);
    int year = drawn < 22 ? 2016 : drawn < 50 ? 2017 : drawn < 78 ? 2018 : drawn < 92 ? 2019 : 2020;
    if (village.exitYear == never && random.oneIn(16))
        year = never;
    return std::clamp(year, identified, village.exitYear);
}

void setIdentified(HouseholdPlan &household, const VillagePlan &village, Random &random)
{
    const int drawn = random.below(100);
    const int year = drawn < 88 ? 2016 : drawn < 94 ? 2017 : drawn < 98 ? 2018 : 2019;
    household.identified = dayIn(random, std::min(year, village.exitYear), 1, 6);
}

bool canLack(const Family &family, Lack lack)
{
    if (lack == Lack::Income)
        return family.isAble(firstYear) && family.isAble(lastYear);
    return lack != Lack::Education || hasPerson(family, isPupil);
}

/// One lack that lasts until the household's exit, and others that end earlier.
void setLacks(HouseholdPlan &household, Random &random)
{
    if (household.exitYear < firstYear)
        return;
    static constexpr Lack lasting[] = {Lack::Income,  Lack::Income,   Lack::Income,  Lack::Income,
                                       Lack::Housing, Lack::Housing,  Lack::Water,   Lack::Medical,
                                       Lack::Water,   Lack::Critical, Lack::Pension, Lack::Allowance,
                                       Lack::Pension};
    Lack main = random.pick(lasting);
    if (!canLack(household.family, main))
        main = Lack::Housing;
    for (std::size_t i = 0; i < lackCount; ++i) {
        const Lack lack = static_cast<Lack>(i);
        if (lack != main && random.chance(lack == Lack::Food || lack == Lack::Clothing ? 2 : 10) &&
            canLack(household.family, lack))
            household.mended[i] = random.between(firstYear, household.exitYear);
        household.notAsked[i] = random.chance(lack == Lack::Income ? 8 : 14);
    }
    household.mended[static_cast<std::size_t>(main)] = household.exitYear;
}

const char *drawType(const HouseholdPlan &household, Random &random)
{
    const int mended = household.mended[static_cast<std::size_t>(Lack::Allowance)];
    if (mended > 0)
        return mended == never ? "一般贫困户" : "低保贫困户";
    if (household.family.isAble(lastYear))
        return random.chance(18) ? "低保贫困户" : "一般贫困户";
    const bool young = hasPerson(household.family, [](const Person &person) {
        return ageOn(person.born, day(lastYear, 12, 31)) < 60;
    });
    if (!young && random.chance(40))
        return "特困供养户";
    return random.chance(80) ? "低保贫困户" : "一般贫困户";
}

const char *drawCause(const Family &family, Random &random)
{
    const bool disabled =
        hasPerson(family, [](const Person &person) { return std::string_view(person.health) == "残疾"; });
    const bool ill = hasPerson(
        family, [](const Person &person) { return std::string_view(person.health).ends_with("病"); });
    if (disabled && random.chance(70))
        return "因残";
    if (ill && random.chance(65))
        return "因病";
    if (!family.isAble(firstYear))
        return "缺劳力";
    if (hasPerson(family, isPupil) && random.chance(35))
        return "因学";
    static constexpr const char *others[] = {"缺技术",           "缺技术", "缺技术", "缺资金",
                                             "缺资金",           "因灾",   "缺土地", "交通条件落后",
                                             "自身发展动力不足", "缺劳力", "缺水",   "其他"};
    return random.pick(others);
}

void setSlip(HouseholdPlan &household, const VillagePlan &village, Random &random)
{
    if (household.exitYear >= lastYear || !canLack(household.family, Lack::Income) || !random.oneIn(90))
        return;
    household.slipYear = random.between(std::max(firstYear, household.exitYear + 1), lastYear);
    household.slipMended = village.exitYear <= household.slipYear ? !random.oneIn(8) : random.chance(50);
}

/// A household that no longer lives here, or never belonged in the books.
void setStruckOff(HouseholdPlan &household, Random &random)
{
    if (household.slipYear == 0 && random.oneIn(180))
        household.struckOff = dayIn(random, random.between(firstYear, lastYear), 2, 11);
}

/// Nobody is left without the work or the training that he asked for once the village has caught up.
void catchUp(HouseholdPlan &household, Random &random)
{
    for (Person &person : household.family.people) {
        if (person.works < never)
            person.works = std::min(person.works, household.caughtUp);
        person.trained = std::min(person.trained, household.caughtUp);
        person.wantsJob = person.works < never || (household.caughtUp == never && random.oneIn(8));
    }
}

std::string numberOf(const VillagePlan &village, int number)
{
    return village.code + std::to_string(100000 + number).substr(1);
}

} // namespace

HouseholdPlan planHousehold(const VillagePlan &village, int number, Random &random)
{
    HouseholdPlan household;
    household.no = numberOf(village, number);
    household.family = planFamily(village.code.substr(0, 6), random);
    household.hamlet = village.hamlets[static_cast<std::size_t>(number) % village.hamlets.size()].name;
    household.caughtUp = village.caughtUp;
    catchUp(household, random);
    setIdentified(household, village, random);
    // The first one goes with its village, so that an ordinary village has a household to wait for too.
    household.exitYear =
        number == 1 ? village.exitYear : drawExitYear(village, yearOf(household.identified), random);
    setLacks(household, random);
    household.type = drawType(household, random);
    household.cause = drawCause(household.family, random);
    setSlip(household, village, random);
    if (number != 1)
        setStruckOff(household, random);
    household.helper = village.helpers[static_cast<std::size_t>(number) % village.helpers.size()];
    household.wantsIndustry = household.family.isAble(lastYear) && random.chance(75);
    household.wantsAsset = random.chance(60);
    return household;
}

} // namespace chulie::sample
