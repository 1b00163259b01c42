#include "models/merge/model.h"

#include "models/catalogue/officewords.h"
#include "models/merge/conflicts.h"
#include "models/merge/joining.h"
#include "models/values/presence.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace chulie::merge {

namespace {

void addHeads(const Lineage &lineage, const Draft &draft, values::Lists<journal::Stamp> &to)
{
    to.reserve(draft.heads.size());
    for (std::size_t column = 0; column < draft.heads.size(); ++column) {
        to.begin();
        const auto heads = draft.heads[column];
        if (heads.empty())
            continue;
        const std::size_t stands = standing(lineage, heads, static_cast<int>(column));
        for (const std::size_t at : heads)
            if (at != stands)
                to.add(lineage.entry(at).stamp);
        to.add(lineage.entry(stands).stamp);
    }
}

/// The row without its heads.
Row rowOf(const Lineage &lineage, Draft draft)
{
    Row row{draft.table, draft.id, std::move(draft.values), {}, {}};
    for (const std::size_t line : draft.lines)
        for (const std::size_t at : lineage.lines()[line].entries)
            row.entries.push_back(lineage.entry(at).stamp);
    std::ranges::sort(row.entries);
    return row;
}

bool hasLeft(const Draft &member)
{
    const auto day = [&](const char *column) -> std::string_view {
        const auto number =
            static_cast<std::size_t>(catalogue::table(catalogue::TableId::Member).column(column));
        const auto *text = std::get_if<std::string>(&member.values[number]);
        return text ? *text : std::string_view();
    };
    return values::hasLeft(day("joined_on"), day("left_on"));
}

/// The members that share their household's 户主 with another; one who has left may stay 户主 beside the new
/// one.
void listHeads(const Drafts &drafts, std::vector<Problem> &problems)
{
    const catalogue::Table &member = catalogue::table(catalogue::TableId::Member);
    const auto household = static_cast<std::size_t>(member.column("household"));
    const auto relation = static_cast<std::size_t>(member.column("relation"));
    std::map<journal::Fact, std::vector<journal::Stamp>> heads;
    for (const Draft &draft : drafts.all())
        if (draft.table == catalogue::TableId::Member &&
            draft.values[relation] == journal::Fact(std::string(catalogue::headOfHousehold)) &&
            !hasLeft(draft))
            heads[draft.values[household]].push_back(draft.id);
    for (const auto &[of, members] : heads)
        if (members.size() > 1)
            for (const journal::Stamp &one : members)
                problems.push_back({Problem::Kind::TwoHeads, catalogue::TableId::Member, one, -1});
}

std::vector<std::vector<std::size_t>> linesByTable(const Lineage &lineage)
{
    std::vector<std::vector<std::size_t>> lines(catalogue::allTables().size());
    for (std::size_t line = 0; line < lineage.lines().size(); ++line)
        lines.at(static_cast<std::size_t>(lineage.lines()[line].table)).push_back(line);
    return lines;
}

Conflict twinConflict(const Lineage &lineage, const Drafts &drafts, catalogue::TableId of,
                      const journal::Stamp &row)
{
    const Draft *draft = drafts.find(of, row);
    Q_ASSERT(draft);
    const int key = catalogue::table(of).key.front();
    Conflict conflict{Conflict::Kind::Twin, of, row, key, {}};
    for (const std::size_t at : draft->heads[static_cast<std::size_t>(key)])
        conflict.entries.push_back(lineage.entry(at).stamp);
    return conflict;
}

void list(const Lineage &lineage, const Removals &removals, const Drafts &drafts, const Joining &joining,
          State &state)
{
    for (const auto &[of, row] : joining.twins())
        state.conflicts.push_back(twinConflict(lineage, drafts, of, row));
    for (const journal::Stamp &row : joining.ambiguous())
        state.problems.push_back({Problem::Kind::Ambiguous, catalogue::TableId::Member, row, -1});
    for (const Draft &draft : drafts.all()) {
        const auto conflicts = valueConflicts(lineage, drafts, draft);
        state.conflicts.insert(state.conflicts.end(), conflicts.begin(), conflicts.end());
        for (const int column : draft.lost)
            state.problems.push_back({Problem::Kind::Lost, draft.table, draft.id, column});
    }
    const auto removed = gone(lineage, removals, drafts);
    for (const Gone &one : removed)
        state.removed.push_back(rowOf(lineage, one.was));
    const auto conflicts = removalConflicts(lineage, removals, drafts, removed);
    state.conflicts.insert(state.conflicts.end(), conflicts.begin(), conflicts.end());
    listHeads(drafts, state.problems);
    std::ranges::sort(state.conflicts);
    std::ranges::sort(state.problems);
}

} // namespace

State derive(std::vector<journal::Entry> entries)
{
    const Lineage lineage(std::move(entries));
    const Removals removals(lineage);
    Drafts drafts(lineage);
    Joining joining(lineage, removals, drafts);
    const auto lines = linesByTable(lineage);
    for (const catalogue::Table &table : catalogue::allTables())
        joining.draft(table, lines.at(static_cast<std::size_t>(table.id)));

    State state;
    state.pending = joining.pending();
    std::ranges::sort(state.pending);
    list(lineage, removals, drafts, joining, state);
    state.rows.reserve(drafts.all().size());
    for (Draft &draft : drafts.take()) {
        values::Lists<journal::Stamp> heads;
        addHeads(lineage, draft, heads);
        state.rows.push_back(rowOf(lineage, std::move(draft)));
        state.rows.back().heads = std::move(heads);
    }
    const auto byId = [](const Row &row) { return std::tuple(row.table, row.id); };
    std::ranges::sort(state.rows, {}, byId);
    std::ranges::sort(state.removed, {}, byId);
    return state;
}

} // namespace chulie::merge
