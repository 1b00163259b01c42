#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>

/// What the national standards write for what the ledger says of a person, as the province's platform asks
/// for it.
namespace chulie::codes {

/// A line of resources/codes/members.csv.
struct Code
{
    QString column;   ///< of the member, in SQL
    QString value;    ///< as stored
    QString sex;      ///< where the code depends on it (a child is a son or a daughter), else empty
    QString code;     ///< digits
    QString standard; ///< which says so, with its year
};

/// All of them, by column and then in the order of their standard.
[[nodiscard]] std::span<const Code> all();

/// The code of \a column in SQL, for the row of `member` that the statement calls \a row. NULL where the
/// value is not known, or is none of its standard: a code that might be wrong is not given.
[[nodiscard]] std::string sql(std::string_view column, std::string_view row);

} // namespace chulie::codes
