#pragma once

#include "models/targets/target.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// One thing that holds a village back: a household or the village itself (household 0) that a target is
/// unmet or unknown for, and why, in words for a village cadre.
struct Gap
{
    std::int64_t village = 0;
    std::string villageCode = {};
    std::int64_t household = 0;
    std::string householdNo = {};
    std::string head = {};   ///< 户主, who may be unknown
    std::string helper = {}; ///< 帮扶责任人, who may be unknown
    const Target *target = nullptr;
    State state = State::Unknown;
    QString reason = {};
    QString remedy = {}; ///< what would close it; only where it was asked for
};

/// Which gaps are asked for.
struct GapsWanted
{
    int year = 0;
    std::string region = {};        ///< code or beginning of a code of the villages; "" is all
    const Target *target = nullptr; ///< one target of households or villages; all exit targets where null
    bool remedies = false;          ///< with what would close them
};

/// Hands out the gaps village by village by code, in each the village's own first, then its households' by
/// 户编号, each in the catalogue's order. False from \a progress stops it, with an empty message.
[[nodiscard]] values::Result<void> eachGap(storage::Database &database, const GapsWanted &wanted,
                                           const std::function<void(const Gap &)> &take,
                                           const values::Progress &progress = {});

/// The same in a list.
[[nodiscard]] values::Result<std::vector<Gap>> gaps(storage::Database &database, const GapsWanted &wanted,
                                                    const values::Progress &progress = {});

} // namespace chulie::targets
