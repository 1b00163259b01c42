#include "models/safekeeping/restore.h"

#include "models/backups/backups.h"
#include "models/storage/ledgerfile.h"
#include "models/storage/newfile.h"
#include "models/storage/rewriting.h"
#include "models/values/refusal.h"
#include "models/vfs/marking.h"

#include <QCoreApplication>
#include <QDir>

namespace chulie::safekeeping {

using values::Failure;

namespace {

constexpr auto forgetDevice = "DELETE FROM ledger WHERE key = 'device'";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

Failure cannotMake(const QString &path, const QString &reason)
{
    return {Words::tr("%1 cannot be made: %2.").arg(path, reason), reason};
}

values::Result<void> openNew(QFile &out)
{
    if (out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return cannotMake(out.fileName(), out.errorString());
}

/// Writes the ledger in \a packed to \a path, as SQLite has it, and gives its pages checks.
values::Result<void> unpackChecked(QFile &packed, const backups::Facts &facts, const QString &path)
{
    QFile out(path);
    if (auto opened = openNew(out); !opened)
        return opened;
    if (auto unpacked = backups::unpack(packed, facts, out); !unpacked)
        return unpacked;
    if (!out.flush())
        return cannotMake(path, values::files::refusalOf(out));
    out.close();
    const auto marked = vfs::markPages(path);
    return marked ? values::Result<void>() : marked.failure();
}

/// Opens the ledger at \a path, which gives one of a former version room for seals, and writes it under \a
/// key.
values::Result<void> protectFormer(const QString &path, const keys::FileKey &key)
{
    const auto database = storage::LedgerFile(path).open();
    if (!database)
        return database.failure();
    try {
        return storage::rewrite(**database, vfs::newSealed(key));
    } catch (const storage::DatabaseError &error) {
        return storage::Database::failure(error, path);
    }
}

/// Writes the ledger in \a packed to \a path under \a key. A ledger of a former version, whose pages leave no
/// room, is there in the clear meanwhile.
values::Result<void> unpackSealed(QFile &packed, const backups::Facts &facts, const QString &path,
                                  const keys::FileKey &key)
{
    keys::keep(key.identity, key.key);
    vfs::NewForm form = vfs::newSealed(key);
    {
        QFile out(path);
        if (auto opened = openNew(out); !opened)
            return opened;
        vfs::PageWriter writer(out, form);
        auto unpacked = backups::unpack(packed, facts, writer);
        if (!writer.hasNoRoom()) {
            if (unpacked && !writer.finish())
                return cannotMake(path, values::files::refusalOf(writer));
            return unpacked;
        }
    }
    QFile::remove(path);
    if (auto unpacked = unpackChecked(packed, facts, path); !unpacked)
        return unpacked;
    return protectFormer(path, key);
}

/// The key of the ledger that is made of \a packed; nothing: it is not protected.
values::Result<backups::OptionalKey> keyFor(QFile &packed, const QString &passphrase)
{
    backups::OptionalKey key = backups::keyOf(packed);
    if (!passphrase.isEmpty()) {
        auto made = keys::makeFileKey(passphrase);
        return made ? values::Result<backups::OptionalKey>(*std::move(made)) : made.failure();
    }
    // The same passphrase opens it, under an identity of its own.
    if (key)
        key->identity = vfs::drawIdentity();
    return key;
}

/// Opens the ledger at \a path as any other, which updates its form, and lets its next act draw an identity.
values::Result<void> takeIdentity(const QString &path)
{
    const auto database = storage::LedgerFile(path).open();
    if (!database)
        return database.failure();
    // The back-up itself is the copy of the former form.
    QDir(backups::folderOf(path)).removeRecursively();
    auto forgotten = (*database)->write([&] { storage::Statement(**database, forgetDevice).run(); });
    return forgotten ? (*database)->settle() : forgotten;
}

} // namespace

values::Result<Restored> restore(const QString &backup, const QString &ledger, const QString &passphrase)
{
    QFile packed(backup);
    if (!packed.open(QIODevice::ReadOnly))
        return Failure{Words::tr("%1 cannot be read: %2.").arg(backup, packed.errorString()),
                       packed.errorString()};
    const auto facts = backups::verify(packed, backup);
    if (!facts)
        return facts.failure();
    if (const auto locked = backups::keyOf(packed); locked && !locked->key)
        return Failure{Words::tr("%1 is protected: its passphrase is needed.").arg(backup), {}};
    storage::NewFile file(ledger);
    if (auto free = file.check(); !free)
        return free.failure();
    const auto key = keyFor(packed, passphrase);
    if (!key)
        return key.failure();
    auto unpacked =
        *key ? unpackSealed(packed, *facts, file.part(), **key) : unpackChecked(packed, *facts, file.part());
    if (!unpacked)
        return file.inItsName(unpacked.failure());
    if (auto taken = takeIdentity(file.part()); !taken)
        return file.inItsName(taken.failure());
    if (auto kept = file.keep(); !kept)
        return kept.failure();
    return Restored{*facts, file.movedAside()};
}

} // namespace chulie::safekeeping
