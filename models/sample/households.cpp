#include "models/catalogue/officewords.h"
#include "models/sample/names.h"
#include "models/sample/row.h"
#include "models/sample/writers.h"

#include <string_view>

namespace chulie::sample {

namespace {

const char *education(const Person &person)
{
    const int age = ageOn(person.born, day(lastYear, 12, 31));
    if (age < 6)
        return "学龄前儿童";
    if (age < 12)
        return "小学";
    if (age < 15)
        return "初中";
    if (age > 65)
        return "文盲或半文盲";
    return person.college                  ? "大专及以上"
           : age < 40 && person.vocational ? "高中"
           : age < 55                      ? "初中"
                                           : "小学";
}

std::int64_t writeMember(journal::Act &act, std::int64_t household, const Person &person, Random &random)
{
    Row<catalogue::TableId::Member> row;
    row.number("household", household).text("name", person.name);
    if (!person.identity.empty())
        row.text("identity", person.identity);
    row.text("sex", person.female ? "女" : "男").text("born_on", dateText(person.born));
    row.text("relation", person.relation);
    if (!random.oneIn(40))
        row.text("ethnicity", random.oneIn(60) ? "畲族" : "汉族");
    if (!random.oneIn(20))
        row.text("education", education(person));
    row.text("health", person.health);
    if (std::string_view(person.health) == "残疾" || !random.oneIn(30))
        row.text("disability", person.disability);
    row.text("labour", person.labour);
    if (person.joined)
        row.text("joined_on", dateText(*person.joined));
    if (person.left)
        row.text("left_on", dateText(*person.left)).text("left_reason", person.leftReason);
    return row.insert(act);
}

/// The 变动 of one household in their order, none after it was struck off.
class Changes
{
public:
    Changes(journal::Act &act, std::int64_t id, const HouseholdPlan &household)
        : m_act(act), m_id(id), m_household(household)
    {
    }

    void add(Day date, catalogue::ChangeType type, const char *reason) const
    {
        if (m_household.struckOff && date > *m_household.struckOff)
            return;
        Row<catalogue::TableId::StatusChange> row;
        row.number("household", m_id)
            .text("date", dateText(date))
            .text("type", std::string(catalogue::word(type)));
        if (reason)
            row.text("reason", reason);
        row.insert(m_act);
    }

private:
    journal::Act &m_act;
    std::int64_t m_id;
    const HouseholdPlan &m_household;
};

const char *pathway(const HouseholdPlan &household, Random &random)
{
    static constexpr const char *ways[] = {"产业帮扶", "就业帮扶", "就业帮扶", "产业帮扶和就业帮扶",
                                           "资产收益分红"};
    if (household.caughtUp == never && random.oneIn(6))
        return nullptr;
    return household.family.isAble(lastYear) ? random.pick(ways) : "政策性保障兜底";
}

void writeExit(const Changes &changes, const HouseholdPlan &household, int year, Random &random)
{
    if (year > lastYear)
        return;
    const Day date = dayIn(random, year, 10, 12);
    changes.add(date, catalogue::ChangeType::OutOfPoverty, pathway(household, random));
}

void writeChanges(journal::Act &act, std::int64_t id, const HouseholdPlan &household, Random &random)
{
    static constexpr const char *slips[] = {"因病支出骤增", "主要劳动力失业", "产业项目失败", "因灾减收"};
    static constexpr const char *strikes[] = {"识别不准，名下有商品房", "举家外迁，户口已迁出",
                                              "家庭成员有财政供养人员"};
    const Changes changes(act, id, household);
    writeExit(changes, household, household.exitYear, random);
    if (household.slipYear != 0) {
        const Day date = dayIn(random, household.slipYear, 2, 6);
        changes.add(date, catalogue::ChangeType::PoorAgain, random.pick(slips));
        writeExit(changes, household, household.slipYear + (household.slipMended ? 0 : 1), random);
    }
    if (household.struckOff)
        changes.add(*household.struckOff, catalogue::ChangeType::StruckOff, random.pick(strikes));
}

} // namespace

bool isOnRecord(const HouseholdPlan &household, int year)
{
    return yearOf(household.identified) <= year &&
           (!household.struckOff || year <= yearOf(*household.struckOff));
}

Written writeHousehold(journal::Act &act, std::int64_t villageId, const VillagePlan &village,
                       const HouseholdPlan &household, Random &random)
{
    Row<catalogue::TableId::Household> row;
    row.text("no", household.no).number("village", villageId);
    if (!random.oneIn(30))
        row.text("hamlet", household.hamlet);
    row.text("type", household.type);
    if (!random.oneIn(50))
        row.text("cause", household.cause);
    row.text("identified_on", dateText(household.identified));
    if (random.chance(85))
        row.text("phone", phoneNumber(random));
    if (random.chance(92))
        row.text("account", accountNumber(random));
    const auto isKnown = [&] { return household.caughtUp < never || !random.oneIn(10); };
    if (isKnown())
        row.text("helper", household.helper).text("partner", village.partner);
    if (isKnown())
        row.yesNo("wants_industry", household.wantsIndustry);
    if (isKnown())
        row.yesNo("wants_asset", household.wantsAsset);
    if (random.oneIn(50))
        row.text("note", "户主长期在外，入户前请先电话联系。");
    Written written{villageId, row.insert(act), {}};
    for (const Person &person : household.family.people)
        written.members.push_back(writeMember(act, written.household, person, random));
    writeChanges(act, written.household, household, random);
    return written;
}

} // namespace chulie::sample
