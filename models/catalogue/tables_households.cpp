#include "models/catalogue/describe.h"
#include "models/catalogue/options.h"
#include "models/catalogue/tables.h"

#include <limits>

/// The tables of households, their members, and what is done for them.
namespace chulie {

using namespace describe;

namespace {

constexpr const char *householdAliases[] = {"家庭编号", "户编码", "贫困户编号", "农户编号"};
constexpr const char *hamletAliases[] = {"自然村名称"};
constexpr const char *householdTypeAliases[] = {"贫困户属性", "贫困户类型", "贫困户类别", "农户属性",
                                                "户属性"};
constexpr const char *causeAliases[] = {"主要致贫原因", "致贫主要原因", "致贫主因"};
constexpr const char *identifiedAliases[] = {"识别时间"};
constexpr const char *phoneAliases[] = {"电话", "联系方式", "电话号码", "联系电话号码",
                                        "手机", "手机号",   "手机号码"};
constexpr const char *accountAliases[] = {"一卡通", "一卡通号", "一卡通帐号", "一卡通卡号"};
constexpr const char *helperAliases[] = {"帮扶人", "帮扶干部", "帮扶责任人姓名", "结对帮扶责任人",
                                         "结对帮扶干部"};
constexpr const char *partnerAliases[] = {"帮扶责任单位", "结对帮扶单位", "帮扶单位名称"};
constexpr const char *businessAliases[] = {"生产经营收入", "经营性收入"};
constexpr const char *businessCostAliases[] = {"生产经营支出", "经营性支出"};
constexpr const char *propertyAliases[] = {"财产收入"};
constexpr const char *transferAliases[] = {"转移收入"};
constexpr const char *housingAliases[] = {"住房安全等级", "房屋等级", "危房等级", "住房鉴定等级"};
constexpr const char *waterAliases[] = {"饮水是否安全", "安全饮水"};
constexpr const char *dibaoAliases[] = {"纳入低保"};
constexpr const char *memberAliases[] = {"成员姓名"};
constexpr const char *identityAliases[] = {"身份证号",       "身份证号码",   "公民身份号码",   "身份证",
                                           "证件号",         "公民身份证号", "公民身份证号码", "居民身份证号",
                                           "居民身份证号码", "居民身份号码", "身份证件号码"};
constexpr const char *bornAliases[] = {"出生年月日", "出生年月"};
constexpr const char *relationAliases[] = {"与户主的关系", "与户主之关系", "户主关系"};
constexpr const char *educationAliases[] = {"学历", "教育程度", "受教育程度"};
constexpr const char *healthAliases[] = {"身体状况", "身体健康状况", "健康情况"};
constexpr const char *disabilityAliases[] = {"残疾级别"};
constexpr const char *labourAliases[] = {"劳动技能", "劳动能力状况", "劳动力状况"};
constexpr const char *schoolingAliases[] = {"在校生状况", "在校情况", "在校生情况", "就读情况"};
constexpr const char *medicalAliases[] = {"城乡居民基本医疗保险", "城乡居民医疗保险", "医疗保险"};
constexpr const char *criticalAliases[] = {"大病医疗保险"};
constexpr const char *pensionAliases[] = {"城乡居民基本养老保险", "城乡居民养老保险", "基本养老保险"};
constexpr const char *workAliases[] = {"务工情况", "外出务工情况"};
constexpr const char *workMonthsAliases[] = {"务工时间", "务工时长", "务工时间(月)"};

} // namespace

Table Catalogue::household()
{
    return {
        TableId::Household,
        "household",
        "户",
        QT_TR_NOOP("Households"),
        {
            code("no", "户编号", QT_TR_NOOP("Household number")).key().aliases(householdAliases),
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village),
            place("hamlet", "自然村", QT_TR_NOOP("Natural village")).aliases(hamletAliases),
            list("type", "户类型", QT_TR_NOOP("Type of household"), options::householdType)
                .aliases(householdTypeAliases),
            list("cause", "致贫原因", QT_TR_NOOP("Cause of poverty"), options::cause).aliases(causeAliases),
            date("identified_on", "识别日期", QT_TR_NOOP("Identified on"))
                .required()
                .aliases(identifiedAliases),
            code("phone", "联系电话", QT_TR_NOOP("Telephone")).personal().aliases(phoneAliases),
            code("account", "一卡通账号", QT_TR_NOOP("Account number")).personal().aliases(accountAliases),
            persons("helper", "帮扶责任人", QT_TR_NOOP("Responsible helper")).aliases(helperAliases),
            unit("partner", "帮扶单位", QT_TR_NOOP("Supporting unit")).aliases(partnerAliases),
            yesNo("wants_industry", "产业意愿", QT_TR_NOOP("Wants to join industry")),
            yesNo("wants_asset", "资产收益意愿", QT_TR_NOOP("Wants asset income")),
            note("note", "备注", QT_TR_NOOP("Note")),
        },
    };
}

