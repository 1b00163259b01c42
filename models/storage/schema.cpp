#include "models/storage/schema.h"

#include "models/storage/ledgerheader.h"
#include "models/storage/migrations.h"
#include "models/storage/statement.h"

#include <map>
#include <memory>
#include <mutex>
#include <sqlite3.h>

namespace chulie::storage {

namespace {

constexpr auto selectSchema =
    R"(SELECT type || ' ' || name, tbl_name || ' ' || ifnull(sql, '') FROM sqlite_schema
WHERE substr(name, 1, 11) <> 'sqlite_stat')";

/// What a file holds, by kind and name.
using Schema = std::map<std::string, std::string>;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

[[noreturn]] void refuse(sqlite3 *connection)
{
    throw DatabaseError(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
}

std::string textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)))
                : std::string();
}

Schema read(sqlite3 *connection)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(connection, selectSchema, -1, &prepared, nullptr) != SQLITE_OK)
        refuse(connection);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
    Schema schema;
    int code = sqlite3_step(prepared);
    for (; code == SQLITE_ROW; code = sqlite3_step(prepared))
        schema.emplace(textAt(prepared, 0), textAt(prepared, 1));
    if (code != SQLITE_DONE)
        refuse(connection);
    return schema;
}

/// What the migrations up to \a version make.
Schema make(int version)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, Close> connection(opened);
    if (code != SQLITE_OK)
        refuse(opened);
    const std::vector<QByteArray> scripts = migrations();
    for (int i = 0; i < version; ++i)
        if (sqlite3_exec(opened, scripts[static_cast<std::size_t>(i)].constData(), nullptr, nullptr,
                         nullptr) != SQLITE_OK)
            refuse(opened);
    return read(opened);
}

const Schema &own(int version)
{
    static std::mutex mutex;
    static std::map<int, Schema> known;
    const std::scoped_lock lock(mutex);
    auto found = known.find(version);
    if (found == known.end())
        found = known.emplace(version, make(version)).first;
    return found->second;
}

/// What in the file of \a connection is not as in a ledger of form \a version, by its name; empty where the
/// two are equal.
QString strangeIn(sqlite3 *connection, int version)
{
    const Schema &known = own(version);
    const Schema schema = read(connection);
    for (const auto &[name, sql] : schema)
        if (const auto found = known.find(name); found == known.end() || found->second != sql)
            return QString::fromStdString(name);
    for (const auto &[name, sql] : known)
        if (!schema.contains(name))
            return QString::fromStdString(name);
    return {};
}

} // namespace

values::Result<void> checkSchema(sqlite3 *connection, const QString &path, int version)
{
    const QString strange = strangeIn(connection, version);
    return strange.isEmpty() ? values::Result<void>() : strangeLedger(path, strange);
}

} // namespace chulie::storage
