#pragma once

#include "models/values/result.h"

#include <QCoreApplication>

class QSaveFile;

namespace chulie {

/// A file that a person asked for, under the name they gave: it takes its place whole or not at all.
struct SavedFile
{
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
public:
    /// Opens \a file for writing. Fails where it cannot be written, and where what stands there is no file
    /// (a folder, a device), which would be renamed over.
    static Result<void> open(QSaveFile &file);
    /// Puts the written \a file in its place; before that nothing is there, or what stood there. \a whole is
    /// false where the writer saw a write refused: the file itself takes no note of one done in part.
    static Result<void> commit(QSaveFile &file, bool whole = true);
    /// Says why \a file could not be written.
    static Failure failure(const QSaveFile &file);
    /// Says that \a path cannot be written, and why.
    static Failure failure(const QString &path, const QString &reason);
};

} // namespace chulie
