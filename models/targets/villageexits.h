#pragma once

#include "models/targets/remedies.h"
#include "models/targets/target.h"

#include <QtGlobal>

#include <array>

/// What the plan asks of every village before it may exit. Read by villagetargets.h alone.
namespace chulie::targets {

namespace rules {

// What a village has (villagerules.cpp, hamletrules.cpp)
State model(const VillageFacts &, const Yardstick &, Reason *);
State road(const VillageFacts &, const Yardstick &, Reason *);
State tidy(const VillageFacts &, const Yardstick &, Reason *);

// What is done for a village (workrules.cpp)
State poverty(const VillageFacts &, const Yardstick &, Reason *);

// incomerules.cpp
State villageIncome(const VillageFacts &, const Yardstick &, Reason *);

} // namespace rules

// In the order of every list, table and result.
inline constexpr auto villageExitList = std::to_array<Target>({
    {.code = "v.poverty",
     .name = "贫困人口全部脱贫",
     .title = QT_TRANSLATE_NOOP("Targets", "All households out of poverty"),
     .clause = "一",
     .item = "33",
     .due = "2020",
     .exit = true,
     .level = values::Level::Village,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "Every household in scope is out of poverty."),
     .rule = rules::poverty,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Help the %1 households that remain out of poverty, and record it."),
                .lack = lacking::households,
                .unknown = QT_TRANSLATE_NOOP("Remedies", "Enter the households of the village.")},
     .field = {.usual = {catalogue::TableId::StatusChange, "type"}},
     .basis = {{{catalogue::TableId::Household, "village identified_on"},
                {catalogue::TableId::StatusChange, ""},
                {catalogue::TableId::Village, "type"}}},
     .quotes = {{{"一", "全部实现稳定脱贫"}}}},
    {.code = "v.income",
     .name = "村人均可支配收入",
     .title = QT_TRANSLATE_NOOP("Targets", "Village income per head"),
     .clause = "一",
     .item = "",
     .due = "2020",
     .exit = true,
     .level = values::Level::Village,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets", "The village's income per head of the year reaches the village standard."),
     .rule = rules::villageIncome,
     .remedy = {.words =
                    QT_TRANSLATE_NOOP("Remedies", "Raise the village's income per head by %1 yuan or more."),
                .lack = lacking::villageIncome},
     .field = {.usual = {catalogue::TableId::VillageYear, "income_fen"}},
     .basis = {{{catalogue::TableId::VillageYear, "income_fen"},
                {catalogue::TableId::Standard, ""},
                {catalogue::TableId::Village, "type"}}},
     .quotes = {{{"一", "60%"}}}},
    {.code = "v.model",
     .name = "新农村示范村",
     .title = QT_TRANSLATE_NOOP("Targets", "New-countryside model village"),
     .clause = "一",
     .item = "",
     .due = "2020",
     .exit = true,
     .level = values::Level::Village,
     .ruleWords = QT_TRANSLATE_NOOP("Targets", "The village's answer of the year."),
     .rule = rules::model,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Make it a new-countryside model village, and pass the inspection.")},
     .field = {.usual = {catalogue::TableId::VillageYear, "model"}},
     .basis = {{{catalogue::TableId::VillageYear, "model"}, {catalogue::TableId::Village, "type"}}},
     .quotes = {{{"一", "新农村示范村"}}}},
    {.code = "v.road",
     .name = "村道路面硬化",
     .title = QT_TRANSLATE_NOOP("Targets", "Village roads paved"),
     .clause = "一 四（一）",
     .item = "12",
     .due = "2020",
     .exit = true,
     .level = values::Level::Village,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets",
         "Every natural village of 20 households or more has its road paved by the end of the year."),
     .rule = rules::road,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Pave the roads of the natural villages named, and fill in the day.")},
     .field = {.usual = {catalogue::TableId::Hamlet, "road_on"}},
     .basis = {{{catalogue::TableId::Hamlet, "households road_on"}, {catalogue::TableId::Village, "type"}}},
     .quotes = {{{"一", "路面硬化"}, {"四（一）", "路面硬化"}}}},
    {.code = "v.tidy",
     .name = "整洁村",
     .title = QT_TRANSLATE_NOOP("Targets", "Tidy village"),
     .clause = "一",
     .item = "12",
     .due = "2020",
     .exit = true,
     .level = values::Level::Village,
     .ruleWords = QT_TRANSLATE_NOOP(
         "Targets",
         "Every natural village of 20 households or more is a tidy village by the end of the year."),
     .rule = rules::tidy,
     .remedy = {.words = QT_TRANSLATE_NOOP(
                    "Remedies", "Make the natural villages named tidy ones, and fill in the day.")},
     .field = {.usual = {catalogue::TableId::Hamlet, "tidy_on"}},
     .basis = {{{catalogue::TableId::Hamlet, "households tidy_on"}, {catalogue::TableId::Village, "type"}}},
     .quotes = {{{"一", "整洁村"}}}},
});

} // namespace chulie::targets
