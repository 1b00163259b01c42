#include "models/journal/reading.h"
#include "models/merge/canonical.h"
#include "models/merge/model.h"
#include "models/safekeeping/flaws.h"
#include "models/storage/database.h"
#include "models/storage/whereabouts.h"
#include "models/values/hidden.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace chulie {

namespace {

using history::Fact;
using history::Stamp;
using history::State;

constexpr auto selectRows = R"(
SELECT e.id, d.name, a.counter, e.n
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.id = e.row
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckState)
};

/// Holds the tables against the state that follows from the history.
class Comparison
{
public:
    Comparison(Database &database, Flaws &flaws)
        : m_database(database), m_flaws(flaws), m_state(derive(history::readEntries(database)))
    {
        for (Statement rows(database, selectRows); rows.next();)
            m_stamps[rows.integer(0)] = {rows.integer(2), history::device(rows.text(1)), rows.integer(3)};
    }

    void compare(const Table &table);
    void listMissing();

private:
    [[nodiscard]] Stamp stampOf(std::int64_t row) const;
    [[nodiscard]] Fact factOf(const Column &column, const Value &value) const;
    void compare(const Table &table, std::int64_t row, const std::vector<Value> &values);

    Database &m_database;
    Flaws &m_flaws;
    State m_state;
    std::unordered_map<std::int64_t, Stamp> m_stamps; ///< of rows, by id
    std::set<const history::Row *> m_found;           ///< the derived rows that the tables hold
};

std::string textOf(const Column &column, const Fact &fact)
{
    if (const auto *number = std::get_if<std::int64_t>(&fact))
        return exportText(column, *number);
    const auto *words = std::get_if<std::string>(&fact);
    return words ? *words : std::string();
}

/// What differs, in words; a person's numbers are not shown.
QString difference(const Column &column, const Fact &derived, const Fact &stored)
{
    if (column.personal || column.kind == Kind::Reference)
        return Words::tr("The table holds another value than the history.");
    const auto shown = [&](const Fact &fact) {
        return QString::fromStdString(maskedValue(column, textOf(column, fact)));
    };
    return Words::tr("The table holds “%1”, the history “%2”.").arg(shown(stored), shown(derived));
}

/// A row that no entry created has no stamp.
Stamp Comparison::stampOf(std::int64_t row) const
{
    const auto found = m_stamps.find(row);
    return found == m_stamps.end() ? Stamp() : found->second;
}

Fact Comparison::factOf(const Column &column, const Value &value) const
{
    if (const auto *words = std::get_if<std::string>(&value))
        return *words;
    if (isBlank(value))
        return {};
    return column.kind == Kind::Reference ? Fact(stampOf(number(value))) : Fact(number(value));
}

void Comparison::compare(const Table &table)
{
    std::string columns;
    for (const Column &column : table.columns)
        columns += std::string(", ") + column.name;
    Statement select(m_database, "SELECT id" + columns + " FROM " + table.name);
    std::vector<Value> values(table.columns.size());
    while (select.next()) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = select.value(static_cast<int>(i) + 1);
        compare(table, select.integer(0), values);
    }
}

void Comparison::compare(const Table &table, std::int64_t row, const std::vector<Value> &values)
{
    const history::Row *derived = m_state.find(table.id, stampOf(row));
    if (!derived)
        return m_flaws.add(Flaw::Kind::State, table, row, nullptr,
                           Words::tr("The table holds a row that the history does not have."));
    m_found.insert(derived);
    // The village of 措施 and 走访 is their household's, and not recorded.
    const bool isInherited = Whereabouts(m_database).followsHousehold(table, values);
    for (const Column &column : table.columns) {
        const auto at = static_cast<std::size_t>(column.number);
        const Fact stored = factOf(column, values[at]);
        if (stored != derived->values[at] && !(isInherited && std::string_view(column.name) == "village"))
            m_flaws.add(Flaw::Kind::State, table, row, &column,
                        difference(column, derived->values[at], stored));
    }
}

void Comparison::listMissing()
{
    for (const history::Row &row : m_state.rows) {
        if (m_found.contains(&row))
            continue;
        QString name = withoutNumbers(QString::fromStdString(keyText(m_state, row)));
        name.replace(u'\t', u' ');
        m_flaws.add({.kind = Flaw::Kind::State,
                     .table = &table(row.table),
                     .row = name.toStdString(),
                     .reason = Words::tr("The history has a row that the table does not hold.")});
    }
}

} // namespace

void checkState(Database &database, Flaws &flaws)
{
    Comparison comparison(database, flaws);
    for (const Table &table : allTables())
        comparison.compare(table);
    comparison.listMissing();
}

} // namespace chulie
