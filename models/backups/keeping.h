#pragma once

#include <QDateTime>
#include <QList>

#include <cstdint>

namespace chulie::backups {

/// What is known of a back-up where it is decided whether to keep it.
struct Kept
{
    QDateTime made; ///< local time
    std::int64_t bytes = 0;
};

/// Which back-ups of one ledger are removed as of \a now, by their places in \a kept, newest first: all but
/// the last 10, the last one of each of the last 30 days, and the last one of each month. Where what is left
/// takes more than \a mostBytes (0: no limit), the oldest go too, but never the last one.
[[nodiscard]] QList<qsizetype> superfluous(const QList<Kept> &kept, const QDateTime &now,
                                           std::int64_t mostBytes = 0);

} // namespace chulie::backups
