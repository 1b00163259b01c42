#include "models/sample/names.h"
#include "models/sample/plan.h"
#include "models/values/identity.h"

#include <algorithm>
#include <set>

namespace chulie::sample {

namespace {

const Day end = day(lastYear, 12, 31);

/// A well-formed number of a county that does not exist.
std::string identityNumber(const std::string &county, Day born, bool female, Random &random)
{
    std::string digits = county;
    for (const char c : dateText(born)) {
        if (c != '-')
            digits += c;
    }
    const int serial = random.between(1, 499) * 2 - (female ? 0 : 1);
    digits += std::to_string(1000 + serial).substr(1);
    return digits + values::identityCheck(digits);
}

/// Draws the people of one family, one after the other.
class Maker
{
public:
    Maker(const std::string &county, Random &random)
        : m_county(county), m_random(random), m_surname(surname(random))
    {
    }

    /// Adds one who was \a age years old at the end of 2018.
    Person &add(const char *relation, bool female, int age, bool sameName)
    {
        Person person;
        person.relation = relation;
        person.female = female;
        person.born = dayIn(m_random, firstYear - age);
        do {
            person.name = sameName ? m_surname : surname(m_random);
            person.name += givenName(m_random, female);
        } while (!m_names.insert(person.name).second);
        do {
            person.identity = identityNumber(m_county, person.born, female, m_random);
        } while (values::mayBeRounded(person.identity) || !m_identities.insert(person.identity).second);
        if (m_random.oneIn(120))
            person.identity.clear();
        m_family.people.push_back(std::move(person));
        return m_family.people.back();
    }

    /// Adds one to \a most children of a parent who was \a age years old at the end of 2018.
    void addChildren(const char *relation, int age, int most)
    {
        int childAge = age - m_random.between(22, 33);
        for (int count = m_random.between(1, most); count > 0 && childAge >= 0; --count) {
            const bool female = m_random.chance(47);
            add(relation, female, childAge, true);
            childAge -= m_random.between(2, 4);
        }
    }

    /// Adds one of either sex, a woman in \a women of a hundred cases.
    void addOne(const char *relation, int women, int youngest, int oldest)
    {
        const bool female = m_random.chance(women);
        add(relation, female, m_random.between(youngest, oldest), true);
    }

    /// Adds a head and his wife.
    void addCouple(int age)
    {
        add("户主", false, age, true);
        add("配偶", true, age - m_random.between(-1, 5), false);
    }

