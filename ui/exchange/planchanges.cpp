#include "ui/exchange/planchanges.h"

#include "models/history/entrywords.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"

#include <QFileInfo>

namespace chulie::exchange {

namespace {

const catalogue::Column &columnOf(const catalogue::Table &table, int number)
{
    return table.columns[static_cast<std::size_t>(number)];
}

/// \a value as a person reads it.
QString inWords(history::EntryWords &words, const catalogue::Column &column, const values::Value &value)
{
    if (values::isBlank(value))
        return PlanChanges::tr("blank");
    if (column.kind != catalogue::Kind::Reference)
        return records::shownText(column, value);
    return values::number(value) > 0 ? words.record(catalogue::table(column.refers), values::number(value))
                                     : PlanChanges::tr("new");
}

} // namespace

PlanChanges::PlanChanges(QObject *parent)
    : ListModel(
          grid::withTips<ChangeRow>({
              {[] { return tr("File"); }, [](const ChangeRow &row) { return row.file; }},
              {[] { return tr("Line"); }, [](const ChangeRow &row) { return QString::number(row.line); },
               true},
              {[] { return tr("Table"); }, [](const ChangeRow &row) { return catalogue::title(*row.table); }},
              {[] { return tr("Record"); }, [](const ChangeRow &row) { return row.record; }},
              {[] { return tr("Column"); },
               [](const ChangeRow &row) {
                   return row.column ? catalogue::title(*row.column) : tr("new row");
               }},
              {[] { return tr("From"); }, [](const ChangeRow &row) { return row.from; }},
              {[] { return tr("To"); }, [](const ChangeRow &row) { return row.to; }},
          }),
          parent)
{
}

values::Result<void> PlanChanges::show(storage::Database &database, const std::vector<PlannedChange> &changes,
                                       const QStringList &files)
{
    std::vector<ChangeRow> rows;
    auto read = database.read([&] {
        history::EntryWords words(database);
        for (const PlannedChange &change : changes) {
            ChangeRow &row = rows.emplace_back();
            row.file = QFileInfo(files.value(change.file)).fileName();
            row.line = change.line;
            row.table = change.table;
            row.record = change.row == 0 ? change.key : words.record(*change.table, change.row);
            if (change.row == 0)
                continue;
            row.column = &columnOf(*change.table, change.column);
            row.from = inWords(words, *row.column, change.from);
            row.to = inWords(words, *row.column, change.to);
        }
    });
    ListModel::show(read ? std::move(rows) : std::vector<ChangeRow>());
    return read;
}

} // namespace chulie::exchange
