#pragma once

#include "models/targets/target.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace chulie::sums {

/// A cell of sums: its words, by what it is sorted, and what it is marked as.
struct SumCell
{
    SumCell(QString words) : text(std::move(words)) {}
    SumCell(QString words, std::int64_t sortedBy) : text(std::move(words)), order(sortedBy) {}
    /// A whole number with thousands separators; 0 is left blank.
    static SumCell count(std::int64_t number);
    /// Whole fen in 万元, the yuan in its tip; 0 is left blank.
    static SumCell money(std::int64_t fen);
    /// The same, marked by the colours of \a state.
    SumCell marked(targets::State as, const QString &why = {}) &&;

    QString text;
    std::int64_t order = 0;
    std::optional<targets::State> state = {};
    QString tip = {};
};

/// What is behind a row of sums is found by its key; 0 is the row over all, which stays on top.
struct SumRow
{
    std::int64_t key = 0;
    std::vector<SumCell> cells;
};

struct SumColumn
{
    QString title;
    bool isNumber = true;
    bool namesPeople = false; ///< their surnames are sorted by their own readings
};

/// Sums by something (village, responsibility, source …), a row each, with a row over all.
class SumModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a rows, of as many cells as there are \a columns; the order stays the one chosen by sort().
    void show(std::vector<SumColumn> columns, std::vector<SumRow> rows);
    [[nodiscard]] std::int64_t key(int row) const { return m_rows[static_cast<std::size_t>(row)].key; }
    /// The row of \a key; -1 where there is none.
    [[nodiscard]] int find(std::int64_t key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    std::vector<SumColumn> m_columns;
    std::vector<SumRow> m_rows;
    int m_sortedBy = -1; ///< as the page gave them
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace chulie::sums
