#include "tests/support/ledgeracts.h"

#include "models/exchange/import.h"
#include "models/households/moving.h"
#include "models/ledger/checkrow.h"
#include "models/ledger/keys.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"
#include "tests/support/imports.h"

#include <algorithm>

namespace chulie::support {

values::Result<void> Actor::act()
{
    const std::size_t what = m_dice.roll(100);
    if (what < 72)
        return several();
    return what < 88 ? importFile() : move();
}

std::vector<std::int64_t> Actor::ids(const catalogue::Table &table)
{
    std::vector<std::int64_t> ids;
    storage::Statement select(m_ledger.database(),
                              std::string("SELECT id FROM ") + table.name + " ORDER BY id");
    while (select.next())
        ids.push_back(select.integer(0));
    return ids;
}

/// So few of each that they meet: the same keys and values come up again and again.
values::Value Actor::value(const catalogue::Column &column)
{
    const std::string number(1, static_cast<char>('1' + m_dice.roll(3)));
    switch (column.kind) {
    case catalogue::Kind::Reference: {
        const auto rows = ids(catalogue::table(column.refers));
        return rows.empty() ? values::Value() : values::Value(m_dice.one(rows));
    }
    case catalogue::Kind::List:
        return std::string(
            column.options[m_dice.roll(std::min<std::size_t>(3, column.options.size()))].value);
    case catalogue::Kind::Year:
        return static_cast<std::int64_t>(2018 + m_dice.roll(2));
    case catalogue::Kind::YesNo:
        return static_cast<std::int64_t>(m_dice.roll(2));
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
        return static_cast<std::int64_t>(1 + m_dice.roll(3));
    case catalogue::Kind::Village:
        return "44162310420" + number;
    case catalogue::Kind::Region:
        return std::string("441623");
    case catalogue::Kind::Date:
        return "2018-0" + number + "-11";
    case catalogue::Kind::Identity:
        return "护照:E" + number;
    default:
        return column.name + number;
    }
}

/// Whether a picture hangs on one row, as every one does; any other row does not matter.
static bool hangsOnOne(const catalogue::Table &table, std::span<const values::Value> values)
{
    return table.id != catalogue::TableId::Picture ||
           std::ranges::count_if(table.columns, [&](const catalogue::Column &column) {
               return column.kind == catalogue::Kind::Reference &&
                      !values::isBlank(values[static_cast<std::size_t>(column.number)]);
           }) == 1;
}

/// 措施 and 走访 are in their household's village.
void Actor::follow(const catalogue::Table &table, std::vector<values::Value> &values)
{
    if (table.id != catalogue::TableId::Measure && table.id != catalogue::TableId::Visit)
        return;
    const values::Value &household = values[static_cast<std::size_t>(table.column("household"))];
    if (!values::isBlank(household))
        values[static_cast<std::size_t>(table.column("village"))] =
            storage::readRow(m_ledger.database(), catalogue::table(catalogue::TableId::Household),
                             values::number(household))
                ->at(1);
}

std::vector<values::Value> Actor::rowOf(const catalogue::Table &table)
{
    std::vector<values::Value> values(table.columns.size());
    for (const catalogue::Column &column : table.columns)
        if (column.required || m_dice.chance(30))
            values[static_cast<std::size_t>(column.number)] = value(column);
    follow(table, values);
    return values;
}

void Actor::enter(journal::Act &act)
{
    const catalogue::Table &table = catalogue::allTables()[m_dice.roll(catalogue::allTables().size())];
    auto values = rowOf(table);
    if (hangsOnOne(table, values) && ledger::checkRow(m_ledger.database(), table, 0, values).empty())
        act.insert(table, values);
}

void Actor::change(journal::Act &act)
{
    const catalogue::Table &table = catalogue::allTables()[m_dice.roll(catalogue::allTables().size())];
    const auto rows = ids(table);
    if (rows.empty())
        return;
    const std::int64_t row = m_dice.one(rows);
    if (m_dice.chance(20))
        return act.remove(table, row);
    const catalogue::Column &column = m_dice.one(table.columns);
    auto values = *storage::readRow(m_ledger.database(), table, row);
    const bool clears = !column.required && m_dice.chance(35);
    values[static_cast<std::size_t>(column.number)] = clears ? values::Value() : value(column);
    follow(table, values);
    if (!hangsOnOne(table, values) || !ledger::checkRow(m_ledger.database(), table, row, values).empty())
        return;
    std::map<int, values::Value> edited;
    for (const int one : table.together(column.number))
        edited[one] = values[static_cast<std::size_t>(one)];
    act.edit(table, row, edited);
}

values::Result<void> Actor::several()
{
    return m_ledger.act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        for (std::size_t i = m_dice.roll(3); i < 3; ++i)
            m_dice.chance(45) ? enter(act) : change(act);
        return {};
    });
}

