#pragma once

#include "models/records/rowedits.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QStringList>

namespace chulie::grid {

/// What writing rows does, value by value: what is refused first, with the reason.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, NameColumn, FromColumn, ToColumn, ReasonColumn, ColumnCount };

    /// \a plan must outlive it.
    PlanModel(const records::EditPlan &plan, const catalogue::Table &table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const records::CellChange &change, int column) const;

    const catalogue::Table &m_table;
    std::vector<const records::CellChange *> m_changes;
};

/// Shows what a paste or a change will do before anything is written; accepted, it is to be done.
class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a notes say how the block was read.
    PlanDialog(const records::EditPlan &plan, const catalogue::Table &table, const QStringList &notes,
               QWidget *parent = nullptr);

private:
    PlanModel m_model;
};

} // namespace chulie::grid
