#include "models/exchange/savedfile.h"

#include "models/storage/openfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace chulie {

Result<void> SavedFile::open(QSaveFile &file)
{
    if (OpenFile::isOpen(file.fileName()))
        return Failure{
            tr("%1 is the ledger itself. Choose another name; nothing was changed.").arg(file.fileName()),
            {}};
    const QFileInfo there(file.fileName());
    if (there.exists() && !there.isFile())
        return Failure{tr("%1 is not a file that can be replaced.").arg(file.fileName()), {}};
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    return {};
}

Result<void> SavedFile::commit(QSaveFile &file, bool whole)
{
    // What it still holds back when it is committed may not fit, of which it takes no note.
    if (!whole || !file.flush() || file.error() != QFileDevice::NoError || !file.commit())
        return failure(file);
    return {};
}

Failure SavedFile::failure(const QSaveFile &file)
{
    // A write that was done in part leaves no reason behind: there was no more room.
    const bool isKnown = file.errorString() != QBuffer().errorString();
    return failure(file.fileName(), isKnown ? file.errorString() : qt_error_string(ENOSPC));
}

Failure SavedFile::failure(const QString &path, const QString &reason)
{
    return {tr("%1 cannot be written: %2.").arg(path, reason), reason};
}

} // namespace chulie
