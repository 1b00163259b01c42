#include "models/catalogue/describe.h"
#include "models/catalogue/options.h"
#include "models/catalogue/tables.h"

/// The tables of places: villages, natural villages, regions, and what belongs to a year of them.
namespace chulie {

using namespace describe;

namespace {

constexpr const char *villageCodeAliases[] = {"行政村编码", "行政村代码", "村代码"};
constexpr const char *villageAliases[] = {"行政村", "行政村名称", "村名称", "所在村", "所在行政村", "村委会"};
constexpr const char *townAliases[] = {"乡镇", "所在镇", "所在乡镇", "乡镇名称",
                                       "镇名", "乡(镇)", "镇(乡)",   "镇街"};
constexpr const char *countyAliases[] = {"县(区)", "县（区）", "县", "区县", "县区名称", "县(市、区)"};
constexpr const char *secretaryAliases[] = {"驻村第一书记"};

} // namespace

Table Catalogue::village()
{
    return {
        TableId::Village,
        "village",
        "村",
        QT_TR_NOOP("Villages"),
        {
            Line("code", "村编码", QT_TR_NOOP("Village code"), Kind::Village)
                .key()
                .aliases(villageCodeAliases),
            place("name", "村名", QT_TR_NOOP("Village name")).required().aliases(villageAliases),
            text("town", "镇", QT_TR_NOOP("Town")).required().aliases(townAliases),
            text("county", "县区", QT_TR_NOOP("County")).required().aliases(countyAliases),
            list("type", "村类型", QT_TR_NOOP("Type of village"), options::villageType).required(),
            count("households", "总户数", QT_TR_NOOP("Households in all"), "户"),
            count("population", "总人口", QT_TR_NOOP("Population"), "人"),
            unit("partner", "帮扶单位", QT_TR_NOOP("Supporting unit")),
            persons("secretary", "第一书记", QT_TR_NOOP("First secretary")).aliases(secretaryAliases),
            code("phone", "联系电话", QT_TR_NOOP("Telephone")).personal(),
            date("stationed_on", "驻村日期", QT_TR_NOOP("Stationed on")),
            count("reserve_secretaries", "党组织书记后备人数", QT_TR_NOOP("Reserve party secretaries"), "人"),
            date("inspected_on", "巡察日期", QT_TR_NOOP("Inspected on")),
        },
    };
}

Table Catalogue::hamlet()
{
    return {
        TableId::Hamlet,
        "hamlet",
        "自然村",
        QT_TR_NOOP("Natural villages"),
        {
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village).key(),
            place("name", "自然村", QT_TR_NOOP("Natural village")).key(),
            count("households", "户数", QT_TR_NOOP("Number of households"), "户").required(),
            date("road_on", "路面硬化日期", QT_TR_NOOP("Road paved on")),
            date("tidy_on", "整洁村日期", QT_TR_NOOP("Tidy village since")),
            date("sewage_on", "雨污分流日期", QT_TR_NOOP("Sewage separated on")),
        },
    };
}

Table Catalogue::villageYear()
{
    return {
        TableId::VillageYear,
        "village_year",
        "村年度",
        QT_TR_NOOP("Village years"),
        {
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village).key(),
            year(QT_TR_NOOP("Year")),
            money("income_fen", "村人均可支配收入", QT_TR_NOOP("Village income per head")),
            money("collective_fen", "集体经济收入", QT_TR_NOOP("Collective income")),
            yesNo("model", "新农村示范村", QT_TR_NOOP("New-countryside model village")),
            list("bus", "通客车", QT_TR_NOOP("Bus service"), options::bus),
            yesNo("mobile", "4G网络", QT_TR_NOOP("4G network")),
            yesNo("broadcast", "广电网络户户通", QT_TR_NOOP("Broadcast network in every home")),
            yesNo("grid", "电网改造", QT_TR_NOOP("Power grid renewed")),
            yesNo("waste", "垃圾收集", QT_TR_NOOP("Waste collection")),
            yesNo("wastewater", "污水处理", QT_TR_NOOP("Wastewater treatment")),
            yesNo("piped_water", "集中供水", QT_TR_NOOP("Piped water")),
            yesNo("clinic", "卫生站", QT_TR_NOOP("Clinic")),
            yesNo("service_center", "综合服务平台", QT_TR_NOOP("Service centre")),
            yesNo("square", "文化广场", QT_TR_NOOP("Cultural square")),
            yesNo("e_commerce", "电商服务点", QT_TR_NOOP("E-commerce point")),
            yesNo("party_model", "党建示范村", QT_TR_NOOP("Party-building model village")),
        },
    };
}

Table Catalogue::progress()
{
    return {
        TableId::ItemProgress,
        "progress",
        "进展",
        QT_TR_NOOP("Progress notes"),
        {
            count("item", "责任清单序号", QT_TR_NOOP("Responsibility")).key().least(1).most(34),
            Line("region", "区划编码", QT_TR_NOOP("Region code"), Kind::Region).key(),
            date("date", "日期", QT_TR_NOOP("Date")).key(),
            list("state", "状态", QT_TR_NOOP("State"), options::progressState).required(),
            note("note", "进展", QT_TR_NOOP("Progress")),
            persons("person", "责任人", QT_TR_NOOP("Responsible person")),
        },
    };
}

Table Catalogue::regionYear()
{
    return {
        TableId::RegionYear,
        "region_year",
        "区划年度",
        QT_TR_NOOP("Regional years"),
        {
            Line("region", "区划编码", QT_TR_NOOP("Region code"), Kind::Region).key(),
            year(QT_TR_NOOP("Year")),
            count("bases", "产业扶贫基地数", QT_TR_NOOP("Industry bases"), "个"),
            count("parks", "产业扶贫园数", QT_TR_NOOP("Industry parks"), "个"),
            yesNo("farm_insurance", "政策性农业保险覆盖", QT_TR_NOOP("Covered by farm insurance")),
            yesNo("team", "驻镇工作队", QT_TR_NOOP("Team stationed in the town")),
            yesNo("disclosure", "资金分配公开", QT_TR_NOOP("Allocation of funds disclosed")),
            count("study_days", "专题调研天数", QT_TR_NOOP("Days of field study"), "天"),
            count("sessions", "专题研究次数", QT_TR_NOOP("Special sessions"), "次"),
            count("reports", "工作报告次数", QT_TR_NOOP("Work reports"), "次"),
            count("assessments", "成效考核次数", QT_TR_NOOP("Assessments"), "次"),
        },
    };
}

Table Catalogue::standard()
{
    return {
        TableId::Standard,
        "standard",
        "标准",
        QT_TR_NOOP("Income standards"),
        {
            year(QT_TR_NOOP("Year")),
            money("rural_income_fen", "全省农民人均可支配收入",
                  QT_TR_NOOP("Rural income per head in the province")),
            money("household_fen", "户标准", QT_TR_NOOP("Household standard")),
            money("village_fen", "村标准", QT_TR_NOOP("Village standard")),
        },
    };
}

} // namespace chulie
