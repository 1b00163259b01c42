#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/rowentries.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::history {

/// A value that an entry set, and what the column had before.
struct RecordedValue
{
    int column = 0; ///< its number
    values::Value before = {};
    values::Value after = {};
};

/// An entry of the journal with its act.
struct RecordedEntry
{
    std::int64_t entry = 0; ///< 0: there is none
    journal::EntryKind kind = journal::EntryKind::Insert;
    const catalogue::Table *table = nullptr;
    std::int64_t row = 0;
    std::int64_t act = 0; ///< the number that undo takes
    std::string at;       ///< UTC, 2019-06-30T00:15:00Z
    std::string author;
    std::string device;
    std::string command; ///< by what it was done: import, form …
    std::string source;  ///< the files that it was read from; empty where there are none
    std::int64_t undoes = 0;
    std::vector<RecordedValue> values; ///< by column number; none of a removal
};

/// Reads the journal for people, be it printed or shown. Its functions throw DatabaseError.
class EntryReader
{
public:
    explicit EntryReader(storage::Database &database) : m_database(database), m_replaced(database) {}

    /// Entry \a entry.
    [[nodiscard]] RecordedEntry read(std::int64_t entry);
    /// Hands over the entries of row \a row, or all where it is 0, the newest last, one at a time: a city's
    /// history needs no more memory than a village's.
    void each(std::int64_t row, const std::function<void(const RecordedEntry &)> &each);

private:
    void take(const storage::Statement &select, RecordedEntry &entry);

    storage::Database &m_database;
    std::optional<storage::Statement> m_one;
    journal::ReplacedValues m_replaced;
};

} // namespace chulie::history
