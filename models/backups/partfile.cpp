#include "models/backups/partfile.h"

#include "models/values/renaming.h"
#include "models/values/unfinishedparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <unistd.h>

namespace chulie::backups {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// Tells the files of this process apart: several threads make back-ups.
int nextNumber()
{
    static std::atomic_int last = 0;
    return ++last;
}

/// ".NAME.NUMBER.PROCESS@HOST" beside \a path.
QString partOf(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() +
           QStringLiteral(".%1.").arg(nextNumber()) + values::files::makerOfParts();
}

} // namespace

PartFile::PartFile(const QString &path, const char *suffix, Over over)
    : m_path(path), m_file(partOf(path) + QLatin1StringView(suffix)), m_over(over)
{
}

PartFile::~PartFile()
{
    if (!m_file.isOpen())
        return;
    const QString name = m_file.fileName();
    m_file.close();
    // SQLite may have begun a log for it, and found no more room.
    for (const QLatin1StringView ending :
         {QLatin1StringView(), QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(name + ending);
}

values::Result<void> PartFile::open()
{
    if (m_over == Over::Nothing && (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink()))
        return taken();
    QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refused(m_file.errorString());
    return {};
}

values::Result<void> PartFile::sync()
{
    if (m_file.flush() && fsync(m_file.handle()) == 0)
        return {};
    return refused(qt_error_string());
}

values::Result<void> PartFile::keep()
{
    const auto kept = keepAs(m_path);
    if (!kept)
        return kept.failure();
    return *kept ? values::Result<void>() : taken();
}

values::Result<bool> PartFile::keepAs(const QString &path)
{
    if (!rename(path)) {
        if (m_over != Over::Former && errno == EEXIST)
            return false;
        return refused(qt_error_string());
    }
    m_file.close();
    return values::files::syncFolder(QFileInfo(path).absolutePath()) ? values::Result<bool>(true)
                                                                     : refused(qt_error_string());
}

bool PartFile::rename(const QString &path) const
{
    const QString part = m_file.fileName();
    return m_over == Over::Former ? values::files::renameOver(part, path)
                                  : values::files::renameToFree(part, path);
}

void PartFile::clearLeavings(const QString &folder)
{
    const QDir dir(folder);
    const QStringList patterns{QStringLiteral(".*.chulie-copy*"), QStringLiteral(".*.chulie-pack")};
    for (const QFileInfo &part : dir.entryInfoList(patterns, QDir::Files | QDir::Hidden))
        if (!values::files::isBeingMade(part.fileName(), part.lastModified()))
            QFile::remove(part.filePath());
}

values::Failure PartFile::taken() const
{
    return {Words::tr("%1 exists already. Choose another name; nothing was changed.").arg(m_path), {}};
}

values::Failure PartFile::refused(const QString &reason) const
{
    return {Words::tr("%1 cannot be made: %2.").arg(m_path, reason), reason};
}

} // namespace chulie::backups
