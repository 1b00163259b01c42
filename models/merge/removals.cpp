#include "models/merge/removals.h"

#include "models/catalogue/inherited.h"

#include <algorithm>
#include <map>

namespace chulie::merge {

namespace {

bool isSameAct(const journal::Stamp &a, const journal::Stamp &b)
{
    return a.device == b.device && a.counter == b.counter;
}

} // namespace

Removals::Removals(const Lineage &lineage) : m_lineage(lineage)
{
    for (std::size_t at = 0; at < lineage.entries().size(); ++at)
        if (lineage.entry(at).kind == journal::EntryKind::Remove)
            m_all.push_back(at);
    if (m_all.empty())
        return;
    m_endings.resize(lineage.entries().size());
    for (const std::size_t removal : m_all) {
        m_seen.push_back(lineage.before(removal));
        for (const std::size_t seen : m_seen.back())
            m_endings[seen].push_back(removal);
    }
    for (const std::size_t removal : m_all)
        if (isContestedAtHome(removal))
            m_contested.insert(removal);
    // Keeping a row may keep another: until nothing more is kept.
    for (std::size_t before = m_contested.size() + 1; before != m_contested.size();) {
        before = m_contested.size();
        std::set<std::size_t> more;
        contestFromChildren(more);
        contestWithParents(more);
        m_contested.merge(more);
    }
}

const std::vector<std::size_t> &Removals::seenBy(std::size_t removal) const
{
    const auto found = std::ranges::lower_bound(m_all, removal);
    return m_seen[static_cast<std::size_t>(found - m_all.begin())];
}

bool Removals::lives(std::size_t entry) const
{
    return m_endings.empty() ||
           std::ranges::all_of(m_endings[entry], [&](std::size_t removal) { return isContested(removal); });
}

bool Removals::isRemoved(std::size_t line) const
{
    bool entered = false;
    for (const std::size_t at : m_lineage.lines()[line].entries) {
        if (m_lineage.entry(at).kind != journal::EntryKind::Insert)
            continue;
        if (lives(at))
            return false;
        entered = true;
    }
    return entered;
}

std::vector<std::size_t> Removals::last(std::size_t line) const
{
    std::vector<std::size_t> found;
    for (const std::size_t at : m_lineage.lines()[line].entries)
        if (m_lineage.entry(at).kind == journal::EntryKind::Remove && inForce(at) && lives(at))
            found.push_back(at);
    return found;
}

Lives Removals::livedBefore(std::size_t removal) const
{
    return [this, removal](std::size_t entry) {
        const auto &endings = m_endings[entry];
        return std::ranges::find(endings, removal) != endings.end() &&
               std::ranges::all_of(endings, [&](std::size_t by) {
                   return isSameAct(m_lineage.entry(by).stamp, m_lineage.entry(removal).stamp) ||
                          isContested(by);
               });
    };
}

/// An entry of a row it saw that the removal did not see and that was not written on top of it. Rows that
/// were joined with those later were none of its business.
bool Removals::isContestedAtHome(std::size_t removal) const
{
    std::vector<std::size_t> known = seenBy(removal);
    std::set<journal::Stamp> rows{m_lineage.entry(removal).row};
    for (const std::size_t seen : known)
        rows.insert(m_lineage.entry(seen).row);
    const auto after = m_lineage.after(removal);
    known.insert(known.end(), after.begin(), after.end());
    std::ranges::sort(known);
    return std::ranges::any_of(m_lineage.lines()[m_lineage.lineOf(removal)].entries, [&](std::size_t at) {
        const journal::Entry &entry = m_lineage.entry(at);
        return entry.kind != journal::EntryKind::Remove && rows.contains(entry.row) &&
               !std::ranges::binary_search(known, at);
    });
}

std::vector<std::size_t> Removals::parents(std::size_t line, const Lives &lived) const
{
    std::vector<std::size_t> found;
    const catalogue::Table &of = catalogue::table(m_lineage.lines()[line].table);
    for (const catalogue::Column &column : of.columns) {
        if (column.kind != catalogue::Kind::Reference || column.onRemove != catalogue::OnRemove::Cascade)
            continue;
        // Where a household is named the village is the household's, whatever else was entered.
        const catalogue::VillageOfHousehold *follows = catalogue::villageOfHousehold(of);
        if (follows && column.number == follows->village && referred(line, follows->household, lived))
            continue;
        const journal::Stamp *row = referred(line, column.number, lived);
        if (!row)
            continue;
        if (const auto parent = m_lineage.lineOf(column.refers, *row); parent != Lineage::none)
            found.push_back(parent);
    }
    return found;
}

const journal::Stamp *Removals::referred(std::size_t line, int column, const Lives &lived) const
{
    const auto all = heads(m_lineage, line, column, lived);
    if (all.empty())
        return nullptr;
    return std::get_if<journal::Stamp>(&factOf(m_lineage.entry(standing(m_lineage, all, column)), column));
}

/// What hangs on a removed row and lives keeps it.
void Removals::contestFromChildren(std::set<std::size_t> &contested) const
{
    std::set<std::size_t> removed;
    for (const std::size_t removal : m_all)
        if (isRemoved(m_lineage.lineOf(removal)))
            removed.insert(m_lineage.lineOf(removal));
    if (removed.empty())
        return;
    for (std::size_t line = 0; line < m_lineage.lines().size(); ++line) {
        for (const std::size_t parent : parents(line, [&](std::size_t at) { return lives(at); })) {
            if (!removed.contains(parent))
                continue;
            const auto kept = last(parent);
            contested.insert(kept.begin(), kept.end());
        }
    }
}

/// What was removed only because the row it hangs on was.
void Removals::contestWithParents(std::set<std::size_t> &contested) const
{
    const auto wasKept = [&](std::size_t line, const journal::Stamp &with) {
        const auto &entries = m_lineage.lines()[line].entries;
        return std::ranges::any_of(entries, [&](std::size_t at) {
            return isContested(at) && isSameAct(m_lineage.entry(at).stamp, with);
        });
    };
    std::set<std::pair<std::uint64_t, std::int64_t>> acts;
    for (const std::size_t removal : m_contested)
        acts.insert({m_lineage.entry(removal).stamp.device, m_lineage.entry(removal).stamp.counter});
    for (const std::size_t removal : m_all) {
        const journal::Stamp &stamp = m_lineage.entry(removal).stamp;
        if (isContested(removal) || !acts.contains({stamp.device, stamp.counter}))
            continue;
        const auto above = parents(m_lineage.lineOf(removal), livedBefore(removal));
        if (std::ranges::any_of(above, [&](std::size_t line) { return wasKept(line, stamp); }))
            contested.insert(removal);
    }
}

} // namespace chulie::merge
