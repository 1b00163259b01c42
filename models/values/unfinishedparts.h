#pragma once

#include <QDateTime>
#include <QString>

namespace chulie::values::files {

/// Whether the process \a number of this computer runs, as far as is known.
[[nodiscard]] bool isRunning(int number);

/// What the name of a file says, while it is made, of the program that makes it: "PROCESS@HOST".
[[nodiscard]] QString makerOfParts();

/// Whether the program that makes a file, called "NAME.PROCESS@HOST.ENDING" meanwhile and last written to at
/// \a written, still does, as far as is known: what another computer makes in a shared folder is left alone
/// until nothing was written for a day.
[[nodiscard]] bool isBeingMade(const QString &name, const QDateTime &written);

} // namespace chulie::values::files
