#pragma once

#include "models/vfs/page.h"

#include <sqlite3.h>

namespace chulie::vfs {

/// The pages of a ledger's file as they are stored, behind \a start bytes of another kind. Its functions
/// return SQLite's result codes.
class StoredPages
{
public:
    StoredPages(sqlite3_file *file, sqlite3_int64 start) : m_file(file), m_start(start) {}

    [[nodiscard]] sqlite3_int64 start() const { return m_start; }
    [[nodiscard]] int read(Page page, std::uint32_t number) const;
    [[nodiscard]] int write(ConstPage page, std::uint32_t number) const;
    [[nodiscard]] std::uint32_t count() const;

    /// Bytes of the file, wherever they are.
    [[nodiscard]] int readBytes(void *bytes, int size, sqlite3_int64 at) const;
    [[nodiscard]] int writeBytes(const void *bytes, int size, sqlite3_int64 at) const;
    [[nodiscard]] int sync() const;

private:
    sqlite3_file *m_file;
    sqlite3_int64 m_start;
};

} // namespace chulie::vfs
