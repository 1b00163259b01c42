#pragma once

#include "models/merge/rowdrafts.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace chulie::merge {

/// Whether rows of equal keys are one or were only given the same number: two clerks who are offline both
/// take the next free 户编号.
///
/// 户 are told apart by the village, and by the number or else the name of the head; 措施 by the village and
/// the name; 资金 by the village, and the amount with the date. What one of two does not say contradicts
/// nothing.
class Evidence
{
public:
    Evidence(const Lineage &lineage, const Removals &removals) : m_lineage(lineage), m_removals(removals) {}

    /// Whether rows of \a table can contradict each other at all. Their key is a number in one column.
    [[nodiscard]] static bool canContradict(catalogue::TableId table);
    [[nodiscard]] bool contradict(const Draft &a, const Draft &b);

private:
    /// A 户主 who has not left: number and name.
    using Head = std::pair<journal::Fact, journal::Fact>;

    [[nodiscard]] std::set<Head> headsOf(const Draft &household);
    void readHeads();
    [[nodiscard]] const journal::Fact &stands(std::size_t line, int column, const Lives &lives) const;

    const Lineage &m_lineage;
    const Removals &m_removals;
    std::optional<std::map<std::size_t, std::set<Head>>>
        m_heads; ///< by line of the household; read when needed
};

} // namespace chulie::merge
