#include "models/packages/workplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace chulie::packages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

/// Removes the folders of programs that no longer run: their names begin with the number of the process.
void clearLeavings(const QDir &folder)
{
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto maker = static_cast<pid_t>(name.section(u'-', 0, 0).toInt());
        if (maker > 0 && kill(maker, 0) != 0 && errno != EPERM)
            QDir(folder.filePath(name)).removeRecursively();
    }
}

} // namespace

Result<Workplace> Workplace::make()
{
    const QDir all(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/chulie/exchanging"));
    QDir().mkpath(all.path());
    clearLeavings(all);
    auto folder = std::make_shared<QTemporaryDir>(all.filePath(QStringLiteral("%1-XXXXXX").arg(getpid())));
    if (folder->isValid())
        return Workplace(std::move(folder));
    return Failure{Words::tr("%1 cannot be made: %2.").arg(all.path(), folder->errorString()),
                   folder->errorString()};
}

} // namespace chulie::packages
