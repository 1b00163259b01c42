#include "models/sample/row.h"
#include "models/sample/writers.h"

#include <algorithm>

namespace chulie::sample {

namespace {

/// A household's income of a year in whole yuan.
struct Income
{
    int wage = 0;
    int business = 0;
    int cost = 0;
    int property = 0;
    int transfer = 0;
};

/// What members without work of their own bring in.
int transfers(const HouseholdPlan &household, int year)
{
    int sum = 200; // the subsidy for tilled land
    const bool allowance = household.type != std::string_view("一般贫困户");
    for (const Person &person : household.family.people) {
        if (!person.livesHere(year))
            continue;
        sum += allowance ? 2640 : 0;
        sum += ageOn(person.born, day(year, 12, 31)) >= 60 ? 2040 : 0;
        sum += person.isStudent(year) ? 3000 : 0;
        sum += person.isSeverelyDisabled() ? 2520 : 0;
    }
    return sum;
}

/// Per head, in permille of the standard of the year.
int perHead(const HouseholdPlan &household, int year, Random &random)
{
    if (household.lacks(Lack::Income, year))
        return random.between(560, 995);
    if (!household.family.isAble(year))
        return random.between(700, 1250);
    const int above = random.below(500);
    return 1005 + above + random.below(700) * above / 500;
}

bool hasWorker(const Family &family, int year)
{
    return std::ranges::any_of(family.people, [year](const Person &person) {
        return person.works <= year && person.livesHere(year) && !person.isStudent(year);
    });
}

/// Parts that add up to what the household has per head; wages only where somebody works.
Income drawIncome(const HouseholdPlan &household, int year, Random &random)
{
    const int permille = perHead(household, year, random);
    const int total = (householdStandard(year) * household.family.size(year) * permille + 999) / 1000;
    Income income;
    income.transfer = std::min(transfers(household, year), total);
    int rest = total - income.transfer;
    income.property = household.wantsAsset ? std::min(rest, random.between(6, 20) * 100) : 0;
    rest -= income.property;
    const bool works = hasWorker(household.family, year);
    if (!works && !household.family.isAble(year)) {
        income.transfer += rest;
        return income;
    }
    const int business = works ? rest * random.between(5, household.wantsIndustry ? 50 : 20) / 100 : rest;
    income.cost = business * random.between(20, 60) / 100;
    income.business = business + income.cost;
    income.wage = rest - business;
    return income;
}

void setIncome(Row<catalogue::TableId::HouseholdYear> &row, const Income &income)
{
    const auto put = [&row](catalogue::HouseholdYearColumn column, int yuan) {
        if (yuan > 0)
            row.yuan(column, yuan);
    };
    put("wage_fen", income.wage);
    put("business_fen", income.business);
    put("business_cost_fen", income.cost);
    put("property_fen", income.property);
    put("transfer_fen", income.transfer);
}

/// A yes, or while it is lacked a no or nothing.
void setUnlessLacked(Row<catalogue::TableId::HouseholdYear> &row, catalogue::HouseholdYearColumn column,
                     const HouseholdPlan &household, Lack lack, int year)
{
    const bool lacks = household.lacks(lack, year);
    if (!lacks || !household.unasked(lack))
        row.yesNo(column, !lacks);
}

/// A dangerous house, rebuilt in the year by whose end the lack is gone.
void setHousing(Row<catalogue::TableId::HouseholdYear> &row, const HouseholdPlan &household, int year,
                Random houses)
{
    static constexpr const char *dangerous[] = {"C", "C", "D", "D", "无房"};
    const int mended = household.mended[static_cast<std::size_t>(Lack::Housing)];
    const bool earlier = mended == 0 && houses.oneIn(6);
    const char *grade = houses.pick(dangerous);
    const Day done = dayIn(houses, earlier ? 2017 : std::max(mended, firstYear), 3, 11);
    if (mended == 0 && !earlier) {
        row.text("housing", houses.chance(60) ? "A" : "B");
    } else if (!household.lacks(Lack::Housing, year)) {
        row.text("housing", grade).text("housing_done_on", dateText(done));
    } else if (!household.unasked(Lack::Housing)) {
        row.text("housing", grade);
    }
}

void writeHouseholdYear(journal::Act &act, const Written &written, const HouseholdPlan &household, int year,
                        Random houses, Random &random)
{
    Row<catalogue::TableId::HouseholdYear> row;
    row.number("household", written.household).number("year", year);
    const Income income = drawIncome(household, year, random);
    if (!household.lacks(Lack::Income, year) || !household.unasked(Lack::Income))
        setIncome(row, income);
    setUnlessLacked(row, "food", household, Lack::Food, year);
    setUnlessLacked(row, "clothing", household, Lack::Clothing, year);
    setHousing(row, household, year, houses);
    setUnlessLacked(row, "water", household, Lack::Water, year);
    const bool entitled = household.mended[static_cast<std::size_t>(Lack::Allowance)] > 0 ||
                          household.type != std::string_view("一般贫困户");
    row.yesNo("dibao_entitled", entitled);
    if (entitled)
        setUnlessLacked(row, "dibao", household, Lack::Allowance, year);
    row.insert(act);
}

/// What one household agrees on for all its members.
struct Cover
{
    int supplement;
    int care;
    int premium;
};

/// The member on whom a lack of the household rests.
bool isFirst(const HouseholdPlan &household, const Person &person, int year, bool (*may)(const Person &, int))
{
    const auto found = std::ranges::find_if(
        household.family.people, [&](const Person &each) { return each.livesHere(year) && may(each, year); });
    return found != household.family.people.end() && &*found == &person;
}

bool anyone(const Person &, int)
{
    return true;
}

bool isAdult(const Person &person, int year)
{
    return ageOn(person.born, day(year, 12, 31)) >= 16 && !person.isStudent(year);
}

bool mustLearn(const Person &person, int year)
{
    const int age = ageOn(person.born, day(year, 8, 31));
    return age >= 6 && age <= 14 && person.schooling(year) != std::string_view("缓学免学");
}

class MemberYears
{
public:
    MemberYears(journal::Act &act, const HouseholdPlan &household, Random &random)
        : m_act(act), m_household(household),
          m_random(random), m_cover{random.yearDone(40, 65, 93), random.yearDone(75, 90, 98),
                                    random.yearDone(85, 94, 99)}
    {
    }

