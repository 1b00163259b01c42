#pragma once

#include <QString>

/// Files and folders that the program needs for a while: in a folder of the user's data folder that nobody
/// else can look into. What a killed program left there is removed at the next start.
namespace chulie::storage::temporaries {

/// For QTemporaryFile and QTemporaryDir, which end it with characters of their own. Where the folder cannot
/// be used, it is in the system's one for temporary files.
[[nodiscard]] QString pattern();

/// Removes what programs that no longer run left.
void clear();

} // namespace chulie::storage::temporaries
