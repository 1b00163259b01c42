#pragma once

#include "models/closing/review.h"
#include "models/places/places.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace chulie {

/// The villages of a scope with what became of their year: open, closed by whom and when, or reopened and
/// why.
class ClosingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Village, State, On, By, Differences, Reason, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::span<const VillagePlace> villages, std::shared_ptr<const Review> review);
    [[nodiscard]] const VillagePlace &village(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].village;
    }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        VillagePlace village;
        const ClosedYear *closed = nullptr; ///< nullptr: never closed
        int differences = 0;
    };

    [[nodiscard]] static QString words(const Row &row, int column);

    std::shared_ptr<const Review> m_review;
    std::vector<Row> m_rows;
};

} // namespace chulie
