#pragma once

#include <QDateTime>
#include <QList>

namespace chulie::backups {

/// Which back-ups of one ledger are removed, by their places in \a made, the local times at which they were
/// made, newest first, as of \a now: all but the last 10, the last one of each of the last 30 days, and the
/// last one of each month.
[[nodiscard]] QList<qsizetype> superfluous(const QList<QDateTime> &made, const QDateTime &now);

} // namespace chulie::backups
