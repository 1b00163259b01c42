#pragma once

#include "models/records/rowlist.h"

#include <QAbstractTableModel>
#include <QFontMetrics>

namespace chulie {

/// Rows of one table of the ledger as a list: a column for each of shownFields(), with units in the
/// headings, numbers to the right, and personal values masked until asked for. Reads only what is looked at.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RecordModel(Database &database, const Table &table, QObject *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_rows.table(); }
    [[nodiscard]] const RowQuery &query() const { return m_rows.query(); }
    /// Shows what \a query asks for. The order stays the one chosen by sort().
    Result<void> show(RowQuery query);
    /// Reads anew after facts were written.
    Result<void> refresh();
    /// Shows only rows whose ids are in \a ids, sorted ascending; nothing shows all.
    void keepOnly(std::optional<std::vector<std::int64_t>> ids);

    [[nodiscard]] std::int64_t id(int row) const { return m_rows.id(row); }
    [[nodiscard]] int find(std::int64_t id) const { return m_rows.find(id); }
    [[nodiscard]] int total() const { return m_rows.total(); }
    /// The shown column that \a column of the table has; -1 is 户主 of 户.
    [[nodiscard]] int shownColumn(int column) const;

    /// A sensible width of shown column \a column, its heading included.
    [[nodiscard]] int widthOf(int column, const QFontMetrics &metrics) const;

    [[nodiscard]] bool masked() const { return m_masked; }
    void setMasked(bool masked);
    /// Says the headings and values anew, after the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString shown(int row, std::size_t column) const;
    void allChanged();

    mutable RowList m_rows; ///< it reads as it is asked
    bool m_masked = true;
};

} // namespace chulie
