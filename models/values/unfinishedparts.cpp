#include "models/values/unfinishedparts.h"

#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace chulie::values::files {

namespace {

constexpr qint64 abandonedSeconds = 86'400;

/// This computer, without the dots that separate the parts of a name.
QString host()
{
    return QSysInfo::machineHostName().replace(u'.', u'-');
}

} // namespace

bool isRunning(int number)
{
    return number > 0 && (kill(static_cast<pid_t>(number), 0) == 0 || errno == EPERM);
}

QString makerOfParts()
{
    return QString::number(getpid()) + u'@' + host();
}

bool isBeingMade(const QString &name, const QDateTime &written)
{
    const QString maker = name.section(u'.', -2, -2);
    if (maker.section(u'@', 1) == host())
        return isRunning(maker.section(u'@', 0, 0).toInt());
    return written.secsTo(QDateTime::currentDateTime()) < abandonedSeconds;
}

} // namespace chulie::values::files
