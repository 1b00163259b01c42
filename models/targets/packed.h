#pragma once

#include "models/targets/evaluation.h"

#include <string>
#include <string_view>

namespace chulie::targets {

/// Grows by one whenever a rule or the form of the bytes changes, so that nothing judged by other rules is
/// ever shown. Another list of targets is noticed by itself.
inline constexpr std::uint64_t rulesVersion = 3;

/// What was judged of \a village (its households' states, its own, who it is), in few bytes.
[[nodiscard]] std::string pack(const VillageResult &village);

/// Whether \a bytes were packed under the rules and with the targets of this program.
[[nodiscard]] bool isOfTheseRules(std::string_view bytes);

/// The reverse, with the tallies counted again, into \a village, whose id, code and kind are its caller's.
/// False where \a bytes are of other rules or make no sense; \a village is then worth nothing.
[[nodiscard]] bool unpack(std::string_view bytes, VillageResult &village);

} // namespace chulie::targets
