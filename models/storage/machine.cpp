#include "models/storage/machine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QSysInfo>

#include <array>
#include <atomic>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace chulie::storage::device {

namespace {

std::atomic_int otherMachines = 0;

using Value = std::array<quint32, 8>;

/// Reads the value in the open \a file, or writes one where there is none yet.
bool readOrDraw(int file, Value &value)
{
    constexpr auto size = static_cast<ssize_t>(sizeof(Value));
    if (pread(file, value.data(), sizeof(Value), 0) == size)
        return true;
    QRandomGenerator::system()->fillRange(value.data(), static_cast<qsizetype>(value.size()));
    return pwrite(file, value.data(), sizeof(Value), 0) == size;
}

/// Whether \a file is a plain one of this user's alone: anybody can make files in the folder that it is in.
bool isOwn(int file)
{
    struct stat status
    {
    };
    return fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == getuid() &&
           status.st_nlink == 1;
}

/// The random value of this user. It is where no copy of the home folder takes it along; empty where it
/// cannot be kept there.
QByteArray keptValue()
{
    const QByteArray path = "/var/tmp/chulie-machine-" + QByteArray::number(getuid());
    const int file = open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    Value value{};
    const bool isRead = file >= 0 && isOwn(file) && flock(file, LOCK_EX) == 0 && readOrDraw(file, value);
    if (file >= 0) {
        futimens(file, nullptr); // what is not used for long is removed there
        close(file);
    }
    return isRead ? QByteArray(reinterpret_cast<const char *>(value.data()), sizeof(Value)) : QByteArray();
}

QByteArray textIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// The disk that the device at \a path, a folder of /sys, lies on.
QString diskUnder(const QString &path)
{
    const QStringList below =
        QDir(path + QStringLiteral("/slaves")).entryList(QDir::AllDirs | QDir::NoDotAndDotDot);
    if (!below.isEmpty())
        return diskUnder(QFileInfo(path + QStringLiteral("/slaves/") + below.first()).canonicalFilePath());
    return QFile::exists(path + QStringLiteral("/partition")) ? QFileInfo(path).path() : path;
}

/// The serial number of the disk that has the folder at \a path; empty where it has none.
QByteArray serialOfDisk(const QString &path)
{
    struct stat status
    {
    };
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const QFileInfo device(
        QStringLiteral("/sys/dev/block/%1:%2").arg(major(status.st_dev)).arg(minor(status.st_dev)));
    if (!device.exists())
        return {};
    const QString disk = diskUnder(device.canonicalFilePath());
    for (const QLatin1StringView name :
         {QLatin1StringView("/wwid"), QLatin1StringView("/serial"), QLatin1StringView("/device/wwid"),
          QLatin1StringView("/device/serial")})
        if (QByteArray serial = textIn(disk + name); !serial.isEmpty())
            return serial;
    return {};
}

} // namespace

QByteArray machine()
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    for (const QByteArray &part :
         {QSysInfo::machineUniqueId(), keptValue(), serialOfDisk(data), QByteArray::number(otherMachines)}) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(part);
    }
    return hash.result();
}

OtherMachine::OtherMachine()
{
    ++otherMachines;
}

OtherMachine::~OtherMachine()
{
    --otherMachines;
}

} // namespace chulie::storage::device
