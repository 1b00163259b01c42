#pragma once

#include "models/vfs/log.h"
#include "models/vfs/openledgers.h"
#include "models/vfs/page.h"

#include <QString>

#include <map>
#include <memory>
#include <sqlite3.h>

namespace chulie::vfs {

/// An open file of a database, over the file of SQLite's own layer. Of a checked ledger each page is held
/// against its check when it is read and gets its check when it is written; SQLite has zeros in their place.
/// Any other file passes through as it is. Its functions return SQLite's result codes.
class MainFile
{
public:
    /// \a under is open.
    MainFile(sqlite3_file *under, const char *name, bool isExamined);

    /// Finds out what the file is. \a hasLog: SQLite will look for a log beside it; a log that is not its
    /// own is moved aside first.
    [[nodiscard]] int begin(bool isReadOnly, bool hasLog);

    [[nodiscard]] int read(void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int write(const void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int truncate(sqlite3_int64 size);
    [[nodiscard]] int lock(int level);
    /// Binds the log that begins with \a header to the file, before its first frame.
    [[nodiscard]] int bindLog(std::span<const unsigned char, 32> header);
    [[nodiscard]] sqlite3_file *under() const { return m_under; }

    /// Whether the file is a ledger whose pages have checks.
    [[nodiscard]] bool isChecked() const { return m_isChecked; }
    /// Whether its log is damaged: nothing can be written then.
    [[nodiscard]] bool isFrozen() const { return m_open && m_open->isFrozen(); }
    /// The name that a log of another file has now, which lay beside it; empty: there was none.
    [[nodiscard]] const QString &movedAside() const { return m_movedAside; }

    /// The pages read so far that do not have the check of a page of this file, by their numbers.
    [[nodiscard]] const std::map<std::uint32_t, PageState> &odd() const { return m_odd; }
    /// Reads every page of the file, also those that hold nothing, for odd(); the log must be empty.
    [[nodiscard]] int readAll();
    /// Gives every page of the file the check of what it holds now; the log must be empty and the file
    /// locked.
    [[nodiscard]] int acceptPages();

private:
    [[nodiscard]] int readPage(Page page, std::uint32_t number);
    [[nodiscard]] int readStored(Page page, std::uint32_t number) const;
    [[nodiscard]] int writeStored(ConstPage page, std::uint32_t number) const;
    [[nodiscard]] PageState judge(ConstPage page, std::uint32_t number);
    [[nodiscard]] int findIdentity();
    [[nodiscard]] Salts storedSalts() const;
    [[nodiscard]] std::uint32_t pageCount() const;
    [[nodiscard]] int inspectLog(bool isReadOnly);
    [[nodiscard]] int moveStaleLogAside(const QString &log);
    [[nodiscard]] bool takeAlone() const;
    void release() const;

    sqlite3_file *m_under;
    QString m_path;
    bool m_isExamined;
    bool m_isChecked = false;
    bool m_isNew = false; ///< empty when it was opened, and nothing was written yet
    Identity m_identity{};
    QString m_movedAside;
    std::map<std::uint32_t, PageState> m_odd;
    std::unique_ptr<OpenLedger> m_open;
};

} // namespace chulie::vfs
