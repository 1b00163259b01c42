#include "models/storage/writerlock.h"

#include "models/storage/machine.h"
#include "models/values/renaming.h"
#include "models/values/unfinishedparts.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace chulie::storage::share {

namespace {

constexpr auto betweenRenewals = std::chrono::minutes(1);
constexpr qint64 most = 4096; ///< bytes that are read of a lock file

QByteArray draw()
{
    return QByteArray::number(static_cast<qulonglong>(QRandomGenerator::system()->generate64()), 16);
}

/// The lines of a lock file.
enum Line { User, Host, Machine, Boot, Process, Chance, Count };

using Locks = std::map<QString, std::weak_ptr<const WriterLock>>;

/// Those of this process, by the ledger.
struct Held
{
    std::mutex mutex;
    Locks locks;
};

Held &all()
{
    static Held held;
    return held;
}

QString nameOf(const QString &ledger)
{
    return ledger + QStringLiteral(".lock");
}

QByteArray wordsIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

QByteArray bootOfMachine()
{
    return wordsIn(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
}

QByteArray machineWord()
{
    return device::machine().toHex().first(16);
}

QByteArray userName()
{
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name).toUtf8() : QByteArray("?");
}

QByteArray ownWords()
{
    const QByteArrayList lines{userName(),      QSysInfo::machineHostName().toUtf8(), machineWord(),
                               bootOfMachine(), QByteArray::number(getpid()),         draw()};
    return lines.join('\n') + '\n';
}

/// Whether a program of this computer wrote \a words that no longer runs.
bool isLeftBehind(const QByteArray &words)
{
    const QByteArrayList lines = words.split('\n');
    if (lines.size() < Count || lines[Machine] != machineWord())
        return false;
    return lines[Boot] != bootOfMachine() || !values::files::isRunning(lines[Process].toInt());
}

/// What time it is for the computer that has the folder of the file \a name.
QDateTime timeThere(const QString &name)
{
    QTemporaryFile probe(QFileInfo(name).path() + QStringLiteral("/.chulie-XXXXXX"));
    return probe.open() && probe.write("0") == 1 && probe.flush() ? QFileInfo(probe.fileName()).lastModified()
                                                                  : QDateTime::currentDateTime();
}

std::int64_t minutesSince(const QString &name)
{
    return std::max<std::int64_t>(0, QFileInfo(name).lastModified().secsTo(timeThere(name)) / 60);
}

/// Removes the lock file \a name, where it says \a words. It is moved away first: whoever takes it over at
/// the same time keeps what he has.
bool remove(const QString &name, const QByteArray &words)
{
    const QString aside = name + u'.' + QString::fromLatin1(draw());
    if (!values::files::renameToFree(name, aside))
        return false;
    const bool isSame = wordsIn(aside) == words;
    // Another one's goes back, unless yet another one has the name already.
    if (isSame || !values::files::renameToFree(aside, name))
        QFile::remove(aside);
    return isSame;
}

} // namespace

std::shared_ptr<const WriterLock> WriterLock::take(const QString &path)
{
    const std::scoped_lock lock(all().mutex);
    if (auto mine = all().locks[path].lock(); mine && mine->mayWrite())
        return mine;
    const QString name = nameOf(path);
    const std::shared_ptr<WriterLock> made(new WriterLock(name, ownWords()));
    bool isMade = made->make();
    if (const QByteArray words = isMade ? QByteArray() : wordsIn(name); isLeftBehind(words))
        isMade = remove(name, words) && made->make();
    if (!isMade)
        return nullptr;
    made->m_renewing = std::thread([renewed = made.get()] { renewed->renew(); });
    all().locks[path] = made;
    return made;
}

std::shared_ptr<const WriterLock> WriterLock::held(const QString &path)
{
    const std::scoped_lock lock(all().mutex);
    auto mine = all().locks[path].lock();
    return mine && mine->mayWrite() ? mine : nullptr;
}

std::optional<Writer> WriterLock::other(const QString &path)
{
    const QByteArray words = wordsIn(nameOf(path));
    if (words.isEmpty() || held(path) || isLeftBehind(words))
        return std::nullopt;
    const QByteArrayList lines = words.split('\n');
    return Writer{QString::fromUtf8(lines.value(User)), QString::fromUtf8(lines.value(Host)),
                  minutesSince(nameOf(path))};
}

bool WriterLock::takeAway(const QString &path)
{
    const QString name = nameOf(path);
    const QByteArray words = wordsIn(name);
    const auto writer = other(path);
    return !writer || (writer->isSilent() && remove(name, words));
}

WriterLock::WriterLock(QString name, QByteArray words) : m_name(std::move(name)), m_words(std::move(words)) {}

WriterLock::~WriterLock()
{
    if (m_renewing.joinable()) {
        {
            const std::scoped_lock lock(m_mutex);
            m_isEnding = true;
        }
        m_ends.notify_all();
        m_renewing.join();
        if (mayWrite())
            remove(m_name, m_words);
    }
    if (m_file >= 0)
        close(m_file);
}

bool WriterLock::mayWrite() const
{
    return wordsIn(m_name) == m_words;
}

bool WriterLock::make()
{
    m_file = open(QFile::encodeName(m_name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (m_file < 0)
        return false;
    write();
    if (mayWrite())
        return true;
    close(std::exchange(m_file, -1));
    return false;
}

/// Into the file that was made, whatever has its name by now.
void WriterLock::write() const
{
    if (pwrite(m_file, m_words.constData(), static_cast<size_t>(m_words.size()), 0) == m_words.size())
        fsync(m_file);
}

void WriterLock::renew()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends.wait_for(lock, betweenRenewals, [this] { return m_isEnding; }))
        write();
}

} // namespace chulie::storage::share
