#include "models/targets/target.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

// The order is the catalogue's: it is the order of every list, table and result.
constexpr Target all[] = {
    {"h.food", "不愁吃", QT_TRANSLATE_NOOP("Targets", "Enough to eat"), "一", "", "2020", true,
     Level::Household, QT_TRANSLATE_NOOP("Targets", "The household's answer of the year.")},
    {"h.clothing", "不愁穿", QT_TRANSLATE_NOOP("Targets", "Enough to wear"), "一", "", "2020", true,
     Level::Household, QT_TRANSLATE_NOOP("Targets", "The household's answer of the year.")},
    {"h.education", "义务教育有保障", QT_TRANSLATE_NOOP("Targets", "Compulsory education"), "一 三（一）",
     "7", "2020", true, Level::Household,
     QT_TRANSLATE_NOOP("Targets",
                       "Every member aged 6 to 14 on 31 August is at school; those whose schooling is "
                       "deferred or exempt are left out.")},
    {"h.medical", "基本医疗保险", QT_TRANSLATE_NOOP("Targets", "Basic medical insurance"), "一 三（二）", "8",
     "2020", true, Level::Household, QT_TRANSLATE_NOOP("Targets", "Every member is insured in the year.")},
    {"h.critical", "大病保险", QT_TRANSLATE_NOOP("Targets", "Critical illness insurance"), "一 三（二）", "8",
     "2020", true, Level::Household, QT_TRANSLATE_NOOP("Targets", "Every member is insured in the year.")},
    {"h.pension", "基本养老保险", QT_TRANSLATE_NOOP("Targets", "Basic pension insurance"), "一 三（四）",
     "10", "2020", true, Level::Household,
     QT_TRANSLATE_NOOP(
         "Targets", "Every member aged 16 or more at the end of the year who is not a student is insured.")},
    {"h.housing", "住房安全", QT_TRANSLATE_NOOP("Targets", "Safe housing"), "一 三（三）", "9", "2018", true,
     Level::Household,
     QT_TRANSLATE_NOOP(
         "Targets",
         "Grade A or B; grade C, D or no house once rebuilding was completed by the end of the year.")},
    {"h.water", "饮水安全", QT_TRANSLATE_NOOP("Targets", "Safe drinking water"), "一 四（一）", "12", "2020",
     true, Level::Household, QT_TRANSLATE_NOOP("Targets", "The household's answer of the year.")},
    {"h.dibao", "应保尽保", QT_TRANSLATE_NOOP("Targets", "Subsistence allowance for all entitled"),
     "一 三（四）", "10", "2020", true, Level::Household,
     QT_TRANSLATE_NOOP("Targets", "A household that is entitled to the subsistence allowance receives it.")},
    {"h.income", "收入达标", QT_TRANSLATE_NOOP("Targets", "Income up to standard"), "一", "1–4", "2020", true,
     Level::Household,
     QT_TRANSLATE_NOOP(
         "Targets",
         "In a household with a member able to work, the year's income per head (wages, business income "
         "less business costs, property, transfers) reaches the household standard.")},
    {"h.industry", "产业带动", QT_TRANSLATE_NOOP("Targets", "Taken along by industry"), "二（一）", "1",
     "2019", false, Level::Household,
     QT_TRANSLATE_NOOP("Targets",
                       "A household that is able and wants to has a measure of responsibility 1 or 2, under "
                       "way or completed, begun by the end of the year.")},
    {"h.asset", "资产收益", QT_TRANSLATE_NOOP("Targets", "Income from assets"), "二（四）", "4", "2019",
     false, Level::Household,
     QT_TRANSLATE_NOOP("Targets", "A household that wants to has a measure of responsibility 4, under way or "
                                  "completed, begun by the end of the year.")},
    {"h.job", "就业", QT_TRANSLATE_NOOP("Targets", "Employment"), "二（三）", "3", "–", false,
     Level::Household,
     QT_TRANSLATE_NOOP("Targets", "Every member who is able to work and wants a job has work in the year.")},
    {"h.training", "技能培训", QT_TRANSLATE_NOOP("Targets", "Skills training"), "二（三）", "3", "–", false,
     Level::Household,
     QT_TRANSLATE_NOOP("Targets", "Every member who wants training was trained in the year.")},
    {"h.aid", "学生资助", QT_TRANSLATE_NOOP("Targets", "Aid for students"), "三（一）", "7", "yearly", false,
     Level::Household,
     QT_TRANSLATE_NOOP("Targets",
                       "A household with a student has a measure of responsibility 7, under way or "
                       "completed, begun within the year.")},
    {"h.premium", "参保个人缴费资助", QT_TRANSLATE_NOOP("Targets", "Insurance premiums paid for"),
     "三（二） 三（四）", "8, 10", "yearly", false, Level::Household,
     QT_TRANSLATE_NOOP("Targets", "Every member's own share of the premiums is paid for in the year.")},
    {"h.supplement", "医疗补充保险", QT_TRANSLATE_NOOP("Targets", "Supplementary medical insurance"),
     "二（六）", "6", "2020", false, Level::Household,
     QT_TRANSLATE_NOOP("Targets", "Every member is insured in the year.")},
    {"h.disability", "重度残疾护理补贴", QT_TRANSLATE_NOOP("Targets", "Care allowance for severe disability"),
     "三（五）", "11", "–", false, Level::Household,
     QT_TRANSLATE_NOOP("Targets",
                       "Every member with disability grade 1 or 2 receives the care allowance in the year.")},
    {"h.pairing", "干部结对", QT_TRANSLATE_NOOP("Targets", "Paired with a cadre"), "九（三）", "31", "yearly",
     false, Level::Household, QT_TRANSLATE_NOOP("Targets", "The household has a responsible helper.")},
    {"h.visits", "书记遍访", QT_TRANSLATE_NOOP("Targets", "Visited by the secretaries"), "九（一）", "29",
     "yearly", false, Level::Household,
     QT_TRANSLATE_NOOP("Targets",
                       "Within the year the household was visited by a township party secretary and by a "
                       "village party secretary.")},
    {"h.pathway", "脱贫途径", QT_TRANSLATE_NOOP("Targets", "Way out of poverty recorded"), "九（五）", "33",
     "yearly", false, Level::Household,
     QT_TRANSLATE_NOOP("Targets", "A household out of poverty has the way by which it got out recorded.")},

    {"v.poverty", "贫困人口全部脱贫", QT_TRANSLATE_NOOP("Targets", "All households out of poverty"), "一",
     "33", "2020", true, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "Every household in scope is out of poverty.")},
    {"v.income", "村人均可支配收入", QT_TRANSLATE_NOOP("Targets", "Village income per head"), "一", "",
     "2020", true, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "The village's income per head of the year reaches the village standard.")},
    {"v.model", "新农村示范村", QT_TRANSLATE_NOOP("Targets", "New-countryside model village"), "一", "",
     "2020", true, Level::Village, QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.road", "村道路面硬化", QT_TRANSLATE_NOOP("Targets", "Village roads paved"), "一 四（一）", "12",
     "2020", true, Level::Village,
     QT_TRANSLATE_NOOP(
         "Targets",
         "Every natural village of 20 households or more has its road paved by the end of the year.")},
    {"v.tidy", "整洁村", QT_TRANSLATE_NOOP("Targets", "Tidy village"), "一", "12", "2020", true,
     Level::Village,
     QT_TRANSLATE_NOOP(
         "Targets",
         "Every natural village of 20 households or more is a tidy village by the end of the year.")},
    {"v.sewage", "雨污分流", QT_TRANSLATE_NOOP("Targets", "Rain and sewage separated"), "四（一）", "12",
     "2020", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets",
                       "Every natural village of 20 households or more has its sewage separated, piped or "
                       "covered by the end of the year.")},
    {"v.bus", "通客车", QT_TRANSLATE_NOOP("Targets", "Bus service"), "四（一）", "12", "2020", false,
     Level::Village,
     QT_TRANSLATE_NOOP("Targets",
                       "The village's answer of the year; a village that is not eligible is left out.")},
    {"v.grid", "农村电网改造", QT_TRANSLATE_NOOP("Targets", "Power grid renewed"), "四（二）", "13", "2020",
     false, Level::Village, QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.mobile", "4G 网络", QT_TRANSLATE_NOOP("Targets", "4G network"), "四（二）", "13", "2020", false,
     Level::Village, QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.broadcast", "广电网络户户通", QT_TRANSLATE_NOOP("Targets", "Broadcast network in every home"),
     "四（二）", "13", "2020", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.waste", "垃圾收集", QT_TRANSLATE_NOOP("Targets", "Waste collection"), "四（一）", "12", "–", false,
     Level::Village, QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.wastewater", "污水处理", QT_TRANSLATE_NOOP("Targets", "Wastewater treatment"), "四（一）", "12", "–",
     false, Level::Village, QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.services", "公共服务设施", QT_TRANSLATE_NOOP("Targets", "Public services"), "四（二）", "13", "–",
     false, Level::Village,
     QT_TRANSLATE_NOOP(
         "Targets",
         "The village has a clinic, a service centre, a cultural square and an e-commerce point.")},
    {"v.fund", "财政专项资金", QT_TRANSLATE_NOOP("Targets", "Special funds"), "九（三）", "31",
     "2018–2020, yearly", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets",
                       "In each of 2018 to 2020 the city and county allot at least 200,000 yuan of special "
                       "funds to a relatively poor village, 100,000 yuan to another.")},
    {"v.publicity", "资金公示", QT_TRANSLATE_NOOP("Targets", "Funds published"), "九（二）", "30", "yearly",
     false, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "Every fund of the year was published by the end of the year.")},
    {"v.handout", "不直接发钱物", QT_TRANSLATE_NOOP("Targets", "No direct handouts"), "五（一）", "14",
     "yearly", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "No measure begun within the year hands out money or goods directly.")},
    {"v.secretary", "第一书记驻村", QT_TRANSLATE_NOOP("Targets", "First secretary in the village"),
     "六（二） 九（三）", "18, 31", "yearly", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "The village has a first secretary.")},
    {"v.partner", "单位帮扶", QT_TRANSLATE_NOOP("Targets", "Supporting unit"), "九（三）", "31", "yearly",
     false, Level::Village, QT_TRANSLATE_NOOP("Targets", "The village has a supporting unit.")},
    {"v.leader", "县区委书记遍访", QT_TRANSLATE_NOOP("Targets", "Visited by the county leader"), "九（一）",
     "29", "2020", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets",
                       "A county leader visited the village between 2018 and the end of the year.")},
    {"v.party", "抓党建促脱贫示范村", QT_TRANSLATE_NOOP("Targets", "Party-building model village"),
     "七（一）", "21", "–", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "The village's answer of the year.")},
    {"v.reserve", "书记后备队伍", QT_TRANSLATE_NOOP("Targets", "Reserve of party secretaries"), "七（一）",
     "21", "–", false, Level::Village,
     QT_TRANSLATE_NOOP("Targets", "The village has at least two reserve party secretaries.")},
    {"v.inspection", "巡察覆盖", QT_TRANSLATE_NOOP("Targets", "Inspected"), "八（三）", "26", "2020", false,
     Level::Village, QT_TRANSLATE_NOOP("Targets", "The village was inspected by the end of the year.")},

    {"t.base", "每镇一个产业扶贫基地", QT_TRANSLATE_NOOP("Targets", "An industry base in every town"),
     "二（一）", "1", "2019", false, Level::Town,
     QT_TRANSLATE_NOOP("Targets", "The town has at least one industry base.")},
    {"t.insurance", "政策性农业保险覆盖", QT_TRANSLATE_NOOP("Targets", "Covered by farm insurance"),
     "二（六）", "6", "2020", false, Level::Town,
     QT_TRANSLATE_NOOP("Targets", "The town's answer of the year.")},
    {"t.team", "驻镇乡村振兴工作队", QT_TRANSLATE_NOOP("Targets", "Team stationed in the town"), "七（三）",
     "23", "–", false, Level::Town, QT_TRANSLATE_NOOP("Targets", "The town's answer of the year.")},

    {"c.park", "每县区一个扶贫产业园", QT_TRANSLATE_NOOP("Targets", "An industry park in every county"),
     "二（一）", "1", "2019", false, Level::County,
     QT_TRANSLATE_NOOP("Targets", "The county has at least one industry park.")},
    {"c.study", "专题调研不少于 48 天", QT_TRANSLATE_NOOP("Targets", "At least 48 days of field study"),
     "九（一）", "29", "yearly", false, Level::County,
     QT_TRANSLATE_NOOP("Targets", "At least 48 days of field study in the year.")},
    {"c.session", "每月专题研究", QT_TRANSLATE_NOOP("Targets", "A special session every month"), "九（一）",
     "29", "yearly", false, Level::County,
     QT_TRANSLATE_NOOP("Targets", "At least twelve special sessions in the year.")},
    {"c.report", "每半年报告", QT_TRANSLATE_NOOP("Targets", "A report every half year"), "九（一）", "29",
     "yearly", false, Level::County, QT_TRANSLATE_NOOP("Targets", "At least two work reports in the year.")},
    {"c.assessment", "年度成效考核", QT_TRANSLATE_NOOP("Targets", "Yearly assessment"), "八（二）", "25",
     "yearly", false, Level::County, QT_TRANSLATE_NOOP("Targets", "At least one assessment in the year.")},
    {"c.disclosure", "资金分配公开", QT_TRANSLATE_NOOP("Targets", "Allocation of funds disclosed"),
     "九（二）", "30", "yearly", false, Level::County,
     QT_TRANSLATE_NOOP("Targets", "The county's answer of the year.")},

    {"m.study", "专题调研不少于 24 天", QT_TRANSLATE_NOOP("Targets", "At least 24 days of field study"),
     "九（一）", "29", "yearly", false, Level::City,
     QT_TRANSLATE_NOOP("Targets", "At least 24 days of field study in the year.")},
    {"m.session", "每季度专题研究", QT_TRANSLATE_NOOP("Targets", "A special session every quarter"),
     "九（一）", "29", "yearly", false, Level::City,
     QT_TRANSLATE_NOOP("Targets", "At least four special sessions in the year.")},
    {"m.assessment", "年度成效考核", QT_TRANSLATE_NOOP("Targets", "Yearly assessment"), "八（二）", "25",
     "yearly", false, Level::City, QT_TRANSLATE_NOOP("Targets", "At least one assessment in the year.")},
    {"m.disclosure", "资金分配公开", QT_TRANSLATE_NOOP("Targets", "Allocation of funds disclosed"),
     "九（二）", "30", "yearly", false, Level::City,
     QT_TRANSLATE_NOOP("Targets", "The city's answer of the year.")},
    {"m.exit", "255 个相对贫困村全部出列",
     QT_TRANSLATE_NOOP("Targets", "All 255 relatively poor villages exit"), "一", "33", "2020", false,
     Level::City,
     QT_TRANSLATE_NOOP("Targets", "At least 255 relatively poor villages of the ledger are ready to exit.")},
};

