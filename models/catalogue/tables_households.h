#pragma once

#include "models/catalogue/describe.h"
#include "models/catalogue/options.h"

#include <limits>

/// The tables of households, their members, and what is done for them.
namespace chulie::catalogue::describe {

inline constexpr const char *householdAliases[] = {"家庭编号", "户编码", "贫困户编号", "农户编号"};
inline constexpr const char *hamletAliases[] = {"自然村名称"};
inline constexpr const char *householdTypeAliases[] = {"贫困户属性", "贫困户类型", "贫困户类别", "农户属性",
                                                       "户属性"};
inline constexpr const char *causeAliases[] = {"主要致贫原因", "致贫主要原因", "致贫主因"};
inline constexpr const char *identifiedAliases[] = {"识别时间"};
inline constexpr const char *phoneAliases[] = {"电话", "联系方式", "电话号码", "联系电话号码",
                                               "手机", "手机号",   "手机号码"};
inline constexpr const char *accountAliases[] = {"一卡通", "一卡通号", "一卡通帐号", "一卡通卡号"};
inline constexpr const char *helperAliases[] = {"帮扶人", "帮扶干部", "帮扶责任人姓名", "结对帮扶责任人",
                                                "结对帮扶干部"};
inline constexpr const char *partnerAliases[] = {"帮扶责任单位", "结对帮扶单位", "帮扶单位名称"};
inline constexpr const char *businessAliases[] = {"生产经营收入", "经营性收入"};
inline constexpr const char *businessCostAliases[] = {"生产经营支出", "经营性支出"};
inline constexpr const char *propertyAliases[] = {"财产收入"};
inline constexpr const char *transferAliases[] = {"转移收入"};
inline constexpr const char *housingAliases[] = {"住房安全等级", "房屋等级", "危房等级", "住房鉴定等级"};
inline constexpr const char *waterAliases[] = {"饮水是否安全", "安全饮水"};
inline constexpr const char *dibaoAliases[] = {"纳入低保"};
inline constexpr const char *memberAliases[] = {"成员姓名"};
inline constexpr const char *identityAliases[] = {
    "身份证号",       "身份证号码",   "公民身份号码",   "身份证",       "证件号",      "公民身份证号",
    "公民身份证号码", "居民身份证号", "居民身份证号码", "居民身份号码", "身份证件号码"};
inline constexpr const char *bornAliases[] = {"出生年月日", "出生年月"};
inline constexpr const char *relationAliases[] = {"与户主的关系", "与户主之关系", "户主关系"};
inline constexpr const char *educationAliases[] = {"学历", "教育程度", "受教育程度"};
inline constexpr const char *healthAliases[] = {"身体状况", "身体健康状况", "健康情况"};
inline constexpr const char *disabilityAliases[] = {"残疾级别"};
inline constexpr const char *labourAliases[] = {"劳动技能", "劳动能力状况", "劳动力状况"};
inline constexpr const char *schoolingAliases[] = {"在校生状况", "在校情况", "在校生情况", "就读情况"};
inline constexpr const char *medicalAliases[] = {"城乡居民基本医疗保险", "城乡居民医疗保险", "医疗保险"};
inline constexpr const char *criticalAliases[] = {"大病医疗保险"};
inline constexpr const char *pensionAliases[] = {"城乡居民基本养老保险", "城乡居民养老保险", "基本养老保险"};
inline constexpr const char *workAliases[] = {"务工情况", "外出务工情况"};
inline constexpr const char *amountAliases[] = {"金额（元）", "金额(元)"};
inline constexpr const char *workMonthsAliases[] = {"务工时间", "务工时长", "务工时间(月)"};

inline constexpr Column householdColumns[] = {
    code("no", "户编号", QT_TRANSLATE_NOOP("Catalogue", "Household number")).key().aliases(householdAliases),
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village),
    place("hamlet", "自然村", QT_TRANSLATE_NOOP("Catalogue", "Natural village")).aliases(hamletAliases),
    list("type", "户类型", QT_TRANSLATE_NOOP("Catalogue", "Type of household"), options::householdType)
        .aliases(householdTypeAliases),
    list("cause", "致贫原因", QT_TRANSLATE_NOOP("Catalogue", "Cause of poverty"), options::cause)
        .aliases(causeAliases),
    date("identified_on", "识别日期", QT_TRANSLATE_NOOP("Catalogue", "Identified on"))
        .required()
        .aliases(identifiedAliases),
    code("phone", "联系电话", QT_TRANSLATE_NOOP("Catalogue", "Telephone")).personal().aliases(phoneAliases),
    code("account", "一卡通账号", QT_TRANSLATE_NOOP("Catalogue", "Account number"))
        .personal()
        .aliases(accountAliases),
    persons("helper", "帮扶责任人", QT_TRANSLATE_NOOP("Catalogue", "Responsible helper"))
        .aliases(helperAliases),
    unit("partner", "帮扶单位", QT_TRANSLATE_NOOP("Catalogue", "Supporting unit")).aliases(partnerAliases),
    yesNo("wants_industry", "产业意愿", QT_TRANSLATE_NOOP("Catalogue", "Wants to join industry")),
    yesNo("wants_asset", "资产收益意愿", QT_TRANSLATE_NOOP("Catalogue", "Wants asset income")),
    note("note", "备注", QT_TRANSLATE_NOOP("Catalogue", "Note")),
};
inline constexpr TableLine household{
    .id = TableId::Household,
    .name = "household",
    .label = "户",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Households"),
    .columns = householdColumns,
    .responsible = numberIn(householdColumns, "helper"),
};

