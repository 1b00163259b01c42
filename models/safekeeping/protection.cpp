#include "models/safekeeping/protection.h"

#include "models/backups/backups.h"
#include "models/storage/access.h"
#include "models/storage/ledgerfile.h"
#include "models/storage/ledgerheader.h"
#include "models/storage/openfile.h"
#include "models/storage/rewriting.h"
#include "models/vfs/headblock.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/sealedform.h"
#include "models/vfs/vfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace chulie::protection {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

/// What a file says of its key: whose it is, and the slots that passphrases open, the newest first.
struct Lock
{
    keys::Identity identity{};
    std::vector<keys::Slot> keySlots;
};

Lock lockOf(const vfs::HeadBlock &block)
{
    Lock lock{.identity = vfs::identityIn(block), .keySlots = {}};
    for (const std::size_t place : vfs::wholeSlots(block))
        lock.keySlots.push_back(vfs::slotIn(block, place));
    return lock;
}

/// Nothing where the file at \a path is neither a protected ledger nor an encrypted back-up, or is open here:
/// it must not be opened by other means then (OpenFile).
std::optional<Lock> lockOf(const QString &path)
{
    const auto gate = OpenFile::gate();
    QFile file(path);
    if (!QFileInfo(path).isFile() || OpenFile::isOpen(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (const auto block = vfs::readHead(file))
        return lockOf(*block);
    const auto key = backups::keyOf(file);
    if (!key)
        return std::nullopt;
    Lock lock{.identity = key->identity, .keySlots = {}};
    if (keys::isWhole(key->slot))
        lock.keySlots.push_back(key->slot);
    return lock;
}

Result<keys::Key> open(const Lock &lock, const QString &passphrase, const QString &path)
{
    if (lock.keySlots.empty())
        return damagedHead(path);
    // Where a change of the passphrase was interrupted, the former one opens too.
    for (const keys::Slot &slot : lock.keySlots) {
        const auto key = keys::unwrap(slot, passphrase);
        if (!key)
            return key.failure();
        if (*key)
            return **key;
    }
    return Failure{Words::tr("The passphrase is not that of %1.").arg(path), {}};
}

Failure notProtected(const QString &path)
{
    return {Words::tr("%1 is not protected. Nothing was changed.").arg(path), {}};
}

/// Opens the ledger at \a path to write all of it.
Result<std::unique_ptr<Database>> openToWrite(const QString &path)
{
    auto database = LedgerFile(path).open();
    if (!database)
        return database;
    if (accessTo(path) != Access::Whole || vfs::fileOf((*database)->handle()).isFrozen())
        return Failure{Words::tr("%1 can only be read: nothing was changed.").arg(path), {}};
    return database;
}

/// Gives the back-ups of the ledger at \a path the protection that \a key is, and names what is left.
Outcome followUp(const QString &path, const backups::OptionalKey &key)
{
    Outcome outcome;
    for (const backups::Listed &backup : backups::listed(path))
        if (const auto done = backups::protect(backup.path, key); !done)
            outcome.unreached
                << Words::tr("The back-up %1 is as it was: %2").arg(backup.path, done.failure().message);
    const QFileInfo ledger(path);
    for (const QFileInfo &log : ledger.dir().entryInfoList({ledger.fileName() + QStringLiteral("-wal.old*")}))
        outcome.unreached
            << Words::tr("%1 is a log that was set aside, and is as it was.").arg(log.filePath());
    return outcome;
}

/// Writes the ledger at \a path anew under \a key, or without one.
Result<Outcome> writeAnew(const QString &path, const backups::OptionalKey &key)
{
    backups::OptionalKey former;
    {
        const auto database = openToWrite(path);
        if (!database)
            return database.failure();
        former = vfs::fileOf((*database)->handle()).fileKey();
        try {
            if (auto done = rewrite(**database, key ? vfs::newSealed(*key) : vfs::newChecked()); !done)
                return done.failure();
        } catch (const DatabaseError &error) {
            return Database::failure(error, path);
        }
    }
    if (key)
        keys::keep(key->identity, key->key);
    const Outcome outcome = followUp(path, key);
    if (former)
        keys::forget(former->identity);
    return outcome;
}

} // namespace

bool isLocked(const QString &path)
{
    const auto lock = lockOf(path);
    return lock && !keys::find(lock->identity);
}

Result<void> unlock(const QString &path, const QString &passphrase)
{
    const auto lock = lockOf(path);
    if (!lock)
        return {};
    const auto key = open(*lock, passphrase, path);
    if (!key)
        return key.failure();
    keys::keep(lock->identity, *key);
    return {};
}

bool isProtected(const Database &database)
{
    return vfs::fileOf(database.handle()).sealed() != nullptr;
}

Result<bool> isProtected(const QString &path)
{
    const auto database = LedgerFile(path).open();
    return database ? Result<bool>(isProtected(**database)) : database.failure();
}

void lock(Database &database)
{
    if (vfs::SealedForm *form = vfs::fileOf(database.handle()).sealed()) {
        form->setKey(nullptr);
        keys::forget(form->identity());
    }
}

Result<void> unlock(Database &database, const QString &passphrase)
{
    const vfs::MainFile &file = vfs::fileOf(database.handle());
    vfs::HeadBlock block;
    if (file.stored().readBytes(block.data(), vfs::headSize, 0) != 0)
        return damagedHead(database.path());
    const auto key = open(lockOf(block), passphrase, database.path());
    if (!key)
        return key.failure();
    file.sealed()->setKey(*key);
    keys::keep(file.sealed()->identity(), *key);
    return {};
}

void forget(const QString &path)
{
    if (const auto lock = lockOf(path))
        keys::forget(lock->identity);
}

Result<Outcome> set(const QString &path, const QString &passphrase)
{
    if (const auto already = isProtected(path); !already || *already)
        return already ? Failure{Words::tr("%1 is protected already.").arg(path), {}} : already.failure();
    const auto key = keys::makeFileKey(passphrase);
    return key ? writeAnew(path, *key) : key.failure();
}

Result<Outcome> change(const QString &path, const QString &passphrase)
{
    const auto database = openToWrite(path);
    if (!database)
        return database.failure();
    vfs::MainFile &file = vfs::fileOf((*database)->handle());
    const auto former = file.fileKey();
    if (!former)
        return protection::isProtected(**database) ? damagedHead(path) : notProtected(path);
    const auto slot = keys::wrap(*former->key, passphrase, keys::turnOf(former->slot) + 1);
    if (!slot)
        return slot.failure();
    const auto replaced = (*database)->write([&] {
        if (const int code = file.replaceSlot(*slot); code != 0)
            throw DatabaseError(code, "the key cannot be written");
    });
    if (!replaced)
        return replaced.failure();
    return followUp(path, keys::FileKey{former->identity, former->key, *slot});
}

Result<Outcome> rekey(const QString &path, const QString &passphrase)
{
    if (const auto already = isProtected(path); !already || !*already)
        return already ? notProtected(path) : already.failure();
    const auto key = keys::makeFileKey(passphrase);
    return key ? writeAnew(path, *key) : key.failure();
}

Result<Outcome> remove(const QString &path)
{
    if (const auto already = isProtected(path); !already || !*already)
        return already ? notProtected(path) : already.failure();
    return writeAnew(path, {});
}

} // namespace chulie::protection
