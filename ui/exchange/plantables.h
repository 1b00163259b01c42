#pragma once

#include "models/exchange/import.h"
#include "ui/grid/listmodel.h"

#include <QAbstractTableModel>

namespace chulie::exchange {

/// What an import does with the rows of one file and table.
struct CountsRow
{
    QString file;
    RowCounts counts; ///< of no table: the file is not understood
};

/// What an import does with the rows of each file and table. Files that are not understood come last.
class PlanCounts : public grid::ListModel<CountsRow>
{
    Q_OBJECT
public:
    enum Column { File, TableName, New, Updated, Unchanged, Refused, Columns };

    explicit PlanCounts(QObject *parent = nullptr);

    /// Shows \a plan, where there is one, and the files \a unread that are not in it.
    void show(const ImportPlan *plan, const QStringList &unread);
    [[nodiscard]] bool isUnread(int row) const { return !at(row).counts.table; }
    /// The file that \a row is of, by position in the batch, or among those that are not understood.
    [[nodiscard]] int fileAt(int row) const { return at(row).counts.file; }
};

/// Why an import refuses rows, and what it warns of.
class PlanProblems : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Level, File, Line, ColumnName, Given, Reason, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a plan, which must stay until the next call; nullptr shows nothing.
    void show(const ImportPlan *plan);
    [[nodiscard]] Problem problemAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant words(const Problem &problem, int column) const;

    const ImportPlan *m_plan = nullptr;
};

} // namespace chulie::exchange
