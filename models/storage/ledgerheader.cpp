#include "models/storage/ledgerheader.h"

#include "models/keys/keyring.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/vfs/headblock.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace chulie::storage {

using values::Failure;

namespace {

/// What is read from the first hundred bytes of a file, before SQLite is let near it.
struct Header
{
    bool isSqlite = false;
    int applicationId = 0;
    int userVersion = 0;
};

Header readHeader(QFile &file)
{
    // https://www.sqlite.org/fileformat.html#the_database_header
    const QByteArray bytes = file.read(100);
    Header header;
    header.isSqlite = bytes.size() == 100 && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (header.isSqlite) {
        header.userVersion = qFromBigEndian<qint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<qint32>(bytes.constData() + 68);
    }
    return header;
}

Failure notOurs(const QString &path)
{
    return {Database::tr("%1 is not a Chulie ledger. Nothing was changed.").arg(path), {}};
}

Failure tooNew(const QString &path)
{
    return {Database::tr("%1 was made by a newer version of Chulie. Please update the program; "
                         "the ledger was not touched.")
                .arg(path),
            {}};
}

bool isTooNew(std::int64_t version)
{
    return static_cast<std::uint32_t>(version) > migrations().size();
}

/// Looks at \a block, that of the protected ledger at \a path.
values::Result<void> checkHead(const vfs::HeadBlock &block, const QString &path)
{
    if (vfs::isNewerForm(block))
        return tooNew(path);
    if (vfs::wholeSlots(block).empty())
        return damagedHead(path);
    return keys::find(vfs::identityIn(block)) ? values::Result<void>() : lockedLedger(path);
}

} // namespace

Failure damagedHead(const QString &path)
{
    return {Database::tr("%1 is damaged at its beginning, where its key is: it cannot be opened any more. "
                         "Restore a back-up; the file was not touched.")
                .arg(path),
            {}};
}

Failure lockedLedger(const QString &path)
{
    return {Database::tr("%1 is protected: its passphrase is needed.").arg(path), {}};
}

Failure strangeLedger(const QString &path, const QString &strange)
{
    return {Database::tr(
                "%1 is not as Chulie made it: another program added, changed or removed “%2”. It is "
                "refused and was not touched. What was entered can be read into a new ledger: open it in "
                "the window, or run chulie restore with it.")
                .arg(path, strange),
            strange};
}

values::Result<void> checkMarks(const QString &path, std::int64_t application, std::int64_t version)
{
    if (application != vfs::ledgerApplicationId)
        return notOurs(path);
    return isTooNew(version) ? tooNew(path) : values::Result<void>();
}

values::Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Failure{Database::tr("%1 is a folder, not a ledger.").arg(path), {}};
    if (!info.exists())
        return Failure{Database::tr("There is no file %1.").arg(path), {}};
    // A pipe would keep its reader waiting.
    if (!info.isFile())
        return notOurs(path);
    if (OpenFile::isOpen(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Database::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                       file.errorString()};
    if (const auto block = vfs::readHead(file))
        return checkHead(*block, path);
    file.seek(0);
    const Header header = readHeader(file);
    return header.isSqlite ? checkMarks(path, header.applicationId, header.userVersion) : notOurs(path);
}

Failure olderLedger(const QString &path, bool isWritable)
{
    const QString sentence =
        isWritable
            ? Database::tr(
                  "%1 was made by an older version of Chulie. Open it once in the window: it is updated "
                  "then, after a back-up.")
            : Database::tr(
                  "%1 was made by an older version of Chulie and cannot be updated where it is. Copy it "
                  "to a folder that can be written, and open the copy.");
    return {sentence.arg(path), {}};
}

bool beginsAsLedger(const QString &path)
{
    QFile file(path);
    if (OpenFile::isOpen(path) || !file.open(QIODevice::ReadOnly))
        return false;
    if (vfs::readHead(file))
        return true;
    file.seek(0);
    return readHeader(file).isSqlite;
}

values::Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        if (QFileInfo::exists(path))
            return Failure{
                Database::tr("%1 exists already. Choose another name; nothing was changed.").arg(path), {}};
        return Failure{Database::tr("%1 cannot be made: %2.").arg(path, file.errorString()),
                       file.errorString()};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace chulie::storage
