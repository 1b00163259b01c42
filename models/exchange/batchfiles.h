#pragma once

#include <QStringList>

namespace chulie::exchange {

/// The files of a batch, and those that were named with them but are left out.
struct BatchFiles
{
    QStringList taken;
    QStringList leftOut; ///< a sentence for each, which names it
};

/// Leaves out the lock files of office programs, what other systems leave beside a file (._NAME), and the
/// refused rows of a file that is in the batch itself: that file has been mended since, or holds them too.
[[nodiscard]] BatchFiles chooseFiles(const QStringList &files);

/// The name, ending in \a suffix (.csv, .xlsx), under which the refused rows of \a path are written: beside
/// it, and never over a file that is not what was written there before.
[[nodiscard]] QString rejectedPath(const QString &path, const QString &suffix);

} // namespace chulie::exchange