/// Of what may be a loss.
inline constexpr auto lowest = -std::numeric_limits<std::int64_t>::max();

inline constexpr Column householdYearColumns[] = {
    reference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household).key(),
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")),
    money("wage_fen", "工资性收入", QT_TRANSLATE_NOOP("Catalogue", "Wages")),
    money("business_fen", "生产经营性收入", QT_TRANSLATE_NOOP("Catalogue", "Business income"))
        .least(lowest)
        .aliases(businessAliases),
    money("business_cost_fen", "生产经营性支出", QT_TRANSLATE_NOOP("Catalogue", "Business costs"))
        .aliases(businessCostAliases),
    money("property_fen", "财产性收入", QT_TRANSLATE_NOOP("Catalogue", "Property income"))
        .aliases(propertyAliases),
    money("transfer_fen", "转移性收入", QT_TRANSLATE_NOOP("Catalogue", "Transfers")).aliases(transferAliases),
    yesNo("food", "不愁吃", QT_TRANSLATE_NOOP("Catalogue", "Enough food")),
    yesNo("clothing", "不愁穿", QT_TRANSLATE_NOOP("Catalogue", "Enough clothing")),
    list("housing", "住房等级", QT_TRANSLATE_NOOP("Catalogue", "Housing grade"), options::housing)
        .aliases(housingAliases),
    date("housing_done_on", "住房改造竣工日期", QT_TRANSLATE_NOOP("Catalogue", "Housing rebuilt on")),
    yesNo("water", "饮水安全", QT_TRANSLATE_NOOP("Catalogue", "Safe water")).aliases(waterAliases),
    yesNo("dibao_entitled", "符合低保条件", QT_TRANSLATE_NOOP("Catalogue", "Entitled to the allowance")),
    yesNo("dibao", "已纳入低保", QT_TRANSLATE_NOOP("Catalogue", "Receives the allowance"))
        .aliases(dibaoAliases),
};
inline constexpr TableLine householdYear{
    .id = TableId::HouseholdYear,
    .name = "household_year",
    .label = "户年度",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Household years"),
    .columns = householdYearColumns,
};

