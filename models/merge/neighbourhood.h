#pragma once

#include "models/merge/neighbours.h"
#include "models/merge/part.h"
#include "models/merge/questioned.h"
#include "models/merge/removedchildren.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace chulie::merge {

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
    Neighbourhood(storage::Database &database, Reach reach, RemovedChildren &removedChildren);

    /// Takes in \a row, which is to be derived, with all that belongs to it. Throws DatabaseError.
    void add(const journal::TableRow &row);
    /// How many rows were taken in.
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// The rows that are to be derived.
    [[nodiscard]] std::vector<journal::TableRow> wanted() const;

    /// The state that follows; called once. Throws DatabaseError.
    [[nodiscard]] Part derive();

private:
    /// Why a row is taken in: to be derived, or because one that is rests on it.
    enum class Role : std::uint8_t { Support, Wanted };
    struct Taken
    {
        catalogue::TableId table = catalogue::TableId::Village;
        Role role = Role::Support;
        bool isRead = false;
        bool isRemoved = false;                    ///< whether it ever was
        std::vector<journal::StoredEntry> entries; ///< on it alone
    };

    void take(const journal::TableRow &row, Role role);
    void expand(std::int64_t row);
    void read(std::int64_t row, Taken &taken);
    void takeNear(const journal::TableRow &row, const Taken &taken);
    void takeFamily(const journal::TableRow &row, const Taken &taken);
    void takeRemovals(const Taken &taken);
    [[nodiscard]] const journal::Stamp &stampOf(std::int64_t entry) const;
    /// \a stored by names; what it says is moved.
    [[nodiscard]] journal::Entry entryOf(journal::StoredEntry &stored) const;

    Reach m_reach;
    journal::StoredEntries m_stored;
    Neighbours m_neighbours;
    RemovedChildren &m_removedChildren;
    Questioned m_questioned;
    std::unordered_map<std::int64_t, Taken> m_rows;
    std::unordered_map<std::int64_t, journal::Stamp> m_stamps; ///< by entry
    std::unordered_set<std::int64_t> m_removing; ///< the acts whose removed rows were all taken in
    std::vector<std::int64_t> m_next;            ///< rows to look at
};

} // namespace chulie::merge
