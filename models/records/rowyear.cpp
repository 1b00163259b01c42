#include "models/records/rowyear.h"

#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <algorithm>

namespace chulie {

const Column *yearColumn(const Table &table)
{
    auto column = std::ranges::find(table.columns, Kind::Year, &Column::kind);
    if (column == table.columns.end())
        column = std::ranges::find_if(
            table.columns, [](const Column &each) { return each.kind == Kind::Date && each.required; });
    return column == table.columns.end() ? nullptr : &*column;
}

Result<int> yearOfRow(Database &database, const Table &table, std::int64_t row)
{
    const auto values = database.read([&] { return readRow(database, table, row); });
    if (!values)
        return values.failure();
    const Column *column = yearColumn(table);
    if (!*values || !column)
        return 0;
    const Value &value = (**values)[static_cast<std::size_t>(column->number)];
    if (isBlank(value))
        return 0;
    return column->kind == Kind::Year ? static_cast<int>(number(value))
                                      : QString::fromStdString(text(value)).left(4).toInt();
}

} // namespace chulie
