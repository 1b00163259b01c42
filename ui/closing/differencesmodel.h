#pragma once

#include "models/closing/review.h"

#include <QAbstractTableModel>

#include <memory>
#include <unordered_map>

namespace chulie {

class Database;

/// What a closed year was reported otherwise than it would be now: a row for each household's or village's
/// target, with the edits that caused it, which are looked for when they are looked at.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Village, Household, What, Before, After, Cause, Columns };

    explicit DifferencesModel(Database &database, QObject *parent = nullptr);

    void show(std::shared_ptr<const Review> review);
    [[nodiscard]] const Review::Line &line(int row) const;
    [[nodiscard]] const ClosedYear &closed(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cause(int row) const;
    [[nodiscard]] QString words(int row, int column) const;

    Database &m_database;
    std::shared_ptr<const Review> m_review;
    mutable std::unordered_map<int, QString> m_causes; ///< those looked at, by row
};

} // namespace chulie
