#pragma once

#include "models/targets/facts.h"
#include "models/targets/target.h"

#include <QtGlobal>

#include <array>

/// What the plan asks of towns, counties and the city. Read by targets.cpp alone.
namespace chulie::targets {

namespace rules {

/// What a town, county or city has (regionrules.cpp): a figure of 区划年度 that must reach something.
struct RegionCount
{
    std::optional<std::int64_t> RegionFacts::*count;
    catalogue::RegionYearColumn column;
};
inline constexpr RegionCount bases{&RegionFacts::bases, "bases"};
inline constexpr RegionCount parks{&RegionFacts::parks, "parks"};
inline constexpr RegionCount studyDays{&RegionFacts::studyDays, "study_days"};
inline constexpr RegionCount sessions{&RegionFacts::sessions, "sessions"};
inline constexpr RegionCount reports{&RegionFacts::reports, "reports"};
inline constexpr RegionCount assessments{&RegionFacts::assessments, "assessments"};

State counted(const RegionFacts &, const RegionCount &of, std::int64_t least, Reason *);
template <const RegionCount &of, std::int64_t least>
State atLeast(const RegionFacts &region, Reason *reason)
{
    return counted(region, of, least, reason);
}

/// A question of 区划年度.
struct RegionAnswer
{
    Answer RegionFacts::*answer;
    catalogue::RegionYearColumn column;
};
inline constexpr RegionAnswer insurance{&RegionFacts::insurance, "farm_insurance"};
inline constexpr RegionAnswer team{&RegionFacts::team, "team"};
inline constexpr RegionAnswer disclosure{&RegionFacts::disclosure, "disclosure"};

State answered(const RegionFacts &, const RegionAnswer &of, Reason *);
template <const RegionAnswer &of>
State answeredIn(const RegionFacts &region, Reason *reason)
{
    return answered(region, of, reason);
}

/// 255 个相对贫困村全部出列: what the ledger does not hold is not known.
State allExit(const RegionFacts &, Reason *);

} // namespace rules

// The order is the catalogue's: it is the order of every list, table and result.
inline constexpr auto regionTargetList = std::to_array<Target>({
    {.code = "t.base",
     .name = "每镇一个产业扶贫基地",
     .title = QT_TRANSLATE_NOOP("Targets", "An industry base in every town"),
     .clause = "二（一）",
     .item = "1",
     .due = "2019",
     .exit = false,
     .level = values::Level::Town,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The town has at least one industry base."),
     .rule = rules::atLeast<rules::bases, 1>,
     .field = {.usual = {catalogue::TableId::RegionYear, "bases"}},
     .basis = {{{catalogue::TableId::RegionYear, "bases"}}},
     .quotes = {{{"二（一）", "每个镇有"}}}},
    {.code = "t.insurance",
     .name = "政策性农业保险覆盖",
     .title = QT_TRANSLATE_NOOP("Targets", "Covered by farm insurance"),
     .clause = "二（六）",
     .item = "6",
     .due = "2020",
     .exit = false,
     .level = values::Level::Town,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The town's answer of the year."),
     .rule = rules::answeredIn<rules::insurance>,
     .field = {.usual = {catalogue::TableId::RegionYear, "farm_insurance"}},
     .basis = {{{catalogue::TableId::RegionYear, "farm_insurance"}}},
     .quotes = {{{"二（六）", "政策性农业保险"}}}},
    {.code = "t.team",
     .name = "驻镇乡村振兴工作队",
     .title = QT_TRANSLATE_NOOP("Targets", "Team stationed in the town"),
     .clause = "七（三）",
     .item = "23",
     .due = "–",
     .exit = false,
     .level = values::Level::Town,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The town's answer of the year."),
     .rule = rules::answeredIn<rules::team>,
     .field = {.usual = {catalogue::TableId::RegionYear, "team"}},
     .basis = {{{catalogue::TableId::RegionYear, "team"}}},
     .quotes = {{{"七（三）", "乡村振兴工作队全覆盖"}}}},
    {.code = "c.park",
     .name = "每县区一个扶贫产业园",
     .title = QT_TRANSLATE_NOOP("Targets", "An industry park in every county"),
     .clause = "二（一）",
     .item = "1",
     .due = "2019",
     .exit = false,
     .level = values::Level::County,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The county has at least one industry park."),
     .rule = rules::atLeast<rules::parks, 1>,
     .field = {.usual = {catalogue::TableId::RegionYear, "parks"}},
     .basis = {{{catalogue::TableId::RegionYear, "parks"}}},
     .quotes = {{{"二（一）", "每个县区至少有"}}}},
    {.code = "c.study",
     .name = "专题调研不少于 48 天",
     .title = QT_TRANSLATE_NOOP("Targets", "At least 48 days of field study"),
     .clause = "九（一）",
     .item = "29",
     .due = "yearly",
     .exit = false,
     .level = values::Level::County,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least 48 days of field study in the year."),
     .rule = rules::atLeast<rules::studyDays, 48>,
     .field = {.usual = {catalogue::TableId::RegionYear, "study_days"}},
     .basis = {{{catalogue::TableId::RegionYear, "study_days"}}},
     .quotes = {{{"九（一）", "48 天"}}}},
    {.code = "c.session",
     .name = "每月专题研究",
     .title = QT_TRANSLATE_NOOP("Targets", "A special session every month"),
     .clause = "九（一）",
     .item = "29",
     .due = "yearly",
     .exit = false,
     .level = values::Level::County,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least twelve special sessions in the year."),
     .rule = rules::atLeast<rules::sessions, 12>,
     .field = {.usual = {catalogue::TableId::RegionYear, "sessions"}},
     .basis = {{{catalogue::TableId::RegionYear, "sessions"}}},
     .quotes = {{{"九（一）", "每月至少一次"}}}},
    {.code = "c.report",
     .name = "每半年报告",
     .title = QT_TRANSLATE_NOOP("Targets", "A report every half year"),
     .clause = "九（一）",
     .item = "29",
     .due = "yearly",
     .exit = false,
     .level = values::Level::County,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least two work reports in the year."),
     .rule = rules::atLeast<rules::reports, 2>,
     .field = {.usual = {catalogue::TableId::RegionYear, "reports"}},
     .basis = {{{catalogue::TableId::RegionYear, "reports"}}},
     .quotes = {{{"九（一）", "每半年"}}}},
    {.code = "c.assessment",
     .name = "年度成效考核",
     .title = QT_TRANSLATE_NOOP("Targets", "Yearly assessment"),
     .clause = "八（二）",
     .item = "25",
     .due = "yearly",
     .exit = false,
     .level = values::Level::County,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least one assessment in the year."),
     .rule = rules::atLeast<rules::assessments, 1>,
     .field = {.usual = {catalogue::TableId::RegionYear, "assessments"}},
     .basis = {{{catalogue::TableId::RegionYear, "assessments"}}},
     .quotes = {{{"八（二）", "成效考核"}}}},
    {.code = "c.disclosure",
     .name = "资金分配公开",
     .title = QT_TRANSLATE_NOOP("Targets", "Allocation of funds disclosed"),
     .clause = "九（二）",
     .item = "30",
     .due = "yearly",
     .exit = false,
     .level = values::Level::County,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The county's answer of the year."),
     .rule = rules::answeredIn<rules::disclosure>,
     .field = {.usual = {catalogue::TableId::RegionYear, "disclosure"}},
     .basis = {{{catalogue::TableId::RegionYear, "disclosure"}}},
     .quotes = {{{"九（二）", "分配结果一律公开"}}}},
    {.code = "m.study",
     .name = "专题调研不少于 24 天",
     .title = QT_TRANSLATE_NOOP("Targets", "At least 24 days of field study"),
     .clause = "九（一）",
     .item = "29",
     .due = "yearly",
     .exit = false,
     .level = values::Level::City,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least 24 days of field study in the year."),
     .rule = rules::atLeast<rules::studyDays, 24>,
     .field = {.usual = {catalogue::TableId::RegionYear, "study_days"}},
     .basis = {{{catalogue::TableId::RegionYear, "study_days"}}},
     .quotes = {{{"九（一）", "24 天"}}}},
    {.code = "m.session",
     .name = "每季度专题研究",
     .title = QT_TRANSLATE_NOOP("Targets", "A special session every quarter"),
     .clause = "九（一）",
     .item = "29",
     .due = "yearly",
     .exit = false,
     .level = values::Level::City,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least four special sessions in the year."),
     .rule = rules::atLeast<rules::sessions, 4>,
     .field = {.usual = {catalogue::TableId::RegionYear, "sessions"}},
     .basis = {{{catalogue::TableId::RegionYear, "sessions"}}},
     .quotes = {{{"九（一）", "每季度至少一次"}}}},
    {.code = "m.assessment",
     .name = "年度成效考核",
     .title = QT_TRANSLATE_NOOP("Targets", "Yearly assessment"),
     .clause = "八（二）",
     .item = "25",
     .due = "yearly",
     .exit = false,
     .level = values::Level::City,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "At least one assessment in the year."),
     .rule = rules::atLeast<rules::assessments, 1>,
     .field = {.usual = {catalogue::TableId::RegionYear, "assessments"}},
     .basis = {{{catalogue::TableId::RegionYear, "assessments"}}},
     .quotes = {{{"八（二）", "成效考核"}}}},
    {.code = "m.disclosure",
     .name = "资金分配公开",
     .title = QT_TRANSLATE_NOOP("Targets", "Allocation of funds disclosed"),
     .clause = "九（二）",
     .item = "30",
     .due = "yearly",
     .exit = false,
     .level = values::Level::City,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The city's answer of the year."),
     .rule = rules::answeredIn<rules::disclosure>,
     .field = {.usual = {catalogue::TableId::RegionYear, "disclosure"}},
     .basis = {{{catalogue::TableId::RegionYear, "disclosure"}}},
     .quotes = {{{"九（二）", "分配结果一律公开"}}}},
    {.code = "m.exit",
     .name = "255 个相对贫困村全部出列",
     .title = QT_TRANSLATE_NOOP("Targets", "All 255 relatively poor villages exit"),
     .clause = "一",
     .item = "33",
     .due = "2020",
     .exit = false,
     .level = values::Level::City,
     .ruleWords = QT_TRANSLATE_NOOP("Targets",
                                    "At least 255 relatively poor villages of the ledger are ready to exit."),
     .rule = rules::allExit,
     .field = {.usual = {catalogue::TableId::Village, "type"}},
     .basis = {{{catalogue::TableId::Village, "code type"}}},
     .quotes = {{{"一", "全部出列"}}}},
});

} // namespace chulie::targets
