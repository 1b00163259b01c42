#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace chulie {

class Database;
struct IdentityFacts;

/// What is wrong with a row, beyond each value alone.
struct Fault
{
    int column = -1; ///< by number; -1 where it is the row's as a whole
    QString reason;
};

/// The rules that bind a row's values to each other and to other rows, in words; one wording for every way
/// in.
namespace rules {

[[nodiscard]] QString mustNotBeBlank();
[[nodiscard]] QString noSuchRow(const Table &table);
[[nodiscard]] QString householdOfOtherVillage();
/// \a says is what the identity number says of the sex or the date of birth.
[[nodiscard]] QString contradictsIdentity(std::string_view says);
[[nodiscard]] QString secondHead(std::string_view present);
[[nodiscard]] QString nameWithoutNumberTaken();
[[nodiscard]] QString numberTaken();
[[nodiscard]] QString ambiguousName();
/// A row has the number of the member \a known, and the name of another member, \a named.
[[nodiscard]] QString numberOfAnother(std::string_view known, std::string_view named);
[[nodiscard]] QString renames(std::string_view former, std::string_view name);
[[nodiscard]] QString mayBeRounded();
/// The row of \a table that a row needs was refused itself.
[[nodiscard]] QString needsRefusedRow(const Table &table);
[[nodiscard]] QString keyTaken(const Table &table);

} // namespace rules

/// Completes \a values of 人 from their identity number where sex and date of birth are blank, and says what
/// contradicts it.
[[nodiscard]] std::vector<Fault> completeMember(std::span<Value> values);

/// Whether a rule binds \a column of \a table to other rows: it is of the key, refers to a row, or decides
/// who is the head of a household.
[[nodiscard]] bool isBond(const Table &table, const Column &column);

/// What a row of \a table with \a values, all of them by column number, would break: a required value is
/// blank, the key is another row's, the household is of another village, a second head, sex or birth against
/// the number. \a row is its id, 0 for a new one. What follows from an identity number is filled in.
/// DatabaseError passes through.
[[nodiscard]] std::vector<Fault> checkRow(Database &database, const Table &table, std::int64_t row,
                                          std::span<Value> values);

} // namespace chulie
