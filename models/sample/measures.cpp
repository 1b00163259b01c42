#include "models/sample/names.h"
#include "models/sample/row.h"
#include "models/sample/works.h"
#include "models/sample/writers.h"

#include <algorithm>
#include <string_view>

namespace chulie::sample {

namespace {

const Day lastDay = day(lastYear, 12, 31);

/// A 措施 for one household.
struct Aid
{
    int item;
    const char *name;
    const char *form;
    int planned; ///< yuan
};

/// Writes the 措施 of one household.
class Aids
{
public:
    Aids(journal::Act &act, const Written &written, const HouseholdPlan &household, MeasureNumbers &numbers,
         Random &random)
        : m_act(act), m_written(written), m_household(household), m_numbers(numbers), m_random(random)
    {
    }

    /// \a days is how long it takes; 0: it goes on.
    void add(const Aid &aid, Day started, int days)
    {
        if (started < m_household.identified || (m_household.struckOff && started > *m_household.struckOff))
            return;
        const Day finished = started + std::chrono::days(days);
        const bool done = days > 0 && finished <= lastDay;
        const bool stopped = m_household.caughtUp == never && m_random.oneIn(40);
        Row<catalogue::TableId::Measure> row;
        row.text("no", m_numbers.next()).number("village", m_written.village);
        row.number("household", m_written.household).number("item", aid.item).text("name", aid.name);
        row.text("form", aid.form).text("unit", unitOf(aid.item)).text("person", m_household.helper);
        row.text("started_on", dateText(started));
        if (done)
            row.text("finished_on", dateText(finished));
        row.text("state", stopped ? "已终止" : done ? "已完成" : "进行中");
        if (aid.planned > 0)
            row.yuan("planned_fen", aid.planned);
        row.number("beneficiaries", m_household.family.size(std::max(yearOf(started), firstYear)));
        row.insert(m_act);
    }

    void industry()
    {
        static constexpr Aid kinds[] = {
            {1, "肉鸡养殖奖补", "奖补", 3000}, {1, "百香果种植奖补", "奖补", 2400},
            {1, "水稻良种补助", "奖补", 800},  {1, "合作社带动养蜂", "项目", 4500},
            {2, "林下养鸡", "项目", 3600},     {2, "聘为生态护林员", "劳务", 9600}};
        if (!m_household.wantsIndustry || isLeftOut())
            return;
        const Day started = dayBy(m_random.chance(60) ? 2017 : m_random.yearDone(50, 90, 100));
        add(m_random.pick(kinds), started, m_random.chance(40) ? 300 : 0);
    }

    void asset()
    {
        if (!m_household.wantsAsset || isLeftOut())
            return;
        const Day started = dayBy(m_random.yearDone(60, 92, 100));
        add({4, "光伏电站收益分红", "项目", 5000}, started, 0);
    }

    void schooling(int year)
    {
        for (const Person &person : m_household.family.people) {
            const bool isAided = year >= m_household.caughtUp || !m_random.oneIn(12);
            if (!person.livesHere(year) || !person.isStudent(year) || !isAided)
                continue;
            const bool older = ageOn(person.born, day(year, 8, 31)) >= 15;
            const Day started = dayIn(m_random, year, 7, 11);
            add({7, "学生生活费补助", "资助", older ? 5000 : 3000}, started, 20);
        }
    }

    void health()
    {
        const auto ill = [](const Person &person) { return std::string_view(person.health) == "大病"; };
        if (std::ranges::any_of(m_household.family.people, ill)) {
            const Day started = dayIn(m_random, m_random.between(firstYear, lastYear));
            add({8, "大病医疗救助", "资助", m_random.between(2, 40) * 500}, started, 30);
        }
        if (m_random.chance(50)) {
            const Day started = dayIn(m_random, m_random.between(firstYear, lastYear), 1, 3);
            add({6, "医疗补充保险", "保险", 120}, started, 365);
        }
    }

