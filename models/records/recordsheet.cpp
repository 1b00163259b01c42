#include "models/records/recordsheet.h"

#include "models/exchange/tablesheet.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/values/masking.h"

namespace chulie {

namespace {

std::vector<Field> fieldsOf(const ListShown &list)
{
    std::vector<Field> chosen;
    for (const int column : list.columns)
        chosen.push_back(listFields(*list.table)[static_cast<std::size_t>(column)]);
    return chosen;
}

std::string selectRow(const Table &table, const std::vector<Field> &chosen)
{
    Joins joins(table);
    std::string columns;
    for (const Field &field : chosen)
        columns += (columns.empty() ? "" : ", ") + sqlOf(field, joins);
    return "SELECT " + columns + " FROM " + joins.sql() + " WHERE t.id = ?";
}

/// A cell as it is shown; its text, where it has one, is kept in \a kept.
SheetCell cell(const Column &column, const Value &value, bool masked, std::string &kept)
{
    if (isBlank(value))
        return {};
    if (isNumeric(column.kind))
        return number(value);
    kept = column.kind == Kind::Date ? text(value) : shownText(column, value).toStdString();
    if (masked && column.personal)
        kept = chulie::masked(kept);
    return std::string_view(kept);
}

void handOut(Database &database, const ListShown &list, const SheetTaker &take)
{
    const std::vector<Field> chosen = fieldsOf(list);
    std::vector<SheetCell> cells(chosen.size());
    std::vector<std::string> kept(chosen.size());
    addShownYear(database, list.shown);
    Statement select(database, selectRow(*list.table, chosen));
    for (const std::int64_t row : list.rows) {
        if (!select.with(row).next())
            continue; // removed meanwhile
        for (std::size_t i = 0; i < chosen.size(); ++i)
            cells[i] = cell(chosen[i].leaf(), select.value(static_cast<int>(i)), list.masked, kept[i]);
        if (!take(cells, SheetRow::Plain))
            return;
    }
}

} // namespace

Sheet recordSheet(Database &database, const ListShown &list)
{
    Sheet sheet;
    sheet.name = title(*list.table).toStdString();
    sheet.grouped = true;
    for (const Field &field : fieldsOf(list))
        sheet.columns.push_back({heading(*list.table, field).toStdString(), cellKind(field.leaf())});
    sheet.rows = [&database, list](const SheetTaker &take) { handOut(database, list, take); };
    return sheet;
}

} // namespace chulie
