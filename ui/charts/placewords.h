#pragma once

#include "ui/scope.h"

#include <QString>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::charts {

/// What the figures of \a scope are about, for a title: the region, or the ledger as a whole, and the year.
[[nodiscard]] QString placeInWords(const ui::Session &session, const ui::Scope &scope);

} // namespace chulie::charts
