#pragma once

#include "models/journal/storedentries.h"

#include <cstdint>
#include <map>
#include <set>
#include <unordered_set>
#include <vector>

namespace chulie {
class Act;
class Database;
} // namespace chulie

namespace chulie::history {

struct Part;

/// The rows whose state something was left open about when it was last derived (table questioned). Its
/// functions throw DatabaseError.
class Questioned
{
public:
    explicit Questioned(Database &database);

    /// Whether nothing is known yet, so that every row may be one.
    [[nodiscard]] bool isUnknown() const { return m_rows.contains(0); }
    [[nodiscard]] bool contains(std::int64_t row) const { return m_rows.contains(row); }
    /// Those that wait for what did not come yet, or refer to what is gone.
    [[nodiscard]] const std::vector<TableRow> &waiting() const { return m_waiting; }

private:
    std::unordered_set<std::int64_t> m_rows;
    std::vector<TableRow> m_waiting;
};

/// Notes what \a part says of the rows that it was derived for, in place of what was noted of them.
void noteQuestioned(Database &database, const Part &part);
/// Notes that something is known of all rows.
void noteKnown(Database &database);

/// The rows whose state \a act may have changed beyond what it wrote itself, because something is open in a
/// village that it touched. Mostly none.
[[nodiscard]] std::vector<TableRow> unsettledBy(Database &database, const Act &act);

/// The rows that a person may have to decide about: all that are noted, and members who may be several heads
/// of a household or whose name several have.
[[nodiscard]] std::vector<TableRow> rowsInQuestion(Database &database);

} // namespace chulie::history
