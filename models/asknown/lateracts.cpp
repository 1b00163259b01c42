#include "models/asknown/lateracts.h"

#include "models/journal/record.h"
#include "models/journal/recordview.h"
#include "models/journal/storedentries.h"
#include "models/merge/following.h"
#include "models/storage/database.h"

#include <unordered_set>
#include <vector>

namespace chulie::asknown {

namespace {

constexpr auto selectSince = "SELECT id FROM act WHERE at >= ?";
/// What names an act: an entry that replaces one of its entries, or is on a row that it created; its undo.
constexpr auto selectOnTop = R"(
SELECT e.act FROM entry o JOIN replaced r ON r.old = o.id JOIN entry e ON e.id = r.entry WHERE o.act = ?1
UNION
SELECT e.act FROM entry o JOIN entry e ON e.row = o.id AND e.row <> e.id WHERE o.act = ?1
UNION
SELECT id FROM act WHERE undoes = ?1
)";
constexpr auto selectRowsMade = "SELECT id FROM entry WHERE act = ? AND row = id";
constexpr auto selectValues = "SELECT act, tbl, vals FROM entry WHERE kind <> 2 AND vals IS NOT NULL";
constexpr auto deleteReplaced = "DELETE FROM replaced WHERE entry IN (SELECT id FROM entry WHERE act = ?)";
constexpr auto deleteEntries = "DELETE FROM entry WHERE act = ?";
constexpr auto deleteMerge = "DELETE FROM merge WHERE act = ?";
constexpr auto deleteUndoes = "UPDATE act SET undoes = NULL WHERE id = ?";
constexpr auto deleteAct = "DELETE FROM act WHERE id = ?";

using Acts = std::set<std::int64_t>;
using journal::TableRow;

/// Adds what names one of \a acts, and what names that in turn.
void addOnTop(storage::Database &database, Acts &acts)
{
    storage::Statement select(database, selectOnTop);
    std::vector<std::int64_t> next(acts.begin(), acts.end());
    while (!next.empty()) {
        select.with(next.back());
        next.pop_back();
        while (select.next())
            if (acts.insert(select.integer(0)).second)
                next.push_back(select.integer(0));
        select.reset();
    }
}

/// The rows that \a acts created.
std::unordered_set<std::int64_t> rowsMade(storage::Database &database, const Acts &acts)
{
    std::unordered_set<std::int64_t> rows;
    storage::Statement select(database, selectRowsMade);
    for (const std::int64_t act : acts) {
        select.with(act);
        while (select.next())
            rows.insert(select.integer(0));
        select.reset();
    }
    return rows;
}

bool refersTo(const catalogue::Table &table, std::string_view values,
              const std::unordered_set<std::int64_t> &rows)
{
    bool refers = false;
    journal::eachValue(table, values, [&](const journal::ValueView &value) {
        const catalogue::Column &column = table.columns[static_cast<std::size_t>(value.column)];
        refers = refers ||
                 (column.kind == catalogue::Kind::Reference && !value.isBlank && rows.contains(value.number));
    });
    return refers;
}

/// Adds the acts with a value that refers to a row of \a acts; false where there is none.
bool addReferring(storage::Database &database, Acts &acts)
{
    const auto rows = rowsMade(database, acts);
    const std::size_t before = acts.size();
    if (rows.empty())
        return false;
    for (storage::Statement select(database, selectValues); select.next();)
        if (!acts.contains(select.integer(0)) &&
            refersTo(journal::storedTable(select.integer(1)), select.blob(2), rows))
            acts.insert(select.integer(0));
    return acts.size() > before;
}

} // namespace

std::set<std::int64_t> actsSince(storage::Database &database, const std::string &end)
{
    Acts acts;
    storage::Statement select(database, selectSince);
    for (select.with(end); select.next();)
        acts.insert(select.integer(0));
    do
        addOnTop(database, acts);
    while (addReferring(database, acts));
    return acts;
}

bool takeOut(storage::Database &database, const std::set<std::int64_t> &acts,
             const values::Progress &progress)
{
    std::set<TableRow> touched;
    for (const std::int64_t act : acts)
        for (const TableRow &row : journal::rowsOfAct(database, act))
            touched.insert(row);
    const std::vector<TableRow> rows(touched.begin(), touched.end());
    const auto affected = merge::affectedBy(database, rows);
    for (const auto *sql : {deleteReplaced, deleteEntries, deleteMerge, deleteUndoes, deleteAct}) {
        storage::Statement erase(database, sql);
        for (const std::int64_t act : acts)
            erase.with(act).run();
    }
    return !merge::followHistory(database, affected, progress).isStopped;
}

} // namespace chulie::asknown