Table Catalogue::householdYear()
{
    constexpr auto lowest = -std::numeric_limits<std::int64_t>::max();
    return {
        TableId::HouseholdYear,
        "household_year",
        "户年度",
        QT_TR_NOOP("Household years"),
        {
            reference("household", "户", QT_TR_NOOP("Household"), TableId::Household).key(),
            year(QT_TR_NOOP("Year")),
            money("wage_fen", "工资性收入", QT_TR_NOOP("Wages")),
            money("business_fen", "生产经营性收入", QT_TR_NOOP("Business income"))
                .least(lowest)
                .aliases(businessAliases),
            money("business_cost_fen", "生产经营性支出", QT_TR_NOOP("Business costs"))
                .aliases(businessCostAliases),
            money("property_fen", "财产性收入", QT_TR_NOOP("Property income")).aliases(propertyAliases),
            money("transfer_fen", "转移性收入", QT_TR_NOOP("Transfers")).aliases(transferAliases),
            yesNo("food", "不愁吃", QT_TR_NOOP("Enough food")),
            yesNo("clothing", "不愁穿", QT_TR_NOOP("Enough clothing")),
            list("housing", "住房等级", QT_TR_NOOP("Housing grade"), options::housing)
                .aliases(housingAliases),
            date("housing_done_on", "住房改造竣工日期", QT_TR_NOOP("Housing rebuilt on")),
            yesNo("water", "饮水安全", QT_TR_NOOP("Safe water")).aliases(waterAliases),
            yesNo("dibao_entitled", "符合低保条件", QT_TR_NOOP("Entitled to the allowance")),
            yesNo("dibao", "已纳入低保", QT_TR_NOOP("Receives the allowance")).aliases(dibaoAliases),
        },
    };
}

Table Catalogue::member()
{
    Table table{
        TableId::Member,
        "member",
        "人",
        QT_TR_NOOP("Members"),
        {
            reference("household", "户", QT_TR_NOOP("Household"), TableId::Household).key(),
            person("name", "姓名", QT_TR_NOOP("Name")).key().aliases(memberAliases),
            Line("identity", "证件号码", QT_TR_NOOP("Identity number"), Kind::Identity)
                .keyOrBlank()
                .personal()
                .aliases(identityAliases),
            list("sex", "性别", QT_TR_NOOP("Sex"), options::sex),
            date("born_on", "出生日期", QT_TR_NOOP("Born on")).aliases(bornAliases),
            list("relation", "与户主关系", QT_TR_NOOP("Relation to the head"), options::relation)
                .required()
                .aliases(relationAliases),
            text("ethnicity", "民族", QT_TR_NOOP("Ethnicity")),
            text("education", "文化程度", QT_TR_NOOP("Education")).aliases(educationAliases),
            list("health", "健康状况", QT_TR_NOOP("Health"), options::health).aliases(healthAliases),
            list("disability", "残疾等级", QT_TR_NOOP("Disability"), options::disability)
                .prefixes(options::disabilityKinds)
                .aliases(disabilityAliases),
            list("labour", "劳动能力", QT_TR_NOOP("Ability to work"), options::labour).aliases(labourAliases),
            date("joined_on", "增加日期", QT_TR_NOOP("Joined on")),
            date("left_on", "减少日期", QT_TR_NOOP("Left on")),
            text("left_reason", "减少原因", QT_TR_NOOP("Reason for leaving")),
        },
    };
    table.group = {table.column("identity"), table.column("sex"), table.column("born_on")};
    return table;
}

