#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::packages {

/// What kind of thing a person has to decide.
enum class Doubt : std::uint8_t {
    Value,      ///< two people set a value apart
    Lost,       ///< a value refers to a row that was removed; it shows blank
    Removal,    ///< a row was removed by someone who did not know of what was entered on it; it stays
    Anew,       ///< a row was removed here and entered again there
    Twin,       ///< two records were given the same number; the later shows it with -2 behind
    Ambiguous,  ///< a member without a number whom several may be
    TwoHeads,   ///< a household with more than one 户主
    SamePerson, ///< a number that two households have at the same time
};

/// One of the values in question, with who entered it and when.
struct Side
{
    std::string value; ///< in the exchanged form; 保留, 新增 and 移除 of rows
    std::string author;
    std::string at; ///< local time, for people only
};

/// Something that a person has to decide.
struct Undecided
{
    std::int64_t number = 0; ///< what resolve takes; the same as long as it is open
    Doubt doubt = Doubt::Value;
    const catalogue::Table *table = nullptr;
    std::int64_t row = 0;
    int column = -1; ///< by number; -1 where it is the row's as a whole
    std::string key; ///< the texts of its key, with spaces between
    Side stands;
    std::vector<Side> others; ///< at least one
    /// Of a Value, by the ids of entries: the one that stands, then the others as they are in others. Of a
    /// removal: it, then what it met.
    std::vector<std::int64_t> entries = {};
    /// Of members who may be one, or heads: the rows of others.
    std::vector<std::int64_t> rows = {};
};

/// All of them, by table and key. Throws DatabaseError.
[[nodiscard]] std::vector<Undecided> listUndecided(storage::Database &database);
/// The same.
[[nodiscard]] values::Result<std::vector<Undecided>> undecided(storage::Database &database);

/// The label that \a column is exchanged under; empty for -1.
[[nodiscard]] std::string labelOf(const catalogue::Table &table, int column);

} // namespace chulie::packages
