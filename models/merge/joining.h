#pragma once

#include "models/merge/standing.h"

namespace chulie::history {

/// Puts the rows of one table together: live lines of equal key are one row, which is derived anew from every
/// set of entries and so depends on no order of arrival.
///
/// Members with a number are one by household and number, those without by household and name; one without
/// joins one with a number only where the household has exactly one of that name.
class Joining
{
public:
    Joining(const Lineage &lineage, const Removals &removals, Drafts &drafts);

    /// Drafts the rows of \a table; the tables it refers to come first.
    void draft(const Table &table, std::span<const std::size_t> lines);

    /// The rows that wait.
    [[nodiscard]] const std::vector<Stamp> &pending() const { return m_pending; }
    /// The members without a number whose name several have.
    [[nodiscard]] const std::vector<Stamp> &ambiguous() const { return m_ambiguous; }

private:
    [[nodiscard]] std::optional<Draft> draftOf(const Table &table, std::size_t line);
    [[nodiscard]] Draft join(std::vector<Draft> &parts);
    [[nodiscard]] std::vector<Draft> joinEqual(const Table &table, std::vector<Draft> drafts);
    [[nodiscard]] std::vector<Draft> joinNames(std::vector<Draft> members);

    const Lineage &m_lineage;
    const Removals &m_removals;
    Drafts &m_drafts;
    std::vector<Stamp> m_pending;
    std::vector<Stamp> m_ambiguous;
};

} // namespace chulie::history
