#include "models/storage/database.h"

#include "models/backups/backups.h"
#include "models/storage/access.h"
#include "models/storage/conversion.h"
#include "models/storage/ledgerheader.h"
#include "models/storage/migrations.h"
#include "models/storage/schema.h"
#include "models/storage/share.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <sqlite3.h>

namespace chulie::storage {

namespace {

constexpr auto selectVersion = "PRAGMA user_version";
constexpr auto selectApplication = "PRAGMA application_id";

constexpr auto settings =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA busy_timeout = 5000;"
    "PRAGMA cache_size = -64000;" // KiB: every page that is not kept is read and checked again
    // Nobody waits at a commit for what it may leave to a quiet moment or to the end: pages, 32 MB.
    "PRAGMA wal_autocheckpoint = 8192;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA mmap_size = 0;";

constexpr auto countSchema = "SELECT count(*) FROM sqlite_schema";

std::int64_t stored(Database &database, const char *pragma)
{
    Statement select(database, pragma);
    select.next();
    return select.integer(0);
}

/// Whether the file that \a database opened is a ledger, as SQLite sees it: the header in the file may be
/// older than what a connection has in its log, and it is not looked at where the file is open already.
values::Result<void> checkStored(Database &database)
{
    return checkMarks(database.path(), stored(database, selectApplication), stored(database, selectVersion));
}

/// Refuses a file that another program put another one in the place of since it was opened.
void checkPlace(Database &database)
{
    int hasMoved = 0;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved != 0)
        throw DatabaseError(SQLITE_BUSY, "the file was replaced");
}

/// The pages of a new file leave room for their checks.
void reserve(Database &database)
{
    int bytes = vfs::reservedSize;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

/// Makes a back-up of a ledger before its form changes. Where a page of it is damaged, it is that which the
/// person must know.
values::Result<void> setAside(sqlite3 *from, const QString &path)
{
    const auto copied = backups::make(from, path);
    if (copied)
        return {};
    if (std::ranges::any_of(vfs::fileOf(from).odd(),
                            [](const auto &page) { return page.second == vfs::PageState::Wrong; }))
        throw DatabaseError(SQLITE_IOERR_DATA, copied.failure().message.toStdString());
    return values::Failure{Database::tr("The ledger needs an update, but no back-up of it could be made: %1")
                               .arg(copied.failure().message),
                           copied.failure().detail};
}

/// Lets SQLite at the file. A header that passes as ours and then makes no sense to SQLite is damaged too.
void firstLook(Database &database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    try {
        database.execute(settings);
        Statement(database, countSchema).run();
    } catch (const DatabaseError &error) {
        if (error.code() == SQLITE_ERROR)
            throw DatabaseError(SQLITE_CORRUPT, error.what());
        throw;
    }
}

/// The file that is opened for a ledger, and how.
struct Way
{
    QString file;
    Access access = Access::Whole;
    std::shared_ptr<const vfs::Permit> permit = {};
    std::shared_ptr<const CopyWithLog> copy = {}; ///< needed until it is open
};

/// The way to the ledger at \a path, which is there: it itself, or a copy of it.
values::Result<Way> wayTo(const QString &path, Database::Mode mode)
{
    Way way{path, accessTo(path)};
    auto entry = share::enter(path, mode == Database::Mode::ReadWrite && way.access == Access::Whole);
    if (!entry)
        return entry.failure();
    way.permit = entry->permit;
    if (!entry->copy.isEmpty()) {
        way.file = entry->copy;
        way.access = Access::Read;
    } else if (way.access == Access::Immutable && hasLog(path)) {
        auto copy = std::make_shared<CopyWithLog>();
        if (auto copied = copy->make(path); !copied)
            return copied.failure();
        way.file = copy->path();
        way.access = Access::Read;
        way.copy = std::move(copy);
    }
    return way;
}

/// Ends a change of the passphrase that was interrupted.
values::Result<void> settleSlots(Database &database)
{
    vfs::MainFile &file = vfs::fileOf(database.handle());
    if (!file.hasTwoSlots())
        return {};
    return database.write([&] {
        if (const int code = file.settleSlots(); code != SQLITE_OK)
            throw DatabaseError(code, "the key cannot be written");
    });
}

/// Looks at the file that \a database opened, and brings it to the form of this program where \a mode and
/// \a access allow.
values::Result<void> prepare(Database &database, Database::Mode mode, Access access)
{
    if (mode == Database::Mode::Create)
        reserve(database);
    firstLook(database);
    checkPlace(database);
    if (auto checked = checkStored(database); mode != Database::Mode::Create && !checked)
        return checked;
    const auto version = static_cast<int>(stored(database, selectVersion));
    if (auto checked = checkSchema(database.handle(), database.path(), version);
        mode != Database::Mode::Create && !checked)
        return checked;
    const bool isOlder = version < static_cast<int>(migrations().size());
    if (mode == Database::Mode::ReadOnly || access != Access::Whole) {
        // SQLite's own read-only mode could not clear its write-ahead log away when it closes.
        database.execute("PRAGMA query_only = ON");
        return isOlder ? values::Result<void>(olderLedger(database.path(), access == Access::Whole))
                       : values::Result<void>();
    }
    if (mode == Database::Mode::Create)
        database.execute(("PRAGMA application_id = " + std::to_string(vfs::ledgerApplicationId)).c_str());
    else if (isOlder || !vfs::fileOf(database.handle()).isChecked())
        if (auto copied = setAside(database.handle(), database.path()); !copied)
            return copied;
    database.execute("PRAGMA journal_mode = WAL");
    migrate(database, version);
    return settleSlots(database);
}

} // namespace

values::Failure Database::failure(const DatabaseError &error, const QString &path)
{
    const QString detail = QString::fromUtf8(error.what());
    if (error.code() == SQLITE_IOERR_DATA)
        return {
            tr("%1 is damaged, or another program wrote in it: a page is not as Chulie left it. Check the "
               "ledger to see what it is, or restore a back-up; the file was not touched.")
                .arg(path),
            detail};
    if (error.code() == SQLITE_IOERR_AUTH)
        return lockedLedger(path);
    if (error.code() == SQLITE_IOERR_SHMSIZE)
        return {
            tr("There is no room beside %1 for what SQLite needs to open it: nothing was changed. Free some "
               "space and try again.")
                .arg(path),
            detail};
    if (error.code() == SQLITE_READONLY_DBMOVED)
        return {
            tr("Another computer has taken over writing in %1: nothing was changed. Open the ledger again.")
                .arg(path),
            detail};
    switch (error.code() & 0xff) {
    case SQLITE_FULL:
        return {tr("The disk is full: nothing was changed in %1. Free some space and try again.").arg(path),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {tr("%1 is in use by another program. Close it there and try again.").arg(path), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        if (const auto writer = share::otherWriter(path))
            return {
                tr("%1 writes in %2 at the computer %3: here it can only be read, and nothing was changed.")
                    .arg(writer->user, path, writer->host),
                detail};
        return {QFileInfo::exists(path) && accessTo(path) != Access::Whole
                    ? tr("%1 can only be read where it is: nothing was changed.").arg(path)
                    : tr("%1 cannot be written. Check the folder's permissions.").arg(path),
                detail};
    case SQLITE_IOERR:
        return {tr("The disk refused to read or write %1: nothing was changed.").arg(path), detail};
    case SQLITE_INTERRUPT:
        return {tr("Stopped: nothing was changed."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {tr("%1 is damaged. Restore a back-up; the file was not touched.").arg(path), detail};
    default:
        return {tr("The ledger %1 refused: %2.").arg(path, detail), detail};
    }
}

Database::Database(const QSqlDatabase &connection, QString path)
    : m_connection(connection), m_path(std::move(path)), m_file(m_path),
      m_handle(*static_cast<sqlite3 *const *>(m_connection.driver()->handle().constData()))
{
}

values::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (path.isEmpty())
        return values::Failure{tr("The ledger needs a file name."), {}};
    vfs::install();
    auto gate = OpenFile::gate();
    if (mode == Mode::Create) {
        if (auto made = makeFile(path); !made)
            return made.failure();
    } else {
        const auto checked = checkFile(path);
        if (!checked)
            return checked.failure();
    }
    const auto way = mode == Mode::Create ? values::Result<Way>(Way{path}) : wayTo(path, mode);
    if (!way)
        return way.failure();
    Access access = way->access;
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    nameFile(connection, way->file, access);
    if (!connection.open()) {
        const QString detail = connection.lastError().text();
        connection = {};
        QSqlDatabase::removeDatabase(name);
        return values::Failure{tr("%1 cannot be opened: %2.").arg(path, detail), detail};
    }
    std::unique_ptr<Database> database(new Database(connection, path));
    connection = {};
    gate.unlock();
    vfs::fileOf(database->handle()).setPermit(way->permit);
    if (access == Access::Whole && vfs::fileOf(database->handle()).isFrozen())
        access = Access::Read;
    try {
        if (auto prepared = prepare(*database, mode, access); !prepared)
            return prepared.failure();
        if (mode == Mode::ReadOnly || access != Access::Whole)
            return database;
        const auto converted = convert(*database);
        if (!converted)
            return converted.failure();
        if (!*converted)
            return database;
        database.reset();
        return open(path, mode);
    } catch (const DatabaseError &error) {
        values::Failure refused = failure(error, path);
        database.reset();
        if (mode == Mode::Create)
            QFile::remove(path);
        return refused;
    }
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    checkpoint();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

void Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    const DatabaseError error(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle));
    if (m_depth == 0 && !sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    throw error;
}

void Database::checkpoint()
{
    // Passive: it waits for nobody. The last connection to close takes the log away.
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Database::heed(const std::atomic_bool &stop)
{
    constexpr int stepsBetweenLooks = 10'000; // of SQLite's virtual machine: some hundreds of microseconds
    sqlite3_progress_handler(
        m_handle, stepsBetweenLooks,
        [](void *flag) { return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0; },
        const_cast<std::atomic_bool *>(&stop));
}

bool Database::hasWritten() const
{
    return sqlite3_total_changes(m_handle) > 0;
}

values::Result<void> Database::settle()
{
    // A damaged log stays as it is; what changed before the damage is not to be moved.
    if (vfs::fileOf(m_handle).isFrozen())
        return {};
    int inLog = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved);
    // Another program that reads or writes meanwhile moves the rest when it leaves.
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        return {};
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    return values::Failure{
        tr("What was changed is kept in %1-wal, but the disk refused to move it into %1: the file "
           "alone is not whole, do not send it. Free some space and open the ledger once more.")
            .arg(m_path),
        detail};
}

void Database::whileBusy(std::function<bool(int)> goOn)
{
    m_goOn = std::move(goOn);
    sqlite3_busy_handler(m_handle, &Database::isBusy, this);
}

int Database::isBusy(void *database, int times)
{
    auto &self = *static_cast<Database *>(database);
    constexpr int step = 50;
    self.m_waited = times == 0 ? 0 : self.m_waited + step;
    self.m_gaveUp = !self.m_goOn(self.m_waited);
    if (!self.m_gaveUp)
        sqlite3_sleep(step);
    return self.m_gaveUp ? 0 : 1;
}

Database::Transaction::Transaction(Database &database, const char *begin) : m_database(database)
{
    if (m_database.m_depth == 0) {
        m_database.execute(begin);
        m_database.m_failed = false;
    }
    ++m_database.m_depth;
}

Database::Transaction::~Transaction()
{
    --m_database.m_depth;
    if (m_done)
        return;
    m_database.m_failed = true;
    if (m_database.m_depth == 0)
        sqlite3_exec(m_database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::Transaction::commit()
{
    if (m_database.m_depth == 1) {
        if (m_database.m_failed)
            throw DatabaseError(SQLITE_ABORT, "an inner write failed");
        m_database.execute("COMMIT");
    }
    m_done = true;
}

} // namespace chulie::storage