    Family take() { return std::move(m_family); }

private:
    const std::string &m_county;
    Random &m_random;
    std::string m_surname;
    std::set<std::string> m_names;
    std::set<std::string> m_identities;
    Family m_family;
};

/// Parents, their child with a spouse, and grandchildren.
void addThreeGenerations(Maker &maker, int age, Random &random)
{
    if (random.chance(50)) {
        maker.addCouple(age);
        maker.addOne("父母", 60, age + 23, age + 32);
        if (random.chance(15))
            maker.addOne("祖父母", 70, age + 46, age + 52);
        maker.addChildren("子女", age, 2);
    } else {
        maker.addOne("户主", 30, age + 23, age + 32);
        maker.add("子女", false, age, true);
        maker.add("儿媳女婿", true, age - 2, false);
        maker.addChildren("孙子女", age, 2);
    }
}

Family draw(const std::string &county, Random &random)
{
    Maker maker(county, random);
    const int kind = random.below(100);
    const int age = random.between(33, 48);
    if (kind < 19) { // an elder alone
        maker.addOne("户主", 30, 60, 84);
    } else if (kind < 38) { // two elders
        maker.addCouple(age + 29);
    } else if (kind < 62) {
        maker.addCouple(age);
        maker.addChildren("子女", age, 3);
    } else if (kind < 72) {
        addThreeGenerations(maker, age, random);
    } else if (kind < 77) { // grandparents with a grandchild
        maker.addCouple(age + 24);
        maker.addOne("孙子女", 47, 6, 14);
    } else if (kind < 87) { // one parent
        maker.addOne("户主", 60, age, age);
        maker.addChildren("子女", age, 2);
    } else { // one alone, sometimes with a brother, a sister or a ward
        maker.addOne("户主", 25, age, age);
        if (random.chance(30))
            maker.addOne("兄弟姐妹", 30, age - 6, age - 1);
        if (random.chance(5))
            maker.addOne("其他", 50, 7, 15);
    }
    return maker.take();
}

void setHealth(Person &person, Random &random)
{
    const int age = ageOn(person.born, end);
    const int drawn = random.below(100);
    const int ill = age >= 60 ? 40 : age >= 18 ? 16 : 6;
    if (drawn < (age < 18 ? ill / 3 : ill * 6 / 10)) {
        person.health = "长期慢性病";
    } else if (drawn < ill * 7 / 10) {
        person.health = "大病";
    } else if (drawn < ill) {
        static constexpr const char *grades[] = {"一级", "二级", "三级", "三级", "四级", "四级"};
        person.health = "残疾";
        person.disability = random.pick(grades);
    }
}

/// 劳动能力 as it is at the end: by age, school and health.
void setLabour(Person &person, Random &random)
{
    const int age = ageOn(person.born, end);
    const std::string_view health = person.health;
    if (age < 16 || age > 72 || (age < 19 && !random.chance(5)) || (age < 22 && person.college))
        return;
    if (person.isSeverelyDisabled() || health == "大病") {
        person.labour = "丧失劳动力";
        return;
    }
    if (age >= 60 ? random.chance(30) : health != "健康") {
        person.labour = "弱劳动力或半劳动力";
    } else if (age >= 60) {
        return;
    } else {
        person.labour = random.chance(12) ? "技能劳动力" : "普通劳动力";
    }
    person.able = true;
    static constexpr const char *kinds[] = {"县内务工",     "县内务工", "县外省内务工", "县外省内务工",
                                            "县外省内务工", "省外务工", "公益岗位",     "自主创业"};
    person.work = age >= 58 ? "公益岗位" : random.pick(kinds);
    person.works = random.yearDone(62, 80, 93);
    if (random.chance(35))
        person.trained = random.yearDone(50, 75, 93);
}

/// Births, marriages and deaths. The head and a household's last adult stay.
void setMoves(Family &family, Random &random)
{
    for (std::size_t i = 1; i < family.people.size(); ++i) {
        Person &person = family.people[i];
        const int age = ageOn(person.born, day(firstYear, 12, 31));
        if (age > 72 && random.chance(12)) {
            person.left = dayIn(random, random.between(firstYear, lastYear));
            person.leftReason = "死亡";
        } else if (person.female && age >= 20 && age <= 28 && random.chance(20)) {
            person.left = dayIn(random, random.between(firstYear, lastYear));
            person.leftReason = "婚嫁";
        }
        if (age <= 0)
            person.joined = person.born + std::chrono::days(30);
        else if (person.relation == std::string_view("儿媳女婿") && random.chance(30))
            person.joined = dayIn(random, random.between(firstYear, lastYear));
    }
}

} // namespace

int Family::size(int year) const
{
    return static_cast<int>(
        std::ranges::count_if(people, [year](const Person &person) { return person.livesHere(year); }));
}

bool Family::isAble(int year) const
{
    return std::ranges::any_of(
        people, [year](const Person &person) { return person.able && person.livesHere(year); });
}

Family planFamily(const std::string &county, Random &random)
{
    Family family = draw(county, random);
    for (Person &person : family.people) {
        person.vocational = random.chance(40);
        person.college = !person.vocational && random.chance(65);
        setHealth(person, random);
        setLabour(person, random);
    }
    setMoves(family, random);
    return family;
}

} // namespace chulie::sample
