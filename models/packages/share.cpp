#include "models/packages/share.h"

#include "models/backups/partfile.h"
#include "models/packages/deadline.h"
#include "models/packages/envelope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>

namespace chulie::packages::share {

using values::Failure;

namespace {

/// For what takes no time where the share is there, and for moving the bytes of a package.
constexpr auto shortPatience = std::chrono::seconds(5);
constexpr auto longPatience = std::chrono::seconds(30);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

Failure isMissing(const QString &folder)
{
    return {
        Words::tr("The exchange folder %1 is not there. Nothing is lost: it is tried again the next time.")
            .arg(folder),
        {}};
}

Failure isSilent(const QString &folder)
{
    return {Words::tr("The exchange folder %1 does not answer. Nothing is lost: it is tried again the next "
                      "time.")
                .arg(folder),
            {}};
}

/// The outcome of \a job, which works on \a folder and owns what it uses.
template <typename T>
values::Result<T> ask(const QString &folder, std::chrono::seconds patience,
                      std::function<values::Result<T>()> job)
{
    auto outcome = within<values::Result<T>>(patience, [folder, job = std::move(job)]() -> values::Result<T> {
        return QFileInfo(folder).isDir() ? job() : isMissing(folder);
    });
    return outcome ? *std::move(outcome) : isSilent(folder);
}

std::vector<Lying> lyingIn(const QDir &folder)
{
    std::vector<Lying> all;
    for (const QString &name : folder.entryList({QLatin1Char('*') + QLatin1StringView(ending)},
                                                QDir::Files | QDir::Readable | QDir::System, QDir::Name)) {
        QFile file(folder.filePath(name));
        all.push_back({name, file.open(QIODevice::ReadOnly) ? contentOf(file) : std::string()});
    }
    return all;
}

Failure cannotRead(const QFile &file)
{
    return {Words::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()), file.errorString()};
}

values::Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return cannotRead(file);
    QByteArray bytes = file.readAll();
    return file.error() == QFile::NoError ? values::Result<QByteArray>(std::move(bytes)) : cannotRead(file);
}

/// What the file system refused when \a file was written: \a reason is errno.
Failure cannotWrite(const QFile &file, const QString &path, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
        return {
            Words::tr("There is no room for %1. Nothing is lost: free some space in the exchange folder, and "
                      "it is put there the next time.")
                .arg(path),
            file.errorString()};
    return {Words::tr("%1 cannot be made: %2.").arg(path, file.errorString()), file.errorString()};
}

values::Result<void> placeAt(const QString &path, const QByteArray &bytes)
{
    backups::PartFile part(path, ".chulie-pack");
    if (auto opened = part.open(); !opened)
        return opened;
    QFile &file = part.file();
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(file, path, errno);
    if (auto synced = part.sync(); !synced)
        return synced;
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    if (!file.seek(0) || file.readAll() != bytes)
        return Failure{Words::tr("%1 cannot be made: what was written is not what was read.").arg(path), {}};
    // Others read it. A file system that has no permissions lets them anyway.
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return part.keep();
}

} // namespace

values::Result<std::vector<Lying>> list(const QString &folder)
{
    return ask<std::vector<Lying>>(folder, shortPatience, [folder] { return lyingIn(QDir(folder)); });
}

values::Result<QByteArray> read(const QString &folder, const QString &file)
{
    return ask<QByteArray>(folder, longPatience,
                           [path = QDir(folder).filePath(file)] { return readWhole(path); });
}

values::Result<void> place(const QString &folder, const QString &file, const QByteArray &bytes)
{
    return ask<void>(folder, longPatience,
                     [path = QDir(folder).filePath(file), bytes] { return placeAt(path, bytes); });
}

values::Result<void> remove(const QString &folder, const QStringList &files)
{
    return ask<void>(folder, shortPatience, [folder, files]() -> values::Result<void> {
        for (const QString &file : files)
            QFile::remove(QDir(folder).filePath(file));
        return {};
    });
}

} // namespace chulie::packages::share
