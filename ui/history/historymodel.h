#pragma once

#include "models/history/entrywords.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace chulie {

class Database;
class Ledger;
class Masking;

/// Entries of the history as a list, the newest first: each is read and put into words when it is looked at,
/// so that a city's million of them costs no more to show than a screen.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, By, TableName, Record, What, Before, After, Columns };

    explicit HistoryModel(Ledger &ledger, QObject *parent = nullptr);

    void show(std::vector<std::int64_t> entries);
    /// Entry \a row in words. A merge has no table; what could not be read has no act either, and why is its
    /// record.
    [[nodiscard]] const history::WordedEntry &worded(int row) const;
    [[nodiscard]] std::int64_t entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const history::WordedEntry &entry, int column) const;
    void allChanged();

    Database &m_database;
    Masking &m_masking;
    std::vector<std::int64_t> m_entries;
    mutable std::unordered_map<std::int64_t, history::WordedEntry> m_worded; ///< those looked at lately
    mutable history::WordedEntry m_unread; ///< the last one that could not be read
};

} // namespace chulie
