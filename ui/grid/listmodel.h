#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QFont>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace chulie::grid {

/// How a cell looks; a colour that is not valid is the palette's.
struct ListTone
{
    QColor ink = {};
    QColor fill = {};
    bool isBold = false;
};

/// What \a tone comes to for \a role.
[[nodiscard]] inline QVariant toned(const ListTone &tone, int role)
{
    if (role == Qt::ForegroundRole && tone.ink.isValid())
        return tone.ink;
    if (role == Qt::BackgroundRole && tone.fill.isValid())
        return tone.fill;
    if (role != Qt::FontRole || !tone.isBold)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

/// A column of a list: what is above it, and what a row shows in it.
template <typename Row>
struct ListColumn
{
    using Words = std::function<QString(const Row &)>;
    using Tone = std::function<ListTone(const Row &)>;

    ListColumn(std::function<QString()> titleOf, Words wordsOf, bool figures = false, Tone toneOf = nullptr,
               Words tipOf = nullptr)
        : title(std::move(titleOf)), words(std::move(wordsOf)), isFigure(figures), tone(std::move(toneOf)),
          tip(std::move(tipOf))
    {
    }

    std::function<QString()> title; ///< in the language in use
    Words words;
    bool isFigure; ///< is right-aligned
    Tone tone;
    Words tip;
};

/// Rows that are only looked at, under columns that are values. Words are made when they are looked at, so
/// that they are in the language in use.
template <typename Row>
class ListModel : public QAbstractTableModel
{
public:
    using ColumnList = std::vector<ListColumn<Row>>;

    explicit ListModel(ColumnList columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void show(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// After the language changed.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const ListColumn<Row> &column = m_columns[static_cast<std::size_t>(index.column())];
        const Row &row = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.words(row);
        case Qt::ToolTipRole:
            return column.tip ? QVariant(column.tip(row)) : QVariant();
        case Qt::TextAlignmentRole:
            return alignment(column);
        default:
            return column.tone ? toned(column.tone(row), role) : QVariant();
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const ListColumn<Row> &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
    }

private:
    static QVariant alignment(const ListColumn<Row> &column)
    {
        return static_cast<int>(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }

    ColumnList m_columns;
    std::vector<Row> m_rows;
};

/// \a columns, each of which shows its words as a tip too, since they may be cut off.
template <typename Row>
std::vector<ListColumn<Row>> withTips(std::vector<ListColumn<Row>> columns)
{
    for (ListColumn<Row> &column : columns)
        column.tip = column.words;
    return columns;
}

} // namespace chulie::grid
