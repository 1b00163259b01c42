#pragma once

#include "models/charts/pace.h"
#include "models/places/places.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace chulie {

/// The villages that will miss the goal year at the present pace, and on which targets.
class MissModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Village, Town, Open, Closed, Lacking, Targets, Columns };

    /// A village as shown; it keeps nothing of the judgement it came from.
    struct Row
    {
        std::string code;
        QString name;
        QString town;
        int open = 0;
        int closed = 0;
        int lacking = 0;
        std::vector<const Target *> targets;
    };

    explicit MissModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const Pace &pace, const Places &places);
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    [[nodiscard]] QVariant words(const Row &row, int column) const;

    std::vector<Row> m_rows;
    int m_years = 0;
};

} // namespace chulie
