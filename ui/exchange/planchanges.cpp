#include "ui/exchange/planchanges.h"

#include "models/history/telling.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"

#include <QFileInfo>

namespace chulie {

namespace {

/// \a value as a person reads it.
QString inWords(chronicle::Telling &telling, const Column &column, const Value &value)
{
    if (isBlank(value))
        return PlanChanges::tr("blank");
    if (column.kind != Kind::Reference)
        return shownText(column, value);
    return number(value) > 0 ? telling.record(table(column.refers), number(value)) : PlanChanges::tr("new");
}

} // namespace

Result<void> PlanChanges::show(Database &database, const std::vector<PlannedChange> &changes,
                               const QStringList &files)
{
    beginResetModel();
    m_words.clear();
    auto read = database.read([&] {
        chronicle::Telling telling(database);
        for (const PlannedChange &change : changes) {
            const chulie::Column &column = change.table->columns[static_cast<std::size_t>(change.column)];
            m_words.push_back({QFileInfo(files.value(change.file)).fileName(), QString::number(change.line),
                               title(*change.table), telling.record(*change.table, change.row), title(column),
                               inWords(telling, column, change.from), inWords(telling, column, change.to)});
        }
    });
    endResetModel();
    return read;
}

int PlanChanges::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int PlanChanges::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PlanChanges::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isShown
               ? QVariant(
                     m_words[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())])
               : QVariant();
}

QVariant PlanChanges::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    const QString words[] = {tr("File"),   tr("Line"), tr("Table"), tr("Record"),
                             tr("Column"), tr("From"), tr("To")};
    return role == Qt::DisplayRole ? QVariant(words[section]) : QVariant();
}

} // namespace chulie
