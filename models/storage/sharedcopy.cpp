#include "models/storage/sharedcopy.h"

#include "models/storage/writerlock.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <mutex>
#include <sqlite3.h>

namespace chulie::storage::share {

namespace {

constexpr auto quickCheck = "PRAGMA quick_check(1)";
constexpr int attempts = 5;  ///< to copy it while nobody changes it
constexpr int between = 400; ///< milliseconds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Share)
};

/// Those that are open, by the ledger.
struct Copies
{
    std::mutex mutex;
    std::map<QString, std::weak_ptr<const SharedCopy>> copies;
};

Copies &all()
{
    static Copies open;
    return open;
}

/// What tells that a file was written: it is opened, since a share may know its size of before.
QByteArray stateOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QByteArray::number(file.size()) + ' ' +
           QByteArray::number(file.fileTime(QFile::FileModificationTime).toMSecsSinceEpoch()) + ' ' +
           file.read(100);
}

/// Whether the ledger at \a path is whole, as far as its pages say.
bool isWhole(const QString &path)
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *check = nullptr;
    bool isSound =
        sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(connection, quickCheck, -1, &check, nullptr) == SQLITE_OK &&
        sqlite3_step(check) == SQLITE_ROW &&
        QByteArrayView(reinterpret_cast<const char *>(sqlite3_column_text(check, 0))) == "ok";
    sqlite3_finalize(check);
    if (isSound && !hasLog(path)) {
        vfs::MainFile &file = vfs::fileOf(connection);
        isSound = file.readAll() == SQLITE_OK && file.odd().empty();
    }
    sqlite3_close(connection);
    return isSound;
}

} // namespace

values::Result<std::shared_ptr<const SharedCopy>> SharedCopy::of(const QString &path)
{
    const std::scoped_lock lock(all().mutex);
    if (auto copy = all().copies[path].lock())
        return copy;
    const std::shared_ptr<SharedCopy> made(new SharedCopy(path));
    if (auto done = made->make(); !done)
        return done.failure();
    // The check of a ledger reads what others would not.
    if (!vfs::Examining::isOn())
        all().copies[path] = made;
    return std::shared_ptr<const SharedCopy>(made);
}

void SharedCopy::renew(const QString &path)
{
    const std::scoped_lock lock(all().mutex);
    all().copies.erase(path);
}

bool SharedCopy::copyUnchanged(bool withLog, values::Result<void> &copied)
{
    const auto state = [&]() -> QByteArray {
        return stateOf(m_ledger) + (withLog ? stateOf(m_ledger + QStringLiteral("-wal")) : QByteArray());
    };
    const QByteArray before = state();
    copied = m_copy.make(m_ledger, withLog);
    return copied && state() == before;
}

values::Result<void> SharedCopy::make()
{
    const auto writer = WriterLock::other(m_ledger);
    const bool withLog = !writer || writer->isSilent();
    if (writer)
        m_note = Words::tr(
                     "%1 lies on a network share, and %2 writes in it at the computer %3. What is shown is a "
                     "copy of %4, which can only be read. Open the ledger again to see what came since.")
                     .arg(m_ledger, writer->user, writer->host,
                          QDateTime::currentDateTime().toString(QStringLiteral("HH:mm")));
    for (int i = 0; i < attempts; ++i) {
        values::Result<void> copied;
        const bool isUnchanged = copyUnchanged(withLog, copied);
        if (!copied)
            return copied;
        // The check of a ledger may find what it finds, unless somebody is at it.
        if (isUnchanged && ((vfs::Examining::isOn() && withLog) || isWhole(path())))
            return {};
        sqlite3_sleep(between);
    }
    return values::Failure{
        Words::tr("No whole copy of %1 could be made: it is being written on the share, or it is "
                  "damaged. Try again in a minute.")
            .arg(m_ledger),
        {}};
}

} // namespace chulie::storage::share
