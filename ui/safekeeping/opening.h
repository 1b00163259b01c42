#pragma once

#include "models/ledger/ledger.h"

#include <QString>

#include <memory>

class QWidget;

namespace chulie::safekeeping {

/// Asks for the passphrase of the file at \a path, where it is a protected ledger or an encrypted back-up
/// whose key the program does not have. False: the person gave up.
[[nodiscard]] bool unlockInWindow(QWidget *window, const QString &path);

/// Opens the ledger at \a path; asks for its passphrase, and shows what a check finds where nothing but the
/// checks of its pages keeps it from being opened. Where it is damaged, or another program changed it, what
/// can be read of it is offered, and the ledger that was made of that is opened. Fails without a message
/// where the person gave up.
[[nodiscard]] values::Result<std::unique_ptr<ledger::Ledger>> openInWindow(QWidget *window,
                                                                           const QString &path);

} // namespace chulie::safekeeping
