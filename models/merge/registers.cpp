#include "models/merge/registers.h"

#include "models/journal/registers.h"

#include <algorithm>

namespace chulie::merge {

namespace {

/// Calls \a take with each entry of \a line that heads() gives.
template <typename Take>
void eachHead(const Lineage &lineage, std::size_t line, int column, const Lives &lives, Take take)
{
    for (const std::size_t at : lineage.lines()[line].entries) {
        if (!touches(lineage.entry(at), column) || !lives(at))
            continue;
        const bool replaced = std::ranges::any_of(
            lineage.namedBy(at), [&](std::size_t by) { return touches(lineage.entry(by), column); });
        if (!replaced)
            take(at);
    }
}

} // namespace

bool isRegister(const catalogue::Table &table, int column)
{
    return journal::registerOf(table, column) == column;
}

bool touches(const journal::Entry &entry, int column)
{
    const auto says = [&](int one) {
        const auto found = entry.values.find(one);
        return found != entry.values.end() &&
               (entry.kind == journal::EntryKind::Edit || !journal::isBlank(found->second));
    };
    if (entry.kind == journal::EntryKind::Remove)
        return false;
    const catalogue::ColumnGroup &group = catalogue::table(entry.table).group;
    if (std::ranges::find(group, column) == group.end())
        return says(column);
    return std::ranges::any_of(group, says);
}

const journal::Fact &factOf(const journal::Entry &entry, int column)
{
    static const journal::Fact blank;
    const auto found = entry.values.find(column);
    return found == entry.values.end() ? blank : found->second;
}

std::vector<std::size_t> heads(const Lineage &lineage, std::size_t line, int column, const Lives &lives)
{
    std::vector<std::size_t> found;
    eachHead(lineage, line, column, lives, [&](std::size_t at) { found.push_back(at); });
    return found;
}

void addHeads(const Lineage &lineage, std::size_t line, const catalogue::Table &table, const Lives &lives,
              values::Lists<std::size_t> &to)
{
    to.reserve(table.columns.size());
    for (const catalogue::Column &column : table.columns) {
        to.begin();
        if (isRegister(table, column.number))
            eachHead(lineage, line, column.number, lives, [&](std::size_t at) { to.add(at); });
    }
}

std::size_t standing(const Lineage &lineage, std::span<const std::size_t> heads, int column)
{
    const catalogue::ColumnGroup &group = catalogue::table(lineage.entry(heads.front()).table).group;
    if (std::ranges::find(group, column) == group.end())
        return heads.back();
    const auto numbered = std::find_if(heads.rbegin(), heads.rend(), [&](std::size_t at) {
        return !journal::isBlank(factOf(lineage.entry(at), group.front()));
    });
    return numbered == heads.rend() ? heads.back() : *numbered;
}

} // namespace chulie::merge
