#pragma once

#include "models/targets/fields.h"
#include "models/targets/householdexits.h"
#include "models/targets/joined.h"
#include "models/targets/remedies.h"
#include "models/targets/target.h"

#include <QtGlobal>

#include <array>

/// What the plan asks of every household in scope.
namespace chulie::targets {

namespace rules {

// Every member (memberrules.cpp)
State job(const HouseholdFacts &, const Yardstick &, Reason *);
State training(const HouseholdFacts &, const Yardstick &, Reason *);
State premium(const HouseholdFacts &, const Yardstick &, Reason *);
State supplement(const HouseholdFacts &, const Yardstick &, Reason *);
State disability(const HouseholdFacts &, const Yardstick &, Reason *);

// What is done for a household (supportrules.cpp)
State industry(const HouseholdFacts &, const Yardstick &, Reason *);
State asset(const HouseholdFacts &, const Yardstick &, Reason *);
State aid(const HouseholdFacts &, const Yardstick &, Reason *);
State pairing(const HouseholdFacts &, const Yardstick &, Reason *);
State visits(const HouseholdFacts &, const Yardstick &, Reason *);
State pathway(const HouseholdFacts &, const Yardstick &, Reason *);

} // namespace rules

// Those that no exit depends on, in the order of every list, table and result.
inline constexpr auto householdOtherList = std::to_array<Target>({
    {.code = "h.industry",
     .name = "产业带动",
     .title = QT_TRANSLATE_NOOP("Targets", "Taken along by industry"),
     .clause = "二（一）",
     .item = "1",
     .due = "2019",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords =
         QT_TRANSLATE_NOOP("Targets", "A household that is able and wants to has a measure of responsibility "
                                      "1 or 2, under way or completed, begun by the end of the year."),
     .rule = rules::industry,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Begin a measure of responsibility 1 or 2 that names the household.")},
     .field = {.usual = {catalogue::TableId::Household, "wants_industry"},
               .ofHousehold = faults::measure,
               .asksWorkers = true},
     .basis = {{{catalogue::TableId::Household, "wants_industry"},
                {catalogue::TableId::Member, "labour"},
                {catalogue::TableId::Measure, ""}}},
     .quotes = {{{"二（一）", "都有扶贫产业带动"}}}},
    {.code = "h.asset",
     .name = "资产收益",
     .title = QT_TRANSLATE_NOOP("Targets", "Income from assets"),
     .clause = "二（四）",
     .item = "4",
     .due = "2019",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "A household that wants to has a measure of responsibility 4, "
                                               "under way or completed, begun by the end of the year."),
     .rule = rules::asset,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies",
                                           "Begin a measure of responsibility 4 that names the household.")},
     .field = {.usual = {catalogue::TableId::Household, "wants_asset"}, .ofHousehold = faults::measure},
     .basis = {{{catalogue::TableId::Household, "wants_asset"}, {catalogue::TableId::Measure, ""}}},
     .quotes = {{{"二（四）", "有意愿的相对贫困户"}}}},
    {.code = "h.job",
     .name = "就业",
     .title = QT_TRANSLATE_NOOP("Targets", "Employment"),
     .clause = "二（三）",
     .item = "3",
     .due = "–",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets",
                                    "Every member who is able to work and wants a job has work in the year."),
     .rule = rules::job,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Find work for the members named, a public welfare post if nothing else.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "work"}, .ofMember = faults::labour},
     .basis = {{{catalogue::TableId::MemberYear, "work wants_job"}, {catalogue::TableId::Member, "labour"}}},
     .quotes = {{{"二（三）", "有就业意愿"}}}},
    {.code = "h.training",
     .name = "技能培训",
     .title = QT_TRANSLATE_NOOP("Targets", "Skills training"),
     .clause = "二（三）",
     .item = "3",
     .due = "–",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Every member who wants training was trained in the year."),
     .rule = rules::training,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies", "Train the members named.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "trained"}},
     .basis = {{{catalogue::TableId::MemberYear, "wants_training trained"}}},
     .quotes = {{{"二（三）", "职业技能提升意愿"}}}},
    {.code = "h.aid",
     .name = "学生资助",
     .title = QT_TRANSLATE_NOOP("Targets", "Aid for students"),
     .clause = "三（一）",
     .item = "7",
     .due = "yearly",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "A household with a student has a measure of responsibility "
                                               "7, under way or completed, begun within the year."),
     .rule = rules::aid,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Begin a measure of responsibility 7 for the students within the year.")},
     .field = {.usual = {catalogue::TableId::Measure, "item"}},
     .basis = {{{catalogue::TableId::MemberYear, "schooling"}, {catalogue::TableId::Measure, ""}}},
     .quotes = {{{"三（一）", "应助尽助"}}}},
    {.code = "h.premium",
     .name = "参保个人缴费资助",
     .title = QT_TRANSLATE_NOOP("Targets", "Insurance premiums paid for"),
     .clause = "三（二） 三（四）",
     .item = "8, 10",
     .due = "yearly",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords =
         QT_TRANSLATE_NOOP("Targets", "Every member's own share of the premiums is paid for in the year."),
     .rule = rules::premium,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies", "Pay the members' own share of the premiums.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "premium_paid"}},
     .basis = {{{catalogue::TableId::MemberYear, "premium_paid"}}},
     .quotes = {{{"三（二）", "个人缴费部分"}, {"三（四）", "个人缴费部分"}}}},
    {.code = "h.supplement",
     .name = "医疗补充保险",
     .title = QT_TRANSLATE_NOOP("Targets", "Supplementary medical insurance"),
     .clause = "二（六）",
     .item = "6",
     .due = "2020",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Every member is insured in the year."),
     .rule = rules::supplement,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Take out supplementary medical insurance for the members named.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "supplement"}},
     .basis = {{{catalogue::TableId::MemberYear, "supplement"}}},
     .quotes = {{{"二（六）", "医疗补充保险广覆盖"}}}},
    {.code = "h.disability",
     .name = "重度残疾护理补贴",
     .title = QT_TRANSLATE_NOOP("Targets", "Care allowance for severe disability"),
     .clause = "三（五）",
     .item = "11",
     .due = "–",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets", "Every member with disability grade 1 or 2 receives the care allowance in the year."),
     .rule = rules::disability,
     .remedy = {.words =
                    QT_TRANSLATE_NOOP("Remedies", "Apply for the care allowance for the members named.")},
     .field = {.usual = {catalogue::TableId::MemberYear, "disability_care"}, .ofMember = faults::grade},
     .basis = {{{catalogue::TableId::MemberYear, "disability_care"},
                {catalogue::TableId::Member, "health disability"}}},
     .quotes = {{{"三（五）", "护理补贴"}}}},
    {.code = "h.pairing",
     .name = "干部结对",
     .title = QT_TRANSLATE_NOOP("Targets", "Paired with a cadre"),
     .clause = "九（三）",
     .item = "31",
     .due = "yearly",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The household has a responsible helper."),
     .rule = rules::pairing,
     .remedy = {.words = QT_TRANSLATE_NOOP("Remedies", "Name a responsible helper.")},
     .field = {.usual = {catalogue::TableId::Household, "helper"}},
     .basis = {{{catalogue::TableId::Household, "helper"}}},
     .quotes = {{{"九（三）", "户有干部结对"}}}},
    {.code = "h.visits",
     .name = "书记遍访",
     .title = QT_TRANSLATE_NOOP("Targets", "Visited by the secretaries"),
     .clause = "九（一）",
     .item = "29",
     .due = "yearly",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Within the year the household was visited by a township "
                                               "party secretary and by a village party secretary."),
     .rule = rules::visits,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies",
                    "Have the secretaries named visit the household within the year, and record it.")},
     .field = {.usual = {catalogue::TableId::Visit, "role"}},
     .basis = {{{catalogue::TableId::Visit, ""}}},
     .quotes = {{{"九（一）", "遍访"}}}},
    {.code = "h.pathway",
     .name = "脱贫途径",
     .title = QT_TRANSLATE_NOOP("Targets", "Way out of poverty recorded"),
     .clause = "九（五）",
     .item = "33",
     .due = "yearly",
     .exit = false,
     .level = values::Level::Household,
     .ruleWords =
         QT_TRANSLATE_NOOP("Targets", "A household out of poverty has the way by which it got out recorded."),
     .rule = rules::pathway,
     .remedy = {.words =
                    QT_TRANSLATE_NOOP("Remedies", "Fill in by which way the household got out of poverty.")},
     .field = {.usual = {catalogue::TableId::StatusChange, "reason"}},
     .basis = {{{catalogue::TableId::StatusChange, ""}}},
     .quotes = {{{"九（五）", "标注脱贫途径"}}}},
});

/// The catalogue of a household's targets: those that exit depends on come first.
inline constexpr auto householdTargetList = joined(householdExitList, householdOtherList);

} // namespace chulie::targets
