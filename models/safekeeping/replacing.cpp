#include "models/safekeeping/replacing.h"

#include "models/storage/openfile.h"
#include "models/storage/share.h"
#include "models/values/renaming.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace chulie::safekeeping {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replacing)
};

constexpr const char *logs[] = {"-wal", "-shm"};

Failure cannotBeSetAside(const QString &ledger, const QString &reason)
{
    return {Words::tr("%1 cannot be set aside: %2. Nothing was changed.").arg(ledger, reason), reason};
}

/// Whether another program has the file at \a path open: SQLite keeps a lock as long as it has.
bool isInUse(const QString &path)
{
    if (storage::OpenFile::isOpen(path))
        return true;
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    struct flock wanted
    {
    };
    wanted.l_type = F_WRLCK;
    const bool isLocked = file >= 0 && fcntl(file, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK;
    if (file >= 0)
        close(file);
    return isLocked;
}

/// A name beside \a ledger that is free, with its logs.
QString asideOf(const QString &ledger)
{
    const QFileInfo info(ledger);
    const QString name = QStringLiteral("%1-%2").arg(
        info.completeBaseName(), QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    QString aside = info.dir().filePath(name + QStringLiteral(".chulie"));
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = info.dir().filePath(name + QStringLiteral("-%1.chulie").arg(number));
    return aside;
}

/// Gives the ledger at \a from and then its logs the name \a to.
bool renameAll(const QString &from, const QString &to)
{
    if (!values::files::renameToFree(from, to))
        return false;
    for (const char *log : logs)
        if (const QString name = from + QLatin1StringView(log); QFile::exists(name))
            (void)values::files::renameToFree(
                name,
                to + QLatin1StringView(log)); // restore() moves what is left aside
    return true;
}

} // namespace

values::Result<QString> setAside(const QString &ledger)
{
    const auto gate = storage::OpenFile::gate();
    if (isInUse(ledger) || storage::share::otherWriter(ledger))
        return cannotBeSetAside(ledger, Words::tr("it is open"));
    const QString aside = asideOf(ledger);
    return renameAll(ledger, aside) ? values::Result<QString>(aside)
                                    : cannotBeSetAside(ledger, qt_error_string());
}

void putBack(const QString &aside, const QString &ledger)
{
    renameAll(aside, ledger);
}

values::Result<Restored> restoreInPlace(const QString &backup, const QString &ledger)
{
    const QString path = QFileInfo(ledger).canonicalFilePath();
    const auto aside = setAside(path);
    if (!aside)
        return aside.failure();
    auto restored = restore(backup, path);
    if (restored)
        restored->movedAside.prepend(*aside);
    else
        putBack(*aside, path);
    return restored;
}

} // namespace chulie::safekeeping
