#pragma once

#include "ui/grid/listmodel.h"

#include <QAbstractItemModel>

namespace chulie::grid {

/// A column of a list in groups: what is above it, and what a group and a row of a group show in it.
template <typename Group, typename Row>
struct GroupColumn
{
    using GroupWords = std::function<QString(const Group &)>;
    using RowWords = std::function<QString(const Row &)>;
    using Tone = std::function<ListTone(const Group &)>;

    GroupColumn(std::function<QString()> titleOf, GroupWords groupWords, RowWords rowWords,
                bool figures = false, Tone toneOf = nullptr)
        : title(std::move(titleOf)), ofGroup(std::move(groupWords)), ofRow(std::move(rowWords)),
          isFigure(figures), tone(std::move(toneOf))
    {
    }

    std::function<QString()> title; ///< in the language in use
    GroupWords ofGroup;
    RowWords ofRow;
    bool isFigure; ///< is right-aligned
    Tone tone;     ///< of a group
};

/// Groups with their rows below them, that are only looked at. Words are made when they are looked at, and
/// are shown as tips too, since they may be cut off.
template <typename Group, typename Row>
class GroupModel : public QAbstractItemModel
{
public:
    struct Entry
    {
        Group group;
        std::vector<Row> rows;
    };
    using Column = GroupColumn<Group, Row>;

    explicit GroupModel(std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractItemModel(parent), m_columns(std::move(columns))
    {
    }

    void show(std::vector<Entry> entries)
    {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry of \a index, which is its group or one of its rows.
    [[nodiscard]] const Entry &entry(const QModelIndex &index) const
    {
        return m_entries[static_cast<std::size_t>(isRow(index) ? groupOf(index) : index.row())];
    }
    /// The row at \a index; nullptr where it is a group.
    [[nodiscard]] const Row *row(const QModelIndex &index) const
    {
        return index.isValid() && isRow(index) ? &entry(index).rows[static_cast<std::size_t>(index.row())]
                                               : nullptr;
    }
    /// After the language changed.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit layoutChanged();
    }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override
    {
        return index.isValid() && isRow(index) ? createIndex(groupOf(index), 0, quintptr(0)) : QModelIndex();
    }
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid())
            return static_cast<int>(m_entries.size());
        return isRow(parent) || parent.column() > 0 ? 0 : static_cast<int>(entry(parent).rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override
    {
        return static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        const Row *shown = row(index);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return shown ? column.ofRow(*shown) : column.ofGroup(entry(index).group);
        return shown || !column.tone ? QVariant() : toned(column.tone(entry(index).group), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
    }

private:
    static bool isRow(const QModelIndex &index) { return index.internalId() != 0; }
    static int groupOf(const QModelIndex &index) { return static_cast<int>(index.internalId()) - 1; }

    static QVariant alignment(const Column &column)
    {
        return static_cast<int>(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }

    std::vector<Column> m_columns;
    std::vector<Entry> m_entries;
};

} // namespace chulie::grid
