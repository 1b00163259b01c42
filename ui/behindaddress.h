#pragma once

#include "models/targets/behind.h"
#include "ui/address.h"

#include <QLatin1StringView>

#include <optional>

namespace chulie::ui {

/// The page that shows lists of a kind, by PageKind::id; empty for none.
[[nodiscard]] QLatin1StringView pageOf(targets::Behind::List list);

/// Where the window goes to show what lies behind a figure; nothing where there is nothing to show.
[[nodiscard]] std::optional<Address> addressOf(const targets::Behind &behind);

} // namespace chulie::ui
