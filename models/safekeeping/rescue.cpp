#include "models/safekeeping/rescue.h"

#include "models/backups/places.h"
#include "models/journal/device.h"
#include "models/ledger/ledger.h"
#include "models/packages/envelope.h"
#include "models/packages/merge.h"
#include "models/safekeeping/check.h"
#include "models/safekeeping/rawfile.h"
#include "models/safekeeping/replacing.h"
#include "models/safekeeping/restore.h"
#include "models/safekeeping/salvage.h"
#include "models/storage/ledgerheader.h"
#include "models/storage/rewriting.h"
#include "models/storage/temporaries.h"
#include "models/values/refusal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace chulie::safekeeping {

using values::Failure;

namespace {

constexpr auto countActs = "SELECT count(*) FROM act WHERE command <> 'merge'";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

Failure nothingReadable(const QString &path)
{
    return {Words::tr("Nothing of the history in %1 can be read.").arg(path), {}};
}

std::int64_t actsIn(storage::Database &database)
{
    std::int64_t acts = 0;
    const auto counted = database.read([&] {
        storage::Statement count(database, countActs);
        acts = count.next() ? count.integer(0) : 0;
    });
    return counted ? acts : 0;
}

/// A new ledger at \a path, protected with the key of \a file where that has one.
values::Result<void> makeEmpty(const QString &path, const RawFile &file)
{
    if (auto made = ledger::Ledger::make(path, {}); !made)
        return made;
    auto key = file.key();
    if (!key)
        return {};
    key->identity = vfs::drawIdentity();
    keys::keep(key->identity, key->key);
    const auto database = storage::LedgerFile(path).open();
    if (!database)
        return database.failure();
    try {
        return storage::rewrite(**database, vfs::newSealed(*key));
    } catch (const storage::DatabaseError &error) {
        return storage::Database::failure(error, path);
    }
}

/// What \a file has beyond what \a database holds, as a package with \a passphrase at \a path.
values::Result<void> packTo(const QString &path, const QString &passphrase, Salvage &salvage)
{
    packages::Content content = salvage.content();
    content.heading = {journal::thisdevice::draw(), 0, {}, {}, {}};
    const auto sealed = packages::seal(packages::encode(content), passphrase, content.form());
    if (!sealed)
        return sealed.failure();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(*sealed) == sealed->size() && file.flush())
        return {};
    const QString reason = values::files::refusalOf(file);
    return Failure{Words::tr("%1 cannot be made: %2.").arg(path, reason), reason};
}

/// Adds what can be read of \a file to \a ledger. The package that takes it there is, of a protected
/// one, encrypted with a passphrase that nobody has.
values::Result<void> addReadable(const RawFile &file, const QString &name, ledger::Ledger &ledger,
                                 const values::Progress &progress, Rescued &rescued)
{
    Salvage salvage;
    if (!salvage.take(ledger.database().handle()) || !salvage.take(file.connection(), progress))
        return nothingReadable(name);
    const QTemporaryDir folder(storage::temporaries::pattern());
    const QString package =
        folder.filePath(QFileInfo(name).completeBaseName() + QStringLiteral(".chuliepack"));
    const QString passphrase =
        file.key() ? QString::fromStdString(journal::thisdevice::draw() + journal::thisdevice::draw())
                   : QString();
    if (auto packed = packTo(package, passphrase, salvage); !packed)
        return packed;
    rescued.lost = salvage.lost();
    const std::int64_t before = actsIn(ledger.database());
    const auto merged = packages::merge(ledger, {{package}, passphrase}, progress);
    if (!merged)
        return merged.failure();
    if (merged->isAllRefused())
        return Failure{merged->packages.front().refused, {}};
    rescued.acts = actsIn(ledger.database()) - before;
    return ledger.database().settle();
}

} // namespace

values::Result<Rescued> rescue(const QString &damaged, const QString &backup, const QString &ledger,
                               const values::Progress &progress)
{
    const bool isOfAnother = isStrange(damaged, causeOf(damaged, {}));
    const auto file = RawFile::open(damaged, isOfAnother ? RawFile::Pages::All : RawFile::Pages::Whole);
    if (!file && backup.isEmpty())
        return file.failure();
    Rescued rescued;
    if (!backup.isEmpty()) {
        const auto restored = restore(backup, ledger);
        if (!restored)
            return restored.failure();
        rescued.backup = restored->facts;
    } else if (auto made = makeEmpty(ledger, **file); !made) {
        return made.failure();
    }
    values::Result<void> added = file ? values::Result<void>() : file.failure();
    if (file) {
        const auto opened = ledger::Ledger::open(ledger);
        added = opened ? addReadable(**file, damaged, **opened, progress, rescued) : opened.failure();
    }
    if (!added && backup.isEmpty()) {
        QFile::remove(ledger);
        return added.failure();
    }
    rescued.unread = added ? QString() : added.failure().message;
    return rescued;
}

values::Result<Rescued> rescueInPlace(const QString &damaged, const QString &backup,
                                      const values::Progress &progress)
{
    const QString path = QFileInfo(damaged).canonicalFilePath();
    const auto aside = setAside(path);
    if (!aside)
        return aside.failure();
    auto rescued = rescue(*aside, backup, path, progress);
    if (rescued) {
        rescued->aside = *aside;
        return rescued;
    }
    putBack(*aside, path);
    Failure refused = rescued.failure();
    refused.message.replace(*aside, path);
    return refused;
}

QString lastBackupOf(const QString &path)
{
    const auto all = backups::everywhere(path);
    return all.isEmpty() ? QString() : all.first().path;
}

Failure causeOf(const QString &path, const Failure &refused)
{
    const auto examined = openForCheck(path);
    return !examined && isStrange(path, examined.failure()) ? examined.failure() : refused;
}

bool isStrange(const QString &path, const Failure &refused)
{
    return !refused.detail.isEmpty() &&
           refused.message == storage::strangeLedger(path, refused.detail).message;
}

bool isDamaged(const QString &path, const Failure &refused)
{
    const QStringList damages{
        storage::Database::failure(storage::DatabaseError(SQLITE_CORRUPT, {}), path).message,
        storage::Database::failure(storage::DatabaseError(SQLITE_IOERR_DATA, {}), path).message,
        storage::damagedHead(path).message};
    return damages.contains(refused.message);
}

QString summary(const Rescued &rescued)
{
    QStringList sentences;
    if (!rescued.aside.isEmpty())
        sentences << Words::tr("The damaged ledger is %1 now.").arg(rescued.aside);
    if (rescued.backup)
        sentences << Words::tr("The back-up of %1 was restored.")
                         .arg(
                             rescued.backup->made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (!rescued.unread.isEmpty())
        sentences << Words::tr("What came after it could not be read: %1").arg(rescued.unread);
    else
        sentences << Words::tr("Acts that could be read and were added: %1.").arg(rescued.acts);
    if (rescued.lost > 0)
        sentences << Words::tr("Entries that could not be read: up to %1.").arg(rescued.lost);
    return sentences.join(u'\n');
}

} // namespace chulie::safekeeping
