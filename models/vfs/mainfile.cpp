#include "models/vfs/mainfile.h"

#include "models/keys/keyring.h"
#include "models/values/renaming.h"
#include "models/vfs/checkedform.h"
#include "models/vfs/headblock.h"
#include "models/vfs/sealedform.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>

namespace chulie::vfs {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::size_t headerSize = 100;
constexpr int sizesAt = 16; ///< size of the pages, modes of writing and reading, reserved bytes
constexpr unsigned char logMode = 2;
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
    if (const int found = findForm(header, size); found != SQLITE_OK || !m_form)
        return found;
    const std::scoped_lock lock(opening());
    m_open = std::make_unique<OpenLedger>(m_path);
    return hasLog && !m_open->isShared() ? inspectLog(isReadOnly) : SQLITE_OK;
}

/// Of a protected ledger the key must be known.
int MainFile::findForm(const std::array<unsigned char, headerSize> &header, sqlite3_int64 size)
{
    if (saysChecked(header)) {
        int code = SQLITE_OK;
        m_form = CheckedForm::of(stored(), code);
        return code;
    }
    if (!saysSealed(header))
        return SQLITE_OK;
    HeadBlock block;
    if (size < headSize)
        return SQLITE_NOTADB;
    if (const int code = stored().readBytes(block.data(), headSize, 0); code != SQLITE_OK)
        return code;
    const Identity identity = identityIn(block);
    auto form = std::make_unique<SealedForm>(identity, keys::find(identity));
    if (!form->isReady())
        return SQLITE_AUTH;
    m_form = std::move(form);
    return SQLITE_OK;
}

SealedForm *MainFile::sealed() const
{
    return dynamic_cast<SealedForm *>(m_form.get());
}

std::optional<keys::FileKey> MainFile::fileKey() const
{
    const SealedForm *form = sealed();
    HeadBlock block;
    if (!form || !form->isReady() || stored().readBytes(block.data(), headSize, 0) != SQLITE_OK)
        return std::nullopt;
    const std::vector<std::size_t> whole = wholeSlots(block);
    if (whole.empty())
        return std::nullopt;
    return keys::FileKey{form->identity(), form->key(), slotIn(block, whole.front())};
}

