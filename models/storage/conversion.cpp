#include "models/storage/conversion.h"

#include "models/storage/database.h"
#include "models/storage/newfile.h"
#include "models/storage/rewriting.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/marking.h"
#include "models/vfs/vfs.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace chulie::storage {

namespace {

constexpr auto leaveLog = "PRAGMA journal_mode = DELETE";
constexpr auto lockOthersOut = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;";
constexpr auto letOthersIn = "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL;";
constexpr auto setPageSize = "PRAGMA page_size = 4096";
constexpr auto copyInto = "VACUUM INTO ?";

bool isBusy(const DatabaseError &error)
{
    return (error.code() & 0xff) == SQLITE_BUSY || (error.code() & 0xff) == SQLITE_LOCKED;
}

/// Whether nobody else has the ledger open now, nor can open it as long as \a database has.
bool lock(Database &database)
{
    try {
        database.execute(leaveLog);
        database.execute(lockOthersOut);
        return true;
    } catch (const DatabaseError &error) {
        database.execute(letOthersIn);
        if (isBusy(error))
            return false;
        throw;
    }
}

/// Copies all of \a database to the empty file at \a part, with room for checks in each page.
void copyTo(Database &database, const QString &part)
{
    database.execute(setPageSize); // before the room: it takes that back
    int bytes = vfs::reservedSize;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    const std::string name = part.toStdString();
    Statement(database, copyInto).with(name).run();
}

} // namespace

values::Result<bool> convert(Database &database)
{
    if (vfs::fileOf(database.handle()).isChecked() || !lock(database))
        return false;
    const QString path = QFileInfo(database.path()).canonicalFilePath();
    NewFile file(path);
    if (auto made = makeLike(path, file.part()); !made)
        return made.failure();
    copyTo(database, file.part());
    const auto marked = vfs::markPages(file.part());
    if (!marked)
        return marked.failure();
    Q_ASSERT(*marked);
    if (auto replaced = file.replace(); !replaced)
        return replaced.failure();
    // Another program that waits for the old file finds nothing in it, where it could have gone on writing.
    static_cast<void>(vfs::fileOf(database.handle()).truncate(0));
    return true;
}

} // namespace chulie::storage
