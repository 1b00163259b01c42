#pragma once

#include "models/crosstab/crosstab.h"

#include <QAbstractTableModel>

#include <optional>

namespace chulie::crosstab {

/// A crosstab on screen: its rows and columns, behind them the totals, then the shares of the whole.
class CrosstabModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Crosstab table);
    [[nodiscard]] const Crosstab *table() const { return m_table ? &*m_table : nullptr; }

    /// The row or column of the table that row \a row or column \a column of the screen is about;
    /// crosstab::all for totals and shares.
    [[nodiscard]] int tableRow(int row) const;
    [[nodiscard]] int tableColumn(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const std::vector<Group> &groups(Qt::Orientation orientation) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] bool isTotal(int row, int column) const;

    std::optional<Crosstab> m_table;
};

} // namespace chulie::crosstab
