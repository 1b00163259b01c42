#pragma once

#include "models/journal/entry.h"

#include <unordered_map>
#include <vector>

namespace chulie::merge {

/// The set of entries in their one order, who names whom, and the rows that belong together for good because
/// an entry of one names an entry of the other. Entries are spoken of by their place in entries().
class Lineage
{
public:
    static constexpr auto none = static_cast<std::size_t>(-1);

    /// The entries of one row, or of rows joined for good.
    struct Line
    {
        catalogue::TableId table = catalogue::TableId::Village;
        journal::Stamp id; ///< the least of its rows' stamps
        std::vector<std::size_t> entries;
    };

    explicit Lineage(std::vector<journal::Entry> entries);

    [[nodiscard]] const std::vector<journal::Entry> &entries() const { return m_entries; }
    [[nodiscard]] const journal::Entry &entry(std::size_t at) const { return m_entries[at]; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// The line of the row named \a row; none where no entry of it came.
    [[nodiscard]] std::size_t lineOf(catalogue::TableId table, const journal::Stamp &row) const;
    [[nodiscard]] std::size_t lineOf(std::size_t entry) const { return m_lineOf[m_rowOf[entry]]; }
    /// The entries that name \a entry.
    [[nodiscard]] const std::vector<std::size_t> &namedBy(std::size_t entry) const
    {
        return m_namedBy[entry];
    }

    /// What \a entry names, what that names, and so on.
    [[nodiscard]] std::vector<std::size_t> before(std::size_t entry) const;
    /// What names \a entry, what names that, and so on.
    [[nodiscard]] std::vector<std::size_t> after(std::size_t entry) const;

private:
    struct RowHash
    {
        std::size_t operator()(const std::pair<catalogue::TableId, journal::Stamp> &row) const;
    };

    void take(std::vector<journal::Entry> entries);
    void findRows();
    void findNames();
    void join(std::size_t a, std::size_t b);
    [[nodiscard]] std::size_t root(std::size_t row);
    void gather();
    [[nodiscard]] std::vector<std::size_t> reach(std::size_t entry,
                                                 const std::vector<std::vector<std::size_t>> &steps) const;

    std::vector<journal::Entry> m_entries;
    std::vector<std::vector<std::size_t>> m_names;
    std::vector<std::vector<std::size_t>> m_namedBy;
    std::unordered_map<std::pair<catalogue::TableId, journal::Stamp>, std::size_t, RowHash> m_rows;
    std::vector<std::size_t> m_rowOf;  ///< entry → row
    std::vector<std::size_t> m_parent; ///< row → a row joined with it, up to the root
    std::vector<std::size_t> m_lineOf; ///< row → line
    std::vector<Line> m_lines;
};

} // namespace chulie::merge
