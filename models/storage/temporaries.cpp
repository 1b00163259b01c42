#include "models/storage/temporaries.h"

#include "models/values/unfinishedparts.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace chulie::storage::temporaries {

namespace {

QDir folder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data + QStringLiteral("/chulie/temporary"));
}

} // namespace

QString pattern()
{
    const QDir all = folder();
    const bool isUsable =
        all.mkpath(QStringLiteral(".")) &&
        QFile::setPermissions(all.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString place = isUsable ? all.path() : QDir::tempPath();
    return place + QStringLiteral("/%1-XXXXXX").arg(getpid());
}

void clear()
{
    const QDir all = folder();
    for (const QFileInfo &left : all.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (values::files::isRunning(left.fileName().section(u'-', 0, 0).toInt()))
            continue;
        if (left.isDir())
            QDir(left.filePath()).removeRecursively();
        else
            QFile::remove(left.filePath());
    }
}

} // namespace chulie::storage::temporaries
