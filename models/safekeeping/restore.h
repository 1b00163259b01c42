#pragma once

#include "models/backups/container.h"
#include "models/values/result.h"

#include <QStringList>

namespace chulie::safekeeping {

/// A ledger that was made of a back-up.
struct Restored
{
    backups::Facts facts;
    /// The logs of a former ledger of that name, by the names that they have now.
    QStringList movedAside;
};

/// Makes the ledger at \a ledger, which must not exist, of the back-up at \a backup, once all of that was
/// held against its check. Its acts get a device identity of their own. Of an encrypted back-up, whose key
/// the process has, it is protected with the same passphrase; with \a passphrase it is protected with that
/// one.
[[nodiscard]] values::Result<Restored> restore(const QString &backup, const QString &ledger,
                                               const QString &passphrase = {});

} // namespace chulie::safekeeping
