#include "models/storage/newfile.h"

#include "models/values/renaming.h"
#include "models/values/unfinishedparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace chulie::storage {

using values::Failure;

namespace {

struct New
{
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

constexpr auto ending = ".chulie-part";
constexpr const char *logs[] = {"-wal", "-shm", "-journal"};

void removeAll(const QString &part)
{
    QFile::remove(part);
    for (const char *log : logs)
        QFile::remove(part + QLatin1StringView(log));
}

/// Whether the program that makes \a part, ".NAME.PROCESS@HOST.chulie-part", still does.
bool isBeingMade(const QFileInfo &part)
{
    const QFileInfo log(part.filePath() + QLatin1StringView("-wal"));
    return values::files::isBeingMade(part.fileName(), std::max(part.lastModified(), log.lastModified()));
}

/// What errno says of the ledger at \a path.
Failure cannotBeMade(const QString &path)
{
    const QString reason = qt_error_string();
    return {New::tr("%1 cannot be made: %2.").arg(path, reason), reason};
}

values::Result<void> sync(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && (fsync(file) == 0 || errno == EINVAL);
    values::Result<void> synced = isSynced ? values::Result<void>() : cannotBeMade(path);
    if (file >= 0)
        close(file);
    return synced;
}

values::Result<void> syncFolderOf(const QString &path)
{
    return values::files::syncFolder(QFileInfo(path).absolutePath()) ? values::Result<void>()
                                                                     : cannotBeMade(path);
}

/// A log that was left under the name of a ledger that is not there any more.
values::Result<void> setAside(const QString &log, QStringList &moved)
{
    if (!QFile::exists(log))
        return {};
    if (const QString aside = values::files::renameAside(log); !aside.isEmpty()) {
        moved << aside;
        return {};
    }
    return Failure{New::tr("%1 is left of a former ledger and cannot be renamed. Move it away; nothing was "
                           "made.")
                       .arg(log),
                   {}};
}

} // namespace

NewFile::NewFile(const QString &path) : m_path(path)
{
    const QFileInfo info(path);
    m_part = info.dir().filePath(
        QStringLiteral(".%1.%2%3")
            .arg(info.fileName(), values::files::makerOfParts(), QLatin1StringView(ending)));
}

NewFile::~NewFile()
{
    if (!m_isKept)
        removeAll(m_part);
}

values::Result<void> NewFile::check() const
{
    clearLeavings(QFileInfo(m_path).path());
    removeAll(m_part);
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
        return Failure{New::tr("%1 exists already. Choose another name; nothing was changed.").arg(m_path),
                       {}};
    QFile probe(m_part);
    if (!probe.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return Failure{New::tr("%1 cannot be made: %2.").arg(m_path, probe.errorString()),
                       probe.errorString()};
    probe.remove();
    return {};
}

values::Result<void> NewFile::keep()
{
    if (auto synced = sync(m_part); !synced)
        return synced;
    for (const char *log : logs)
        if (auto aside = setAside(m_path + QLatin1StringView(log), m_movedAside); !aside)
            return aside;
    m_isKept = values::files::renameToFree(m_part, m_path);
    if (!m_isKept)
        return cannotBeMade(m_path);
    return syncFolderOf(m_path);
}

values::Result<void> NewFile::replace()
{
    if (auto synced = sync(m_part); !synced)
        return synced;
    m_isKept = values::files::renameOver(m_part, m_path);
    if (!m_isKept)
        return cannotBeMade(m_path);
    return syncFolderOf(m_path);
}

Failure NewFile::inItsName(Failure failure) const
{
    failure.message.replace(m_part, m_path);
    return failure;
}

void NewFile::clearLeavings(const QString &folder)
{
    const QDir dir(folder);
    const QString pattern = QStringLiteral(".*%1").arg(QLatin1StringView(ending));
    for (const QString &name : dir.entryList({pattern}, QDir::Files | QDir::Hidden)) {
        const QFileInfo part(dir.filePath(name));
        if (!isBeingMade(part))
            removeAll(part.filePath());
    }
}

} // namespace chulie::storage
