#pragma once

#include "models/merge/evidence.h"
#include "models/merge/rowdrafts.h"

namespace chulie::merge {

/// Puts the rows of one table together: live lines of equal key are one row, which is derived from every set
/// of entries alone and so depends on no order of arrival. Where what identifies them contradicts (Evidence),
/// they stay apart: the later by stamp has its key with -2 behind it, or the next number that is free.
///
/// Members with a number are one by household and number, those without by household and name; one without
/// joins one with a number only where the household has exactly one of that name.
class Joining
{
public:
    Joining(const Lineage &lineage, const Removals &removals, Drafts &drafts);

    /// Drafts the rows of \a table; the tables it refers to come first.
    void draft(const catalogue::Table &table, std::span<const std::size_t> lines);

    /// The rows that wait.
    [[nodiscard]] const std::vector<journal::Stamp> &pending() const { return m_pending; }
    /// The members without a number whose name several have.
    [[nodiscard]] const std::vector<journal::Stamp> &ambiguous() const { return m_ambiguous; }
    /// The rows whose key another row has, in the order of tables.
    [[nodiscard]] const std::vector<std::pair<catalogue::TableId, journal::Stamp>> &twins() const
    {
        return m_twins;
    }

private:
    [[nodiscard]] std::optional<Draft> draftOf(const catalogue::Table &table, std::size_t line);
    [[nodiscard]] Draft join(std::vector<Draft> &parts);
    [[nodiscard]] std::vector<Draft> joinEqual(const catalogue::Table &table, std::vector<Draft> drafts);
    void joinFamilies(std::vector<Draft> parts, std::vector<Draft> &joined, std::vector<Draft> &twins);
    [[nodiscard]] std::vector<std::vector<Draft>> familiesOf(std::vector<Draft> parts);
    void number(const catalogue::Table &table, std::vector<Draft> &twins, std::vector<Draft> &joined);
    [[nodiscard]] std::vector<Draft> joinNames(std::vector<Draft> members);

    const Lineage &m_lineage;
    const Removals &m_removals;
    Drafts &m_drafts;
    Evidence m_evidence;
    std::vector<journal::Stamp> m_pending;
    std::vector<journal::Stamp> m_ambiguous;
    std::vector<std::pair<catalogue::TableId, journal::Stamp>> m_twins;
};

} // namespace chulie::merge
