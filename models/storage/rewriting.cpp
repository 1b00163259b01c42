#include "models/storage/rewriting.h"

#include "models/storage/access.h"
#include "models/storage/database.h"
#include "models/storage/newfile.h"
#include "models/values/refusal.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace chulie::storage {

using values::Failure;

namespace {

constexpr auto emptyLog = "PRAGMA wal_checkpoint(TRUNCATE)";
constexpr int attempts = 100; ///< to be alone with the ledger: a back-up that is being made ends meanwhile
constexpr int between = 100;  ///< milliseconds

bool isAlone(const vfs::MainFile &file)
{
    for (int i = 0; i < attempts; ++i) {
        if (file.lockOthersOut())
            return true;
        sqlite3_sleep(between);
    }
    return false;
}

Failure cannotWrite(const QString &path, const QString &reason)
{
    return {Database::tr("%1 cannot be written: %2. Nothing was changed.").arg(path, reason), reason};
}

/// Writes every page of \a from to \a out.
values::Result<void> copyPages(vfs::MainFile &from, QFile &out, vfs::NewForm &form)
{
    vfs::PageWriter writer(out, form);
    std::array<unsigned char, vfs::pageSize> page;
    const std::uint32_t count = from.stored().count();
    for (std::uint32_t number = 1; number <= count; ++number) {
        if (const int code = from.readPage(page, number); code != SQLITE_OK)
            throw DatabaseError(code, "a page cannot be read");
        if (writer.write(reinterpret_cast<const char *>(page.data()), vfs::pageSize) != vfs::pageSize)
            break;
    }
    return writer.finish() ? values::Result<void>()
                           : cannotWrite(out.fileName(), values::files::refusalOf(writer));
}

/// Whether \a file holds \a pages whole pages in \a form.
bool isWhole(QFile &file, vfs::PageForm &form, std::uint32_t pages)
{
    vfs::PageReader reader(file, form);
    std::array<char, vfs::pageSize> page;
    std::uint32_t count = 0;
    while (reader.read(page.data(), vfs::pageSize) == vfs::pageSize)
        ++count;
    return count == pages && reader.atEnd();
}

} // namespace

values::Result<void> makeLike(const QString &path, const QString &part)
{
    QFile::remove(part);
    QFile file(part);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly) && file.setPermissions(QFile::permissions(path)))
        return {};
    return Failure{Database::tr("%1 cannot be made: %2.").arg(part, file.errorString()), file.errorString()};
}

values::Result<void> rewrite(Database &database, vfs::NewForm form, const std::function<void()> &beforeSwap)
{
    vfs::MainFile &file = vfs::fileOf(database.handle());
    const QString path = QFileInfo(database.path()).canonicalFilePath();
    if (!isAlone(file))
        throw DatabaseError(SQLITE_BUSY, "the ledger is open elsewhere");
    database.execute(emptyLog);
    if (hasLog(path))
        throw DatabaseError(SQLITE_BUSY, "the log cannot be emptied");
    NewFile beside(path);
    if (auto made = makeLike(path, beside.part()); !made)
        return made;
    QFile out(beside.part());
    if (!out.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return cannotWrite(path, out.errorString());
    if (auto copied = copyPages(file, out, form); !copied)
        return beside.inItsName(copied.failure());
    if (!isWhole(out, *form.pages, file.stored().count()))
        return cannotWrite(path, Database::tr("what was written is not what was read"));
    out.close();
    if (beforeSwap)
        beforeSwap();
    // They are those of the former file: whoever opens the new one must not find them.
    for (const QLatin1StringView log : {QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(path + log);
    if (auto replaced = beside.replace(); !replaced)
        return replaced;
    // Another program that waits for the former file finds nothing in it, where it could have gone on
    // writing.
    static_cast<void>(file.truncate(0));
    return {};
}

} // namespace chulie::storage
