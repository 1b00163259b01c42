#include "models/exchange/writtenfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace chulie::exchange {

namespace {

QByteArray hashOf(QIODevice &content)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // a large file is read in a third of the time
    return hash.addData(&content) ? hash.result().toHex() : QByteArray();
}

/// Where the hash of the file at \a path is kept.
QString recordOf(const QString &path)
{
    const QByteArray name =
        QCryptographicHash::hash(QFileInfo(path).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/chulie/written/") + QString::fromLatin1(name.toHex());
}

} // namespace

bool WrittenFiles::isUnchanged(const QString &path)
{
    QFile file(path);
    QFile record(recordOf(path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !record.open(QIODevice::ReadOnly))
        return false;
    const QByteArray hash = hashOf(file);
    return !hash.isEmpty() && hash == record.readAll();
}

void WrittenFiles::remember(const QString &path)
{
    QFile file(path);
    const QString name = recordOf(path);
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile record(name);
    if (file.open(QIODevice::ReadOnly) && record.open(QIODevice::WriteOnly)) {
        record.write(hashOf(file));
        record.commit();
    }
}

} // namespace chulie::exchange
