#pragma once

#include "models/filling/filling.h"

#include <QAbstractTableModel>

namespace chulie::filling {

/// The first rows of a sheet of a form as they will be filled, under the form's own headings.
class FilledRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the sheet at \a sheet among those of the form; nothing where it, or all of the form, is not
    /// filled.
    void show(const FilledForm *filled, std::size_t sheet);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FilledColumn> m_columns;
    AnswerRows m_rows; ///< an answer for each of the form's columns
};

} // namespace chulie::filling
