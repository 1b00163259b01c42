#pragma once

#include <QStringList>

/// What is kept of a crash of the program, for the next start to show: which signal, when, and where in the
/// program. Nothing of a ledger is in it.
namespace chulie::crashes {

/// From now on a crash of this process leaves a report in the user's data folder.
void watch(const char *version);

/// The reports that are there, as paths, the oldest first.
[[nodiscard]] QStringList reports();

} // namespace chulie::crashes
