#pragma once

#include "models/checkup/checkup.h"

#include <QAbstractTableModel>

#include <vector>

namespace chulie {

/// What the check-up found, or those findings of one check, with or without what was set aside.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Village, Household, Reason, Note, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Listed> found);
    /// Shows only what \a check finds; all where it is nullptr. \a withAside shows what was set aside, too.
    void keep(const Check *check, bool withAside);

    [[nodiscard]] const Listed &at(int row) const { return m_found[m_shown[static_cast<std::size_t>(row)]]; }
    /// How many findings of \a check are not set aside; of all where it is nullptr.
    [[nodiscard]] int count(const Check *check) const;
    [[nodiscard]] int asideCount() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString words(const Listed &listed, int column);
    void choose();

    std::vector<Listed> m_found;
    std::vector<std::size_t> m_shown;
    const Check *m_check = nullptr;
    bool m_withAside = false;
};

} // namespace chulie
