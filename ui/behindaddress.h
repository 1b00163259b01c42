#pragma once

#include "models/targets/behind.h"
#include "ui/address.h"

#include <QLatin1StringView>

#include <optional>

namespace chulie {

/// The page that shows lists of a kind, by PageKind::id; empty for none.
[[nodiscard]] QLatin1StringView pageOf(Behind::List list);

/// Where the window goes to show what lies behind a figure; nothing where there is nothing to show.
[[nodiscard]] std::optional<Address> addressOf(const Behind &behind);

} // namespace chulie
