#pragma once

#include "models/catalogue/describe.h"
#include "models/catalogue/options.h"

/// The tables of places: villages, natural villages, regions, and what belongs to a year of them.
namespace chulie::catalogue::describe {

inline constexpr const char *villageCodeAliases[] = {"行政村编码", "行政村代码", "村代码"};
inline constexpr const char *villageAliases[] = {"行政村", "行政村名称", "村名称",
                                                 "所在村", "所在行政村", "村委会"};
inline constexpr const char *townAliases[] = {"乡镇", "所在镇", "所在乡镇", "乡镇名称",
                                              "镇名", "乡(镇)", "镇(乡)",   "镇街"};
inline constexpr const char *countyAliases[] = {"县(区)", "县（区）", "县", "区县", "县区名称", "县(市、区)"};
inline constexpr const char *secretaryAliases[] = {"驻村第一书记"};

inline constexpr Column villageColumns[] = {
    Line("code", "村编码", QT_TRANSLATE_NOOP("Catalogue", "Village code"), Kind::Village)
        .key()
        .aliases(villageCodeAliases),
    place("name", "村名", QT_TRANSLATE_NOOP("Catalogue", "Village name")).required().aliases(villageAliases),
    text("town", "镇", QT_TRANSLATE_NOOP("Catalogue", "Town")).required().aliases(townAliases),
    text("county", "县区", QT_TRANSLATE_NOOP("Catalogue", "County")).required().aliases(countyAliases),
    list("type", "村类型", QT_TRANSLATE_NOOP("Catalogue", "Type of village"), options::villageType)
        .required(),
    count("households", "总户数", QT_TRANSLATE_NOOP("Catalogue", "Households in all"), "户"),
    count("population", "总人口", QT_TRANSLATE_NOOP("Catalogue", "Population"), "人"),
    unit("partner", "帮扶单位", QT_TRANSLATE_NOOP("Catalogue", "Supporting unit")),
    persons("secretary", "第一书记", QT_TRANSLATE_NOOP("Catalogue", "First secretary"))
        .aliases(secretaryAliases),
    code("phone", "联系电话", QT_TRANSLATE_NOOP("Catalogue", "Telephone")).personal(),
    date("stationed_on", "驻村日期", QT_TRANSLATE_NOOP("Catalogue", "Stationed on")),
    count("reserve_secretaries", "党组织书记后备人数",
          QT_TRANSLATE_NOOP("Catalogue", "Reserve party secretaries"), "人"),
    date("inspected_on", "巡察日期", QT_TRANSLATE_NOOP("Catalogue", "Inspected on")),
};
inline constexpr TableLine village{
    .id = TableId::Village,
    .name = "village",
    .label = "村",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Villages"),
    .columns = villageColumns,
};

inline constexpr Column hamletColumns[] = {
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village).key(),
    place("name", "自然村", QT_TRANSLATE_NOOP("Catalogue", "Natural village")).key(),
    count("households", "户数", QT_TRANSLATE_NOOP("Catalogue", "Number of households"), "户").required(),
    date("road_on", "路面硬化日期", QT_TRANSLATE_NOOP("Catalogue", "Road paved on")),
    date("tidy_on", "整洁村日期", QT_TRANSLATE_NOOP("Catalogue", "Tidy village since")),
    date("sewage_on", "雨污分流日期", QT_TRANSLATE_NOOP("Catalogue", "Sewage separated on")),
};
inline constexpr TableLine hamlet{
    .id = TableId::Hamlet,
    .name = "hamlet",
    .label = "自然村",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Natural villages"),
    .columns = hamletColumns,
};

