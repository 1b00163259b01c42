#pragma once

#include "models/history/entrywords.h"
#include "ui/grid/listmodel.h"

#include <unordered_map>
#include <vector>

namespace chulie {

class Database;
class Ledger;
class Masking;

/// Entries of the history as a list, the newest first: each is read and put into words when it is looked at,
/// so that a city's million of them costs no more to show than a screen.
class HistoryModel : public ListModel<std::int64_t>
{
    Q_OBJECT
public:
    enum Column { When, Who, By, TableName, Record, What, Before, After, Columns };

    explicit HistoryModel(Ledger &ledger, QObject *parent = nullptr);

    void show(std::vector<std::int64_t> entries);
    /// Entry \a row in words. A merge has no table; what could not be read has no act either, and why is its
    /// record.
    [[nodiscard]] const history::WordedEntry &worded(int row) const;
    void retranslate();

private:
    using Words = QString (*)(const history::WordedEntry &entry, bool isMasked);

    ListColumn<std::int64_t> column(QString (*title)(), Words words);
    ColumnList columns();
    [[nodiscard]] const history::WordedEntry &wordedEntry(std::int64_t entry) const;

    Database &m_database;
    Masking &m_masking;
    mutable std::unordered_map<std::int64_t, history::WordedEntry> m_worded; ///< those looked at lately
    mutable history::WordedEntry m_unread; ///< the last one that could not be read
};

} // namespace chulie
