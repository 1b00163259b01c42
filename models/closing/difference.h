#pragma once

#include "models/closing/reported.h"

#include <QString>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace chulie::closing {

/// One thing that a closed year was reported otherwise than it would be now.
struct Difference
{
    enum class Kind : std::uint8_t {
        Target, ///< a target of a household or of the village itself
        Status, ///< 未脱贫, 已脱贫, 返贫 of a household
        Came,   ///< a household in scope that was not reported
        Went,   ///< a household reported that is no longer in scope of the village
    };

    Kind kind = Kind::Target;
    std::string no = {}; ///< 户编号 as reported; of one that came, as it is now; empty: the village itself
    std::int64_t household = 0; ///< its id now; 0 where it is not in scope of the village, or the village
    const targets::Target *target = nullptr; ///< of a Target
    targets::State before = targets::State::Unknown;
    targets::State after = targets::State::Unknown;
    targets::Status statusBefore = targets::Status::Poor;
    targets::Status statusAfter = targets::Status::Poor;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What \a then reported otherwise than \a now, the village's own first, then by household. \a now has the
/// ids of its households; \a former finds those that had another 户编号 then.
[[nodiscard]] std::vector<Difference>
differences(const Reported &then, const Reported &now,
            const std::unordered_map<std::string, std::int64_t> &former = {});

/// A count as it was reported, and as it is now.
struct Shift
{
    QString title;
    int then = 0;
    int now = 0;

    friend bool operator==(const Shift &, const Shift &) = default;
};

/// The counts over some villages that differ: villages ready, households, out of poverty, ready, and those
/// that met each target.
[[nodiscard]] std::vector<Shift> shifts(std::span<const Reported *const> then,
                                        std::span<const targets::VillageResult *const> now);

/// "out of poverty: 85 as reported, 83 now"
[[nodiscard]] QString inWords(const Shift &shift);
[[nodiscard]] QString what(const Difference &difference);
[[nodiscard]] QString before(const Difference &difference);
[[nodiscard]] QString after(const Difference &difference);

} // namespace chulie::closing
