#include "models/storage/temporaries.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace chulie::temporaries {

namespace {

QDir folder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data + QStringLiteral("/chulie/temporary"));
}

/// Whether the process \a number runs, as far as is known.
bool isRunning(int number)
{
    return number > 0 && (kill(static_cast<pid_t>(number), 0) == 0 || errno == EPERM);
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
        if (isRunning(left.fileName().section(u'-', 0, 0).toInt()))
            continue;
        if (left.isDir())
            QDir(left.filePath()).removeRecursively();
        else
            QFile::remove(left.filePath());
    }
}

} // namespace chulie::temporaries
