#pragma once

#include "models/safekeeping/flaw.h"
#include "models/values/result.h"

#include <vector>

class QWidget;

namespace chulie::safekeeping {

/// Checks the ledger at \a path while \a window shows how far it is.
[[nodiscard]] values::Result<std::vector<Flaw>> checkInWindow(QWidget *window, const QString &path);

/// What a person did when shown what a check found.
enum class Checked {
    NotShown,     ///< there was nothing to show
    Left,         ///< nothing
    Accepted,     ///< accepted the pages, so that the ledger can be opened
    RescueWanted, ///< wants what can be read of it (rescuing.h)
};

/// Where nothing but the checks of its pages keeps the ledger at \a path from being opened: shows what a
/// check finds.
[[nodiscard]] Checked checkRefused(QWidget *window, const QString &path);

} // namespace chulie::safekeeping
