#include "models/journal/device.h"

#include "models/storage/machine.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chulie::journal::thisdevice {

namespace {

/// How long another program may keep the memory: it commits an act at most, so it hangs where it needs more.
constexpr int attempts = 250;
constexpr unsigned long millisecondsBetween = 20;

QString path(const std::string &name)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + QStringLiteral("/chulie/devices/") + QString::fromStdString(name);
}

bool lock(int file)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (flock(file, LOCK_EX | LOCK_NB) == 0)
            return true;
        QThread::msleep(millisecondsBetween);
    }
    return false;
}

/// The place of the open file \a file at \a path. A copy of it is another file, or on another computer.
QByteArray placeOf(int file, const QString &path)
{
    struct stat status
    {
    };
    if (fstat(file, &status) != 0)
        return {};
    const QDateTime birth = QFileInfo(path).fileTime(QFile::FileBirthTime);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(storage::device::machine());
    hash.addData(QByteArray::number(static_cast<qulonglong>(status.st_ino)));
    hash.addData(birth.toString(Qt::ISODateWithMs).toLatin1());
    return hash.result().toHex().first(16);
}

/// The numbers in \a text before its last word, which must be \a place; none where it has anything else in
/// it.
std::vector<std::int64_t> numbers(const QByteArray &text, const QByteArray &place)
{
    QByteArrayList words = text.trimmed().split(' ');
    if (words.takeLast() != place)
        return {};
    std::vector<std::int64_t> all;
    for (const QByteArray &word : words) {
        bool isNumber = false;
        all.push_back(word.toLongLong(&isNumber));
        if (!isNumber)
            return {};
    }
    return all;
}

} // namespace

std::string draw()
{
    return QStringLiteral("%1")
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
        .toStdString();
}

Memory::Memory(const std::string &name)
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    m_file = open(file.toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file >= 0 && !lock(m_file)) {
        close(m_file);
        m_file = -1;
    }
    if (m_file < 0)
        return;
    m_place = placeOf(m_file, file);
    std::array<char, 64> bytes{};
    const auto size = pread(m_file, bytes.data(), bytes.size(), 0);
    m_counters = numbers(QByteArray(bytes.data(), std::max<qsizetype>(0, size)), m_place);
}

Memory::~Memory()
{
    if (m_file >= 0)
        close(m_file); // and the lock with it
}

bool Memory::isLast(std::int64_t counter) const
{
    return std::ranges::find(m_counters, counter) != m_counters.end();
}

void Memory::announce(std::int64_t last, std::int64_t counter)
{
    write({last, counter});
}

void Memory::confirm(std::int64_t counter)
{
    write({counter});
}

void Memory::write(const std::vector<std::int64_t> &counters)
{
    if (m_file < 0)
        return;
    QByteArray text;
    for (const std::int64_t counter : counters)
        text += QByteArray::number(static_cast<qlonglong>(counter)) + ' ';
    text += m_place + '\n';
    const bool isWritten =
        pwrite(m_file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size() &&
        ftruncate(m_file, text.size()) == 0;
    m_counters = isWritten ? counters : std::vector<std::int64_t>();
}

} // namespace chulie::journal::thisdevice
