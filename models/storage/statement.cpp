#include "models/storage/statement.h"

#include "models/storage/database.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <utility>

namespace chulie::storage {

Statement::Statement(Database &database, const char *sql) : m_handle(database.handle())
{
    check(sqlite3_prepare_v3(m_handle, sql, -1, 0, &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr))
{
}

void Statement::start(std::size_t arguments)
{
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == static_cast<int>(arguments));
    Q_UNUSED(arguments)
    sqlite3_reset(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw DatabaseError(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle));
}

void Statement::bind(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bind(int index, std::int64_t number)
{
    check(sqlite3_bind_int64(m_statement, index, number));
}

void Statement::bind(int index, std::string_view text)
{
    // An empty view may hold a null pointer, which SQLite would take for NULL.
    const char *data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, const values::Value &value)
{
    if (const auto *asText = std::get_if<std::string>(&value))
        bind(index, std::string_view(*asText));
    else if (const auto *asNumber = std::get_if<std::int64_t>(&value))
        bind(index, *asNumber);
    else
        bind(index, nullptr);
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    const char *data = bytes.data() ? bytes.data() : "";
    check(sqlite3_bind_blob64(m_statement, index, data, bytes.size(), SQLITE_STATIC));
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const DatabaseError error(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle));
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::run()
{
    while (next()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!data)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    if (!data)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

values::Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return std::string(text(column));
    default:
        return {};
    }
}

} // namespace chulie::storage
