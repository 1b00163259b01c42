#include "models/merge/conflicts.h"

#include "models/catalogue/inherited.h"

#include <algorithm>
#include <map>
#include <set>

namespace chulie::merge {

namespace {

/// What a head says of the columns of its register, as rows now stand.
std::vector<journal::Fact> saying(const Drafts &drafts, const catalogue::Table &table,
                                  const journal::Entry &entry, int column)
{
    std::vector<journal::Fact> facts;
    for (const int one : table.together(column)) {
        const journal::Fact &fact = factOf(entry, one);
        facts.push_back(canonical(drafts, table.columns[static_cast<std::size_t>(one)], fact).value_or(fact));
    }
    return facts;
}

bool agrees(const journal::Entry &entry, const std::vector<journal::Fact> &said,
            const std::vector<journal::Fact> &stands)
{
    if (said == stands)
        return true;
    if (entry.kind != journal::EntryKind::Insert)
        return false;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (!journal::isBlank(said[i]) && said[i] != stands[i])
            return false;
    return true;
}

bool isFollowed(const Draft &draft, int column)
{
    const catalogue::VillageOfHousehold *columns =
        catalogue::villageOfHousehold(catalogue::table(draft.table));
    return columns && column == columns->village &&
           !journal::isBlank(draft.values[static_cast<std::size_t>(columns->household)]);
}

/// Those who entered a row of \a draft under \a key without knowing of \a removal.
std::vector<std::size_t> enteredAnew(const Lineage &lineage, const Removals &removals, const Drafts &drafts,
                                     const Draft &draft, std::size_t removal, const std::string &key)
{
    const catalogue::Table &of = catalogue::table(draft.table);
    std::vector<std::size_t> found;
    for (const std::size_t line : draft.lines) {
        for (const std::size_t at : lineage.lines()[line].entries) {
            const journal::Entry &entry = lineage.entry(at);
            if (entry.kind != journal::EntryKind::Insert || !removals.lives(at) ||
                entry.stamp.device == lineage.entry(removal).stamp.device)
                continue;
            Draft entered{draft.table, {}, {}, {}, {}, {}};
            for (const catalogue::Column &column : of.columns) {
                entered.heads.begin();
                if (isRegister(of, column.number) && touches(entry, column.number))
                    entered.heads.add(at);
            }
            if (settle(lineage, drafts, entered) && keyOf(of, entered.values) == key)
                found.push_back(at);
        }
    }
    return found;
}

/// The removed row of \a line, by the last of its removals; nothing where a parent is gone too.
std::optional<Gone> goneOf(const Lineage &lineage, const Removals &removals, const Drafts &drafts,
                           std::size_t line)
{
    const catalogue::Table &of = catalogue::table(lineage.lines()[line].table);
    Draft was{of.id, {line}, {}, {}, {}, lineage.lines()[line].id};
    addHeads(lineage, line, of, removals.livedBefore(removals.last(line).back()), was.heads);
    if (!settle(lineage, drafts, was))
        return std::nullopt;
    std::string key = keyOf(of, was.values);
    return Gone{std::move(was), std::move(key)};
}

} // namespace

std::vector<Conflict> valueConflicts(const Lineage &lineage, const Drafts &drafts, const Draft &draft)
{
    std::vector<Conflict> found;
    const catalogue::Table &of = catalogue::table(draft.table);
    for (const catalogue::Column &column : of.columns) {
        const auto heads = draft.heads[static_cast<std::size_t>(column.number)];
        if (heads.size() < 2 || isFollowed(draft, column.number))
            continue;
        const std::size_t first = standing(lineage, heads, column.number);
        const auto stands = saying(drafts, of, lineage.entry(first), column.number);
        Conflict conflict{Conflict::Kind::Value, of.id, draft.id, column.number, {}};
        conflict.entries.push_back(lineage.entry(first).stamp);
        bool differ = false;
        for (const std::size_t at : heads) {
            if (at == first)
                continue;
            const journal::Entry &entry = lineage.entry(at);
            conflict.entries.push_back(entry.stamp);
            differ = differ || !agrees(entry, saying(drafts, of, entry, column.number), stands);
        }
        if (differ)
            found.push_back(std::move(conflict));
    }
    return found;
}

std::vector<Gone> gone(const Lineage &lineage, const Removals &removals, const Drafts &drafts)
{
    std::set<std::size_t> lines;
    for (const std::size_t removal : removals.all())
        if (removals.isRemoved(lineage.lineOf(removal)))
            lines.insert(lineage.lineOf(removal));
    std::vector<Gone> found;
    for (const std::size_t line : lines)
        if (auto one = goneOf(lineage, removals, drafts, line))
            found.push_back(*std::move(one));
    return found;
}

namespace {

/// Removals that did not end their row, which stands.
void listContested(const Lineage &lineage, const Removals &removals, const Drafts &drafts,
                   std::vector<Conflict> &conflicts)
{
    for (const std::size_t removal : removals.all()) {
        if (!removals.isContested(removal) || !lineage.namedBy(removal).empty())
            continue;
        const journal::Entry &entry = lineage.entry(removal);
        // A row that waits is listed as such, and one that another removal ended is gone.
        if (const Draft *draft = drafts.find(entry.table, entry.row))
            conflicts.push_back({Conflict::Kind::Removal, entry.table, draft->id, -1, {entry.stamp}});
    }
}

/// Removals of rows that someone who did not know entered anew.
void listAnew(const Lineage &lineage, const Removals &removals, const Drafts &drafts,
              std::span<const Gone> gone, std::vector<Conflict> &conflicts)
{
    std::map<std::pair<catalogue::TableId, std::string>, const Draft *> live;
    for (const Draft &draft : drafts.all())
        live[{draft.table, keyOf(catalogue::table(draft.table), draft.values)}] = &draft;
    for (const Gone &row : gone) {
        const auto same = live.find({row.was.table, row.key});
        if (same == live.end())
            continue;
        for (const std::size_t removal : removals.last(row.was.lines.front())) {
            const auto anew = enteredAnew(lineage, removals, drafts, *same->second, removal, row.key);
            if (anew.empty())
                continue;
            Conflict conflict{Conflict::Kind::Anew, row.was.table, same->second->id, -1, {}};
            conflict.entries.push_back(lineage.entry(removal).stamp);
            for (const std::size_t at : anew)
                conflict.entries.push_back(lineage.entry(at).stamp);
            conflicts.push_back(std::move(conflict));
        }
    }
}

} // namespace

std::vector<Conflict> removalConflicts(const Lineage &lineage, const Removals &removals, const Drafts &drafts,
                                       std::span<const Gone> gone)
{
    std::vector<Conflict> conflicts;
    listContested(lineage, removals, drafts, conflicts);
    if (!gone.empty())
        listAnew(lineage, removals, drafts, gone, conflicts);
    return conflicts;
}

} // namespace chulie::merge
