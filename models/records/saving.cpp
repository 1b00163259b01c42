#include "models/records/saving.h"

#include "models/merge/following.h"
#include "models/records/draft.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <optional>
#include <set>

namespace chulie::records {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

/// The row of \a table that \a row is by now: another one where a merge made them one; nothing where it was
/// removed.
std::optional<std::int64_t> presentRow(storage::Database &database, const catalogue::Table &table,
                                       std::int64_t row)
{
    const std::int64_t whole = merge::Wholes(database).of(row);
    return storage::readRow(database, table, whole) ? std::optional(whole) : std::nullopt;
}

/// Columns that belong together are recorded together, the rest one by one.
void editChanged(journal::Act &act, const Draft &draft)
{
    std::vector<bool> done(draft.values.size(), false);
    for (const catalogue::Column &column : draft.table.columns) {
        if (done[static_cast<std::size_t>(column.number)] || !draft.changed(column.number))
            continue;
        std::map<int, values::Value> values;
        for (const int number : draft.table.together(column.number)) {
            done[static_cast<std::size_t>(number)] = true;
            values[number] = draft.values[static_cast<std::size_t>(number)];
        }
        act.edit(draft.table, draft.row, values);
    }
}

using Rows = std::map<catalogue::TableId, std::set<std::int64_t>>;

/// What hangs on a row: what goes with it, and what stays and lets go of it.
struct Load
{
    Rows going;
    Rows staying;
};

/// Adds to \a load what goes when row \a row of \a of does. A row may hang on several that go; it goes once.
void addHanging(storage::Database &database, const catalogue::Table &of, std::int64_t row, Load &load)
{
    for (const catalogue::Table &table : catalogue::allTables()) {
        for (const catalogue::Column &column : table.columns) {
            if (column.kind != catalogue::Kind::Reference || column.refers != of.id)
                continue;
            const bool goes = column.onRemove == catalogue::OnRemove::Cascade;
            storage::Statement select(database, std::string("SELECT id FROM ") + table.name + " WHERE " +
                                                    column.name + " = ?");
            select.with(row);
            while (select.next())
                if ((goes ? load.going : load.staying)[table.id].insert(select.integer(0)).second && goes)
                    addHanging(database, table, select.integer(0), load);
        }
    }
}

} // namespace

std::int64_t writeDraft(journal::Act &act, Draft &draft)
{
    if (draft.row == 0)
        draft.row = act.insert(draft.table, draft.values);
    else
        editChanged(act, draft);
    if (!draft.head.empty())
        act.insert(catalogue::table(catalogue::TableId::Member), headRow(draft.row, draft.head));
    return draft.row;
}

std::int64_t rowOfGivenKey(storage::Database &database, const catalogue::Table &table,
                           const std::map<int, values::Value> &given)
{
    std::string sql = std::string("SELECT id FROM ") + table.name + " WHERE 1";
    for (const int key : table.key) {
        if (!given.contains(key))
            return 0;
        sql += std::string(" AND ") + table.columns[static_cast<std::size_t>(key)].name + " IS ?";
    }
    storage::Statement select(database, sql);
    int index = 0;
    for (const int key : table.key)
        select.bind(++index, given.at(key));
    return select.next() ? select.integer(0) : 0;
}

QString faultOf(const catalogue::Column &column, const QString &text)
{
    return column.kind == catalogue::Kind::Reference ? QString()
                                                     : values::normalise(column, text.toStdString()).reason;
}

values::Result<Saving> saveRow(ledger::Ledger &ledger, const catalogue::Table &table, std::int64_t row,
                               const Typed &typed, const HowToSave &how)
{
    return ledger.act(how.command, [&](journal::Act &act) -> values::Result<Saving> {
        storage::Database &database = ledger.database();
        // A new row whose key the page itself knows (the household and the year) may have come meanwhile.
        const auto existing = row != 0 ? presentRow(database, table, row)
                                       : std::optional(rowOfGivenKey(database, table, typed.given));
        if (!existing)
            return values::Failure{Words::tr("The record was removed in the meantime: nothing was changed."),
                                   {}};
        Draft draft = draftOf(database, table, *existing, typed);
        if (how.check)
            how.check(database, draft);
        if (!draft.problems.empty())
            return Saving{0, std::move(draft.problems)};
        return Saving{writeDraft(act, draft), {}};
    });
}

values::Result<std::int64_t> rowWithKey(storage::Database &database, const catalogue::Table &table,
                                        const std::map<int, values::Value> &key)
{
    return database.read([&] { return rowOfGivenKey(database, table, key); });
}

values::Result<std::vector<Hanging>> hangingOn(storage::Database &database, const catalogue::Table &table,
                                               std::int64_t row)
{
    return database.read([&] {
        Load load;
        addHanging(database, table, row, load);
        std::vector<Hanging> counted;
        for (const auto &[id, ids] : load.going)
            if (!ids.empty())
                counted.push_back({id, static_cast<int>(ids.size())});
        for (auto &staying : load.staying) {
            const std::set<std::int64_t> &going = load.going[staying.first];
            std::erase_if(staying.second, [&](std::int64_t kept) { return going.contains(kept); });
            if (!staying.second.empty())
                counted.push_back({staying.first, static_cast<int>(staying.second.size()), true});
        }
        return counted;
    });
}

values::Result<void> removeRow(ledger::Ledger &ledger, const catalogue::Table &table, std::int64_t row)
{
    return ledger.act(QStringLiteral("remove"), [&](journal::Act &act) {
        act.remove(table, row);
        return values::Result<void>();
    });
}

} // namespace chulie::records
