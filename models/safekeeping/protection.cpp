#include "models/safekeeping/protection.h"

#include "models/backups/backups.h"
#include "models/storage/ledgerfile.h"
#include "models/storage/ledgerheader.h"
#include "models/storage/openfile.h"
#include "models/storage/openingnotes.h"
#include "models/storage/rewriting.h"
#include "models/vfs/headblock.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/sealedform.h"
#include "models/vfs/vfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace chulie::safekeeping::protection {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

std::vector<keys::Slot> slotsIn(const vfs::HeadBlock &block)
{
    std::vector<keys::Slot> whole;
    for (const std::size_t place : vfs::wholeSlots(block))
        whole.push_back(vfs::slotIn(block, place));
    return whole;
}

Failure notProtected(const QString &path)
{
    return {Words::tr("%1 is not protected. Nothing was changed.").arg(path), {}};
}

/// Opens the ledger at \a path to write all of it.
values::Result<std::unique_ptr<storage::Database>> openToWrite(const QString &path)
{
    auto database = storage::LedgerFile(path).open();
    if (!database)
        return database;
    if (storage::isForReading(**database))
        return Failure{Words::tr("%1 can only be read: nothing was changed.").arg(path), {}};
    return database;
}

/// Gives the back-ups of the ledger at \a path the protection that \a key is, and names what is left.
Outcome followUp(const QString &path, const backups::OptionalKey &key)
{
    Outcome outcome;
    outcome.unreached = backups::unreachable();
    for (const backups::Listed &backup : backups::everywhere(path))
        if (const auto done = backups::protect(backup.path, key); !done)
            outcome.unreached
                << Words::tr("The back-up %1 is as it was: %2").arg(backup.path, done.failure().message);
    return outcome;
}

/// The logs that were set aside while the ledger at \a path was not protected.
QStringList openLogs(const QString &path)
{
    QStringList sentences;
    const QFileInfo ledger(path);
    for (const QFileInfo &log : ledger.dir().entryInfoList({ledger.fileName() + QStringLiteral("-wal.old*")}))
        sentences << Words::tr("%1 is a log that was set aside, and is as it was.").arg(log.filePath());
    return sentences;
}

/// Writes the ledger at \a path anew under \a key, or without one, and its back-ups: in the order in which
/// none is in the clear beside a protected ledger, wherever the program is killed.
values::Result<Outcome> writeAnew(const QString &path, const backups::OptionalKey &key)
{
    Outcome outcome;
    const auto database = openToWrite(path);
    if (!database)
        return database.failure();
    const backups::OptionalKey former = vfs::fileOf((*database)->handle()).fileKey();
    const std::function<void()> follow = [&] { outcome = followUp(path, key); };
    try {
        auto form = key ? vfs::newSealed(*key) : vfs::newChecked();
        if (auto done = storage::rewrite(**database, std::move(form), key ? follow : nullptr); !done)
            return done.failure();
        if (!key)
            follow();
    } catch (const storage::DatabaseError &error) {
        return storage::Database::failure(error, path);
    }
    if (key)
        keys::keep(key->identity, key->key);
    if (former)
        keys::forget(former->identity);
    else
        outcome.unreached << openLogs(path);
    return outcome;
}

} // namespace

