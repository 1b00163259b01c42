#pragma once

#include "models/keys/filekey.h"
#include "models/storage/access.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace chulie::safekeeping {

/// A copy of a ledger's file that is read although it is damaged, or another program changed what it is made
/// of. The file itself is not touched, and no view or trigger in it runs.
class RawFile
{
public:
    /// Which pages are read.
    enum class Pages {
        Whole, ///< those with the check that the program gave them: others are damaged
        All,   ///< also those that another program wrote
    };

    /// Copies the ledger at \a path with its log. A protected one must be unlocked.
    [[nodiscard]] static values::Result<std::unique_ptr<RawFile>> open(const QString &path, Pages pages);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    [[nodiscard]] sqlite3 *connection() const { return m_connection; }
    /// The key of a protected one.
    [[nodiscard]] std::optional<keys::FileKey> key() const;

private:
    RawFile() = default;

    storage::CopyWithLog m_copy;
    sqlite3 *m_connection = nullptr;
};

/// A row that was read from such a file. What is not of the wanted type is 0 or empty.
class RawRow
{
public:
    explicit RawRow(sqlite3_stmt *statement) : m_statement(statement) {}
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// What reads a table whose rows have ids, past the pages of it that cannot be read. The id is column 0.
struct RawTable
{
    const char *name;
    const char *after;   ///< the rows after an id, in order
    const char *one;     ///< the row of an id
    const char *highest; ///< the highest id
};

/// Takes a row; false stops the reading.
using TakeRow = std::function<bool(const RawRow &)>;

/// Hands every row of \a table that can be read to \a take; the ids that cannot be read, or may be in a page
/// that cannot. Nothing where \a take stopped it, or where there is no such table.
[[nodiscard]] std::optional<std::vector<std::int64_t>> readAround(sqlite3 *connection, const RawTable &table,
                                                                  const TakeRow &take);

/// The rows that \a sql gives for \a argument; false where they cannot be read.
[[nodiscard]] bool readRows(sqlite3 *connection, const char *sql, std::int64_t argument, const TakeRow &take);

} // namespace chulie::safekeeping
