#pragma once

#include <QString>

namespace chulie::values::files {

/// Gives the file at \a from the name \a to on the same file system, in place of what has that name. Where it
/// is false, errno says why.
[[nodiscard]] bool renameOver(const QString &from, const QString &to);

/// The same, but never over anything: false with EEXIST where something has the name, also when that came
/// only now. QFile::rename() looks before it renames, and copies over what came in between.
[[nodiscard]] bool renameToFree(const QString &from, const QString &to);

/// Gives the file at \a path the first name of PATH.old, PATH.old-2, PATH.old-3 … that is free, and returns
/// that. Where it is empty, errno says why.
[[nodiscard]] QString renameAside(const QString &path);

/// Waits until the disk has the names in the folder at \a path. Some file systems of sticks know no syncing
/// of folders: there it is true at once.
[[nodiscard]] bool syncFolder(const QString &path);

} // namespace chulie::values::files
