#pragma once

#include "models/history/entrywords.h"

namespace chulie::history {

/// Merge \a act, or the act that took one out, in words: when and by whom, its packages, who packed them, and
/// how many records came in and were left to decide. It has no table.
[[nodiscard]] WordedEntry mergeInWords(storage::Database &database, std::int64_t act);

} // namespace chulie::history
