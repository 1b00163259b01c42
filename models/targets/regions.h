#pragma once

#include "models/targets/evaluation.h"
#include "models/targets/rules.h"
#include "models/values/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chulie {

class Database;

/// A town, county or city and its year: its row of 区划年度, and what its villages came to.
struct RegionFacts
{
    std::string code = {};
    std::optional<std::int64_t> bases = {};       ///< 产业扶贫基地数
    std::optional<std::int64_t> parks = {};       ///< 产业扶贫园数
    std::optional<std::int64_t> studyDays = {};   ///< 专题调研天数
    std::optional<std::int64_t> sessions = {};    ///< 专题研究次数
    std::optional<std::int64_t> reports = {};     ///< 工作报告次数
    std::optional<std::int64_t> assessments = {}; ///< 成效考核次数
    Answer insurance = Answer::Blank;             ///< 政策性农业保险覆盖
    Answer team = Answer::Blank;                  ///< 驻镇工作队
    Answer disclosure = Answer::Blank;            ///< 资金分配公开

    int poorVillages = 0; ///< 相对贫困村 of the ledger
    int ready = 0;        ///< of these, those that are ready to exit
    int untold = 0;       ///< of these, those of which it is not known
};

/// A town, county or city at the end of a year.
struct RegionResult
{
    std::string code; ///< 9, 6 or 4 digits
    Level level = Level::City;
    /// Per target of households, then of villages, in the catalogue's order: how many villages are in which
    /// state.
    std::array<Tally, householdTargets + villageTargets> villages{};
    Tally exit; ///< how many villages are met (可出列), unmet, unknown
    RegionFacts facts;
    std::vector<State> own; ///< of targets(level)

    /// The villages' states of \a target, a household's or a village's.
    [[nodiscard]] const Tally &tally(const Target &target) const;
    /// The state of \a target: rolled up, or its own.
    [[nodiscard]] State state(const Target &target) const;
};

/// The towns, counties or cities (\a level) that hold a village of \a evaluation, sorted by code.
[[nodiscard]] Result<std::vector<RegionResult>> rollUp(Database &database, const Evaluation &evaluation,
                                                       Level level);

/// The own target \a target of a town, county or city; the state, and why.
[[nodiscard]] State judge(const RegionFacts &region, const Target &target);
[[nodiscard]] Verdict explain(const RegionFacts &region, const Target &target, int year);

} // namespace chulie
