#pragma once

#include "models/catalogue/tables.h"

#include <initializer_list>
#include <vector>

/// Columns by name, seen when the program is compiled: a name that the table does not have does not compile.
namespace chulie::catalogue {

/// The number of the column of table \a id that is called \a name.
consteval int columnNumber(TableId id, std::string_view name)
{
    return describe::numberIn(describe::tableLines[static_cast<std::size_t>(id)]->columns, name);
}

/// A column of the table \a Id. It is written where a column's number is asked for, and subscripts the values
/// of a row: values[MemberColumn("name")].
template <TableId Id>
class TableColumn
{
public:
    consteval TableColumn(const char *name) : m_number(columnNumber(Id, name)) {}

    [[nodiscard]] constexpr int number() const { return m_number; }
    constexpr operator int() const { return m_number; }
    constexpr operator std::size_t() const { return static_cast<std::size_t>(m_number); }

    /// Its description.
    const Column &operator*() const { return table(Id).columns[*this]; }
    const Column *operator->() const { return &**this; }

    friend constexpr bool operator==(TableColumn column, int number) { return column.m_number == number; }
    friend constexpr bool operator==(TableColumn column, std::size_t number)
    {
        return static_cast<std::size_t>(column) == number;
    }

private:
    int m_number;
};

using VillageColumn = TableColumn<TableId::Village>;
using HamletColumn = TableColumn<TableId::Hamlet>;
using VillageYearColumn = TableColumn<TableId::VillageYear>;
using HouseholdColumn = TableColumn<TableId::Household>;
using HouseholdYearColumn = TableColumn<TableId::HouseholdYear>;
using MemberColumn = TableColumn<TableId::Member>;
using MemberYearColumn = TableColumn<TableId::MemberYear>;
using StatusChangeColumn = TableColumn<TableId::StatusChange>;
using MeasureColumn = TableColumn<TableId::Measure>;
using FundColumn = TableColumn<TableId::Fund>;
using VisitColumn = TableColumn<TableId::Visit>;
using ProgressColumn = TableColumn<TableId::ItemProgress>;
using RegionYearColumn = TableColumn<TableId::RegionYear>;
using StandardColumn = TableColumn<TableId::Standard>;
using ClosedYearColumn = TableColumn<TableId::ClosedYear>;
using SetAsideColumn = TableColumn<TableId::SetAside>;
using PictureColumn = TableColumn<TableId::Picture>;

/// A column of any table.
struct ColumnId
{
    TableId table = TableId::Village;
    int number = 0;

    constexpr ColumnId() = default;
    constexpr ColumnId(TableId id, int column) : table(id), number(column) {}
    consteval ColumnId(TableId id, const char *name) : table(id), number(columnNumber(id, name)) {}
    template <TableId Id>
    constexpr ColumnId(TableColumn<Id> column) : table(Id), number(column)
    {
    }

    /// Its description.
    [[nodiscard]] const Column &column() const
    {
        return catalogue::table(table).columns[static_cast<std::size_t>(number)];
    }

    bool operator==(const ColumnId &) const = default;
};

/// The columns of a table that a list shows at first; -1 is 户主 of 户.
struct ColumnList
{
    TableId table = TableId::Village;
    std::vector<int> columns = {};
};

/// A column of the table \a Id in a list: one of its own, or "head", 户主 of 户.
template <TableId Id>
class ListedColumn
{
public:
    consteval ListedColumn(const char *name)
        : m_number(std::string_view(name) == "head" ? -1 : columnNumber(Id, name))
    {
    }
    [[nodiscard]] constexpr int number() const { return m_number; }

private:
    int m_number;
};

template <TableId Id>
[[nodiscard]] ColumnList columnsOf(std::initializer_list<ListedColumn<Id>> columns)
{
    ColumnList list{Id, {}};
    for (const ListedColumn<Id> column : columns)
        list.columns.push_back(column.number());
    return list;
}

/// Whether \a field shows \a column, whatever table's row it belongs to.
[[nodiscard]] inline bool shows(const Field &field, ColumnId column)
{
    return field.leafTable->id == column.table && field.leafColumn == column.number;
}

} // namespace chulie::catalogue
