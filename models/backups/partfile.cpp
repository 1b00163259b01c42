#include "models/backups/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace chulie::backups {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// Waits until the disk has the names in the folder at \a path. Some file systems of sticks know no syncing
/// of folders.
bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && (fsync(folder) == 0 || errno == EINVAL);
    if (folder >= 0)
        close(folder);
    return isSynced;
}

} // namespace

PartFile::PartFile(const QString &path, const char *suffix, Over over)
    : m_path(path), m_file(QStringLiteral("%1/.%2.%3%4")
                               .arg(QFileInfo(path).absolutePath(), QFileInfo(path).fileName())
                               .arg(getpid())
                               .arg(QLatin1StringView(suffix))),
      m_over(over)
{
}

PartFile::~PartFile()
{
    if (!m_file.isOpen())
        return;
    const QString name = m_file.fileName();
    m_file.close();
    QFile::remove(name);
}

Result<void> PartFile::open()
{
    if (m_over == Over::Nothing && (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink()))
        return Failure{Words::tr("%1 exists already. Choose another name; nothing was changed.").arg(m_path),
                       {}};
    QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly) ||
        !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refused(m_file.errorString());
    return {};
}

Result<void> PartFile::sync()
{
    if (m_file.flush() && fsync(m_file.handle()) == 0)
        return {};
    return refused(qt_error_string());
}

Result<void> PartFile::keep()
{
    const QString name = m_file.fileName();
    m_file.close();
    if (!rename(name)) {
        QFile::remove(name);
        return refused(qt_error_string());
    }
    return syncFolder(QFileInfo(m_path).absolutePath()) ? Result<void>() : refused(qt_error_string());
}

bool PartFile::rename(const QString &name) const
{
    if (m_over == Over::Nothing)
        return QFile::rename(name, m_path);
    return std::rename(QFile::encodeName(name).constData(), QFile::encodeName(m_path).constData()) == 0;
}

void PartFile::clearLeavings(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name :
         dir.entryList({QStringLiteral(".*.chulie-copy*"), QStringLiteral(".*.chulie-pack")},
                       QDir::Files | QDir::Hidden)) {
        const auto maker = static_cast<pid_t>(name.section(u'.', -2, -2).toInt());
        if (maker <= 0 || (kill(maker, 0) != 0 && errno != EPERM))
            QFile::remove(dir.filePath(name));
    }
}

Failure PartFile::refused(const QString &reason) const
{
    return {Words::tr("%1 cannot be made: %2.").arg(m_path, reason), reason};
}

} // namespace chulie::backups
