#include "models/records/rowyear.h"

#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <algorithm>

namespace chulie::records {

const catalogue::Column *yearColumn(const catalogue::Table &table)
{
    auto column = std::ranges::find(table.columns, catalogue::Kind::Year, &catalogue::Column::kind);
    if (column == table.columns.end())
        column = std::ranges::find_if(table.columns, [](const catalogue::Column &each) {
            return each.kind == catalogue::Kind::Date && each.required;
        });
    return column == table.columns.end() ? nullptr : &*column;
}

values::Result<int> yearOfRow(storage::Database &database, const catalogue::Table &table, std::int64_t row)
{
    const auto values = database.read([&] { return storage::readRow(database, table, row); });
    if (!values)
        return values.failure();
    const catalogue::Column *column = yearColumn(table);
    if (!*values || !column)
        return 0;
    const values::Value &value = (**values)[static_cast<std::size_t>(column->number)];
    if (values::isBlank(value))
        return 0;
    return column->kind == catalogue::Kind::Year
               ? static_cast<int>(values::number(value))
               : QString::fromStdString(values::text(value).substr(0, 4)).toInt();
}

} // namespace chulie::records
