#pragma once

#include "models/values/result.h"

#include <QString>

class QWidget;

namespace chulie::safekeeping {

/// Offers to put the last back-up, with all that can be read of what came since, in the place of the damaged
/// ledger at \a path, which nobody may have open; \a reason says what is wrong with it. Whether it is there
/// now.
[[nodiscard]] bool rescueInWindow(QWidget *window, const QString &path, const QString &reason);

/// Offers to read what was entered into the ledger at \a path, which another program changed, into a new one;
/// the path of that one, empty where the person did not want it or it failed.
[[nodiscard]] QString readStrangeInWindow(QWidget *window, const QString &path,
                                          const values::Failure &refused);

} // namespace chulie::safekeeping
