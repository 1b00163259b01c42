#include "models/safekeeping/forget.h"

#include "models/journal/forgotten.h"
#include "models/journal/lastvalues.h"
#include "models/journal/removed.h"
#include "models/ledger/ledger.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chulie::safekeeping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forget)
};

using RowOfTable = std::pair<catalogue::TableId, std::int64_t>;

/// Whether a row of \a table with \a values goes with one of \a rows when that is removed.
bool hangsOn(const catalogue::Table &table, const std::vector<values::Value> &values,
             const std::set<RowOfTable> &rows)
{
    return std::ranges::any_of(table.columns, [&](const catalogue::Column &column) {
        const values::Value &value = values[static_cast<std::size_t>(column.number)];
        return column.kind == catalogue::Kind::Reference && column.onRemove == catalogue::OnRemove::Cascade &&
               !values::isBlank(value) && rows.contains({column.refers, values::number(value)});
    });
}

/// The removed row and the removed rows that hung on it, on those, and so on. The tables follow those that
/// they refer to.
std::set<RowOfTable> withHanging(storage::Database &database, const catalogue::Table &of, std::int64_t row)
{
    std::set<RowOfTable> rows{{of.id, row}};
    for (const catalogue::Table &table : catalogue::allTables())
        for (const std::int64_t removed : journal::removedRows(database, table))
            if (hangsOn(table, journal::lastValues(database, table, removed), rows))
                rows.insert({table.id, removed});
    return rows;
}

} // namespace

values::Result<bool> canForget(storage::Database &database, const catalogue::Table &table, std::int64_t row)
{
    return database.read([&] {
        const auto removed = journal::removedRows(database, table);
        return std::ranges::find(removed, row) != removed.end();
    });
}

values::Result<int> forget(ledger::Ledger &ledger, const catalogue::Table &table, std::int64_t row)
{
    return ledger.act(
        QString::fromLatin1(journal::forgetting), [&](journal::Act &act) -> values::Result<int> {
            storage::Database &database = ledger.database();
            if (storage::readRow(database, table, row))
                return values::Failure{
                    Words::tr("This record is in the ledger. Remove it first; what was removed can be "
                              "forgotten."),
                    {}};
            const auto rows = withHanging(database, table, row);
            for (const auto &[id, gone] : rows)
                act.remove(catalogue::table(id), gone);
            journal::eraseForgotten(database);
            return static_cast<int>(rows.size());
        });
}

} // namespace chulie::safekeeping
