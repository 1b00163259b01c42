#include "models/storage/access.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <fcntl.h>
#include <unistd.h>

namespace chulie {

namespace {

bool isWritable(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

Access accessTo(const QString &path)
{
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    // SQLite keeps its log and what several programs share about it beside the file.
    if (!isWritable(info.path()))
        return Access::Immutable;
    return isWritable(info.filePath()) ? Access::Whole : Access::Read;
}

bool hasLog(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + QStringLiteral("-wal")).size() > 0;
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

} // namespace chulie
