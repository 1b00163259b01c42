#include "models/records/recordsheet.h"

#include "models/exchange/tablesheet.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/values/masking.h"

namespace chulie::records {

namespace {

std::vector<catalogue::Field> fieldsOf(const ListShown &list)
{
    std::vector<catalogue::Field> chosen;
    for (const int column : list.columns)
        chosen.push_back(listFields(*list.table)[static_cast<std::size_t>(column)]);
    return chosen;
}

std::string selectRow(const catalogue::Table &table, const std::vector<catalogue::Field> &chosen)
{
    storage::Joins joins(table);
    std::string columns;
    for (const catalogue::Field &field : chosen)
        columns += (columns.empty() ? "" : ", ") + sqlOf(field, joins);
    return "SELECT " + columns + " FROM " + joins.sql() + " WHERE t.id = ?";
}

/// A cell as it is shown; its text, where it has one, is kept in \a kept.
exchange::SheetCell cell(const catalogue::Column &column, const values::Value &value, bool masked,
                         std::string &kept)
{
    if (values::isBlank(value))
        return {};
    if (isNumeric(column.kind))
        return values::number(value);
    kept =
        column.kind == catalogue::Kind::Date ? values::text(value) : shownText(column, value).toStdString();
    if (masked && column.personal)
        kept = values::masked(kept);
    return std::string_view(kept);
}

void handOut(storage::Database &database, const ListShown &list, const exchange::SheetTaker &take)
{
    const std::vector<catalogue::Field> chosen = fieldsOf(list);
    std::vector<exchange::SheetCell> cells(chosen.size());
    std::vector<std::string> kept(chosen.size());
    addShownYear(database, list.shown);
    storage::Statement select(database, selectRow(*list.table, chosen));
    for (const std::int64_t row : list.rows) {
        if (!select.with(row).next())
            continue; // removed meanwhile
        for (std::size_t i = 0; i < chosen.size(); ++i)
            cells[i] = cell(chosen[i].leaf(), select.value(static_cast<int>(i)), list.masked, kept[i]);
        if (!take(cells, exchange::SheetRow::Plain))
            return;
    }
}

} // namespace

exchange::Sheet recordSheet(storage::Database &database, const ListShown &list)
{
    exchange::Sheet sheet;
    sheet.name = catalogue::title(*list.table).toStdString();
    sheet.grouped = true;
    for (const catalogue::Field &field : fieldsOf(list))
        sheet.columns.push_back(
            {heading(*list.table, field).toStdString(), exchange::cellKind(field.leaf())});
    sheet.rows = [&database, list](const exchange::SheetTaker &take) { handOut(database, list, take); };
    return sheet;
}

} // namespace chulie::records
