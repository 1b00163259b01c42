#include "models/merge/canonical.h"
#include "models/merge/following.h"
#include "models/safekeeping/flaws.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/storage/villageofrow.h"
#include "models/values/hidden.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <span>
#include <unordered_map>

namespace chulie::safekeeping {

namespace {

using journal::TableRow;
using merge::Part;

/// The rows of \a table that no entry created.
std::string selectStrange(const catalogue::Table &table)
{
    return std::string("SELECT id FROM ") + table.name + " t WHERE NOT EXISTS (SELECT 1 FROM entry e " +
           "WHERE e.id = t.id AND e.row = e.id AND e.tbl = ?)";
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckState)
};

/// Holds the tables against the state that follows from the history, part by part.
class Comparison
{
public:
    Comparison(storage::Database &database, Flaws &flaws)
        : m_flaws(flaws), m_rows(database), m_whereabouts(database)
    {
    }

    void compare(const Part &part, std::span<const TableRow> rows);

private:
    void compare(const catalogue::Table &table, std::int64_t row, const std::vector<values::Value> &derived,
                 const std::vector<values::Value> &stored);
    void addMissing(const Part &part, const merge::Row &row);

    Flaws &m_flaws;
    storage::Rows m_rows;
    storage::VillageOfRow m_whereabouts;
};

/// What differs, in words; a person's numbers are not shown.
QString difference(const catalogue::Column &column, const values::Value &derived, const values::Value &stored)
{
    if (column.personal || column.kind == catalogue::Kind::Reference)
        return Words::tr("The table holds another value than the history.");
    const auto shown = [&](const values::Value &value) {
        return QString::fromStdString(values::maskedValue(column, values::exportText(column, value)));
    };
    return Words::tr("The table holds “%1”, the history “%2”.").arg(shown(stored), shown(derived));
}

void Comparison::compare(const Part &part, std::span<const TableRow> rows)
{
    std::unordered_map<std::int64_t, const merge::Row *> derived;
    for (const merge::Row &row : part.state.rows)
        derived.emplace(part.ids.of(row.id), &row);
    for (const TableRow &row : rows) {
        const catalogue::Table &of = catalogue::table(row.table);
        const auto found = derived.find(row.row);
        const auto stored = m_rows.read(of, row.row);
        if (found == derived.end() && stored)
            m_flaws.add(Flaw::Kind::State, of, row.row, nullptr,
                        Words::tr("The table holds a row that the history does not have."));
        else if (found != derived.end() && !stored)
            addMissing(part, *found->second);
        else if (stored)
            compare(of, row.row, part.values(*found->second), *stored);
    }
}

void Comparison::compare(const catalogue::Table &table, std::int64_t row,
                         const std::vector<values::Value> &derived, const std::vector<values::Value> &stored)
{
    // The village of 措施 and 走访 is their household's, and not recorded.
    const bool isInherited = m_whereabouts.followsHousehold(table, stored);
    for (const catalogue::Column &column : table.columns) {
        const auto at = static_cast<std::size_t>(column.number);
        if (stored[at] != derived[at] && !(isInherited && std::string_view(column.name) == "village"))
            m_flaws.add(Flaw::Kind::State, table, row, &column, difference(column, derived[at], stored[at]));
    }
}

void Comparison::addMissing(const Part &part, const merge::Row &row)
{
    QString name = values::withoutNumbers(QString::fromStdString(merge::keyText(part.state, row)));
    name.replace(u'\t', u' ');
    m_flaws.add({.kind = Flaw::Kind::State,
                 .table = &catalogue::table(row.table),
                 .row = name.toStdString(),
                 .reason = Words::tr("The history has a row that the table does not hold.")});
}

/// The rows of the tables that the history does not name.
void addStrange(storage::Database &database, Flaws &flaws)
{
    for (const catalogue::Table &table : catalogue::allTables()) {
        storage::Statement select(database, selectStrange(table));
        select.with(static_cast<int>(table.id));
        while (select.next())
            flaws.add(Flaw::Kind::State, table, select.integer(0), nullptr,
                      Words::tr("The table holds a row that the history does not have."));
    }
}

} // namespace

void checkState(storage::Database &database, Flaws &flaws)
{
    addStrange(database, flaws);
    Comparison comparison(database, flaws);
    merge::derivePresent(
        database, journal::everyRow(database),
        [&](const Part &part, std::span<const TableRow> first) { comparison.compare(part, first); });
}

} // namespace chulie::safekeeping
