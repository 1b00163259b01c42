#pragma once

#include "ui/scope.h"

#include <QString>

namespace chulie {

class Session;

/// What the figures of \a scope are about, for a title: the region, or the ledger as a whole, and the year.
[[nodiscard]] QString placeInWords(const Session &session, const Scope &scope);

} // namespace chulie
