#include "models/merge/rowdrafts.h"

#include "models/catalogue/inherited.h"
#include "models/journal/registers.h"

#include <algorithm>
#include <type_traits>

namespace chulie::merge {

namespace {

/// Whether \a column is the village that follows the household where there is one.
bool canFollow(const catalogue::Table &table, const catalogue::Column &column)
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    return columns && column.number == columns->village;
}

/// Puts the village of the household into a row that follows it.
void follow(const Drafts &drafts, Draft &draft)
{
    const catalogue::VillageOfHousehold *columns =
        catalogue::villageOfHousehold(catalogue::table(draft.table));
    if (!columns)
        return;
    const auto *row =
        std::get_if<journal::Stamp>(&draft.values[static_cast<std::size_t>(columns->household)]);
    if (!row)
        return;
    const Draft *household = drafts.find(catalogue::TableId::Household, *row);
    const auto village =
        static_cast<std::size_t>(catalogue::table(catalogue::TableId::Household).column("village"));
    draft.values[static_cast<std::size_t>(columns->village)] = household->values[village];
}

/// Adds \a fact to \a key. A row has a sign before it that no text holds.
void addTo(std::string &key, const journal::Fact &fact)
{
    static_assert(std::has_unique_object_representations_v<journal::Stamp>);
    if (const auto *row = std::get_if<journal::Stamp>(&fact))
        key.append(1, '\0').append(reinterpret_cast<const char *>(row), sizeof *row);
    else if (const auto *number = std::get_if<std::int64_t>(&fact))
        key += std::to_string(*number);
    else if (!journal::isBlank(fact))
        key += std::get<std::string>(fact);
}

} // namespace

void Drafts::add(Draft draft)
{
    for (const std::size_t line : draft.lines)
        m_draftOf[line] = m_all.size() + 1;
    m_all.push_back(std::move(draft));
}

const Draft *Drafts::find(catalogue::TableId table, const journal::Stamp &row) const
{
    const std::size_t line = m_lineage.lineOf(table, row);
    return line == Lineage::none || m_draftOf[line] == 0 ? nullptr : &m_all[m_draftOf[line] - 1];
}

bool mustBeSaid(const catalogue::Table &table, const catalogue::Column &column)
{
    return column.required &&
           !(table.id == catalogue::TableId::Visit && column.kind == catalogue::Kind::List);
}

std::optional<journal::Fact> canonical(const Drafts &drafts, const catalogue::Column &column,
                                       const journal::Fact &fact)
{
    const auto *row = std::get_if<journal::Stamp>(&fact);
    if (!row)
        return fact;
    const Draft *found = drafts.find(column.refers, *row);
    return found ? std::optional<journal::Fact>(found->id) : std::nullopt;
}

bool settle(const Lineage &lineage, const Drafts &drafts, Draft &draft)
{
    const catalogue::Table &of = catalogue::table(draft.table);
    draft.values.assign(of.columns.size(), {});
    draft.lost.clear();
    for (const catalogue::Column &column : of.columns) {
        const auto heads = draft.heads[static_cast<std::size_t>(journal::registerOf(of, column.number))];
        if (heads.empty())
            continue;
        const journal::Entry &entry = lineage.entry(standing(lineage, heads, column.number));
        if (auto fact = canonical(drafts, column, factOf(entry, column.number)))
            draft.values[static_cast<std::size_t>(column.number)] = *std::move(fact);
        else if (column.onRemove == catalogue::OnRemove::Clear)
            draft.lost.push_back(column.number);
        else if (!canFollow(of, column))
            return false;
    }
    follow(drafts, draft);
    return std::ranges::none_of(of.columns, [&](const catalogue::Column &column) {
        return mustBeSaid(of, column) &&
               journal::isBlank(draft.values[static_cast<std::size_t>(column.number)]);
    });
}

std::string keyOf(const catalogue::Table &table, const std::vector<journal::Fact> &values)
{
    const int name = table.id == catalogue::TableId::Member ? table.column("name") : -1;
    const bool numbered =
        name >= 0 && !journal::isBlank(values[static_cast<std::size_t>(table.column("identity"))]);
    std::string key;
    key.reserve(64);
    for (const int column : table.key) {
        key += '\x1f';
        if (!numbered || column != name)
            addTo(key, values[static_cast<std::size_t>(column)]);
    }
    return key;
}

} // namespace chulie::merge
