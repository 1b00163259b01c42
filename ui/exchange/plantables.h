#pragma once

#include "models/exchange/import.h"

#include <QAbstractTableModel>

namespace chulie {

/// What an import does with the rows of each file and table.
class PlanCounts : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, TableName, New, Updated, Unchanged, Refused, Columns };

    /// \a plan must outlive it.
    explicit PlanCounts(const ImportPlan &plan, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_plan(plan)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const ImportPlan &m_plan;
};

/// Why an import refuses rows, and what it warns of.
class PlanProblems : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Level, File, Line, ColumnName, Given, Reason, Columns };

    /// \a plan must outlive it.
    explicit PlanProblems(const ImportPlan &plan, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_plan(plan)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant words(const Problem &problem, int column) const;

    const ImportPlan &m_plan;
};

} // namespace chulie
