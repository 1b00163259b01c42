#include "models/safekeeping/rawfile.h"

#include "models/storage/database.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"

#include <sqlite3.h>

namespace chulie::safekeeping {

namespace {

constexpr auto onlyRead = "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;";
constexpr auto isTable =
    "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE %'";
constexpr int longest = 1 << 24; ///< bytes of a value
/// How many ids may follow the last one that was read where nobody says which is the highest.
constexpr std::int64_t reach = 100'000;

/// A statement that ends by itself.
class RawStatement
{
public:
    RawStatement(sqlite3 *connection, const char *sql)
    {
        if (sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            m_statement = nullptr;
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    void start(std::int64_t argument)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_int64(m_statement, 1, argument);
    }
    void start(const char *argument)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_text(m_statement, 1, argument, -1, SQLITE_STATIC);
    }
    /// SQLITE_ROW, SQLITE_DONE, or that it cannot be read.
    [[nodiscard]] int step() { return m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR; }
    [[nodiscard]] RawRow row() const { return RawRow(m_statement); }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// Nothing in the file is trusted. What SQLite lets a schema be written for, it also reads where the file was
/// cut off or a part of the schema makes no sense; nothing is written all the same.
void disarm(sqlite3 *connection)
{
    for (const auto &[setting, value] :
         {std::pair(SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0)})
        sqlite3_db_config(connection, setting, value, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longest);
    sqlite3_exec(connection, onlyRead, nullptr, nullptr, nullptr);
}

/// Reads one table.
class Around
{
public:
    Around(sqlite3 *connection, const RawTable &table, const TakeRow &take)
        : m_after(connection, table.after), m_one(connection, table.one), m_take(take)
    {
        RawStatement highest(connection, table.highest);
        if (highest.step() == SQLITE_ROW)
            m_highest = highest.row().integer(0);
    }

    /// The ids that cannot be read; nothing where it was stopped.
    [[nodiscard]] std::optional<std::vector<std::int64_t>> read()
    {
        while (!m_isStopped && !readOn())
            stepOver();
        return m_isStopped ? std::nullopt : std::optional(std::move(m_lost));
    }

private:
    /// Reads on after the last row; whether that came to the end of the table.
    [[nodiscard]] bool readOn()
    {
        m_after.start(m_last);
        int code = m_after.step();
        for (; code == SQLITE_ROW; code = m_after.step())
            if (!take(m_after.row()))
                return true;
        return code == SQLITE_DONE || m_last >= end();
    }
    /// Looks for the next row that can be read.
    void stepOver()
    {
        for (const std::int64_t last = end(); m_last < last;) {
            m_one.start(++m_last);
            const int code = m_one.step();
            if (code == SQLITE_ROW) {
                static_cast<void>(take(m_one.row()));
                return;
            }
            if (code != SQLITE_DONE)
                m_lost.push_back(m_last);
        }
    }
    [[nodiscard]] std::int64_t end() const { return m_highest.value_or(m_readLast + reach); }
    [[nodiscard]] bool take(const RawRow &row)
    {
        m_last = m_readLast = row.integer(0);
        m_isStopped = !m_take(row);
        return !m_isStopped;
    }

    RawStatement m_after;
    RawStatement m_one;
    const TakeRow &m_take;
    std::optional<std::int64_t> m_highest;
    std::int64_t m_last = 0;     ///< the id that is dealt with
    std::int64_t m_readLast = 0; ///< the last one that was read
    std::vector<std::int64_t> m_lost;
    bool m_isStopped = false;
};

} // namespace

values::Result<std::unique_ptr<RawFile>> RawFile::open(const QString &path, Pages pages)
{
    vfs::install();
    std::optional<vfs::Examining> examining;
    if (pages == Pages::All)
        examining.emplace();
    std::unique_ptr<RawFile> file(new RawFile);
    if (auto copied = file->m_copy.make(path); !copied)
        return copied.failure();
    const QByteArray copy = file->m_copy.path().toUtf8();
    const int code = sqlite3_open_v2(copy.constData(), &file->m_connection, SQLITE_OPEN_READWRITE, nullptr);
    if (code != SQLITE_OK)
        return storage::Database::failure(storage::DatabaseError(code, sqlite3_errmsg(file->m_connection)),
                                          path);
    disarm(file->m_connection);
    return file;
}

RawFile::~RawFile()
{
    sqlite3_close(m_connection);
}

std::optional<keys::FileKey> RawFile::key() const
{
    return vfs::fileOf(m_connection).fileKey();
}

std::int64_t RawRow::integer(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER
               ? sqlite3_column_int64(m_statement, column)
               : 0;
}

std::string RawRow::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string();
}

std::optional<std::vector<std::int64_t>> readAround(sqlite3 *connection, const RawTable &table,
                                                    const TakeRow &take)
{
    RawStatement known(connection, isTable);
    known.start(table.name);
    if (known.step() != SQLITE_ROW)
        return std::nullopt;
    return Around(connection, table, take).read();
}

bool readRows(sqlite3 *connection, const char *sql, std::int64_t argument, const TakeRow &take)
{
    RawStatement rows(connection, sql);
    rows.start(argument);
    int code = rows.step();
    while (code == SQLITE_ROW && take(rows.row()))
        code = rows.step();
    return code == SQLITE_DONE;
}

} // namespace chulie::safekeeping
