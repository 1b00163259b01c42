#include "models/merge/joining.h"

#include <algorithm>
#include <map>
#include <set>

namespace chulie::merge {

Joining::Joining(const Lineage &lineage, const Removals &removals, Drafts &drafts)
    : m_lineage(lineage), m_removals(removals), m_drafts(drafts), m_evidence(lineage, removals)
{
}

std::optional<Draft> Joining::draftOf(const catalogue::Table &table, std::size_t line)
{
    Draft draft{table.id, {line}, {}, {}, {}, m_lineage.lines()[line].id};
    const auto lives = [&](std::size_t at) { return m_removals.lives(at); };
    bool entered = false;
    for (const std::size_t at : m_lineage.lines()[line].entries)
        entered = entered || (m_lineage.entry(at).kind == journal::EntryKind::Insert && lives(at));
    addHeads(m_lineage, line, table, lives, draft.heads);
    if (entered && settle(m_lineage, m_drafts, draft))
        return draft;
    if (!m_removals.isRemoved(line))
        m_pending.push_back(draft.id);
    return std::nullopt;
}

Draft Joining::join(std::vector<Draft> &parts)
{
    Draft whole = std::move(parts.front());
    if (parts.size() == 1)
        return whole;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const Draft &part = parts[i];
        whole.id = std::min(whole.id, part.id);
        whole.lines.insert(whole.lines.end(), part.lines.begin(), part.lines.end());
    }
    values::Lists<std::size_t> heads;
    for (std::size_t column = 0; column < whole.heads.size(); ++column) {
        heads.begin();
        heads.add(whole.heads[column]);
        for (std::size_t i = 1; i < parts.size(); ++i)
            heads.add(parts[i].heads[column]);
        std::ranges::sort(heads.last());
    }
    whole.heads = std::move(heads);
    // Each part stood by itself, and what stands in the whole is what stood in one of them.
    const bool settled = settle(m_lineage, m_drafts, whole);
    Q_ASSERT(settled);
    Q_UNUSED(settled)
    return whole;
}

std::vector<Draft> Joining::joinEqual(const catalogue::Table &table, std::vector<Draft> drafts)
{
    std::vector<std::pair<std::string, std::size_t>> byKey;
    byKey.reserve(drafts.size());
    for (std::size_t at = 0; at < drafts.size(); ++at)
        byKey.emplace_back(keyOf(table, drafts[at].values), at);
    std::ranges::sort(byKey);
    std::vector<Draft> joined;
    joined.reserve(drafts.size());
    std::vector<Draft> twins;
    for (auto first = byKey.begin(); first != byKey.end();) {
        const auto next =
            std::find_if(first, byKey.end(), [&](const auto &one) { return one.first != first->first; });
        std::vector<Draft> parts;
        for (; first != next; ++first)
            parts.push_back(std::move(drafts[first->second]));
        joinFamilies(std::move(parts), joined, twins);
    }
    number(table, twins, joined);
    return joined;
}

/// Joins \a parts, which have one key: those that are one with the earliest go to \a joined, the others to
/// \a twins.
void Joining::joinFamilies(std::vector<Draft> parts, std::vector<Draft> &joined, std::vector<Draft> &twins)
{
    if (parts.size() == 1)
        return joined.push_back(std::move(parts.front()));
    auto families = familiesOf(std::move(parts));
    for (auto &family : families)
        (&family == &families.front() ? joined : twins).push_back(join(family));
}

/// \a parts of one key by who agrees with whom, the earliest first: each is with the first that it does not
/// contradict.
std::vector<std::vector<Draft>> Joining::familiesOf(std::vector<Draft> parts)
{
    std::ranges::sort(parts, {}, &Draft::id);
    std::vector<std::vector<Draft>> families;
    for (Draft &part : parts) {
        const auto family = std::ranges::find_if(families, [&](const std::vector<Draft> &members) {
            return std::ranges::none_of(
                members, [&](const Draft &member) { return m_evidence.contradict(member, part); });
        });
        if (family == families.end())
            families.emplace_back().push_back(std::move(part));
        else
            family->push_back(std::move(part));
    }
    return families;
}

/// Gives each of \a twins, by key and then by stamp, a key that none of \a joined has, and adds it to them.
void Joining::number(const catalogue::Table &table, std::vector<Draft> &twins, std::vector<Draft> &joined)
{
    if (twins.empty())
        return;
    const auto at = static_cast<std::size_t>(table.key.front());
    std::set<journal::Fact> taken;
    for (const Draft &one : joined)
        taken.insert(one.values[at]);
    for (Draft &twin : twins) {
        const std::string key = std::get<std::string>(twin.values[at]);
        for (int behind = 2; taken.contains(twin.values[at]); ++behind)
            twin.values[at] = key + '-' + std::to_string(behind);
        taken.insert(twin.values[at]);
        m_twins.emplace_back(table.id, twin.id);
        joined.push_back(std::move(twin));
    }
}

/// A member without a number joins the one with a number that its household has under that name.
std::vector<Draft> Joining::joinNames(std::vector<Draft> members)
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Member);
    const auto at = [&](const Draft &member, const char *column) -> const journal::Fact & {
        return member.values[static_cast<std::size_t>(table.column(column))];
    };
    if (std::ranges::none_of(members,
                             [&](const Draft &one) { return journal::isBlank(at(one, "identity")); }))
        return members;
    std::map<std::pair<journal::Fact, journal::Fact>, std::vector<std::size_t>> numbered;
    std::map<std::size_t, std::vector<Draft>> parts;
    std::vector<Draft> joined;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!journal::isBlank(at(members[i], "identity")))
            numbered[{at(members[i], "household"), at(members[i], "name")}].push_back(i);
    std::vector<std::size_t> into(members.size(), Lineage::none);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto candidates = numbered.find({at(members[i], "household"), at(members[i], "name")});
        const bool has = journal::isBlank(at(members[i], "identity")) && candidates != numbered.end();
        if (has && candidates->second.size() == 1)
            into[i] = candidates->second.front();
        else if (has)
            m_ambiguous.push_back(members[i].id);
    }
    for (std::size_t i = 0; i < members.size(); ++i)
        parts[into[i] == Lineage::none ? i : into[i]].push_back(std::move(members[i]));
    for (auto &[first, all] : parts)
        joined.push_back(join(all));
    return joined;
}

void Joining::draft(const catalogue::Table &table, std::span<const std::size_t> lines)
{
    std::vector<Draft> drafts;
    for (const std::size_t line : lines)
        if (auto one = draftOf(table, line))
            drafts.push_back(*std::move(one));
    drafts = joinEqual(table, std::move(drafts));
    if (table.id == catalogue::TableId::Member)
        drafts = joinNames(std::move(drafts));
    for (Draft &one : drafts)
        m_drafts.add(std::move(one));
}

} // namespace chulie::merge