inline constexpr Column memberColumns[] = {
    reference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household).key(),
    person("name", "姓名", QT_TRANSLATE_NOOP("Catalogue", "Name")).key().aliases(memberAliases),
    Line("identity", "证件号码", QT_TRANSLATE_NOOP("Catalogue", "Identity number"), Kind::Identity)
        .keyOrBlank()
        .personal()
        .aliases(identityAliases),
    list("sex", "性别", QT_TRANSLATE_NOOP("Catalogue", "Sex"), options::sex),
    date("born_on", "出生日期", QT_TRANSLATE_NOOP("Catalogue", "Born on")).aliases(bornAliases),
    list("relation", "与户主关系", QT_TRANSLATE_NOOP("Catalogue", "Relation to the head"), options::relation)
        .required()
        .aliases(relationAliases),
    text("ethnicity", "民族", QT_TRANSLATE_NOOP("Catalogue", "Ethnicity")),
    text("education", "文化程度", QT_TRANSLATE_NOOP("Catalogue", "Education")).aliases(educationAliases),
    list("health", "健康状况", QT_TRANSLATE_NOOP("Catalogue", "Health"), options::health)
        .aliases(healthAliases),
    list("disability", "残疾等级", QT_TRANSLATE_NOOP("Catalogue", "Disability"), options::disability)
        .prefixes(options::disabilityKinds)
        .aliases(disabilityAliases),
    list("labour", "劳动能力", QT_TRANSLATE_NOOP("Catalogue", "Ability to work"), options::labour)
        .aliases(labourAliases),
    date("joined_on", "增加日期", QT_TRANSLATE_NOOP("Catalogue", "Joined on")),
    date("left_on", "减少日期", QT_TRANSLATE_NOOP("Catalogue", "Left on")),
    text("left_reason", "减少原因", QT_TRANSLATE_NOOP("Catalogue", "Reason for leaving")),
};
inline constexpr TableLine member{
    .id = TableId::Member,
    .name = "member",
    .label = "人",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Members"),
    .columns = memberColumns,
    .group = range(memberColumns, "identity", "born_on"),
};

inline constexpr Column memberYearColumns[] = {
    reference("member", "人", QT_TRANSLATE_NOOP("Catalogue", "Member"), TableId::Member).key(),
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")),
    list("schooling", "在校状况", QT_TRANSLATE_NOOP("Catalogue", "Schooling"), options::schooling)
        .aliases(schoolingAliases),
    yesNo("medical", "基本医疗保险", QT_TRANSLATE_NOOP("Catalogue", "Basic medical insurance"))
        .aliases(medicalAliases),
    yesNo("critical", "大病保险", QT_TRANSLATE_NOOP("Catalogue", "Critical illness insurance"))
        .aliases(criticalAliases),
    yesNo("pension", "养老保险", QT_TRANSLATE_NOOP("Catalogue", "Pension insurance")).aliases(pensionAliases),
    yesNo("supplement", "医疗补充保险", QT_TRANSLATE_NOOP("Catalogue", "Supplementary medical insurance")),
    yesNo("disability_care", "残疾护理补贴", QT_TRANSLATE_NOOP("Catalogue", "Disability care allowance")),
    yesNo("premium_paid", "个人缴费资助", QT_TRANSLATE_NOOP("Catalogue", "Premiums paid for")),
    list("work", "务工状况", QT_TRANSLATE_NOOP("Catalogue", "Work"), options::work).aliases(workAliases),
    count("work_months", "务工月数", QT_TRANSLATE_NOOP("Catalogue", "Months worked"), "月")
        .most(12)
        .aliases(workMonthsAliases),
    yesNo("wants_job", "就业意愿", QT_TRANSLATE_NOOP("Catalogue", "Wants a job")),
    yesNo("wants_training", "培训意愿", QT_TRANSLATE_NOOP("Catalogue", "Wants training")),
    yesNo("trained", "已培训", QT_TRANSLATE_NOOP("Catalogue", "Trained")),
};
inline constexpr TableLine memberYear{
    .id = TableId::MemberYear,
    .name = "member_year",
    .label = "人年度",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Member years"),
    .columns = memberYearColumns,
};

inline constexpr Column statusChangeColumns[] = {
    reference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household).key(),
    date("date", "日期", QT_TRANSLATE_NOOP("Catalogue", "Date")).key(),
    list("type", "类型", QT_TRANSLATE_NOOP("Catalogue", "Type"), options::statusChange).key(),
    text("reason", "途径或原因", QT_TRANSLATE_NOOP("Catalogue", "Pathway or reason")),
};
inline constexpr TableLine statusChange{
    .id = TableId::StatusChange,
    .name = "status_change",
    .label = "变动",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Changes of status"),
    .columns = statusChangeColumns,
};

