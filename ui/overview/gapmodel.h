#pragma once

#include "models/overview/figures.h"

#include <QAbstractTableModel>

#include <vector>

namespace chulie {

/// Targets that hold villages, towns or counties back, as a short list.
class GapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Due, Villages, Households, Columns };

    explicit GapModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// \a year is the year shown: what was due by its end and is open is overdue.
    void show(std::vector<TargetGap> gaps, int year);
    [[nodiscard]] const TargetGap &gap(int row) const { return m_gaps[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant words(const TargetGap &gap, int column) const;
    [[nodiscard]] static QString places(const TargetGap &gap);
    [[nodiscard]] bool isOverdue(const TargetGap &gap) const;

    std::vector<TargetGap> m_gaps;
    int m_year = 0;
};

} // namespace chulie
