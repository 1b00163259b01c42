#include "tests/support/ledgeracts.h"

#include "models/exchange/import.h"
#include "models/households/moving.h"
#include "models/ledger/checkrow.h"
#include "models/ledger/keys.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"
#include "tests/support/imports.h"

#include <algorithm>

namespace chulie::test {

Result<void> Actor::act()
{
    const std::size_t what = m_dice.roll(100);
    if (what < 72)
        return several();
    return what < 88 ? importFile() : move();
}

std::vector<std::int64_t> Actor::ids(const Table &table)
{
    std::vector<std::int64_t> ids;
    Statement select(m_ledger.database(), std::string("SELECT id FROM ") + table.name + " ORDER BY id");
    while (select.next())
        ids.push_back(select.integer(0));
    return ids;
}

/// So few of each that they meet: the same keys and values come up again and again.
Value Actor::value(const Column &column)
{
    const std::string number(1, static_cast<char>('1' + m_dice.roll(3)));
    switch (column.kind) {
    case Kind::Reference: {
        const auto rows = ids(table(column.refers));
        return rows.empty() ? Value() : Value(m_dice.one(rows));
    }
    case Kind::List:
        return std::string(
            column.options[m_dice.roll(std::min<std::size_t>(3, column.options.size()))].value);
    case Kind::Year:
        return static_cast<std::int64_t>(2018 + m_dice.roll(2));
    case Kind::YesNo:
        return static_cast<std::int64_t>(m_dice.roll(2));
    case Kind::Count:
    case Kind::Money:
        return static_cast<std::int64_t>(1 + m_dice.roll(3));
    case Kind::Village:
        return "44162310420" + number;
    case Kind::Region:
        return std::string("441623");
    case Kind::Date:
        return "2018-0" + number + "-11";
    case Kind::Identity:
        return "护照:E" + number;
    default:
        return column.name + number;
    }
}

/// Whether a picture hangs on one row, as every one does; any other row does not matter.
static bool hangsOnOne(const Table &table, std::span<const Value> values)
{
    return table.id != TableId::Picture ||
           std::ranges::count_if(table.columns, [&](const Column &column) {
               return column.kind == Kind::Reference &&
                      !isBlank(values[static_cast<std::size_t>(column.number)]);
           }) == 1;
}

/// 措施 and 走访 are in their household's village.
void Actor::follow(const Table &table, std::vector<Value> &values)
{
    if (table.id != TableId::Measure && table.id != TableId::Visit)
        return;
    const Value &household = values[static_cast<std::size_t>(table.column("household"))];
    if (!isBlank(household))
        values[static_cast<std::size_t>(table.column("village"))] =
            readRow(m_ledger.database(), chulie::table(TableId::Household), number(household))->at(1);
}

std::vector<Value> Actor::rowOf(const Table &table)
{
    std::vector<Value> values(table.columns.size());
    for (const Column &column : table.columns)
        if (column.required || m_dice.chance(30))
            values[static_cast<std::size_t>(column.number)] = value(column);
    follow(table, values);
    return values;
}

void Actor::enter(Act &act)
{
    const Table &table = allTables()[m_dice.roll(allTables().size())];
    auto values = rowOf(table);
    if (hangsOnOne(table, values) && checkRow(m_ledger.database(), table, 0, values).empty())
        act.insert(table, values);
}

void Actor::change(Act &act)
{
    const Table &table = allTables()[m_dice.roll(allTables().size())];
    const auto rows = ids(table);
    if (rows.empty())
        return;
    const std::int64_t row = m_dice.one(rows);
    if (m_dice.chance(20))
        return act.remove(table, row);
    const Column &column = m_dice.one(table.columns);
    auto values = *readRow(m_ledger.database(), table, row);
    const bool clears = !column.required && m_dice.chance(35);
    values[static_cast<std::size_t>(column.number)] = clears ? Value() : value(column);
    follow(table, values);
    if (!hangsOnOne(table, values) || !checkRow(m_ledger.database(), table, row, values).empty())
        return;
    std::map<int, Value> edited;
    for (const int one : table.together(column.number))
        edited[one] = values[static_cast<std::size_t>(one)];
    act.edit(table, row, edited);
}

Result<void> Actor::several()
{
    return m_ledger.act(QStringLiteral("test"), [&](Act &act) -> Result<void> {
        for (std::size_t i = m_dice.roll(3); i < 3; ++i)
            m_dice.chance(45) ? enter(act) : change(act);
        return {};
    });
}

QByteArray Actor::csv(const Table &table, const std::vector<std::vector<Value>> &rows)
{
    QByteArray text;
    for (const Field &field : fields(table))
        text += QByteArray(field.label) + ',';
    text.back() = '\n';
    for (const auto &values : rows) {
        for (const Field &field : fields(table)) {
            std::string cell;
            if (!field.isHead()) {
                const Column &column = table.columns[static_cast<std::size_t>(field.column)];
                const Value &value = values[static_cast<std::size_t>(field.column)];
                if (column.kind != Kind::Reference) {
                    cell = exportText(column, value);
                } else if (!isBlank(value)) {
                    const Table &of = chulie::table(column.refers);
                    const auto &key = keyFields(of);
                    const auto at = std::ranges::find_if(
                        key, [&](const Field &one) { return one.label == std::string_view(field.label); });
                    cell = keyTexts(m_ledger.database(), of, number(value))
                               ->at(static_cast<std::size_t>(at - key.begin()));
                }
            }
            text += QByteArray::fromStdString(cell) + ',';
        }
        text.back() = '\n';
    }
    return text;
}

Result<void> Actor::importFile()
{
    const Table &table = tables()[m_dice.roll(tables().size())];
    std::vector<std::vector<Value>> rows;
    for (std::size_t i = m_dice.roll(4); i < 4; ++i)
        if (auto values = rowOf(table); std::ranges::none_of(table.columns, [&](const Column &column) {
                return column.required && isBlank(values[static_cast<std::size_t>(column.number)]);
            }))
            rows.push_back(std::move(values));
    const QString file = m_folder.write(QStringLiteral("import.csv"), csv(table, rows));
    auto plan = planImport(m_ledger, {file}, choosing({.table = &table}));
    return plan ? applyImport(m_ledger, *plan) : Result<void>(plan.failure());
}

/// A household changes its village, or a member the household. What the rules forbid leaves all as it was.
Result<void> Actor::move()
{
    const auto households = ids(table(TableId::Household));
    const auto villages = ids(table(TableId::Village));
    const auto members = ids(table(TableId::Member));
    if (households.empty() || villages.empty())
        return {};
    if (members.empty() || m_dice.chance(60))
        return m_ledger.act(QStringLiteral("set"), [&](Act &act) -> Result<void> {
            act.edit(table(TableId::Household), m_dice.one(households), 1, m_dice.one(villages));
            return {};
        });
    const auto moved = moveMember(m_ledger, {.member = m_dice.one(members),
                                             .to = m_dice.one(households),
                                             .relation = "其他",
                                             .occasion = {QStringLiteral("2019-03-01"), {}}});
    return moved || moved.failure().detail.isEmpty() ? Result<void>() : Result<void>(moved.failure());
}

std::string everyRow(Ledger &ledger)
{
    std::string all;
    for (const Table &table : allTables()) {
        Statement select(ledger.database(), std::string("SELECT * FROM ") + table.name + " ORDER BY id");
        while (select.next()) {
            all += table.name;
            for (int i = 0; i <= static_cast<int>(table.columns.size()); ++i)
                all += '|' + (select.isNull(i) ? "-" : std::string(select.text(i)));
            all += '\n';
        }
    }
    return all;
}

} // namespace chulie::test
