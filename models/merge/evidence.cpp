#include "models/merge/evidence.h"

#include "models/catalogue/officewords.h"
#include "models/values/presence.h"

#include <algorithm>

namespace chulie::merge {

namespace {

const journal::Fact &valueOf(const Draft &draft, const char *column)
{
    return draft.values[static_cast<std::size_t>(catalogue::table(draft.table).column(column))];
}

bool differ(const Draft &a, const Draft &b, const char *column)
{
    const journal::Fact &one = valueOf(a, column);
    const journal::Fact &other = valueOf(b, column);
    return !journal::isBlank(one) && !journal::isBlank(other) && one != other;
}

std::string_view textOf(const journal::Fact &fact)
{
    const auto *words = std::get_if<std::string>(&fact);
    return words ? *words : std::string_view();
}

} // namespace

bool Evidence::canContradict(catalogue::TableId table)
{
    return table == catalogue::TableId::Household || table == catalogue::TableId::Measure ||
           table == catalogue::TableId::Fund;
}

bool Evidence::contradict(const Draft &a, const Draft &b)
{
    if (!canContradict(a.table))
        return false;
    if (differ(a, b, "village"))
        return true;
    if (a.table == catalogue::TableId::Measure)
        return differ(a, b, "name");
    if (a.table == catalogue::TableId::Fund)
        return differ(a, b, "amount_fen") || differ(a, b, "date");
    const auto here = headsOf(a);
    const auto there = headsOf(b);
    const auto agree = [](const Head &one, const Head &other) {
        const bool areNumbered = !journal::isBlank(one.first) && !journal::isBlank(other.first);
        return areNumbered ? one.first == other.first : one.second == other.second;
    };
    return !here.empty() && !there.empty() && std::ranges::none_of(here, [&](const Head &one) {
        return std::ranges::any_of(there, [&](const Head &other) { return agree(one, other); });
    });
}

std::set<Evidence::Head> Evidence::headsOf(const Draft &household)
{
    if (!m_heads)
        readHeads();
    std::set<Head> heads;
    for (const std::size_t line : household.lines)
        if (const auto found = m_heads->find(line); found != m_heads->end())
            heads.insert(found->second.begin(), found->second.end());
    return heads;
}

/// From the members as they stand before any of them are joined, as that follows the joining of households.
void Evidence::readHeads()
{
    const catalogue::Table &member = catalogue::table(catalogue::TableId::Member);
    const Lives lives = [&](std::size_t entry) { return m_removals.lives(entry); };
    m_heads.emplace();
    for (std::size_t line = 0; line < m_lineage.lines().size(); ++line) {
        if (m_lineage.lines()[line].table != catalogue::TableId::Member)
            continue;
        const auto fact = [&](const char *column) -> const journal::Fact & {
            return stands(line, member.column(column), lives);
        };
        const auto *household = std::get_if<journal::Stamp>(&fact("household"));
        if (!household || textOf(fact("relation")) != catalogue::headOfHousehold ||
            values::hasLeft(textOf(fact("joined_on")), textOf(fact("left_on"))))
            continue;
        if (const auto of = m_lineage.lineOf(catalogue::TableId::Household, *household); of != Lineage::none)
            (*m_heads)[of].insert({fact("identity"), fact("name")});
    }
}

const journal::Fact &Evidence::stands(std::size_t line, int column, const Lives &lives) const
{
    static const journal::Fact blank;
    const int of = catalogue::table(m_lineage.lines()[line].table).together(column).front();
    const auto all = heads(m_lineage, line, of, lives);
    return all.empty() ? blank : factOf(m_lineage.entry(standing(m_lineage, all, of)), column);
}

} // namespace chulie::merge
