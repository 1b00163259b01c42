#pragma once

#include "models/history/entrywords.h"
#include "ui/grid/listmodel.h"

#include <unordered_map>
#include <vector>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::values {
class Masking;
} // namespace chulie::values

namespace chulie::history {

/// Entries of the history as a list, the newest first: each is read and put into words when it is looked at,
/// so that a city's million of them costs no more to show than a screen.
class HistoryModel : public grid::ListModel<std::int64_t>
{
    Q_OBJECT
public:
    enum Column { When, Who, By, TableName, Record, What, Before, After, Columns };

    explicit HistoryModel(ledger::Ledger &ledger, QObject *parent = nullptr);

    void show(std::vector<std::int64_t> entries);
    /// Entry \a row in words. A merge has no table; what could not be read has no act either, and why is its
    /// record.
    [[nodiscard]] const WordedEntry &worded(int row) const;
    void retranslate();

private:
    using Words = QString (*)(const WordedEntry &entry, bool isMasked);

    grid::ListColumn<std::int64_t> column(QString (*title)(), Words words);
    ColumnList columns();
    [[nodiscard]] const WordedEntry &wordedEntry(std::int64_t entry) const;

    storage::Database &m_database;
    values::Masking &m_masking;
    mutable std::unordered_map<std::int64_t, WordedEntry> m_worded; ///< those looked at lately
    mutable WordedEntry m_unread;                                   ///< the last one that could not be read
};

} // namespace chulie::history
