#pragma once

#include "models/merge/registers.h"

#include <set>
#include <vector>

namespace chulie::merge {

/// Which removals are in force and what they end.
///
/// A removal ends what it saw: the entries it names, and what those name. It is contested, and ends nothing,
/// where the row has an entry that it did not see and that was not written on top of it, or where a live row
/// hangs on what it removed. One act removes a row with all that hangs on it; where the row is kept, so is
/// all of that.
class Removals
{
public:
    explicit Removals(const Lineage &lineage);

    /// Whether no removal in force ended \a entry.
    [[nodiscard]] bool lives(std::size_t entry) const;
    [[nodiscard]] bool isContested(std::size_t removal) const { return m_contested.contains(removal); }
    /// Whether \a line is a removed row: it was entered, and no longer is.
    [[nodiscard]] bool isRemoved(std::size_t line) const;
    /// The removals of \a line in force that no other one in force saw.
    [[nodiscard]] std::vector<std::size_t> last(std::size_t line) const;
    /// What lived when removal \a removal was written: what it saw and no other removal in force ended.
    [[nodiscard]] Lives livedBefore(std::size_t removal) const;

    /// All removals, in order.
    [[nodiscard]] const std::vector<std::size_t> &all() const { return m_all; }
    /// What \a removal saw.
    [[nodiscard]] const std::vector<std::size_t> &seenBy(std::size_t removal) const;

private:
    [[nodiscard]] bool inForce(std::size_t removal) const { return !isContested(removal); }
    [[nodiscard]] bool isContestedAtHome(std::size_t removal) const;
    /// The rows that \a line hangs on, in what \a lived says.
    [[nodiscard]] std::vector<std::size_t> parents(std::size_t line, const Lives &lived) const;
    /// The row that \a line refers to by \a column, in what \a lived says; nullptr for none.
    [[nodiscard]] const journal::Stamp *referred(std::size_t line, int column, const Lives &lived) const;
    void contestFromChildren(std::set<std::size_t> &contested) const;
    void contestWithParents(std::set<std::size_t> &contested) const;

    const Lineage &m_lineage;
    std::vector<std::size_t> m_all;
    std::vector<std::vector<std::size_t>> m_seen; ///< by place in m_all
    std::vector<std::vector<std::size_t>>
        m_endings; ///< entry → the removals that saw it; empty if none at all
    std::set<std::size_t> m_contested;
};

} // namespace chulie::merge
