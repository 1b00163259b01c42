#pragma once

#include "models/values/value.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace chulie::storage {

class Database;

/// SQLite refused: its extended result code and its own words. Thrown inside a Database::read or write only.
class DatabaseError : public std::runtime_error
{
public:
    DatabaseError(int code, const std::string &detail) : std::runtime_error(detail), m_code(code) {}
    [[nodiscard]] int code() const { return m_code; }

private:
    int m_code;
};

/// One prepared statement on the connection that Qt SQL opened. It speaks SQLite's C interface, because
/// QSqlQuery costs four times as much in bulk inserts and reads (measured in tests/bench). Texts handed out
/// are views that live until the next step.
class Statement
{
public:
    Statement(Database &database, const char *sql);
    Statement(Database &database, const std::string &sql) : Statement(database, sql.c_str()) {}
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Starts again with these arguments, as many as the statement has.
    template <typename... Arguments>
    Statement &with(const Arguments &...arguments)
    {
        start(sizeof...(arguments));
        int index = 0;
        (bind(++index, arguments), ...);
        return *this;
    }
    /// Binds one argument, counted from 1. Texts are not copied: they must live until the statement is run.
    void bind(int index, std::nullptr_t);
    void bind(int index, std::int64_t number);
    void bind(int index, int number) { bind(index, static_cast<std::int64_t>(number)); }
    void bind(int index, std::string_view text);
    void bind(int index, const std::string &text) { bind(index, std::string_view(text)); }
    void bind(int index, const char *text) { bind(index, std::string_view(text)); }
    void bind(int index, const values::Value &value);
    void bindBlob(int index, std::string_view bytes);

    /// Steps to the next row; false after the last.
    bool next();
    /// Runs it to its end and makes it ready for other arguments.
    void run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;  ///< 0 where NULL
    [[nodiscard]] std::string_view text(int column) const; ///< empty where NULL
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] values::Value value(int column) const;

private:
    void start(std::size_t arguments);
    void check(int code) const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace chulie::storage