QByteArray Actor::csv(const catalogue::Table &table, const std::vector<std::vector<values::Value>> &rows)
{
    QByteArray text;
    for (const catalogue::Field &field : catalogue::fields(table))
        text += QByteArray(field.label) + ',';
    text.back() = '\n';
    for (const auto &values : rows) {
        for (const catalogue::Field &field : catalogue::fields(table)) {
            std::string cell;
            if (!field.isHead()) {
                const catalogue::Column &column = table.columns[static_cast<std::size_t>(field.column)];
                const values::Value &value = values[static_cast<std::size_t>(field.column)];
                if (column.kind != catalogue::Kind::Reference) {
                    cell = values::exportText(column, value);
                } else if (!values::isBlank(value)) {
                    const catalogue::Table &of = catalogue::table(column.refers);
                    const auto &key = catalogue::keyFields(of);
                    const auto at = std::ranges::find_if(key, [&](const catalogue::Field &one) {
                        return one.label == std::string_view(field.label);
                    });
                    cell = ledger::keyTexts(m_ledger.database(), of, values::number(value))
                               ->at(static_cast<std::size_t>(at - key.begin()));
                }
            }
            text += QByteArray::fromStdString(cell) + ',';
        }
        text.back() = '\n';
    }
    return text;
}

values::Result<void> Actor::importFile()
{
    const catalogue::Table &table = catalogue::tables()[m_dice.roll(catalogue::tables().size())];
    std::vector<std::vector<values::Value>> rows;
    for (std::size_t i = m_dice.roll(4); i < 4; ++i)
        if (auto values = rowOf(table);
            std::ranges::none_of(table.columns, [&](const catalogue::Column &column) {
                return column.required && values::isBlank(values[static_cast<std::size_t>(column.number)]);
            }))
            rows.push_back(std::move(values));
    const QString file = m_folder.write(QStringLiteral("import.csv"), csv(table, rows));
    auto plan = exchange::planImport(m_ledger, {file}, choosing({.table = &table}));
    return plan ? exchange::applyImport(m_ledger, *plan) : values::Result<void>(plan.failure());
}

/// A household changes its village, or a member the household. What the rules forbid leaves all as it was.
values::Result<void> Actor::move()
{
    const auto households = ids(catalogue::table(catalogue::TableId::Household));
    const auto villages = ids(catalogue::table(catalogue::TableId::Village));
    const auto members = ids(catalogue::table(catalogue::TableId::Member));
    if (households.empty() || villages.empty())
        return {};
    if (members.empty() || m_dice.chance(60))
        return m_ledger.act(QStringLiteral("set"), [&](journal::Act &act) -> values::Result<void> {
            act.edit(catalogue::table(catalogue::TableId::Household), m_dice.one(households), 1,
                     m_dice.one(villages));
            return {};
        });
    const auto moved = households::moveMember(m_ledger, {.member = m_dice.one(members),
                                                         .to = m_dice.one(households),
                                                         .relation = "其他",
                                                         .occasion = {QStringLiteral("2019-03-01"), {}}});
    return moved || moved.failure().detail.isEmpty() ? values::Result<void>()
                                                     : values::Result<void>(moved.failure());
}

std::string everyRow(ledger::Ledger &ledger)
{
    std::string all;
    for (const catalogue::Table &table : catalogue::allTables()) {
        storage::Statement select(ledger.database(),
                                  std::string("SELECT * FROM ") + table.name + " ORDER BY id");
        while (select.next()) {
            all += table.name;
            for (int i = 0; i <= static_cast<int>(table.columns.size()); ++i)
                all += '|' + (select.isNull(i) ? "-" : std::string(select.text(i)));
            all += '\n';
        }
    }
    return all;
}

} // namespace chulie::support
