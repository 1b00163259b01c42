#include "models/sample/names.h"
#include "models/sample/row.h"
#include "models/sample/writers.h"

#include <string_view>

namespace chulie::sample {

namespace {

struct Finding
{
    const char *problem;
    const char *correction;
};

constexpr Finding findings[] = {
    {"屋顶漏雨", "已列入修缮计划，雨季前完成。"},     {"子女就读情况未更新", "已与学校核对并更新台账。"},
    {"慢性病用药费用高", "已办理门诊特定病种备案。"}, {"帮扶手册填写不全", "当场补填。"},
    {"饮用水水压不足", "镇供水所已更换管道。"},       {"有务工意愿但缺少信息", "已推荐参加镇招聘会。"},
};
constexpr const char *reasons[] = {"入户走访",     "入户走访", "核对收入",
                                   "了解就学情况", "宣讲政策", "检查住房安全"};

void write(journal::Act &act, std::int64_t village, std::int64_t household, const std::string &visitor,
           const char *role, Day date, Random &random)
{
    Row<catalogue::TableId::Visit> row;
    row.text("date", dateText(date)).number("village", village);
    if (household != 0)
        row.number("household", household);
    row.text("visitor", visitor).text("role", role);
    if (!random.oneIn(20))
        row.text("reason", household != 0 ? random.pick(reasons) : "调研脱贫攻坚工作");
    if (random.oneIn(12)) {
        const Finding &found = random.pick(findings);
        row.text("problem", found.problem);
        if (!random.oneIn(6))
            row.text("correction", found.correction);
    }
    row.insert(act);
}

} // namespace

void writeVisits(journal::Act &act, const Written &written, const VillagePlan &village,
                 const HouseholdPlan &household, Random &random)
{
    const auto visit = [&](int year, int percent, const std::string &visitor, const char *role) {
        const bool isDue = role != std::string_view("第一书记") && year >= household.caughtUp;
        if (!random.chance(percent) && !isDue)
            return;
        const Day date = dayIn(random, year, yearOf(household.identified) == year ? 7 : 1);
        if (date >= household.identified && (!household.struckOff || date <= *household.struckOff))
            write(act, written.village, written.household, visitor, role, date, random);
    };
    for (int year = firstYear; year <= lastYear; ++year) {
        const int late = year - firstYear;
        visit(year, 78 + 10 * late, village.townSecretary, "乡镇党委书记");
        visit(year, 84 + 7 * late, village.partySecretary, "村党组织书记");
        visit(year, 60, household.helper, "帮扶责任人");
        visit(year, 15, village.secretary, "第一书记");
    }
}

void writeVillageVisits(journal::Act &act, std::int64_t villageId, const VillagePlan &village, Random &random)
{
    const int leaderCame = random.yearDone(45, 80, 99);
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto visit = [&](const std::string &visitor, const char *role) {
            const Day date = dayIn(random, year);
            write(act, villageId, 0, visitor, role, date, random);
        };
        visit(village.secretary, "第一书记");
        if (village.poor && year == leaderCame)
            visit(village.countyLeader, "县级党政主要负责人");
        if (random.oneIn(40))
            visit(personName(random), "市级党政主要负责人");
        if (random.oneIn(10))
            visit(personName(random), "其他");
    }
}

} // namespace chulie::sample
