#include "models/values/renaming.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace chulie::values::files {

namespace {

/// For file systems that cannot be told to leave what has the name: a second name for the same file is never
/// given over another.
bool linkToFree(const QByteArray &from, const QByteArray &to)
{
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

/// For those without links too (the FAT of sticks, on old systems): an empty file takes the name first.
bool claimFree(const QByteArray &from, const QByteArray &to)
{
    const int claim = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (claim < 0)
        return false;
    ::close(claim);
    if (std::rename(from.constData(), to.constData()) == 0)
        return true;
    const int reason = errno;
    ::unlink(to.constData());
    errno = reason;
    return false;
}

bool isUnknownHere(int reason)
{
    return reason == EINVAL || reason == ENOSYS || reason == EPERM || reason == EOPNOTSUPP;
}

} // namespace

bool renameOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool renameToFree(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (!isUnknownHere(errno))
        return false;
    return linkToFree(source, target) || (isUnknownHere(errno) && claimFree(source, target));
}

QString renameAside(const QString &path)
{
    QString aside = path + QStringLiteral(".old");
    for (int number = 2; !renameToFree(path, aside); ++number) {
        if (errno != EEXIST)
            return {};
        aside = path + QStringLiteral(".old-%1").arg(number);
    }
    return aside;
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && (::fsync(folder) == 0 || errno == EINVAL);
    const int reason = errno;
    if (folder >= 0)
        ::close(folder);
    errno = reason;
    return isSynced;
}

} // namespace chulie::values::files
