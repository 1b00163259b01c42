#pragma once

#include "models/reports/behind.h"
#include "ui/address.h"

#include <optional>

namespace chulie {

/// Where the list behind a figure of a report is shown; nothing where there is none.
[[nodiscard]] std::optional<Address> addressOf(const reports::Behind &behind);

} // namespace chulie
