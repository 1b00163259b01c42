#include "tests/support/replica.h"

#include <algorithm>

namespace chulie::support {

namespace {

/// So few of each that people meet: the same keys, numbers and values come up again and again.
constexpr catalogue::TableId entered[] = {
    catalogue::TableId::Village,      catalogue::TableId::Household,  catalogue::TableId::Household,
    catalogue::TableId::Member,       catalogue::TableId::Member,     catalogue::TableId::Member,
    catalogue::TableId::Member,       catalogue::TableId::MemberYear, catalogue::TableId::HouseholdYear,
    catalogue::TableId::Measure,      catalogue::TableId::Fund,       catalogue::TableId::Visit,
    catalogue::TableId::StatusChange, catalogue::TableId::ClosedYear, catalogue::TableId::SetAside};

std::string word(const catalogue::Column &column, Dice &dice)
{
    static const std::vector<std::string> relations{"户主", "子女", "子女"};
    const std::string_view name = column.name;
    if (name == "relation")
        return dice.one(relations);
    if (name == "code" || name == "visitor")
        return std::string(column.name) + static_cast<char>('1' + dice.roll(2));
    return std::string(column.name) + static_cast<char>('1' + dice.roll(3));
}

std::vector<const merge::Row *> rowsOf(const merge::State &state, catalogue::TableId table)
{
    std::vector<const merge::Row *> rows;
    for (const merge::Row &row : state.rows)
        if (row.table == table)
            rows.push_back(&row);
    return rows;
}

journal::Fact fact(const merge::State &state, const catalogue::Column &column, Dice &dice)
{
    if (column.kind == catalogue::Kind::Reference) {
        const auto rows = rowsOf(state, column.refers);
        return rows.empty() ? journal::Fact() : journal::Fact(rows[dice.roll(rows.size())]->id);
    }
    switch (column.kind) {
    case catalogue::Kind::Year:
        return static_cast<std::int64_t>(2018 + dice.roll(2));
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
    case catalogue::Kind::YesNo:
        return static_cast<std::int64_t>(dice.roll(3));
    default:
        return word(column, dice);
    }
}

journal::Fact &at(std::vector<journal::Fact> &values, const catalogue::Table &table, const char *column)
{
    return values[static_cast<std::size_t>(table.column(column))];
}

/// The values of a row as a person might enter it; nothing where it lacks a parent.
std::optional<std::vector<journal::Fact>> newRow(const merge::State &state, const catalogue::Table &table,
                                                 Dice &dice)
{
    std::vector<journal::Fact> values(table.columns.size());
    for (const catalogue::Column &column : table.columns) {
        if (column.required || dice.chance(column.key ? 60 : 20))
            values[static_cast<std::size_t>(column.number)] = fact(state, column, dice);
        if (column.required && journal::isBlank(values[static_cast<std::size_t>(column.number)]))
            return std::nullopt;
    }
    if (table.id == catalogue::TableId::Measure || table.id == catalogue::TableId::Visit)
        if (const auto *home = std::get_if<journal::Stamp>(&at(values, table, "household")))
            at(values, table, "village") = state.find(catalogue::TableId::Household, *home)->values[1];
    return values;
}

/// The member whom an import would take \a values for; a blank row where the name tells none apart.
std::optional<merge::Row> member(const merge::State &state, const std::vector<journal::Fact> &values)
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Member);
    const auto column = [&](const char *name) { return static_cast<std::size_t>(table.column(name)); };
    const bool numbered = !journal::isBlank(values[column("identity")]);
    std::vector<const merge::Row *> named;
    for (const merge::Row *row : rowsOf(state, catalogue::TableId::Member)) {
        if (row->values[column("household")] != values[column("household")])
            continue;
        if (numbered && row->values[column("identity")] == values[column("identity")])
            return *row;
        if (row->values[column("name")] == values[column("name")] &&
            (!numbered || journal::isBlank(row->values[column("identity")])))
            named.push_back(row);
    }
    if (named.size() > 1)
        return merge::Row();
    return named.empty() ? std::nullopt : std::optional<merge::Row>(*named.front());
}

/// An edit by register of what \a values say otherwise than \a row.
void update(Replica &replica, const merge::Row &row, const std::vector<journal::Fact> &values)
{
    const catalogue::Table &table = catalogue::table(row.table);
    for (const catalogue::Column &column : table.columns) {
        const auto together = table.together(column.number);
        if (together.front() != column.number)
            continue;
        std::map<int, journal::Fact> changed;
        bool differs = false;
        for (const int one : together) {
            const auto number = static_cast<std::size_t>(one);
            const bool given = !journal::isBlank(values[number]);
            changed[one] = given ? values[number] : row.values[number];
            differs = differs || (given && values[number] != row.values[number]);
        }
        // An edit before may have made it part of another row.
        if (const merge::Row *now = replica.state().find(row.table, row.id); differs && now)
            replica.edit(*now, changed);
    }
}

void enter(Replica &replica, Dice &dice)
{
    const catalogue::Table &table = catalogue::table(dice.one(entered));
    const auto values = newRow(replica.state(), table, dice);
    if (!values)
        return;
    std::optional<merge::Row> row;
    if (table.id == catalogue::TableId::Member)
        row = member(replica.state(), *values);
    else if (const merge::Row *same = replica.withKey(table.id, *values))
        row = *same;
    if (row && row->values.empty())
        return;
    if (row)
        return update(replica, *row, *values);
    std::map<int, journal::Fact> given;
    for (std::size_t column = 0; column < values->size(); ++column)
        if (!journal::isBlank((*values)[column]))
            given[static_cast<int>(column)] = (*values)[column];
    replica.insert(table.id, given);
}

void edit(Replica &replica, const merge::Row &row, Dice &dice)
{
    const catalogue::Table &table = catalogue::table(row.table);
    const catalogue::Column &column = dice.one(table.columns);
    if (column.kind == catalogue::Kind::Reference && table.id == catalogue::TableId::MemberYear)
        return;
    std::vector<journal::Fact> after = row.values;
    std::map<int, journal::Fact> values;
    for (const int one : table.together(column.number)) {
        const catalogue::Column &of = table.columns[static_cast<std::size_t>(one)];
        const journal::Fact &was = row.values[static_cast<std::size_t>(one)];
        values[one] = one == column.number || dice.chance(30) ? fact(replica.state(), of, dice) : was;
        if (!of.required && dice.chance(25))
            values[one] = journal::Fact();
        if (of.required && journal::isBlank(values[one]))
            return;
        after[static_cast<std::size_t>(one)] = values[one];
    }
    const merge::Row *same = replica.withKey(row.table, after);
    if (!same || same->id == row.id)
        replica.edit(row, values);
}

} // namespace

void actAtRandom(Replica &replica, Dice &dice)
{
    replica.begin();
    const std::size_t what = dice.roll(100);
    const auto &rows = replica.state().rows;
    if (rows.empty() || what < 25)
        return enter(replica, dice);
    if (what < 35) {
        for (std::size_t i = 0; i < 6; ++i)
            enter(replica, dice);
        return;
    }
    if (what < 80)
        return edit(replica, merge::Row(rows[dice.roll(rows.size())]), dice);
    if (what < 93)
        return replica.remove(rows[dice.roll(rows.size())]);
    replica.undo(replica.counter() - 1 - static_cast<std::int64_t>(dice.roll(2)));
}

} // namespace chulie::support
