#pragma once

#include "models/merge/neighbours.h"
#include "models/merge/part.h"
#include "models/merge/questioned.h"
#include "models/merge/removedchildren.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace chulie::history {

/// How far a part reaches.
enum class Reach : std::uint8_t {
    Causes,  ///< what the state of its rows rests on
    Effects, ///< also the rows whose state may change with theirs
};

/// Gathers the entries that the state of some rows follows from, so that deriving these alone gives the same
/// as deriving all.
///
/// It rests on what the ledger holds of the other rows: that their tables are right, which are one, and about
/// which something is open. So the state of a row that nobody touched is not asked for again.
class Neighbourhood
{
public:
    /// \a removedChildren is shared by the parts of a state, and has to outlive it.
    Neighbourhood(Database &database, Reach reach, RemovedChildren &removedChildren);

    /// Takes in \a row, which is to be derived, with all that belongs to it. Throws DatabaseError.
    void add(const TableRow &row);
    /// How many rows were taken in.
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// The rows that are to be derived.
    [[nodiscard]] std::vector<TableRow> wanted() const;

    /// The state that follows; called once. Throws DatabaseError.
    [[nodiscard]] Part derive();

private:
    /// Why a row is taken in: to be derived, or because one that is rests on it.
    enum class Role : std::uint8_t { Support, Wanted };
    struct Taken
    {
        TableId table = TableId::Village;
        Role role = Role::Support;
        bool isRead = false;
        bool isRemoved = false;           ///< whether it ever was
        std::vector<StoredEntry> entries; ///< on it alone
    };

    void take(const TableRow &row, Role role);
    void expand(std::int64_t row);
    void read(std::int64_t row, Taken &taken);
    void takeNear(const TableRow &row, const Taken &taken);
    void takeFamily(const TableRow &row, const Taken &taken);
    void takeRemovals(const Taken &taken);
    [[nodiscard]] const Stamp &stampOf(std::int64_t entry) const;
    /// \a stored by names; what it says is moved.
    [[nodiscard]] Entry entryOf(StoredEntry &stored) const;

    Reach m_reach;
    StoredEntries m_stored;
    Neighbours m_neighbours;
    RemovedChildren &m_removedChildren;
    Questioned m_questioned;
    std::unordered_map<std::int64_t, Taken> m_rows;
    std::unordered_map<std::int64_t, Stamp> m_stamps; ///< by entry
    std::vector<std::int64_t> m_next;                 ///< rows to look at
};

} // namespace chulie::history
