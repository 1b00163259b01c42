#pragma once

#include "models/merge/removals.h"
#include "models/merge/state.h"

#include <optional>
#include <string>
#include <vector>

namespace chulie::merge {

/// A row while the state is being put together: lines that proved to be one, and what stands in it.
struct Draft
{
    catalogue::TableId table = catalogue::TableId::Village;
    std::vector<std::size_t> lines;
    values::Lists<std::size_t> heads;  ///< by column number, empty for what goes by another column
    std::vector<journal::Fact> values; ///< references by the id of the draft referred to
    std::vector<int> lost;             ///< columns whose value refers to a row that was removed or never came
    journal::Stamp id;
};

/// The drafts finished so far, by the lines in them. Tables are drafted in the order of TableId, so what a
/// row refers to is finished before it.
class Drafts
{
public:
    explicit Drafts(const Lineage &lineage) : m_lineage(lineage), m_draftOf(lineage.lines().size()) {}

    void add(Draft draft);
    [[nodiscard]] const std::vector<Draft> &all() const { return m_all; }
    /// All of them, at the end.
    [[nodiscard]] std::vector<Draft> take() { return std::move(m_all); }
    /// The draft that row \a row is part of; nullptr where it was removed, never came, or is pending.
    [[nodiscard]] const Draft *find(catalogue::TableId table, const journal::Stamp &row) const;

private:
    const Lineage &m_lineage;
    std::vector<Draft> m_all;
    std::vector<std::size_t> m_draftOf; ///< line → its draft's place + 1
};

/// Whether no row of \a table can be without a value of \a column. A 走访 of before 职务 was required lacks
/// it.
[[nodiscard]] bool mustBeSaid(const catalogue::Table &table, const catalogue::Column &column);

/// \a fact of \a column with a reference put as the id of the row that now stands for the one named; nothing
/// where there is none.
[[nodiscard]] std::optional<journal::Fact> canonical(const Drafts &drafts, const catalogue::Column &column,
                                                     const journal::Fact &fact);

/// What stands in \a draft by its heads. False where the row has to wait: a required value or a parent did
/// not come yet.
[[nodiscard]] bool settle(const Lineage &lineage, const Drafts &drafts, Draft &draft);

/// The key in \a values as bytes, equal for rows that are one: parents by their ids; a member with a
/// number by it alone, one without by the name.
[[nodiscard]] std::string keyOf(const catalogue::Table &table, const std::vector<journal::Fact> &values);

} // namespace chulie::merge
