#pragma once

#include "models/catalogue/columns.h"
#include "models/values/level.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

/// The targets of the plan: what each is called, where the plan says it, and on what it is decided.
namespace chulie::targets {

class Reason;
struct HouseholdFacts;
struct MemberFacts;
struct RegionFacts;
struct VillageFacts;
struct Yardstick;

enum class State : std::uint8_t { Met, Unmet, Unknown, NotApplicable };

/// met, unmet, unknown, n/a: the same in every language, for output.
[[nodiscard]] const char *stateName(State state);

/// 达标, 未达标, 待核实, 不适用 in the language in use, and the mark shown beside any colour: ✓
/// ✗ ? –
[[nodiscard]] QString stateTitle(State state);
[[nodiscard]] QString stateMark(State state);

/// The status of a household in scope by its latest 变动: 未脱贫, 已脱贫, 返贫.
enum class Status : std::uint8_t { Poor, OutOfPoverty, PoorAgain };

/// 未脱贫, 已脱贫, 返贫 in the language in use.
[[nodiscard]] QString statusTitle(Status status);

/// A rule: a pure function from facts to a state, and its reason. The reason is null where only the state is
/// wanted: a whole city is judged without a word being made. A target has the one of its level.
struct Rule
{
    using OfHousehold = State (*)(const HouseholdFacts &, const Yardstick &, Reason *);
    using OfVillage = State (*)(const VillageFacts &, const Yardstick &, Reason *);
    using OfRegion = State (*)(const RegionFacts &, Reason *);

    constexpr Rule(OfHousehold rule) : household(rule) {}
    constexpr Rule(OfVillage rule) : village(rule) {}
    constexpr Rule(OfRegion rule) : region(rule) {}

    OfHousehold household = nullptr;
    OfVillage village = nullptr;
    OfRegion region = nullptr;
};

/// How much a household or a village misses, as a person reads it.
struct Lack
{
    using OfHousehold = QString (*)(const HouseholdFacts &, const Yardstick &);
    using OfVillage = QString (*)(const VillageFacts &, const Yardstick &);

    constexpr Lack() = default;
    constexpr Lack(OfHousehold lack) : household(lack) {}
    constexpr Lack(OfVillage lack) : village(lack) {}

    OfHousehold household = nullptr;
    OfVillage village = nullptr;
};

/// What is to be done about a gap of a household or village; in plain English, sources of their translations.
struct Remedy
{
    const char *words = ""; ///< where it is unmet; %1 is how much is missing
    Lack lack = {};         ///< how much; none where it can't be counted
    const char *unknown =
        nullptr; ///< where it is not known, if there is more to do than to fill in what is blank
};

/// Where a target is mended.
struct TargetField
{
    catalogue::ColumnId usual; ///< on which it hangs first
    /// Of a member at fault, where a blank of the member itself comes before the year's.
    catalogue::ColumnId (*ofMember)(const MemberFacts &, const catalogue::ColumnId &usual) = nullptr;
    /// Of a household in this state, where it is not always the usual one.
    catalogue::ColumnId (*ofHousehold)(const HouseholdFacts &, State,
                                       const catalogue::ColumnId &usual) = nullptr;
    /// It can't be determined while nobody is known to be able to work.
    bool asksWorkers = false;
};

/// Columns of a table by their SQL names with blanks between; "" is all of the table, nullptr none. A name
/// that the table does not have does not compile.
struct Basis
{
    catalogue::TableId table = catalogue::TableId::Household;
    const char *columns = nullptr;

    constexpr Basis() = default;
    consteval Basis(catalogue::TableId of, const char *names) : table(of), columns(names)
    {
        for (std::string_view rest = names; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            static_cast<void>(catalogue::columnNumber(of, rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
};

/// A clause, and the words in it by which the sentence that carries a target is found.
struct PlanPlace
{
    const char *clause = nullptr; ///< nullptr: none
    const char *words = "";
};

/// One target: all that the program knows about it. \a name, \a clause and \a due are the plan's own words;
/// \a title and \a ruleWords are in plain English, the sources of their translations.
struct Target
{
    const char *code;   ///< h.food, v.road …
    const char *name;   ///< 不愁吃
    const char *title;  ///< Enough to eat
    const char *clause; ///< 一 三（一）
    const char *item;   ///< rows of the 责任清单: "7", "8, 10", "1–4" or ""
    const char *due;    ///< 2018, 2020, yearly, "2018–2020, yearly" or –
    bool exit;          ///< a household's 脱贫 and a village's 出列 hang on it
    values::Level level;
    const char *ruleWords; ///< the rule for a person
    Rule rule;
    Remedy remedy = {}; ///< of households and villages
    TargetField field;
    /// What it is judged on. Where it asks members or their years, also on who is a member; where it asks
    /// households or of them, on which are in scope.
    std::array<Basis, 4> basis = {};
    std::array<PlanPlace, 2> quotes = {};
};

/// All of them, in the catalogue's order: household, village, town, county, city.
[[nodiscard]] std::span<const Target> targets();
[[nodiscard]] std::span<const Target> targets(values::Level level);
/// By code; nullptr where there is none.
[[nodiscard]] const Target *findTarget(std::string_view code);
/// The place of \a target, which is one of targets(), among those of its level.
[[nodiscard]] std::size_t indexOf(const Target &target);

[[nodiscard]] QString title(const Target &target);
[[nodiscard]] QString ruleInWords(const Target &target);

} // namespace chulie::targets
