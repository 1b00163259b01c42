#include "models/exchange/savedfile.h"

#include "models/ledger/openfile.h"

#include <QFileInfo>
#include <QSaveFile>

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
    if (!whole || file.error() != QFileDevice::NoError || !file.commit())
        return failure(file);
    return {};
}

Failure SavedFile::failure(const QSaveFile &file)
{
    return failure(file.fileName(), file.errorString());
}

Failure SavedFile::failure(const QString &path, const QString &reason)
{
    return {tr("%1 cannot be written: %2.").arg(path, reason), reason};
}

} // namespace chulie
