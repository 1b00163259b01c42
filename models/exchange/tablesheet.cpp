#include "models/exchange/tablesheet.h"

#include "models/exchange/likelydays.h"
#include "models/exchange/runningnumbers.h"
#include "models/headings/notforimport.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/values/hidden.h"

#include <memory>

namespace chulie::exchange {

namespace {

constexpr std::string_view yes = "是";
constexpr std::string_view no = "否";

/// One SELECT of all exchanged fields of a table in key order; its argument is a region's prefix where the
/// table has one.
struct Selection
{
    std::string sql;
    bool hasRegion = false;
};

Selection selection(const catalogue::Table &table, bool ofRegion)
{
    storage::Joins joins(table);
    std::string leaves;
    for (const catalogue::Field &field : catalogue::fields(table)) {
        leaves += leaves.empty() ? "" : ", ";
        leaves += joins.leaf(field);
    }
    std::string order;
    std::string where;
    for (const catalogue::Field &field : catalogue::keyFields(table)) {
        const std::string leaf = joins.leaf(field);
        order += (order.empty() ? " ORDER BY " : ", ") + leaf;
        if (ofRegion && field.leaf().kind == catalogue::Kind::Region)
            where = " WHERE substr(" + leaf + ", 1, length(?1)) = ?1";
    }
    if (ofRegion && where.empty())
        if (const std::string village = joins.village(); !village.empty())
            where = " WHERE substr(" + village + ", 1, length(?1)) = ?1";
    return {"SELECT " + leaves + " FROM " + joins.sql() + where + order, !where.empty()};
}

/// A value of a row that was stepped to, as \a kind goes out. Numbers are the stored ones.
SheetCell cell(const storage::Statement &row, int at, catalogue::Kind kind)
{
    if (row.isNull(at))
        return {};
    switch (kind) {
    case catalogue::Kind::YesNo:
        return row.integer(at) != 0 ? yes : no;
    case catalogue::Kind::Year:
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
        return row.integer(at);
    default:
        return row.text(at);
    }
}

/// \a cell, a value of \a column, as it is written in a masked file; its text is kept in \a kept.
void hide(SheetCell &cell, const catalogue::Column &column, const RunningNumbers &numbers, std::string &kept)
{
    const auto *words = std::get_if<std::string_view>(&cell);
    if (!words)
        return;
    kept = RunningNumbers::concerns(column) ? std::string(numbers.shown(*words))
                                            : values::maskedValue(column, *words);
    cell = std::string_view(kept);
}

/// \a numbers is nullptr where nothing is masked.
void handOut(storage::Database &database, const catalogue::Table &table, const TableScope &scope,
             const RunningNumbers *numbers, const SheetTaker &take)
{
    const auto &all = catalogue::fields(table);
    std::vector<SheetCell> cells(all.size());
    std::vector<std::string> hidden(all.size());
    const Selection selected = selection(table, !scope.region.empty());
    storage::Statement select(database, selected.sql);
    if (selected.hasRegion)
        select.with(scope.region);
    while (select.next()) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const catalogue::Column &column = all[i].leaf();
            cells[i] = cell(select, static_cast<int>(i), column.kind);
            if (numbers)
                hide(cells[i], column, *numbers, hidden[i]);
        }
        if (!take(cells, SheetRow::Plain))
            return;
    }
}

} // namespace

CellKind cellKind(const catalogue::Column &column)
{
    switch (column.kind) {
    case catalogue::Kind::Note:
        return CellKind::Note;
    case catalogue::Kind::Date:
        return CellKind::Date;
    case catalogue::Kind::Year:
        return CellKind::Year;
    case catalogue::Kind::Count:
        return CellKind::Whole;
    case catalogue::Kind::Money:
        return CellKind::Money;
    default:
        return CellKind::Text;
    }
}

std::vector<std::string> choices(const catalogue::Column &column)
{
    if (column.kind == catalogue::Kind::YesNo)
        return {std::string(yes), std::string(no)};
    std::vector<std::string> all;
    for (const catalogue::Option &option : column.options)
        all.emplace_back(option.value);
    return all;
}

Sheet tableSheet(storage::Database &database, const catalogue::Table &table, const TableScope &scope)
{
    Sheet sheet;
    sheet.name = table.label;
    for (const catalogue::Field &field : catalogue::fields(table))
        sheet.columns.push_back({.heading = field.label,
                                 .kind = cellKind(field.leaf()),
                                 .choices = choices(field.leaf()),
                                 .firstDay = firstLikelyDay(field.leaf()),
                                 .lastDay = lastLikelyDay});
    const auto numbers = scope.mask ? std::make_shared<RunningNumbers>(database) : nullptr;
    if (numbers && !numbers->empty() && RunningNumbers::concerns(table))
        sheet.titles.emplace_back(headings::notForImport);
    sheet.rows = [&database, &table, scope, numbers](const SheetTaker &take) {
        handOut(database, table, scope, numbers.get(), take);
    };
    return sheet;
}

} // namespace chulie::exchange
