#pragma once

#include "models/targets/counts.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// How many are in each state.
struct Tally
{
    std::array<int, 4> counts{}; ///< by State

    void add(State state) { ++counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] int of(State state) const { return counts[static_cast<std::size_t>(state)]; }
    /// unmet if any is unmet, else unknown if any is, else met if any is, else n/a.
    [[nodiscard]] State rollUp() const;

    bool operator==(const Tally &) const = default;
};

/// A household in scope at the end of a year: the state of each of its 21 targets, in the catalogue's order.
struct HouseholdResult
{
    std::int64_t household = 0;
    Status status = Status::Poor;
    std::array<State, householdTargets> states{};

    /// 可脱贫: every exit target is met or n/a.
    [[nodiscard]] bool ready() const;
};

/// A village at the end of a year.
struct VillageResult
{
    std::int64_t village = 0;
    std::string code;  ///< 12 digits
    bool poor = false; ///< 相对贫困村: counts towards the 255
    std::array<Tally, householdTargets>
        households{}; ///< per household target: how many households are in which state
    std::array<State, villageTargets> own{};
    Tally exitTally;               ///< over its fifteen exit targets
    std::array<int, 3> statuses{}; ///< households by Status
    int readyHouseholds = 0;
    std::vector<HouseholdResult> results; ///< sorted by household id

    /// The state of \a target, a household's (rolled up) or a village's.
    [[nodiscard]] State state(const Target &target) const;
    /// met, unmet or unknown: 可出列 when met. All n/a is met.
    [[nodiscard]] State exit() const;
    /// met ÷ (met + unmet + unknown) over the fifteen; 1 when all are n/a.
    [[nodiscard]] double progress() const;
    /// Fills in what follows from results and own: the tallies and counts.
    void count();
    [[nodiscard]] int householdCount() const { return static_cast<int>(results.size()); }
};

/// A year, judged: every village of a region, sorted by code.
struct Evaluation
{
    int year = 0;
    std::vector<VillageResult> villages;

    [[nodiscard]] const VillageResult *find(std::int64_t village) const;
};

/// Judges \a year for the villages whose code begins with \a region ("" is all), from the facts alone.
/// Stopped by \a progress it fails with an empty message.
[[nodiscard]] values::Result<Evaluation> evaluate(storage::Database &database, int year,
                                                  std::string_view region = {},
                                                  const values::Progress &progress = {});

/// The same through the stored evaluations: only the villages whose facts changed since are judged again, and
/// stored, unless another connection writes facts meanwhile. No edit waits for it.
[[nodiscard]] values::Result<Evaluation> evaluateStored(storage::Database &database, int year,
                                                        const values::Progress &progress = {});

/// Judges these villages of \a evaluation again, after an edit: those removed from the ledger leave it, new
/// ones join it. Nothing is stored.
[[nodiscard]] values::Result<void> refresh(storage::Database &database, Evaluation &evaluation,
                                           std::span<const std::int64_t> villages);

} // namespace chulie::targets
