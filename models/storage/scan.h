#pragma once

#include "models/storage/statement.h"

#include <cstdint>
#include <limits>
#include <string>

namespace chulie::storage {

/// Turns to rows by a number that ascends mostly. Where the next one is near it steps on, else it seeks: many
/// rows that lie close together cost a fraction of a statement for each. DatabaseError passes through.
class Scan
{
public:
    /// \a sql selects the rows whose number, the first of its columns, is at least its one argument, in the
    /// order of the numbers.
    Scan(Database &database, const std::string &sql) : m_select(database, sql) {}

    /// Turns to the first row with \a number; whether there is one. The largest number of 64 bits is never
    /// found.
    [[nodiscard]] bool turnTo(std::int64_t number);
    /// Steps to the next row with the same number; whether there is one.
    [[nodiscard]] bool next();
    /// The row that it is turned to; texts live until the next step.
    [[nodiscard]] const Statement &row() const { return m_select; }
    /// Lets go of the table. What was written since may be seen by what follows, and only then.
    void reset();

private:
    static constexpr std::int64_t atEnd = std::numeric_limits<std::int64_t>::max();

    void step();
    [[nodiscard]] bool isAtNumber() const { return m_at == m_number && m_at != atEnd; }

    Statement m_select;
    std::int64_t m_number = 0;     ///< that was asked for
    std::int64_t m_at = atEnd;     ///< of the row that the statement is at
    std::int64_t m_before = atEnd; ///< no row between has a greater one
};

} // namespace chulie::storage