inline constexpr Column villageYearColumns[] = {
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village).key(),
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")),
    money("income_fen", "村人均可支配收入", QT_TRANSLATE_NOOP("Catalogue", "Village income per head")),
    money("collective_fen", "集体经济收入", QT_TRANSLATE_NOOP("Catalogue", "Collective income")),
    yesNo("model", "新农村示范村", QT_TRANSLATE_NOOP("Catalogue", "New-countryside model village")),
    list("bus", "通客车", QT_TRANSLATE_NOOP("Catalogue", "Bus service"), options::bus),
    yesNo("mobile", "4G网络", QT_TRANSLATE_NOOP("Catalogue", "4G network")),
    yesNo("broadcast", "广电网络户户通", QT_TRANSLATE_NOOP("Catalogue", "Broadcast network in every home")),
    yesNo("grid", "电网改造", QT_TRANSLATE_NOOP("Catalogue", "Power grid renewed")),
    yesNo("waste", "垃圾收集", QT_TRANSLATE_NOOP("Catalogue", "Waste collection")),
    yesNo("wastewater", "污水处理", QT_TRANSLATE_NOOP("Catalogue", "Wastewater treatment")),
    yesNo("piped_water", "集中供水", QT_TRANSLATE_NOOP("Catalogue", "Piped water")),
    yesNo("clinic", "卫生站", QT_TRANSLATE_NOOP("Catalogue", "Clinic")),
    yesNo("service_center", "综合服务平台", QT_TRANSLATE_NOOP("Catalogue", "Service centre")),
    yesNo("square", "文化广场", QT_TRANSLATE_NOOP("Catalogue", "Cultural square")),
    yesNo("e_commerce", "电商服务点", QT_TRANSLATE_NOOP("Catalogue", "E-commerce point")),
    yesNo("party_model", "党建示范村", QT_TRANSLATE_NOOP("Catalogue", "Party-building model village")),
};
inline constexpr TableLine villageYear{
    .id = TableId::VillageYear,
    .name = "village_year",
    .label = "村年度",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Village years"),
    .columns = villageYearColumns,
};

inline constexpr Column progressColumns[] = {
    count("item", "责任清单序号", QT_TRANSLATE_NOOP("Catalogue", "Responsibility")).key().least(1).most(34),
    Line("region", "区划编码", QT_TRANSLATE_NOOP("Catalogue", "Region code"), Kind::Region).key(),
    date("date", "日期", QT_TRANSLATE_NOOP("Catalogue", "Date")).key(),
    list("state", "状态", QT_TRANSLATE_NOOP("Catalogue", "State"), options::progressState).required(),
    note("note", "进展", QT_TRANSLATE_NOOP("Catalogue", "Progress")),
    persons("person", "责任人", QT_TRANSLATE_NOOP("Catalogue", "Responsible person")),
};
inline constexpr TableLine progress{
    .id = TableId::ItemProgress,
    .name = "progress",
    .label = "进展",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Progress notes"),
    .columns = progressColumns,
    .responsible = numberIn(progressColumns, "person"),
};

inline constexpr Column regionYearColumns[] = {
    Line("region", "区划编码", QT_TRANSLATE_NOOP("Catalogue", "Region code"), Kind::Region).key(),
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")),
    count("bases", "产业扶贫基地数", QT_TRANSLATE_NOOP("Catalogue", "Industry bases"), "个"),
    count("parks", "产业扶贫园数", QT_TRANSLATE_NOOP("Catalogue", "Industry parks"), "个"),
    yesNo("farm_insurance", "政策性农业保险覆盖",
          QT_TRANSLATE_NOOP("Catalogue", "Covered by farm insurance")),
    yesNo("team", "驻镇工作队", QT_TRANSLATE_NOOP("Catalogue", "Team stationed in the town")),
    yesNo("disclosure", "资金分配公开", QT_TRANSLATE_NOOP("Catalogue", "Allocation of funds disclosed")),
    count("study_days", "专题调研天数", QT_TRANSLATE_NOOP("Catalogue", "Days of field study"), "天"),
    count("sessions", "专题研究次数", QT_TRANSLATE_NOOP("Catalogue", "Special sessions"), "次"),
    count("reports", "工作报告次数", QT_TRANSLATE_NOOP("Catalogue", "Work reports"), "次"),
    count("assessments", "成效考核次数", QT_TRANSLATE_NOOP("Catalogue", "Assessments"), "次"),
};
inline constexpr TableLine regionYear{
    .id = TableId::RegionYear,
    .name = "region_year",
    .label = "区划年度",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Regional years"),
    .columns = regionYearColumns,
};

inline constexpr Column standardColumns[] = {
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")),
    money("rural_income_fen", "全省农民人均可支配收入",
          QT_TRANSLATE_NOOP("Catalogue", "Rural income per head in the province")),
    money("household_fen", "户标准", QT_TRANSLATE_NOOP("Catalogue", "Household standard")),
    money("village_fen", "村标准", QT_TRANSLATE_NOOP("Catalogue", "Village standard")),
};
inline constexpr TableLine standard{
    .id = TableId::Standard,
    .name = "standard",
    .label = "标准",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Income standards"),
    .columns = standardColumns,
};

} // namespace chulie::catalogue::describe
