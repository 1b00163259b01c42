#include "models/vfs/vfs.h"

#include "models/vfs/logfile.h"
#include "models/vfs/mainfile.h"

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <sodium.h>
#include <sqlite3.h>

namespace chulie::vfs {

namespace {

constexpr auto name = "chulie";

/// What SQLite takes for a file: behind it lies the file of the layer beneath.
struct Handle
{
    sqlite3_file base;
    MainFile *main; ///< of a database
    LogFile *log;   ///< of a log
};

struct Layers
{
    sqlite3_vfs own{};
    sqlite3_vfs *beneath = nullptr;
};

Layers &layers()
{
    static Layers all;
    return all;
}

thread_local int examining = 0;

sqlite3_file *under(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<Handle *>(file) + 1);
}

MainFile &mainOf(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file)->main;
}

LogFile &logOf(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file)->log;
}

// What the layer beneath does alone.

int unlock(sqlite3_file *file, int level)
{
    return under(file)->pMethods->xUnlock(under(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return under(file)->pMethods->xCheckReservedLock(under(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return under(file)->pMethods->xFileControl(under(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return under(file)->pMethods->xSectorSize(under(file));
}
int deviceCharacteristics(sqlite3_file *file)
{
    return under(file)->pMethods->xDeviceCharacteristics(under(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return under(file)->pMethods->xShmMap(under(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return under(file)->pMethods->xShmLock(under(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    under(file)->pMethods->xShmBarrier(under(file));
}
int shmUnmap(sqlite3_file *file, int isDeleted)
{
    return under(file)->pMethods->xShmUnmap(under(file), isDeleted);
}

// The file of a database.

int closeMain(sqlite3_file *file)
{
    const int code = under(file)->pMethods->xClose(under(file));
    delete reinterpret_cast<Handle *>(file)->main;
    return code;
}
int readMain(sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
    return mainOf(file).read(buffer, size, offset);
}
int writeMain(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 offset)
{
    return mainOf(file).write(buffer, size, offset);
}
int truncateMain(sqlite3_file *file, sqlite3_int64 size)
{
    return mainOf(file).truncate(size);
}
int syncMain(sqlite3_file *file, int flags)
{
    return under(file)->pMethods->xSync(under(file), flags);
}
int sizeMain(sqlite3_file *file, sqlite3_int64 *size)
{
    return mainOf(file).size(size);
}
int lockMain(sqlite3_file *file, int level)
{
    return mainOf(file).lock(level);
}
int controlMain(sqlite3_file *file, int operation, void *argument)
{
    if (operation != SQLITE_FCNTL_SIZE_HINT)
        return fileControl(file, operation, argument);
    sqlite3_int64 hint = *static_cast<sqlite3_int64 *>(argument) + mainOf(file).stored().start();
    return fileControl(file, operation, &hint);
}

/// Of the locks on the index of the log: the first three are those of who writes, who moves the log into the
/// file, and who recovers it (https://www.sqlite.org/walformat.html#locks).
int shmLockMain(sqlite3_file *file, int offset, int count, int flags)
{
    constexpr int locksToWrite = 3;
    constexpr int exclusive = SQLITE_SHM_LOCK | SQLITE_SHM_EXCLUSIVE;
    if (offset < locksToWrite && (flags & exclusive) == exclusive && !mainOf(file).mayWrite())
        return SQLITE_READONLY_DBMOVED;
    const int code = shmLock(file, offset, count, flags);
    if (code == SQLITE_OK && offset == 0 && (flags & exclusive) == exclusive)
        mainOf(file).beginTurn();
    return code;
}

// Its log.

int closeLog(sqlite3_file *file)
{
    const int flushed = logOf(file).flush();
    const int code = under(file)->pMethods->xClose(under(file));
    delete reinterpret_cast<Handle *>(file)->log;
    return flushed == SQLITE_OK ? code : flushed;
}
int readLog(sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
    return logOf(file).read(buffer, size, offset);
}
int writeLog(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 offset)
{
    return logOf(file).write(buffer, size, offset);
}
int truncateLog(sqlite3_file *file, sqlite3_int64 size)
{
    return logOf(file).truncate(size);
}
int syncLog(sqlite3_file *file, int flags)
{
    return logOf(file).sync(flags);
}
int sizeLog(sqlite3_file *file, sqlite3_int64 *size)
{
    return logOf(file).size(size);
}
int lockLog(sqlite3_file *file, int level)
{
    return under(file)->pMethods->xLock(under(file), level);
}

/// Version 2: without mapped memory, which would be read past this layer.
constexpr sqlite3_io_methods mainMethods{2,
                                         closeMain,
                                         readMain,
                                         writeMain,
                                         truncateMain,
                                         syncMain,
                                         sizeMain,
                                         lockMain,
                                         unlock,
                                         checkReservedLock,
                                         controlMain,
                                         sectorSize,
                                         deviceCharacteristics,
                                         shmMap,
                                         shmLockMain,
                                         shmBarrier,
                                         shmUnmap,
                                         nullptr,
                                         nullptr};
constexpr sqlite3_io_methods logMethods{
    2,        closeLog,          readLog,     writeLog,   truncateLog,           syncLog, sizeLog, lockLog,
    unlock,   checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,  shmLock, shmBarrier,
    shmUnmap, nullptr,           nullptr};

/// Opens \a file by the layer beneath, which install() has found.
int openBeneath(const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *beneath = layers().beneath;
    Q_ASSERT(beneath);
    return beneath->xOpen(beneath, path, file, flags, outFlags);
}

int openMain(const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    int opened = 0;
    if (const int code = openBeneath(path, under(file), flags, &opened); code != SQLITE_OK)
        return code;
    if (outFlags)
        *outFlags = opened;
    auto main = std::make_unique<MainFile>(under(file), path, Examining::isOn());
    const bool hasLog = sqlite3_uri_boolean(path, "immutable", 0) == 0;
    if (const int code = main->begin((opened & SQLITE_OPEN_READONLY) != 0, hasLog); code != SQLITE_OK) {
        under(file)->pMethods->xClose(under(file));
        return code;
    }
    reinterpret_cast<Handle *>(file)->main = main.release();
    file->pMethods = &mainMethods;
    return SQLITE_OK;
}

int openLog(const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    MainFile &main = mainOf(sqlite3_database_file_object(path));
    if (!main.isChecked())
        return openBeneath(path, file, flags, outFlags);
    const int code = openBeneath(path, under(file), flags, outFlags);
    if (code == SQLITE_OK) {
        reinterpret_cast<Handle *>(file)->log = new LogFile(under(file), main);
        file->pMethods = &logMethods;
    }
    return code;
}

/// What SQLite would write beside a protected ledger other than its log would hold pages in the clear. It
/// never does: such a ledger is in write-ahead mode from the beginning.
bool isRefused(const char *path, int flags)
{
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) == 0)
        return false;
    return mainOf(sqlite3_database_file_object(path)).sealed() != nullptr;
}

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    // SQLite closes a file that could not be opened only where it has methods.
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
        return openMain(path, file, flags, outFlags);
    if ((flags & SQLITE_OPEN_WAL) != 0)
        return openLog(path, file, flags, outFlags);
    if (isRefused(path, flags))
        return SQLITE_CANTOPEN;
    return openBeneath(path, file, flags, outFlags);
}

} // namespace

void install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        const bool isReady = sodium_init() >= 0;
        Q_ASSERT(isReady);
        // They have no effect once SQLite is at work; nothing of the program opens a connection before.
        sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // nobody asks, and it costs a lock for each allocation
        Layers &all = layers();
        all.beneath = sqlite3_vfs_find(nullptr);
        all.own = *all.beneath;
        all.own.zName = name;
        all.own.szOsFile = static_cast<int>(sizeof(Handle)) + all.beneath->szOsFile;
        all.own.xOpen = open;
        sqlite3_vfs_register(&all.own, 1);
    });
}

const char *plainName()
{
    install();
    return layers().beneath->zName;
}

MainFile &fileOf(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    Q_ASSERT(file && file->pMethods == &mainMethods);
    return mainOf(file);
}

Examining::Examining()
{
    ++examining;
}

Examining::~Examining()
{
    --examining;
}

bool Examining::isOn()
{
    return examining > 0;
}

} // namespace chulie::vfs
