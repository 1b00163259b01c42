#include "models/vfs/mainfile.h"

#include <QFile>

#include <array>
#include <cstring>
#include <mutex>

namespace chulie::vfs {

namespace {

constexpr std::size_t headerSize = 100;
constexpr Identity unknown{};
constexpr int attempts = 40; ///< to be alone with a ledger whose log looks wrong
constexpr int between = 50;  ///< milliseconds

using Buffer = std::array<unsigned char, pageSize>;

Page asPage(void *buffer)
{
    return Page(static_cast<unsigned char *>(buffer), static_cast<std::size_t>(pageSize));
}

ConstPage asPage(const void *buffer)
{
    return ConstPage(static_cast<const unsigned char *>(buffer), static_cast<std::size_t>(pageSize));
}

bool isPage(int size, sqlite3_int64 offset)
{
    return size == pageSize && offset % pageSize == 0;
}

std::uint32_t numberAt(sqlite3_int64 offset)
{
    return static_cast<std::uint32_t>(offset / pageSize) + 1;
}

/// Held while a ledger is opened and its log looked at: whoever finds it open later may rely on the log.
std::mutex &opening()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

MainFile::MainFile(sqlite3_file *under, const char *name, bool isExamined)
    : m_under(under), m_path(QFile::decodeName(name)), m_isExamined(isExamined)
{
}

int MainFile::begin(bool isReadOnly, bool hasLog)
{
    std::array<unsigned char, headerSize> header{};
    const int code = m_under->pMethods->xRead(m_under, header.data(), headerSize, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    sqlite3_int64 size = 0;
    if (const int sized = m_under->pMethods->xFileSize(m_under, &size); sized != SQLITE_OK)
        return sized;
    m_isNew = size == 0;
    m_isChecked = saysChecked(header);
    if (!m_isChecked)
        return SQLITE_OK;
    if (const int found = findIdentity(); found != SQLITE_OK)
        return found;
    const std::scoped_lock lock(opening());
    m_open = std::make_unique<OpenLedger>(m_path);
    return hasLog && !m_open->isShared() ? inspectLog(isReadOnly) : SQLITE_OK;
}

int MainFile::read(void *buffer, int size, sqlite3_int64 offset)
{
    // SQLite reads the header alone before it reads page 1, and page 1 is held against its check.
    if (!m_isChecked || offset + size <= static_cast<sqlite3_int64>(headerSize))
        return m_under->pMethods->xRead(m_under, buffer, size, offset);
    return isPage(size, offset) ? readPage(asPage(buffer), numberAt(offset)) : SQLITE_IOERR_DATA;
}

int MainFile::readPage(Page page, std::uint32_t number)
{
    constexpr int readings = 3;
    int code = SQLITE_OK;
    PageState state = PageState::Wrong;
    // The salts in page 1 may be written at this moment by another program.
    for (int i = 0; i < readings && code == SQLITE_OK && state == PageState::Wrong; ++i) {
        if (i > 0)
            sqlite3_sleep(1);
        code = readStored(page, number);
        state = code == SQLITE_OK ? judge(page, number) : PageState::Wrong;
    }
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    if (state != PageState::Whole)
        m_odd[number] = state;
    clearMark(page);
    return state != PageState::Wrong || m_isExamined ? SQLITE_OK : SQLITE_IOERR_DATA;
}

/// The state of \a page as one of this file.
PageState MainFile::judge(ConstPage page, std::uint32_t number)
{
    const PageState state = stateOf(page, number);
    if (state != PageState::Whole)
        return state;
    if (m_identity == unknown)
        m_identity = identityOf(page);
    return identityOf(page) == m_identity ? PageState::Whole : PageState::Wrong;
}

int MainFile::write(const void *buffer, int size, sqlite3_int64 offset)
{
    if (m_isNew && offset == 0 && size == pageSize && saysChecked(asPage(buffer).first<headerSize>())) {
        m_isChecked = true;
        m_identity = drawIdentity();
        m_open = std::make_unique<OpenLedger>(m_path);
    }
    m_isNew = false;
    if (!m_isChecked)
        return m_under->pMethods->xWrite(m_under, buffer, size, offset);
    if (isFrozen())
        return SQLITE_READONLY;
    if (!isPage(size, offset))
        return SQLITE_IOERR_WRITE;
    const std::uint32_t number = numberAt(offset);
    Buffer page;
    std::memcpy(page.data(), buffer, pageSize);
    // Where no page has a check, each stays without one until all are accepted.
    if (m_identity == unknown)
        clearMark(page);
    else
        mark(page, number, m_identity, number == 1 ? storedSalts() : Salts{});
    return writeStored(page, number);
}

int MainFile::truncate(sqlite3_int64 size)
{
    return isFrozen() ? SQLITE_READONLY : m_under->pMethods->xTruncate(m_under, size);
}

int MainFile::lock(int level)
{
    // SQLite takes a log away only after it has locked everybody else out.
    if (level > SQLITE_LOCK_SHARED && isFrozen())
        return SQLITE_BUSY;
    return m_under->pMethods->xLock(m_under, level);
}

int MainFile::bindLog(std::span<const unsigned char, 32> header)
{
    if (!m_isChecked || m_identity == unknown)
        return SQLITE_OK;
    Buffer page;
    if (const int code = readStored(page, 1); code != SQLITE_OK)
        return code;
    const PageState state = stateOf(page, 1);
    const Salts salts = saltsOfLog(header);
    if (state == PageState::Bare || saltsOf(page) == salts)
        return SQLITE_OK;
    if (state == PageState::Wrong)
        return SQLITE_IOERR_DATA;
    mark(page, 1, m_identity, salts);
    const int code = m_under->pMethods->xWrite(m_under, page.data() + pageSize - reservedSize, reservedSize,
                                               pageSize - reservedSize);
    return code == SQLITE_OK ? m_under->pMethods->xSync(m_under, SQLITE_SYNC_NORMAL) : code;
}

int MainFile::readAll()
{
    const std::uint32_t count = m_isChecked ? pageCount() : 0;
    Buffer page;
    for (std::uint32_t number = 1; number <= count; ++number)
        if (const int code = readPage(page, number); code != SQLITE_OK && code != SQLITE_IOERR_DATA)
            return code;
    return SQLITE_OK;
}

int MainFile::acceptPages()
{
    if (m_identity == unknown)
        m_identity = drawIdentity();
    const std::uint32_t count = pageCount();
    Buffer page;
    for (std::uint32_t number = 1; number <= count; ++number) {
        if (const int code = readStored(page, number); code != SQLITE_OK)
            return code;
        if (stateOf(page, number) == PageState::Whole && identityOf(page) == m_identity)
            continue;
        mark(page, number, m_identity, Salts{});
        if (const int code = writeStored(page, number); code != SQLITE_OK)
            return code;
    }
    m_odd.clear();
    return m_under->pMethods->xSync(m_under, SQLITE_SYNC_NORMAL);
}

int MainFile::readStored(Page page, std::uint32_t number) const
{
    return m_under->pMethods->xRead(m_under, page.data(), pageSize,
                                    static_cast<sqlite3_int64>(number - 1) * pageSize);
}

int MainFile::writeStored(ConstPage page, std::uint32_t number) const
{
    return m_under->pMethods->xWrite(m_under, page.data(), pageSize,
                                     static_cast<sqlite3_int64>(number - 1) * pageSize);
}

/// The first page has the identity. Where another program wrote that one, any other page has it too.
int MainFile::findIdentity()
{
    Buffer page;
    const std::uint32_t count = pageCount();
    for (std::uint32_t number = 1; number <= count; ++number) {
        if (const int code = readStored(page, number); code != SQLITE_OK)
            return code;
        if (stateOf(page, number) == PageState::Whole) {
            m_identity = identityOf(page);
            return SQLITE_OK;
        }
    }
    return SQLITE_OK;
}

Salts MainFile::storedSalts() const
{
    Buffer page;
    return readStored(page, 1) == SQLITE_OK ? saltsOf(page) : Salts{};
}

std::uint32_t MainFile::pageCount() const
{
    sqlite3_int64 size = 0;
    m_under->pMethods->xFileSize(m_under, &size);
    return static_cast<std::uint32_t>(size / pageSize);
}

int MainFile::inspectLog(bool isReadOnly)
{
    const QString log = m_path + QStringLiteral("-wal");
    for (int i = 0; i < attempts; ++i) {
        const LogState state = lookAtLog(log, storedSalts());
        if (state == LogState::Fits)
            return SQLITE_OK;
        if (!isReadOnly && takeAlone()) {
            const int code = moveStaleLogAside(log);
            release();
            return code;
        }
        // Another program may have begun the log or write in it at this moment.
        sqlite3_sleep(between);
    }
    // A stale log is live in no other program; one that has the ledger open knows what it does.
    if (isReadOnly && lookAtLog(log, storedSalts()) == LogState::Stale)
        return SQLITE_IOERR_DATA;
    if (lookAtLog(log, storedSalts()) == LogState::Damaged)
        m_open->freeze();
    return SQLITE_OK;
}

/// Nobody else has the file open: what is seen now is certain.
int MainFile::moveStaleLogAside(const QString &log)
{
    Buffer page;
    if (const int code = readStored(page, 1); code != SQLITE_OK)
        return code;
    const LogState state = lookAtLog(log, saltsOf(page));
    // Salts that cannot be relied on say nothing against a log.
    if (state == LogState::Damaged || (state == LogState::Stale && stateOf(page, 1) == PageState::Wrong))
        m_open->freeze();
    else if (state == LogState::Stale) {
        QString aside = log + QStringLiteral(".old");
        for (int number = 2; QFile::exists(aside); ++number)
            aside = log + QStringLiteral(".old-%1").arg(number);
        if (!QFile::rename(log, aside))
            return SQLITE_CANTOPEN;
        m_movedAside = aside;
    }
    return SQLITE_OK;
}

bool MainFile::takeAlone() const
{
    if (m_under->pMethods->xLock(m_under, SQLITE_LOCK_SHARED) == SQLITE_OK &&
        m_under->pMethods->xLock(m_under, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK)
        return true;
    release();
    return false;
}

void MainFile::release() const
{
    m_under->pMethods->xUnlock(m_under, SQLITE_LOCK_NONE);
}

} // namespace chulie::vfs