Table Catalogue::memberYear()
{
    return {
        TableId::MemberYear,
        "member_year",
        "人年度",
        QT_TR_NOOP("Member years"),
        {
            reference("member", "人", QT_TR_NOOP("Member"), TableId::Member).key(),
            year(QT_TR_NOOP("Year")),
            list("schooling", "在校状况", QT_TR_NOOP("Schooling"), options::schooling)
                .aliases(schoolingAliases),
            yesNo("medical", "基本医疗保险", QT_TR_NOOP("Basic medical insurance")).aliases(medicalAliases),
            yesNo("critical", "大病保险", QT_TR_NOOP("Critical illness insurance")).aliases(criticalAliases),
            yesNo("pension", "养老保险", QT_TR_NOOP("Pension insurance")).aliases(pensionAliases),
            yesNo("supplement", "医疗补充保险", QT_TR_NOOP("Supplementary medical insurance")),
            yesNo("disability_care", "残疾护理补贴", QT_TR_NOOP("Disability care allowance")),
            yesNo("premium_paid", "个人缴费资助", QT_TR_NOOP("Premiums paid for")),
            list("work", "务工状况", QT_TR_NOOP("Work"), options::work).aliases(workAliases),
            count("work_months", "务工月数", QT_TR_NOOP("Months worked"), "月")
                .most(12)
                .aliases(workMonthsAliases),
            yesNo("wants_job", "就业意愿", QT_TR_NOOP("Wants a job")),
            yesNo("wants_training", "培训意愿", QT_TR_NOOP("Wants training")),
            yesNo("trained", "已培训", QT_TR_NOOP("Trained")),
        },
    };
}

Table Catalogue::statusChange()
{
    return {
        TableId::StatusChange,
        "status_change",
        "变动",
        QT_TR_NOOP("Changes of status"),
        {
            reference("household", "户", QT_TR_NOOP("Household"), TableId::Household).key(),
            date("date", "日期", QT_TR_NOOP("Date")).key(),
            list("type", "类型", QT_TR_NOOP("Type"), options::statusChange).key(),
            text("reason", "途径或原因", QT_TR_NOOP("Pathway or reason")),
        },
    };
}

Table Catalogue::measure()
{
    return {
        TableId::Measure,
        "measure",
        "措施",
        QT_TR_NOOP("Measures"),
        {
            code("no", "措施编号", QT_TR_NOOP("Measure number")).key(),
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village),
            optionalReference("household", "户", QT_TR_NOOP("Household"), TableId::Household),
            count("item", "责任清单序号", QT_TR_NOOP("Responsibility")).required().least(1).most(34),
            text("name", "措施名称", QT_TR_NOOP("Name of the measure")).required(),
            list("form", "帮扶形式", QT_TR_NOOP("Form of aid"), options::form),
            unit("unit", "责任单位", QT_TR_NOOP("Responsible unit")),
            persons("person", "责任人", QT_TR_NOOP("Responsible person")),
            date("started_on", "开始日期", QT_TR_NOOP("Started on")).required(),
            date("finished_on", "完成日期", QT_TR_NOOP("Finished on")),
            list("state", "状态", QT_TR_NOOP("State"), options::measureState).required(),
            money("planned_fen", "计划资金", QT_TR_NOOP("Planned funds")),
            count("beneficiaries", "受益人数", QT_TR_NOOP("Beneficiaries"), "人"),
            note("effect", "成效", QT_TR_NOOP("Effect")),
        },
    };
}

Table Catalogue::fund()
{
    static constexpr const char *amountAliases[] = {"金额（元）", "金额(元)"};
    return {
        TableId::Fund,
        "fund",
        "资金",
        QT_TR_NOOP("Funds"),
        {
            code("no", "资金编号", QT_TR_NOOP("Fund number")).key(),
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village),
            year(QT_TR_NOOP("Year")).notKey(),
            date("date", "日期", QT_TR_NOOP("Date")).required(),
            list("type", "类型", QT_TR_NOOP("Type"), options::fundType).required(),
            list("source", "来源", QT_TR_NOOP("Source"), options::fundSource),
            money("amount_fen", "金额", QT_TR_NOOP("Amount")).required().least(1).aliases(amountAliases),
            optionalReference("measure", "措施", QT_TR_NOOP("Measure"), TableId::Measure).clearedOnRemove(),
            note("purpose", "用途", QT_TR_NOOP("Purpose")),
            date("published_on", "公示日期", QT_TR_NOOP("Published on")),
        },
    };
}

Table Catalogue::visit()
{
    Table table{
        TableId::Visit,
        "visit",
        "走访",
        QT_TR_NOOP("Visits"),
        {
            date("date", "日期", QT_TR_NOOP("Date")).key(),
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village).key(),
            optionalReference("household", "户", QT_TR_NOOP("Household"), TableId::Household).keyOrBlank(),
            persons("visitor", "走访人", QT_TR_NOOP("Visitor")).key(),
            list("role", "职务", QT_TR_NOOP("Role"), options::role).required(),
            note("reason", "事由", QT_TR_NOOP("Reason")),
            note("problem", "发现问题", QT_TR_NOOP("Problem found")),
            note("correction", "整改情况", QT_TR_NOOP("Correction")),
        },
    };
    table.key = {table.column("village"), table.column("household"), table.column("date"),
                 table.column("visitor")};
    return table;
}

} // namespace chulie
