#include "models/storage/access.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace chulie::storage {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

bool isWritable(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

/// Whether there is no file at \a path. It is opened: a share may still tell of a file that is gone.
bool isGone(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT;
    close(file);
    return false;
}

} // namespace

Access accessTo(const QString &path)
{
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    // SQLite keeps its log and what several programs share about it beside the file.
    if (!isWritable(info.path()))
        return Access::Immutable;
    constexpr QFile::Permissions writing = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const bool isForReading = info.exists() && !(info.permissions() & writing);
    return isWritable(info.filePath()) && !isForReading ? Access::Whole : Access::Read;
}

bool hasLog(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + QStringLiteral("-wal")).size() > 0;
}

values::Result<void> CopyWithLog::make(const QString &path, bool withLog)
{
    const QString from = QFileInfo(path).canonicalFilePath();
    for (const QLatin1StringView ending : {QLatin1StringView(), QLatin1StringView("-wal")}) {
        QFile copied(from + ending);
        QFile copy(this->path() + ending);
        copy.remove(); // of an attempt before
        if (!ending.isEmpty() && (!withLog || !hasLog(path) || isGone(copied.fileName())))
            continue;
        if (!copied.copy(copy.fileName()) || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return values::Failure{
                Words::tr("%1 cannot be written where it is, and its last changes are in a log beside "
                          "it, which cannot be read there: %2. Copy both to a folder that can be "
                          "written, and open the copy.")
                    .arg(path, copied.errorString()),
                copied.errorString()};
    }
    return {};
}

void nameFile(QSqlDatabase &connection, const QString &path, Access access)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    connection.setDatabaseName(file);
    if (access == Access::Read)
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (access != Access::Immutable)
        return;
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) +
                               QStringLiteral("?immutable=1"));
}

} // namespace chulie::storage