    void house()
    {
        const int mended = m_household.mended[static_cast<std::size_t>(Lack::Housing)];
        if (mended == 0 || mended == never)
            return;
        const Day started = dayIn(m_random, mended, 1, 2);
        add({9, "危房改造", "项目", 40000}, started, 60);
    }

    void work()
    {
        for (const Person &person : m_household.family.people) {
            if (person.trained >= firstYear && person.trained < never) {
                const Day started = dayIn(m_random, person.trained, 1, 11);
                add({3, "劳动技能培训", "培训", 600}, started, 15);
            }
        }
        if (m_household.type != std::string_view("一般贫困户"))
            add({10, "纳入最低生活保障", "其他", 0}, dayIn(m_random, 2017), 0);
    }

private:
    [[nodiscard]] bool isLeftOut() { return m_household.caughtUp == never && m_random.oneIn(8); }

    /// A day of \a year, but not before the household was identified, nor after its village had caught up.
    [[nodiscard]] Day dayBy(int year)
    {
        const int identified = yearOf(m_household.identified);
        return dayIn(m_random, std::max(std::min(year, m_household.caughtUp), identified), 7, 12);
    }

    journal::Act &m_act;
    const Written &m_written;
    const HouseholdPlan &m_household;
    MeasureNumbers &m_numbers;
    Random &m_random;
};

/// The state of a 措施 of the village at the end, and until when it ran.
void setState(Row<catalogue::TableId::Measure> &row, Day started, Random &random)
{
    const Day finished = after(random, started, 60, 400);
    if (started > lastDay - std::chrono::days(45)) {
        row.text("state", "计划");
    } else if (finished <= lastDay && !random.oneIn(12)) {
        row.text("finished_on", dateText(finished)).text("state", "已完成");
    } else {
        row.text("state", random.oneIn(15) ? "已终止" : "进行中");
    }
}

Works writeOne(journal::Act &act, std::int64_t villageId, const VillagePlan &village, const WorksKind &kind,
               MeasureNumbers &numbers, Random &random)
{
    const Day started = dayIn(random, random.yearDone(45, 75, 100));
    Row<catalogue::TableId::Measure> row;
    row.text("no", numbers.next())
        .number("village", villageId)
        .number("item", kind.item)
        .text("name", kind.name);
    row.text("form", kind.form).text("unit", unitOf(kind.item));
    row.text("person", random.chance(60) ? village.secretary : village.partySecretary);
    row.text("started_on", dateText(started));
    setState(row, started, random);
    const int planned = random.between(kind.leastPlanned, kind.mostPlanned) * 1000;
    if (planned > 0)
        row.yuan("planned_fen", planned);
    if (!random.oneIn(8))
        row.number("beneficiaries", random.between(10, 60) * (1 + village.households / 10));
    if (!random.oneIn(4))
        row.text("effect", kind.effect);
    return {row.insert(act), kind.name, started, planned};
}

} // namespace

std::string MeasureNumbers::next()
{
    return "M" + m_village + std::to_string(100000 + ++m_last).substr(1);
}

void writeMeasures(journal::Act &act, const Written &written, const HouseholdPlan &household,
                   MeasureNumbers &numbers, Random &random)
{
    Aids aids(act, written, household, numbers, random);
    aids.industry();
    aids.asset();
    aids.health();
    aids.house();
    aids.work();
    for (int year = firstYear; year <= lastYear; ++year)
        aids.schooling(year);
}

std::vector<Works> writeWorks(journal::Act &act, std::int64_t villageId, const VillagePlan &village,
                              MeasureNumbers &numbers, Random &random)
{
    std::vector<Works> works;
    for (const WorksKind &kind : worksKinds()) {
        const bool handout = std::string_view(kind.form) == "直接发放";
        const int share = handout ? 4 : kind.common ? 85 : 35;
        if (random.chance(village.poor ? share : share / 3))
            works.push_back(writeOne(act, villageId, village, kind, numbers, random));
    }
    return works;
}

} // namespace chulie::sample
