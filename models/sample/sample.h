#pragma once

#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::sample {

inline constexpr int mostSampleVillages = 2500;
inline constexpr int mostSampleHouseholds = 200000;

/// How large a sample city is.
struct SampleOptions
{
    int villages = 255; ///< 相对贫困村; about a tenth as many 面上村 come on top. From 1
    int households = 12000;
    std::uint64_t seed = 1; ///< the same seed gives the same facts on every machine
};

/// Fills the empty \a ledger with a made-up city and its three years 2018 to 2020, as one act "sample": a
/// third of the relatively poor villages are ready to exit by the end of 2018, nearly all but not all by the
/// end of 2020. Its place names, codes and people are invented. Fails where the ledger already holds
/// villages.
[[nodiscard]] values::Result<void> fillSample(ledger::Ledger &ledger, const SampleOptions &options = {},
                                              const values::Progress &progress = {});

/// Makes a ledger at \a path, which must not exist, and fills it as \a author (empty: the account's name).
/// Stopped or failed it leaves nothing behind; a file that was at \a path before stays.
[[nodiscard]] values::Result<void> makeSample(const QString &path, const QString &author,
                                              const SampleOptions &options = {},
                                              const values::Progress &progress = {});

} // namespace chulie::sample
