#pragma once

#include "models/targets/fields.h"
#include "models/targets/remedies.h"
#include "models/targets/target.h"

#include <QtGlobal>

#include <array>

/// What the plan asks of every household in scope before it may exit. Read by householdtargets.h alone.
namespace chulie::targets {

namespace rules {

// Every member (memberrules.cpp)
State education(const HouseholdFacts &, const Yardstick &, Reason *);
State medical(const HouseholdFacts &, const Yardstick &, Reason *);
State critical(const HouseholdFacts &, const Yardstick &, Reason *);
State pension(const HouseholdFacts &, const Yardstick &, Reason *);

// The household's own year (livingrules.cpp)
State food(const HouseholdFacts &, const Yardstick &, Reason *);
State clothing(const HouseholdFacts &, const Yardstick &, Reason *);
State housing(const HouseholdFacts &, const Yardstick &, Reason *);
State water(const HouseholdFacts &, const Yardstick &, Reason *);
State dibao(const HouseholdFacts &, const Yardstick &, Reason *);

// incomerules.cpp
State income(const HouseholdFacts &, const Yardstick &, Reason *);

} // namespace rules

// In the order of every list, table and result.
inline constexpr auto householdExitList = std::to_array<Target>({
    {.code = "h.food",
     .name = "不愁吃",
     .title = QT_TRANSLATE_NOOP("Targets", "Enough to eat"),
     .clause = "一",
     .item = "",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The household's answer of the year."),
     .rule = rules::food,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies",
                    "Secure the household's food, check on the spot, and confirm it for the year.")},
     .field = {.usual = {catalogue::TableId::HouseholdYear, "food"}},
     .basis = {{{catalogue::TableId::HouseholdYear, "food"}}},
     .quotes = {{{"一", "不愁吃"}}}},
    {.code = "h.clothing",
     .name = "不愁穿",
     .title = QT_TRANSLATE_NOOP("Targets", "Enough to wear"),
     .clause = "一",
     .item = "",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The household's answer of the year."),
     .rule = rules::clothing,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies", "Secure clothing and bedding for the four seasons, "
                                                       "check on the spot, and confirm it for the year.")},
     .field = {.usual = {catalogue::TableId::HouseholdYear, "clothing"}},
     .basis = {{{catalogue::TableId::HouseholdYear, "clothing"}}},
     .quotes = {{{"一", "不愁穿"}}}},
    {.code = "h.education",
     .name = "义务教育有保障",
     .title = QT_TRANSLATE_NOOP("Targets", "Compulsory education"),
     .clause = "一 三（一）",
     .item = "7",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Every member aged 6 to 14 on 31 August is at school; those "
                                               "whose schooling is deferred or exempt are left out."),
     .rule = rules::education,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies",
                    "Bring the child back to school, or record that schooling is deferred or exempt.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "schooling"}, .ofMember = faults::birth},
     .basis = {{{catalogue::TableId::MemberYear, "schooling"}}},
     .quotes = {{{"一", "因贫失学辍学"}, {"三（一）", "因贫失学辍学"}}}},
    {.code = "h.medical",
     .name = "基本医疗保险",
     .title = QT_TRANSLATE_NOOP("Targets", "Basic medical insurance"),
     .clause = "一 三（二）",
     .item = "8",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Every member is insured in the year."),
     .rule = rules::medical,
     .remedy = {.words =
                    QT_TRANSLATE_NOOP("Remedies", "Enrol the members named in basic medical insurance.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "medical"}},
     .basis = {{{catalogue::TableId::MemberYear, "medical"}}},
     .quotes = {{{"一", "基本医疗保险"}, {"三（二）", "城乡居民医疗保险范围"}}}},
    {.code = "h.critical",
     .name = "大病保险",
     .title = QT_TRANSLATE_NOOP("Targets", "Critical illness insurance"),
     .clause = "一 三（二）",
     .item = "8",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Every member is insured in the year."),
     .rule = rules::critical,
     .remedy = {.words =
                    QT_TRANSLATE_NOOP("Remedies", "Enrol the members named in critical illness insurance.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "critical"}},
     .basis = {{{catalogue::TableId::MemberYear, "critical"}}},
     .quotes = {{{"一", "大病保险"}, {"三（二）", "落实大病保险"}}}},
    {.code = "h.pension",
     .name = "基本养老保险",
     .title = QT_TRANSLATE_NOOP("Targets", "Basic pension insurance"),
     .clause = "一 三（四）",
     .item = "10",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets", "Every member aged 16 or more at the end of the year who is not a student is insured."),
     .rule = rules::pension,
     .remedy = {.words =
                    QT_TRANSLATE_NOOP("Remedies", "Enrol the members named in basic pension insurance.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "pension"}, .ofMember = faults::birth},
     .basis = {{{catalogue::TableId::MemberYear, "pension schooling"}}},
     .quotes = {{{"一", "基本养老保险"}, {"三（四）", "城乡居民基本养老保险"}}}},
    {.code = "h.housing",
     .name = "住房安全",
     .title = QT_TRANSLATE_NOOP("Targets", "Safe housing"),
     .clause = "一 三（三）",
     .item = "9",
     .due = "2018",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets",
         "Grade A or B; grade C, D or no house once rebuilding was completed by the end of the year."),
     .rule = rules::housing,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies",
                                           "Complete the rebuilding of the house and fill in the day.")},
     .field = {.usual = {catalogue::TableId::HouseholdYear, "housing"}, .ofHousehold = faults::completion},
     .basis = {{{catalogue::TableId::HouseholdYear, "housing housing_done_on"}}},
     .quotes = {{{"一", "住房和饮水安全"}, {"三（三）", "危房改造任务"}}}},
    {.code = "h.water",
     .name = "饮水安全",
     .title = QT_TRANSLATE_NOOP("Targets", "Safe drinking water"),
     .clause = "一 四（一）",
     .item = "12",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The household's answer of the year."),
     .rule = rules::water,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Bring safe drinking water to the household and have the water tested.")},
     .field = {.usual = {catalogue::TableId::HouseholdYear, "water"}},
     .basis = {{{catalogue::TableId::HouseholdYear, "water"}}},
     .quotes = {{{"一", "住房和饮水安全"}, {"四（一）", "贫困人口饮水安全"}}}},
    {.code = "h.dibao",
     .name = "应保尽保",
     .title = QT_TRANSLATE_NOOP("Targets", "Subsistence allowance for all entitled"),
     .clause = "一 三（四）",
     .item = "10",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets",
                                    "A household that is entitled to the subsistence allowance receives it."),
     .rule = rules::dibao,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies", "Take the household into the subsistence allowance.")},
     .field = {.usual = {catalogue::TableId::HouseholdYear, "dibao"}, .ofHousehold = faults::entitlement},
     .basis = {{{catalogue::TableId::HouseholdYear, "dibao_entitled dibao"}}},
     .quotes = {{{"一", "应保尽保"}, {"三（四）", "应保尽保"}}}},
    {.code = "h.income",
     .name = "收入达标",
     .title = QT_TRANSLATE_NOOP("Targets", "Income up to standard"),
     .clause = "一",
     .item = "1–4",
     .due = "2020",
     .exit = true,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets", "In a household with a member able to work, the year's income per head (wages, business "
                    "income less business costs, property, transfers) reaches the household standard."),
     .rule = rules::income,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Raise the household's net income of the year by %1 yuan or more."),
                .lack = lacking::income},
     .field = {.usual = {catalogue::TableId::HouseholdYear, "wage_fen"},
               .ofHousehold = faults::income,
               .asksWorkers = true},
     .basis = {{{catalogue::TableId::HouseholdYear,
                 "wage_fen business_fen business_cost_fen property_fen transfer_fen"},
                {catalogue::TableId::Member, "labour"},
                {catalogue::TableId::Standard, ""}}},
     .quotes = {{{"一", "45%"}}}},
});

} // namespace chulie::targets
