#pragma once

#include "models/values/level.h"

#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

/// The targets of the plan: what each is called, where the plan says it, and on what it is decided.
namespace chulie {

enum class State : std::uint8_t { Met, Unmet, Unknown, NotApplicable };

/// met, unmet, unknown, n/a: the same in every language, for output.
[[nodiscard]] const char *stateName(State state);

/// 达标, 未达标, 待核实, 不适用 in the language in use, and the mark that stands for it beside any colour: ✓
/// ✗ ? –
[[nodiscard]] QString stateTitle(State state);
[[nodiscard]] QString stateMark(State state);

/// Where a household in scope stands by its latest 变动: 未脱贫, 已脱贫, 返贫.
enum class Status : std::uint8_t { Poor, OutOfPoverty, PoorAgain };

/// 未脱贫, 已脱贫, 返贫 in the language in use.
[[nodiscard]] QString statusTitle(Status status);

/// One target. \a name, \a clause and \a due are the plan's own words; \a rule is in plain English, the
/// source text of its translation.
struct Target
{
    const char *code;   ///< h.food, v.road …
    const char *name;   ///< 不愁吃
    const char *title;  ///< in plain English, source of its translation
    const char *clause; ///< 一 三（一）
    const char *item;   ///< rows of the 责任清单: "7", "8, 10", "1–4" or ""
    const char *due;    ///< 2018, 2020, yearly, "2018–2020, yearly" or –
    bool exit;          ///< a household's 脱贫 and a village's 出列 hang on it
    Level level;
    const char *rule;
};

/// All of them, in the catalogue's order: household, village, town, county, city.
[[nodiscard]] std::span<const Target> targets();
[[nodiscard]] std::span<const Target> targets(Level level);
/// By code; nullptr where there is none.
[[nodiscard]] const Target *findTarget(std::string_view code);
/// The place of \a target, which is one of targets(), among those of its level.
[[nodiscard]] std::size_t indexOf(const Target &target);

inline constexpr std::size_t householdTargets = 21;
inline constexpr std::size_t villageTargets = 22;
/// The exit targets that a village's progress counts: ten of its households' and five of its own.
inline constexpr std::size_t exitTargets = 15;

[[nodiscard]] QString title(const Target &target);
[[nodiscard]] QString ruleInWords(const Target &target);

} // namespace chulie
