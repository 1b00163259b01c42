#include "models/merge/lineage.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace chulie::merge {

std::size_t Lineage::RowHash::operator()(const std::pair<catalogue::TableId, journal::Stamp> &row) const
{
    auto hash = static_cast<std::uint64_t>(row.first);
    for (const std::uint64_t part : {row.second.device, static_cast<std::uint64_t>(row.second.counter),
                                     static_cast<std::uint64_t>(row.second.n)})
        hash = (hash ^ part) * 0x9e3779b97f4a7c15U + (hash >> 29);
    return static_cast<std::size_t>(hash ^ (hash >> 32));
}

Lineage::Lineage(std::vector<journal::Entry> entries)
{
    take(std::move(entries));
    findRows();
    findNames();
    gather();
}

/// Each entry once, by stamp. Of two different entries under one stamp, which only a forger makes, every
/// machine takes the same.
void Lineage::take(std::vector<journal::Entry> entries)
{
    m_entries = std::move(entries);
    std::ranges::sort(m_entries, [](const journal::Entry &a, const journal::Entry &b) {
        return std::tie(a.stamp, a.kind, a.table, a.row, a.values, a.replaces) <
               std::tie(b.stamp, b.kind, b.table, b.row, b.values, b.replaces);
    });
    const auto same = [](const journal::Entry &a, const journal::Entry &b) { return a.stamp == b.stamp; };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), same), m_entries.end());
}

void Lineage::findRows()
{
    m_rowOf.reserve(m_entries.size());
    m_rows.reserve(m_entries.size());
    for (const journal::Entry &entry : m_entries)
        m_rowOf.push_back(m_rows.try_emplace({entry.table, entry.row}, m_rows.size()).first->second);
    m_parent.resize(m_rows.size());
    std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
}

void Lineage::findNames()
{
    m_names.resize(m_entries.size());
    m_namedBy.resize(m_entries.size());
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        for (const journal::Stamp &old : m_entries[at].replaces) {
            const auto found = std::ranges::lower_bound(m_entries, old, {}, &journal::Entry::stamp);
            if (found == m_entries.end() || found->stamp != old || found->table != m_entries[at].table)
                continue;
            const auto named = static_cast<std::size_t>(found - m_entries.begin());
            if (named == at)
                continue;
            m_names[at].push_back(named);
            m_namedBy[named].push_back(at);
            join(m_rowOf[at], m_rowOf[named]);
        }
    }
}

void Lineage::join(std::size_t a, std::size_t b)
{
    m_parent[root(a)] = root(b);
}

std::size_t Lineage::root(std::size_t row)
{
    while (m_parent[row] != row) {
        m_parent[row] = m_parent[m_parent[row]];
        row = m_parent[row];
    }
    return row;
}

void Lineage::gather()
{
    std::vector<std::size_t> lineOfRoot(m_parent.size(), none);
    m_lineOf.resize(m_parent.size());
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const journal::Entry &entry = m_entries[at];
        std::size_t &line = lineOfRoot[root(m_rowOf[at])];
        if (line == none) {
            line = m_lines.size();
            m_lines.push_back({entry.table, entry.row, {}});
        }
        m_lineOf[m_rowOf[at]] = line;
        m_lines[line].id = std::min(m_lines[line].id, entry.row);
        m_lines[line].entries.push_back(at);
    }
}

std::size_t Lineage::lineOf(catalogue::TableId table, const journal::Stamp &row) const
{
    const auto found = m_rows.find({table, row});
    return found == m_rows.end() ? none : m_lineOf[found->second];
}

std::vector<std::size_t> Lineage::reach(std::size_t entry,
                                        const std::vector<std::vector<std::size_t>> &steps) const
{
    std::unordered_set<std::size_t> seen;
    std::vector<std::size_t> reached;
    std::vector<std::size_t> next = steps[entry];
    while (!next.empty()) {
        const std::size_t at = next.back();
        next.pop_back();
        if (!seen.insert(at).second)
            continue;
        reached.push_back(at);
        next.insert(next.end(), steps[at].begin(), steps[at].end());
    }
    return reached;
}

std::vector<std::size_t> Lineage::before(std::size_t entry) const
{
    return reach(entry, m_names);
}

std::vector<std::size_t> Lineage::after(std::size_t entry) const
{
    return reach(entry, m_namedBy);
}

} // namespace chulie::merge
