#pragma once

#include "models/journal/storedentries.h"

#include <cstdint>
#include <map>
#include <set>
#include <unordered_set>
#include <vector>

namespace chulie::journal {
class Act;
} // namespace chulie::journal

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::merge {

struct Part;

/// The rows whose state something was left open about when it was last derived (table questioned). Its
/// functions throw DatabaseError.
class Questioned
{
public:
    explicit Questioned(storage::Database &database);

    /// Whether nothing is known yet, so that every row may be one.
    [[nodiscard]] bool isUnknown() const { return m_rows.contains(0); }
    [[nodiscard]] bool contains(std::int64_t row) const { return m_rows.contains(row); }
    /// Those that wait for what did not come yet, or refer to what is gone.
    [[nodiscard]] const std::vector<journal::TableRow> &waiting() const { return m_waiting; }

private:
    std::unordered_set<std::int64_t> m_rows;
    std::vector<journal::TableRow> m_waiting;
};

/// Notes what \a part says of the rows that it was derived for, in place of what was noted of them.
void noteQuestioned(storage::Database &database, const Part &part);
/// Notes that something is known of all rows.
void noteKnown(storage::Database &database);

/// The rows whose state \a act may have changed beyond what it wrote itself, because something is open in a
/// village that it touched. Mostly none.
[[nodiscard]] std::vector<journal::TableRow> unsettledBy(storage::Database &database,
                                                         const journal::Act &act);

/// The rows that a person may have to decide about: all that are noted, and members who may be several heads
/// of a household or whose name several have.
[[nodiscard]] std::vector<journal::TableRow> rowsInQuestion(storage::Database &database);

} // namespace chulie::merge