constexpr std::size_t count(Level level)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(all, [&](const Target &target) { return target.level == level; }));
}

static_assert(count(Level::Household) == householdTargets);
static_assert(count(Level::Village) == villageTargets);
static_assert(std::ranges::is_sorted(all, {}, &Target::level));
static_assert(std::ranges::count_if(all, &Target::exit) == exitTargets);

constexpr std::span<const Target> within(Level level)
{
    const auto first = std::ranges::lower_bound(all, level, {}, &Target::level);
    return {first, std::ranges::upper_bound(first, std::end(all), level, {}, &Target::level)};
}

constexpr std::span<const Target> byLevel[] = {within(Level::Household), within(Level::Village),
                                               within(Level::Town), within(Level::County),
                                               within(Level::City)};

} // namespace

std::span<const Target> targets()
{
    return all;
}

std::span<const Target> targets(Level level)
{
    return byLevel[static_cast<std::size_t>(level)];
}

const Target *findTarget(std::string_view code)
{
    const auto found =
        std::ranges::find(all, code, [](const Target &target) -> std::string_view { return target.code; });
    return found == std::ranges::end(all) ? nullptr : found;
}

std::size_t indexOf(const Target &target)
{
    return static_cast<std::size_t>(&target - targets(target.level).data());
}

const char *stateName(State state)
{
    static constexpr const char *names[] = {"met", "unmet", "unknown", "n/a"};
    return names[static_cast<std::size_t>(state)];
}

QString stateTitle(State state)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("Targets", "met"), QT_TRANSLATE_NOOP("Targets", "not met"),
        QT_TRANSLATE_NOOP("Targets", "to be verified"), QT_TRANSLATE_NOOP("Targets", "not applicable")};
    return QCoreApplication::translate("Targets", titles[static_cast<std::size_t>(state)]);
}

QString stateMark(State state)
{
    static constexpr const char *marks[] = {"✓", "✗", "?", "–"};
    return QString::fromUtf8(marks[static_cast<std::size_t>(state)]);
}

QString statusTitle(Status status)
{
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Targets", "not yet out of poverty"),
                                             QT_TRANSLATE_NOOP("Targets", "out of poverty"),
                                             QT_TRANSLATE_NOOP("Targets", "back in poverty")};
    return QCoreApplication::translate("Targets", titles[static_cast<std::size_t>(status)]);
}

QString title(const Target &target)
{
    return QCoreApplication::translate("Targets", target.title);
}

QString ruleInWords(const Target &target)
{
    return QCoreApplication::translate("Targets", target.rule);
}

} // namespace chulie