int MainFile::replaceSlot(const keys::Slot &slot)
{
    HeadBlock block;
    if (const int code = stored().readBytes(block.data(), headSize, 0); code != SQLITE_OK)
        return code;
    const std::vector<std::size_t> whole = wholeSlots(block);
    const std::size_t former = whole.empty() ? 1 : whole.front();
    const keys::Slot none{};
    for (const auto &[place, bytes] : {std::pair(1 - former, slot), std::pair(former, none)}) {
        const int size = static_cast<int>(bytes.size());
        if (const int code = stored().writeBytes(bytes.data(), size, slotsAt.at(place)); code != SQLITE_OK)
            return code;
        if (const int code = stored().sync(); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

bool MainFile::hasTwoSlots() const
{
    HeadBlock block;
    return sealed() && stored().readBytes(block.data(), headSize, 0) == SQLITE_OK &&
           wholeSlots(block).size() > 1;
}

int MainFile::settleSlots()
{
    HeadBlock block;
    if (const int code = stored().readBytes(block.data(), headSize, 0); code != SQLITE_OK)
        return code;
    const std::vector<std::size_t> whole = wholeSlots(block);
    const std::uint64_t turn = keys::turnOf(sealed()->identity());
    const keys::Slot none{};
    for (const std::size_t place : whole) {
        if (whole.size() < 2 || turn == 0 || keys::turnOf(slotIn(block, place)) == turn)
            continue;
        const int size = static_cast<int>(none.size());
        if (const int code = stored().writeBytes(none.data(), size, slotsAt.at(place)); code != SQLITE_OK)
            return code;
    }
    return stored().sync();
}

int MainFile::read(void *buffer, int size, sqlite3_int64 offset)
{
    // SQLite reads the header alone before it reads page 1, and page 1 is held against its check.
    const bool isHeader = offset + size <= static_cast<sqlite3_int64>(headerSize);
    if (!m_form || (isHeader && m_form->hasOpenHeader()))
        return m_under->pMethods->xRead(m_under, buffer, size, offset);
    if (!m_form->isReady())
        return SQLITE_IOERR_AUTH;
    if (isPage(size, offset))
        return readPage(asPage(buffer), numberAt(offset));
    return isHeader ? readHeader(buffer, size, offset) : SQLITE_IOERR_DATA;
}

/// Reads some bytes of the header of page 1. Where that is torn, the log may have it whole: SQLite gets what
/// every ledger has, as far as it needs to look into the log.
int MainFile::readHeader(void *buffer, int size, sqlite3_int64 offset)
{
    std::memset(buffer, 0, static_cast<std::size_t>(size));
    if (stored().count() == 0)
        return SQLITE_IOERR_SHORT_READ;
    Buffer page;
    if (const int code = stored().read(page, 1); code != SQLITE_OK)
        return code;
    if (m_form->open(page, 1) != PageState::Whole) {
        constexpr std::array<unsigned char, 5> sizes{pageSize >> 8, 0, logMode, logMode, reservedSize};
        std::ranges::copy(sizes, page.begin() + sizesAt);
    }
    std::memcpy(buffer, page.data() + offset, static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int MainFile::readPage(Page page, std::uint32_t number)
{
    if (number == lockPage) {
        std::ranges::fill(page, static_cast<unsigned char>(0));
        return SQLITE_OK;
    }
    constexpr int readings = 3;
    int code = SQLITE_OK;
    PageState state = PageState::Wrong;
    // The salts in page 1 may be written at this moment by another program.
    for (int i = 0; i < readings && code == SQLITE_OK && state == PageState::Wrong; ++i) {
        if (i > 0)
            sqlite3_sleep(1);
        code = stored().read(page, number);
        state = code == SQLITE_OK ? m_form->open(page, number) : PageState::Wrong;
    }
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    if (state != PageState::Whole)
        m_odd[number] = state;
    return state != PageState::Wrong || m_isExamined ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int MainFile::write(const void *buffer, int size, sqlite3_int64 offset)
{
    if (m_isNew && offset == 0 && size == pageSize && saysChecked(asPage(buffer).first<headerSize>())) {
        m_form = std::make_unique<CheckedForm>(drawIdentity());
        m_open = std::make_unique<OpenLedger>(m_path);
    }
    m_isNew = false;
    if (!m_form)
        return m_under->pMethods->xWrite(m_under, buffer, size, offset);
    if (isFrozen())
        return SQLITE_READONLY;
    if (!m_form->isReady())
        return SQLITE_IOERR_AUTH;
    if (!isPage(size, offset))
        return SQLITE_IOERR_WRITE;
    const std::uint32_t number = numberAt(offset);
    Buffer page;
    std::memcpy(page.data(), buffer, pageSize);
    m_form->seal(page, number, number == 1 ? m_form->bond(stored()).salts : Salts{});
    return stored().write(page, number);
}

int MainFile::truncate(sqlite3_int64 size)
{
    return isFrozen() ? SQLITE_READONLY : m_under->pMethods->xTruncate(m_under, size + stored().start());
}

int MainFile::size(sqlite3_int64 *size) const
{
    const int code = m_under->pMethods->xFileSize(m_under, size);
    *size = std::max<sqlite3_int64>(0, *size - stored().start());
    return code;
}

int MainFile::lock(int level)
{
    // SQLite takes a log away only after it has locked everybody else out.
    if (level > SQLITE_LOCK_SHARED && (isFrozen() || !mayWrite()))
        return SQLITE_BUSY;
    return m_under->pMethods->xLock(m_under, level);
}

int MainFile::bindLog(std::span<const unsigned char, 32> header)
{
    return m_form ? m_form->bind(stored(), saltsOfLog(header)) : SQLITE_OK;
}

int MainFile::readAll()
{
    const std::uint32_t count = m_form ? stored().count() : 0;
    Buffer page;
    for (std::uint32_t number = 1; number <= count; ++number)
        if (const int code = readPage(page, number); code != SQLITE_OK && code != SQLITE_IOERR_DATA)
            return code;
    return SQLITE_OK;
}

int MainFile::acceptPages()
{
    const std::uint32_t count = stored().count();
    Buffer page;
    Buffer opened;
    for (std::uint32_t number = 1; number <= count; ++number) {
        if (const int code = stored().read(page, number); code != SQLITE_OK)
            return code;
        opened = page;
        if (m_form->open(opened, number) == PageState::Whole)
            continue;
        if (!m_form->accept(page, number))
            return SQLITE_IOERR_DATA;
        if (const int code = stored().write(page, number); code != SQLITE_OK)
            return code;
    }
    m_odd.clear();
    return stored().sync();
}

int MainFile::inspectLog(bool isReadOnly)
{
    const QString log = m_path + QStringLiteral("-wal");
    const auto look = [&] { return lookAtLog(log, m_form->bond(stored()).salts, *m_form); };
    for (int i = 0; i < attempts; ++i) {
        const LogState state = look();
        if (state == LogState::Fits)
            return SQLITE_OK;
        if (!isReadOnly && lockOthersOut()) {
            const int code = moveStaleLogAside(log);
            m_under->pMethods->xUnlock(m_under, SQLITE_LOCK_NONE);
            return code;
        }
        m_under->pMethods->xUnlock(m_under, SQLITE_LOCK_NONE);
        // Another program may have begun the log or write in it at this moment.
        sqlite3_sleep(between);
    }
    // A stale log is live in no other program; one that has the ledger open knows what it does.
    if (isReadOnly && look() == LogState::Stale)
        return SQLITE_IOERR_DATA;
    if (look() == LogState::Damaged)
        m_open->freeze();
    return SQLITE_OK;
}

/// Nobody else has the file open: what is seen now is certain.
int MainFile::moveStaleLogAside(const QString &log)
{
    const Bond bond = m_form->bond(stored());
    const LogState state = lookAtLog(log, bond.salts, *m_form);
    // Salts that cannot be relied on say nothing against a log.
    if (state == LogState::Damaged || (state == LogState::Stale && !bond.isSure))
        m_open->freeze();
    else if (state == LogState::Stale) {
        m_movedAside = values::files::renameAside(log);
        if (m_movedAside.isEmpty())
            return SQLITE_CANTOPEN;
    }
    return SQLITE_OK;
}

bool MainFile::lockOthersOut() const
{
    if (m_under->pMethods->xLock(m_under, SQLITE_LOCK_SHARED) == SQLITE_OK &&
        m_under->pMethods->xLock(m_under, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK)
        return true;
    letOthersIn();
    return false;
}

void MainFile::letOthersIn() const
{
    m_under->pMethods->xUnlock(m_under, SQLITE_LOCK_SHARED);
}

} // namespace chulie::vfs
