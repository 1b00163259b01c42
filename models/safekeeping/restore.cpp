#include "models/safekeeping/restore.h"

#include "models/backups/backups.h"
#include "models/storage/ledgerfile.h"
#include "models/storage/newfile.h"
#include "models/vfs/marking.h"

#include <QCoreApplication>
#include <QDir>

namespace chulie {

namespace {

constexpr auto forgetDevice = "DELETE FROM ledger WHERE key = 'device'";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

Result<void> unpackTo(QFile &packed, const backups::Facts &facts, const QString &path)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Failure{Words::tr("%1 cannot be made: %2.").arg(path, out.errorString()), out.errorString()};
    if (auto unpacked = backups::unpack(packed, facts, out); !unpacked)
        return unpacked;
    if (!out.flush())
        return Failure{Words::tr("%1 cannot be made: %2.").arg(path, out.errorString()), out.errorString()};
    return {};
}

/// Opens the ledger at \a path as any other, which updates its form, and lets its next act draw an identity.
Result<void> takeIdentity(const QString &path)
{
    const auto database = LedgerFile(path).open();
    if (!database)
        return database.failure();
    // The back-up itself is the copy of the former form.
    QDir(backups::folderOf(path)).removeRecursively();
    auto forgotten = (*database)->write([&] { Statement(**database, forgetDevice).run(); });
    return forgotten ? (*database)->settle() : forgotten;
}

} // namespace

Result<Restored> restore(const QString &backup, const QString &ledger)
{
    QFile packed(backup);
    if (!packed.open(QIODevice::ReadOnly))
        return Failure{Words::tr("%1 cannot be read: %2.").arg(backup, packed.errorString()),
                       packed.errorString()};
    const auto facts = backups::verify(packed, backup);
    if (!facts)
        return facts.failure();
    NewFile file(ledger);
    if (auto free = file.check(); !free)
        return free.failure();
    if (auto unpacked = unpackTo(packed, *facts, file.part()); !unpacked)
        return file.inItsName(unpacked.failure());
    if (auto marked = vfs::markPages(file.part()); !marked)
        return file.inItsName(marked.failure());
    if (auto taken = takeIdentity(file.part()); !taken)
        return file.inItsName(taken.failure());
    if (auto kept = file.keep(); !kept)
        return kept.failure();
    return Restored{*facts, file.movedAside()};
}

} // namespace chulie
