#pragma once

#include "models/exchange/preview.h"
#include "models/values/result.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <array>
#include <vector>

namespace chulie {

class Database;

/// The values that an import changes, from what to what.
class PlanChanges : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, TableName, Row, ColumnName, From, To, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a changes of rows of \a database; \a files are the files that they number. A failure is that
    /// the rows cannot be read: then nothing is shown.
    Result<void> show(Database &database, const std::vector<PlannedChange> &changes,
                      const QStringList &files);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The words of one change, by Column.
    using Words = std::array<QString, Columns>;
    std::vector<Words> m_words;
};

} // namespace chulie
