#include "models/storage/openfile.h"

#include <QFileInfo>

#include <set>

namespace chulie::storage {

namespace {

/// The files that are open, a path for each time, and what guards them.
struct Open
{
    std::mutex mutex;
    std::multiset<QString> paths;
};

Open &open()
{
    static Open files;
    return files;
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_path(QFileInfo(path).canonicalFilePath())
{
    const std::scoped_lock lock(open().mutex);
    open().paths.insert(m_path);
}

OpenFile::~OpenFile()
{
    const std::scoped_lock lock(open().mutex);
    open().paths.erase(open().paths.find(m_path));
}

bool OpenFile::isOpen(const QString &path)
{
    QString real = QFileInfo(path).canonicalFilePath();
    for (const QLatin1StringView log : {QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        if (real.endsWith(log))
            real.chop(log.size());
    const std::scoped_lock lock(open().mutex);
    return !real.isEmpty() && open().paths.contains(real);
}

std::unique_lock<std::mutex> OpenFile::gate()
{
    static std::mutex mutex;
    return std::unique_lock(mutex);
}

} // namespace chulie::storage