inline constexpr Column measureColumns[] = {
    code("no", "措施编号", QT_TRANSLATE_NOOP("Catalogue", "Measure number")).key(),
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village),
    optionalReference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household),
    count("item", "责任清单序号", QT_TRANSLATE_NOOP("Catalogue", "Responsibility"))
        .required()
        .least(1)
        .most(34),
    text("name", "措施名称", QT_TRANSLATE_NOOP("Catalogue", "Name of the measure")).required(),
    list("form", "帮扶形式", QT_TRANSLATE_NOOP("Catalogue", "Form of aid"), options::form),
    unit("unit", "责任单位", QT_TRANSLATE_NOOP("Catalogue", "Responsible unit")),
    persons("person", "责任人", QT_TRANSLATE_NOOP("Catalogue", "Responsible person")),
    date("started_on", "开始日期", QT_TRANSLATE_NOOP("Catalogue", "Started on")).required(),
    date("finished_on", "完成日期", QT_TRANSLATE_NOOP("Catalogue", "Finished on")),
    list("state", "状态", QT_TRANSLATE_NOOP("Catalogue", "State"), options::measureState).required(),
    money("planned_fen", "计划资金", QT_TRANSLATE_NOOP("Catalogue", "Planned funds")),
    count("beneficiaries", "受益人数", QT_TRANSLATE_NOOP("Catalogue", "Beneficiaries"), "人"),
    note("effect", "成效", QT_TRANSLATE_NOOP("Catalogue", "Effect")),
};
inline constexpr TableLine measure{
    .id = TableId::Measure,
    .name = "measure",
    .label = "措施",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Measures"),
    .columns = measureColumns,
    .responsible = numberIn(measureColumns, "person"),
};

inline constexpr Column fundColumns[] = {
    code("no", "资金编号", QT_TRANSLATE_NOOP("Catalogue", "Fund number")).key(),
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village),
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")).notKey(),
    date("date", "日期", QT_TRANSLATE_NOOP("Catalogue", "Date")).required(),
    list("type", "类型", QT_TRANSLATE_NOOP("Catalogue", "Type"), options::fundType).required(),
    list("source", "来源", QT_TRANSLATE_NOOP("Catalogue", "Source"), options::fundSource),
    money("amount_fen", "金额", QT_TRANSLATE_NOOP("Catalogue", "Amount"))
        .required()
        .least(1)
        .aliases(amountAliases),
    optionalReference("measure", "措施", QT_TRANSLATE_NOOP("Catalogue", "Measure"), TableId::Measure)
        .clearedOnRemove(),
    note("purpose", "用途", QT_TRANSLATE_NOOP("Catalogue", "Purpose")),
    date("published_on", "公示日期", QT_TRANSLATE_NOOP("Catalogue", "Published on")),
};
inline constexpr TableLine fund{
    .id = TableId::Fund,
    .name = "fund",
    .label = "资金",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Funds"),
    .columns = fundColumns,
};

inline constexpr Column visitColumns[] = {
    date("date", "日期", QT_TRANSLATE_NOOP("Catalogue", "Date")).key(),
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village).key(),
    optionalReference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household)
        .keyOrBlank(),
    persons("visitor", "走访人", QT_TRANSLATE_NOOP("Catalogue", "Visitor")).key(),
    list("role", "职务", QT_TRANSLATE_NOOP("Catalogue", "Role"), options::role).required(),
    note("reason", "事由", QT_TRANSLATE_NOOP("Catalogue", "Reason")),
    note("problem", "发现问题", QT_TRANSLATE_NOOP("Catalogue", "Problem found")),
    note("correction", "整改情况", QT_TRANSLATE_NOOP("Catalogue", "Correction")),
};
inline constexpr int visitKey[] = {numberIn(visitColumns, "village"), numberIn(visitColumns, "household"),
                                   numberIn(visitColumns, "date"), numberIn(visitColumns, "visitor")};
inline constexpr TableLine visit{
    .id = TableId::Visit,
    .name = "visit",
    .label = "走访",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Visits"),
    .columns = visitColumns,
    .key = visitKey,
    .responsible = numberIn(visitColumns, "visitor"),
};

} // namespace chulie::catalogue::describe