std::optional<Lock> Lock::of(const QString &path)
{
    // What is open here must not be opened by other means than SQLite's own.
    const auto gate = storage::OpenFile::gate();
    QFile file(path);
    if (!QFileInfo(path).isFile() || storage::OpenFile::isOpen(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Lock lock;
    lock.m_name = path;
    if (const auto block = vfs::readHead(file)) {
        lock.m_identity = vfs::identityIn(*block);
        lock.m_slots = slotsIn(*block);
        return lock;
    }
    const auto key = backups::keyOf(file);
    if (!key)
        return std::nullopt;
    lock.m_identity = key->identity;
    if (keys::isWhole(key->slot))
        lock.m_slots.push_back(key->slot);
    return lock;
}

Lock Lock::of(const storage::Database &database)
{
    const vfs::MainFile &file = vfs::fileOf(database.handle());
    Lock lock;
    lock.m_name = database.path();
    lock.m_identity = file.sealed()->identity();
    vfs::HeadBlock block;
    if (file.stored().readBytes(block.data(), vfs::headSize, 0) == 0)
        lock.m_slots = slotsIn(block);
    return lock;
}

values::Result<void> Lock::open(const QString &passphrase) const
{
    if (m_slots.empty())
        return storage::damagedHead(m_name);
    // Where a change of the passphrase was interrupted, the former one opens too.
    for (const keys::Slot &slot : m_slots) {
        const auto key = keys::unwrap(slot, passphrase);
        if (!key)
            return key.failure();
        if (*key) {
            keys::keep(m_identity, **key, keys::turnOf(slot));
            return {};
        }
    }
    return Failure{Words::tr("The passphrase is not that of %1.").arg(m_name), {}};
}

bool isLocked(const QString &path)
{
    const auto lock = Lock::of(path);
    return lock && !lock->isOpen();
}

bool isLocked(const Failure &failure)
{
    return failure.detail.contains(QLatin1StringView(sqlite3_errstr(SQLITE_AUTH)));
}

values::Result<void> unlock(const QString &path, const QString &passphrase)
{
    const auto lock = Lock::of(path);
    return lock ? lock->open(passphrase) : values::Result<void>();
}

void forget(const QString &path)
{
    if (const auto lock = Lock::of(path))
        lock->close();
}

bool isProtected(const storage::Database &database)
{
    return vfs::fileOf(database.handle()).sealed() != nullptr;
}

values::Result<bool> isProtected(const QString &path)
{
    const auto database = storage::LedgerFile(path).open();
    return database ? values::Result<bool>(isProtected(**database)) : database.failure();
}

bool isSealed(const QString &path)
{
    // What is open here must not be opened by other means than SQLite's own.
    if (const auto database = storage::LedgerFile(path, storage::Database::Mode::ReadOnly).open())
        return isProtected(**database);
    return Lock::of(path).has_value();
}

void sleep(storage::Database &database)
{
    if (vfs::SealedForm *form = vfs::fileOf(database.handle()).sealed()) {
        form->setKey(nullptr);
        keys::forget(form->identity());
    }
}

bool isAwake(const storage::Database &database)
{
    const vfs::SealedForm *form = vfs::fileOf(database.handle()).sealed();
    return !form || form->isReady();
}

void wake(storage::Database &database)
{
    if (vfs::SealedForm *form = vfs::fileOf(database.handle()).sealed())
        form->setKey(keys::find(form->identity()));
}

values::Result<Outcome> set(const QString &path, const QString &passphrase)
{
    if (const auto already = isProtected(path); !already || *already)
        return already ? Failure{Words::tr("%1 is protected already.").arg(path), {}} : already.failure();
    const auto key = keys::makeFileKey(passphrase);
    return key ? writeAnew(path, *key) : key.failure();
}

values::Result<Outcome> change(const QString &path, const QString &passphrase)
{
    const auto database = openToWrite(path);
    if (!database)
        return database.failure();
    vfs::MainFile &file = vfs::fileOf((*database)->handle());
    const auto former = file.fileKey();
    if (!former)
        return safekeeping::protection::isProtected(**database) ? storage::damagedHead(path)
                                                                : notProtected(path);
    const auto slot = keys::wrap(*former->key, passphrase, keys::turnOf(former->slot) + 1);
    if (!slot)
        return slot.failure();
    const auto replaced = (*database)->write([&] {
        if (const int code = file.replaceSlot(*slot); code != 0)
            throw storage::DatabaseError(code, "the key cannot be written");
    });
    if (!replaced)
        return replaced.failure();
    return followUp(path, keys::FileKey{former->identity, former->key, *slot});
}

values::Result<Outcome> rekey(const QString &path, const QString &passphrase)
{
    if (const auto already = isProtected(path); !already || !*already)
        return already ? notProtected(path) : already.failure();
    const auto key = keys::makeFileKey(passphrase);
    return key ? writeAnew(path, *key) : key.failure();
}

values::Result<Outcome> remove(const QString &path)
{
    if (const auto already = isProtected(path); !already || !*already)
        return already ? notProtected(path) : already.failure();
    return writeAnew(path, {});
}

} // namespace chulie::safekeeping::protection
