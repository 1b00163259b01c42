#include "models/merge/rowdrafts.h"

#include "models/catalogue/inherited.h"

#include <algorithm>
#include <type_traits>

namespace chulie::history {

namespace {

/// Whether \a column is the village that follows the household where there is one.
bool canFollow(const Table &table, const Column &column)
{
    const VillageOfHousehold *columns = villageOfHousehold(table);
    return columns && column.number == columns->village;
}

/// Puts the village of the household into a row that follows it.
void follow(const Drafts &drafts, Draft &draft)
{
    const VillageOfHousehold *columns = villageOfHousehold(table(draft.table));
    if (!columns)
        return;
    const auto *row = std::get_if<Stamp>(&draft.values[static_cast<std::size_t>(columns->household)]);
    if (!row)
        return;
    const Draft *household = drafts.find(TableId::Household, *row);
    const auto village = static_cast<std::size_t>(table(TableId::Household).column("village"));
    draft.values[static_cast<std::size_t>(columns->village)] = household->values[village];
}

/// Adds \a fact to \a key. A row has a sign before it that no text holds.
void addTo(std::string &key, const Fact &fact)
{
    static_assert(std::has_unique_object_representations_v<Stamp>);
    if (const auto *row = std::get_if<Stamp>(&fact))
        key.append(1, '\0').append(reinterpret_cast<const char *>(row), sizeof *row);
    else if (const auto *number = std::get_if<std::int64_t>(&fact))
        key += std::to_string(*number);
    else if (!isBlank(fact))
        key += std::get<std::string>(fact);
}

} // namespace

void Drafts::add(Draft draft)
{
    for (const std::size_t line : draft.lines)
        m_draftOf[line] = m_all.size() + 1;
    m_all.push_back(std::move(draft));
}

const Draft *Drafts::find(TableId table, const Stamp &row) const
{
    const std::size_t line = m_lineage.lineOf(table, row);
    return line == Lineage::none || m_draftOf[line] == 0 ? nullptr : &m_all[m_draftOf[line] - 1];
}

bool mustBeSaid(const Table &table, const Column &column)
{
    return column.required && !(table.id == TableId::Visit && column.kind == Kind::List);
}

std::optional<Fact> canonical(const Drafts &drafts, const Column &column, const Fact &fact)
{
    const auto *row = std::get_if<Stamp>(&fact);
    if (!row)
        return fact;
    const Draft *found = drafts.find(column.refers, *row);
    return found ? std::optional<Fact>(found->id) : std::nullopt;
}

bool settle(const Lineage &lineage, const Drafts &drafts, Draft &draft)
{
    const Table &of = table(draft.table);
    draft.values.assign(of.columns.size(), {});
    draft.lost.clear();
    for (const Column &column : of.columns) {
        const auto heads = draft.heads[static_cast<std::size_t>(registerOf(of, column.number))];
        if (heads.empty())
            continue;
        const Entry &entry = lineage.entry(standing(lineage, heads, column.number));
        if (auto fact = canonical(drafts, column, factOf(entry, column.number)))
            draft.values[static_cast<std::size_t>(column.number)] = *std::move(fact);
        else if (column.onRemove == OnRemove::Clear)
            draft.lost.push_back(column.number);
        else if (!canFollow(of, column))
            return false;
    }
    follow(drafts, draft);
    return std::ranges::none_of(of.columns, [&](const Column &column) {
        return mustBeSaid(of, column) && isBlank(draft.values[static_cast<std::size_t>(column.number)]);
    });
}

std::string keyOf(const Table &table, const std::vector<Fact> &values)
{
    const int name = table.id == TableId::Member ? table.column("name") : -1;
    const bool numbered = name >= 0 && !isBlank(values[static_cast<std::size_t>(table.column("identity"))]);
    std::string key;
    key.reserve(64);
    for (const int column : table.key) {
        key += '\x1f';
        if (!numbered || column != name)
            addTo(key, values[static_cast<std::size_t>(column)]);
    }
    return key;
}

} // namespace chulie::history
