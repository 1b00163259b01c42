#include "tests/support/faultydisk.h"

#include <sqlite3.h>

namespace chulie::support {

namespace {

constexpr int sector = 512;

/// What SQLite takes for a file: behind it lies the file of its own layer.
struct Handle
{
    sqlite3_file base;
    sqlite3_io_methods methods;
    const sqlite3_io_methods *usual;
    std::size_t number;
};

sqlite3_vfs *beneath = nullptr;
sqlite3_vfs own;

FaultyDisk &disk()
{
    static FaultyDisk one;
    return one;
}

Handle &handleOf(sqlite3_file *file)
{
    // The methods of SQLite's own layer are called with its own file, which comes first.
    return *reinterpret_cast<Handle *>(reinterpret_cast<char *>(file) + beneath->szOsFile);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const Handle &handle = handleOf(file);
    disk().write(handle.number, offset, QByteArray(static_cast<const char *>(bytes), size));
    return handle.usual->xWrite(file, bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Handle &handle = handleOf(file);
    disk().truncate(handle.number, size);
    return handle.usual->xTruncate(file, size);
}

int syncFile(sqlite3_file *file, int)
{
    disk().sync(handleOf(file).number);
    return SQLITE_OK;
}

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = beneath->xOpen(beneath, path, file, flags, outFlags);
    if (code != SQLITE_OK || (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0)
        return code;
    Handle &handle = handleOf(file);
    handle.usual = file->pMethods;
    handle.methods = *file->pMethods;
    handle.methods.xWrite = writeFile;
    handle.methods.xTruncate = truncateFile;
    handle.methods.xSync = syncFile;
    handle.number = (flags & SQLITE_OPEN_WAL) != 0 ? 1 : 0;
    file->pMethods = &handle.methods;
    return SQLITE_OK;
}

} // namespace

FaultyDisk &FaultyDisk::install()
{
    beneath = sqlite3_vfs_find(nullptr);
    own = *beneath;
    own.zName = "faulty";
    own.szOsFile = beneath->szOsFile + static_cast<int>(sizeof(Handle));
    own.xOpen = open;
    sqlite3_vfs_register(&own, 1);
    return disk();
}

void FaultyDisk::start(const Image &image)
{
    m_image = image;
    m_writes.clear();
    m_isOn = true;
}

void FaultyDisk::write(std::size_t file, qint64 offset, QByteArray bytes)
{
    if (m_isOn)
        m_writes.push_back({Write::Kind::Write, file, offset, std::move(bytes)});
}

void FaultyDisk::truncate(std::size_t file, qint64 size)
{
    if (m_isOn)
        m_writes.push_back({Write::Kind::Truncate, file, size});
}

void FaultyDisk::sync(std::size_t file)
{
    if (m_isOn)
        m_writes.push_back({Write::Kind::Sync, file});
}

FaultyDisk::Image FaultyDisk::after(std::size_t count, std::mt19937 &random) const
{
    std::array<std::size_t, 2> synced{};
    for (std::size_t i = 0; i < count; ++i)
        if (m_writes[i].kind == Write::Kind::Sync)
            synced[m_writes[i].file] = i;
    Image image = m_image;
    for (std::size_t i = 0; i < count; ++i) {
        const Write &write = m_writes[i];
        if (write.kind == Write::Kind::Sync)
            continue;
        if (i < synced[write.file])
            apply(write, 0, write.bytes.size(), image[write.file]);
        else
            applyPart(write, image[write.file], random);
    }
    return image;
}

/// The bytes of \a write from \a first to before \a last.
void FaultyDisk::apply(const Write &write, qsizetype first, qsizetype last, QByteArray &bytes)
{
    if (write.kind == Write::Kind::Truncate) {
        bytes.resize(std::min<qsizetype>(bytes.size(), write.offset));
        return;
    }
    if (bytes.size() < write.offset + last)
        bytes.append(QByteArray(write.offset + last - bytes.size(), '\0'));
    bytes.replace(write.offset + first, last - first, write.bytes.mid(first, last - first));
}

void FaultyDisk::applyPart(const Write &write, QByteArray &bytes, std::mt19937 &random)
{
    const auto size = write.bytes.size();
    const qsizetype toBoundary = sector - write.offset % sector;
    switch (random() % 4) {
    case 0:
        return;
    case 1: // the first sectors
        if (size > toBoundary)
            return apply(write, 0, toBoundary + (size - toBoundary) / 2 / sector * sector, bytes);
        break;
    case 2: // the last ones
        if (size > toBoundary)
            return apply(write, toBoundary, size, bytes);
        break;
    default:
        break;
    }
    apply(write, 0, size, bytes);
}

} // namespace chulie::support
