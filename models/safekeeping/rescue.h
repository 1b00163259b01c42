#pragma once

#include "models/backups/container.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace chulie::safekeeping {

/// A ledger that was made of one that cannot be used any more.
struct Rescued
{
    std::optional<backups::Facts> backup = {}; ///< of the back-up that it began with
    std::int64_t acts = 0;                     ///< that were read and added
    std::int64_t lost = 0;                     ///< entries that could not be read
    QString unread = {};                       ///< why nothing could be added; empty where it was
    QString aside = {};                        ///< where the former ledger is now; empty: where it was
};

/// Makes the ledger at \a ledger, which must not exist, of the back-up at \a backup and of all acts since
/// that can be read in \a damaged, a ledger that is damaged or that another program changed. Without a
/// back-up it is made of what can be read alone. It is protected as \a damaged or the back-up is. Nothing of
/// \a damaged is changed.
[[nodiscard]] values::Result<Rescued> rescue(const QString &damaged, const QString &backup,
                                             const QString &ledger, const values::Progress &progress = {});

/// The same in the place of \a damaged, which is set aside beside it. Nobody may have it open.
[[nodiscard]] values::Result<Rescued> rescueInPlace(const QString &damaged, const QString &backup,
                                                    const values::Progress &progress = {});

/// The last back-up of the ledger at \a path; empty where it has none.
[[nodiscard]] QString lastBackupOf(const QString &path);

/// Why the ledger at \a path, which was \a refused, cannot be opened: where another program wrote other
/// tables into it, its pages do not have their checks either, and that is what was met first.
[[nodiscard]] values::Failure causeOf(const QString &path, const values::Failure &refused);
/// Whether \a refused says that another program changed what the ledger at \a path is made of.
[[nodiscard]] bool isStrange(const QString &path, const values::Failure &refused);
/// Whether \a refused says that the ledger at \a path is damaged.
[[nodiscard]] bool isDamaged(const QString &path, const values::Failure &refused);

/// What became of it, for a person.
[[nodiscard]] QString summary(const Rescued &rescued);

} // namespace chulie::safekeeping