    void write(std::int64_t member, const Person &person, int year)
    {
        Row<catalogue::TableId::MemberYear> row;
        row.number("member", member).number("year", year);
        setSchooling(row, person, year);
        setLackOf(row, "medical", Lack::Medical, person, year, anyone);
        setLackOf(row, "critical", Lack::Critical, person, year, anyone);
        if (isAdult(person, year))
            setLackOf(row, "pension", Lack::Pension, person, year, isAdult);
        setCover(row, "supplement", m_cover.supplement, year);
        if (person.isSeverelyDisabled())
            setCover(row, "disability_care", m_cover.care, year);
        setCover(row, "premium_paid", m_cover.premium, year);
        if (isAdult(person, year))
            setWork(row, person, year);
        row.insert(m_act);
    }

private:
    bool rests(Lack lack, const Person &person, int year, bool (*may)(const Person &, int)) const
    {
        return m_household.lacks(lack, year) && isFirst(m_household, person, year, may);
    }

    void setSchooling(Row<catalogue::TableId::MemberYear> &row, const Person &person, int year)
    {
        if (!rests(Lack::Education, person, year, mustLearn))
            row.text("schooling", person.schooling(year));
        else if (!m_household.unasked(Lack::Education))
            row.text("schooling", "失学辍学");
    }

    void setLackOf(Row<catalogue::TableId::MemberYear> &row, catalogue::MemberYearColumn column, Lack lack,
                   const Person &person, int year, bool (*may)(const Person &, int))
    {
        const bool lacked = rests(lack, person, year, may);
        if (!lacked || !m_household.unasked(lack))
            row.yesNo(column, !lacked);
    }

    void setCover(Row<catalogue::TableId::MemberYear> &row, catalogue::MemberYearColumn column, int since,
                  int year)
    {
        if (year >= m_household.caughtUp)
            row.yesNo(column, true);
        else if (!m_random.oneIn(100))
            row.yesNo(column, since <= year);
    }

    void setWork(Row<catalogue::TableId::MemberYear> &row, const Person &person, int year)
    {
        const bool works = person.works <= year;
        row.text("work", works ? person.work : "未务工");
        if (works)
            row.number("work_months", m_random.between(5, 11));
        if (!person.able)
            return;
        row.yesNo("wants_job", person.wantsJob);
        row.yesNo("wants_training", person.trained != 0);
        if (person.trained != 0)
            row.yesNo("trained", person.trained <= year);
    }

    journal::Act &m_act;
    const HouseholdPlan &m_household;
    Random &m_random;
    Cover m_cover;
};

} // namespace

void writeYears(journal::Act &act, const Written &written, const HouseholdPlan &household, Random &random)
{
    const Random houses = random.fork(1);
    MemberYears members(act, household, random);
    for (int year = firstYear; year <= lastYear; ++year) {
        if (!isOnRecord(household, year))
            continue;
        writeHouseholdYear(act, written, household, year, houses, random);
        for (std::size_t i = 0; i < written.members.size(); ++i) {
            const Person &person = household.family.people[i];
            if (person.livesHere(year))
                members.write(written.members[i], person, year);
        }
    }
}

} // namespace chulie::sample
