#include "tests/support/replica.h"

#include <algorithm>

namespace chulie::test {

using namespace history;

namespace {

/// So few of each that people meet: the same keys, numbers and values come up again and again.
constexpr TableId entered[] = {
    TableId::Village, TableId::Household, TableId::Household,    TableId::Member,        TableId::Member,
    TableId::Member,  TableId::Member,    TableId::MemberYear,   TableId::HouseholdYear, TableId::Measure,
    TableId::Fund,    TableId::Visit,     TableId::StatusChange, TableId::ClosedYear,    TableId::SetAside};

std::string word(const Column &column, Dice &dice)
{
    static const std::vector<std::string> relations{"户主", "子女", "子女"};
    const std::string_view name = column.name;
    if (name == "relation")
        return dice.one(relations);
    if (name == "code" || name == "visitor")
        return std::string(column.name) + static_cast<char>('1' + dice.roll(2));
    return std::string(column.name) + static_cast<char>('1' + dice.roll(3));
}

std::vector<const Row *> rowsOf(const State &state, TableId table)
{
    std::vector<const Row *> rows;
    for (const Row &row : state.rows)
        if (row.table == table)
            rows.push_back(&row);
    return rows;
}

Fact fact(const State &state, const Column &column, Dice &dice)
{
    if (column.kind == Kind::Reference) {
        const auto rows = rowsOf(state, column.refers);
        return rows.empty() ? Fact() : Fact(rows[dice.roll(rows.size())]->id);
    }
    switch (column.kind) {
    case Kind::Year:
        return static_cast<std::int64_t>(2018 + dice.roll(2));
    case Kind::Count:
    case Kind::Money:
    case Kind::YesNo:
        return static_cast<std::int64_t>(dice.roll(3));
    default:
        return word(column, dice);
    }
}

Fact &at(std::vector<Fact> &values, const Table &table, const char *column)
{
    return values[static_cast<std::size_t>(table.column(column))];
}

/// The values of a row as a person might enter it; nothing where it lacks a parent.
std::optional<std::vector<Fact>> newRow(const State &state, const Table &table, Dice &dice)
{
    std::vector<Fact> values(table.columns.size());
    for (const Column &column : table.columns) {
        if (column.required || dice.chance(column.key ? 60 : 20))
            values[static_cast<std::size_t>(column.number)] = fact(state, column, dice);
        if (column.required && isBlank(values[static_cast<std::size_t>(column.number)]))
            return std::nullopt;
    }
    if (table.id == TableId::Measure || table.id == TableId::Visit)
        if (const auto *home = std::get_if<Stamp>(&at(values, table, "household")))
            at(values, table, "village") = state.find(TableId::Household, *home)->values[1];
    return values;
}

/// The member whom an import would take \a values for; a blank row where the name tells none apart.
std::optional<Row> member(const State &state, const std::vector<Fact> &values)
{
    const Table &table = chulie::table(TableId::Member);
    const auto column = [&](const char *name) { return static_cast<std::size_t>(table.column(name)); };
    const bool numbered = !isBlank(values[column("identity")]);
    std::vector<const Row *> named;
    for (const Row *row : rowsOf(state, TableId::Member)) {
        if (row->values[column("household")] != values[column("household")])
            continue;
        if (numbered && row->values[column("identity")] == values[column("identity")])
            return *row;
        if (row->values[column("name")] == values[column("name")] &&
            (!numbered || isBlank(row->values[column("identity")])))
            named.push_back(row);
    }
    if (named.size() > 1)
        return Row();
    return named.empty() ? std::nullopt : std::optional<Row>(*named.front());
}

/// An edit by register of what \a values say otherwise than \a row.
void update(Replica &replica, const Row &row, const std::vector<Fact> &values)
{
    const Table &table = chulie::table(row.table);
    for (const Column &column : table.columns) {
        const auto together = table.together(column.number);
        if (together.front() != column.number)
            continue;
        std::map<int, Fact> changed;
        bool differs = false;
        for (const int one : together) {
            const auto number = static_cast<std::size_t>(one);
            const bool given = !isBlank(values[number]);
            changed[one] = given ? values[number] : row.values[number];
            differs = differs || (given && values[number] != row.values[number]);
        }
        // An edit before may have made it part of another row.
        if (const Row *now = replica.state().find(row.table, row.id); differs && now)
            replica.edit(*now, changed);
    }
}

void enter(Replica &replica, Dice &dice)
{
    const Table &table = chulie::table(dice.one(entered));
    const auto values = newRow(replica.state(), table, dice);
    if (!values)
        return;
    std::optional<Row> row;
    if (table.id == TableId::Member)
        row = member(replica.state(), *values);
    else if (const Row *same = replica.withKey(table.id, *values))
        row = *same;
    if (row && row->values.empty())
        return;
    if (row)
        return update(replica, *row, *values);
    std::map<int, Fact> given;
    for (std::size_t column = 0; column < values->size(); ++column)
        if (!isBlank((*values)[column]))
            given[static_cast<int>(column)] = (*values)[column];
    replica.insert(table.id, given);
}

void edit(Replica &replica, const Row &row, Dice &dice)
{
    const Table &table = chulie::table(row.table);
    const Column &column = dice.one(table.columns);
    if (column.kind == Kind::Reference && table.id == TableId::MemberYear)
        return;
    std::vector<Fact> after = row.values;
    std::map<int, Fact> values;
    for (const int one : table.together(column.number)) {
        const Column &of = table.columns[static_cast<std::size_t>(one)];
        const Fact &was = row.values[static_cast<std::size_t>(one)];
        values[one] = one == column.number || dice.chance(30) ? fact(replica.state(), of, dice) : was;
        if (!of.required && dice.chance(25))
            values[one] = Fact();
        if (of.required && isBlank(values[one]))
            return;
        after[static_cast<std::size_t>(one)] = values[one];
    }
    const Row *same = replica.withKey(row.table, after);
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
        return edit(replica, Row(rows[dice.roll(rows.size())]), dice);
    if (what < 93)
        return replica.remove(rows[dice.roll(rows.size())]);
    replica.undo(replica.counter() - 1 - static_cast<std::int64_t>(dice.roll(2)));
}

} // namespace chulie::test
