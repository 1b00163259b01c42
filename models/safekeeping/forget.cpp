#include "models/safekeeping/forget.h"

#include "models/journal/forgotten.h"
#include "models/journal/lastvalues.h"
#include "models/journal/removed.h"
#include "models/ledger/ledger.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forget)
};

using RowOfTable = std::pair<TableId, std::int64_t>;

/// Whether a row of \a table with \a values goes with one of \a rows when that is removed.
bool hangsOn(const Table &table, const std::vector<Value> &values, const std::set<RowOfTable> &rows)
{
    return std::ranges::any_of(table.columns, [&](const Column &column) {
        const Value &value = values[static_cast<std::size_t>(column.number)];
        return column.kind == Kind::Reference && column.onRemove == OnRemove::Cascade && !isBlank(value) &&
               rows.contains({column.refers, number(value)});
    });
}

/// The removed row and the removed rows that hung on it, on those, and so on. The tables follow those that
/// they refer to.
std::set<RowOfTable> withHanging(Database &database, const Table &of, std::int64_t row)
{
    std::set<RowOfTable> rows{{of.id, row}};
    for (const Table &table : allTables())
        for (const std::int64_t removed : removedRows(database, table))
            if (hangsOn(table, history::lastValues(database, table, removed), rows))
                rows.insert({table.id, removed});
    return rows;
}

} // namespace

Result<bool> canForget(Database &database, const Table &table, std::int64_t row)
{
    return database.read([&] {
        const auto removed = removedRows(database, table);
        return std::ranges::find(removed, row) != removed.end();
    });
}

Result<int> forget(Ledger &ledger, const Table &table, std::int64_t row)
{
    return ledger.act(QString::fromLatin1(history::forgetting), [&](Act &act) -> Result<int> {
        Database &database = ledger.database();
        if (readRow(database, table, row))
            return Failure{Words::tr("This record is in the ledger. Remove it first; what was removed can be "
                                     "forgotten."),
                           {}};
        const auto rows = withHanging(database, table, row);
        for (const auto &[id, gone] : rows)
            act.remove(chulie::table(id), gone);
        history::eraseForgotten(database);
        return static_cast<int>(rows.size());
    });
}

} // namespace chulie
