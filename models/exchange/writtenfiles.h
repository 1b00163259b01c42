#pragma once

#include <QString>

namespace chulie::exchange {

/// Hashes of the files that the program wrote beside the person's own, kept with the user's data. A file that
/// is still byte for byte what was written there may be replaced; any other is the person's work.
struct WrittenFiles
{
    /// Whether the file at \a path is what the program wrote there.
    [[nodiscard]] static bool isUnchanged(const QString &path);
    /// Remembers the file at \a path as it is now. Where that cannot be kept, the file counts as the
    /// person's.
    static void remember(const QString &path);
};

} // namespace chulie::exchange
