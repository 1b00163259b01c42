#pragma once

#include "models/values/result.h"

#include <QFile>

namespace chulie::backups {

/// A file beside its place while it is written, that only its owner can read: it gets its name when it is
/// whole, and is gone otherwise.
class PartFile
{
public:
    /// What is done about a file that has the name: it is left and refused, replaced, or another name is
    /// tried at the end.
    enum class Over { Nothing, Former, Another };

    /// What becomes the file at \a path, called so with a dot before it and \a suffix behind it.
    PartFile(const QString &path, const char *suffix, Over over = Over::Nothing);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Fails where it cannot be written, or something has the name already. What a killed program left of it
    /// is written over.
    [[nodiscard]] values::Result<void> open();
    [[nodiscard]] QFile &file() { return m_file; }
    /// Waits until the disk has it.
    [[nodiscard]] values::Result<void> sync();
    /// Gives the file its name, unless something has it meanwhile.
    [[nodiscard]] values::Result<void> keep();
    /// Gives it the name \a path in the same folder instead; false where something has that, and the file
    /// waits for another.
    [[nodiscard]] values::Result<bool> keepAs(const QString &path);

    /// Removes what programs that were killed left in \a folder.
    static void clearLeavings(const QString &folder);

private:
    [[nodiscard]] values::Failure refused(const QString &reason) const;

    [[nodiscard]] values::Failure taken() const;
    [[nodiscard]] bool rename(const QString &path) const;

    QString m_path;
    QFile m_file;
    Over m_over;
};

} // namespace chulie::backups
