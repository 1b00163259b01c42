#pragma once

#include <functional>

namespace chulie::values {

/// Called now and then by long work with how much is done, 0 to 1; false stops the work, which then fails
/// with an empty message and leaves the ledger as it was.
using Progress = std::function<bool(double)>;

} // namespace chulie::values
