#include "models/journal/device.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace chulie::device {

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

/// The numbers in \a text, which has nothing else in it; none where it has.
std::vector<std::int64_t> numbers(const QByteArray &text)
{
    std::vector<std::int64_t> all;
    for (const QByteArray &word : text.trimmed().split(' ')) {
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
    std::array<char, 64> bytes{};
    const auto size = m_file < 0 ? 0 : pread(m_file, bytes.data(), bytes.size(), 0);
    m_counters = numbers(QByteArray(bytes.data(), std::max<qsizetype>(0, size)));
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
    write(std::to_string(last) + ' ' + std::to_string(counter) + '\n');
}

void Memory::confirm(std::int64_t counter)
{
    write(std::to_string(counter) + '\n');
}

void Memory::write(const std::string &text)
{
    if (m_file < 0)
        return;
    const auto size = static_cast<ssize_t>(text.size());
    const bool isWritten =
        pwrite(m_file, text.data(), text.size(), 0) == size && ftruncate(m_file, size) == 0;
    m_counters = isWritten ? numbers(QByteArray::fromStdString(text)) : std::vector<std::int64_t>();
}

} // namespace chulie::device
