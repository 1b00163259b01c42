#include "models/vfs/storedpages.h"

#include <algorithm>

namespace chulie::vfs {

int StoredPages::read(Page page, std::uint32_t number) const
{
    return readBytes(page.data(), pageSize, m_start + static_cast<sqlite3_int64>(number - 1) * pageSize);
}

int StoredPages::write(ConstPage page, std::uint32_t number) const
{
    return writeBytes(page.data(), pageSize, m_start + static_cast<sqlite3_int64>(number - 1) * pageSize);
}

std::uint32_t StoredPages::count() const
{
    sqlite3_int64 size = 0;
    m_file->pMethods->xFileSize(m_file, &size);
    return static_cast<std::uint32_t>(std::max<sqlite3_int64>(0, size - m_start) / pageSize);
}

int StoredPages::readBytes(void *bytes, int size, sqlite3_int64 at) const
{
    return m_file->pMethods->xRead(m_file, bytes, size, at);
}

int StoredPages::writeBytes(const void *bytes, int size, sqlite3_int64 at) const
{
    return m_file->pMethods->xWrite(m_file, bytes, size, at);
}

int StoredPages::sync() const
{
    return m_file->pMethods->xSync(m_file, SQLITE_SYNC_NORMAL);
}

} // namespace chulie::vfs
