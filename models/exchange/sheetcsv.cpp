#include "models/exchange/sheetcsv.h"

#include "models/values/money.h"

namespace chulie::exchange {

namespace {

std::string wholeHeading(const SheetColumn &column)
{
    std::string heading;
    for (const std::string &group : column.groups)
        heading += group + " ";
    return heading + column.heading;
}

bool isText(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Note;
}

void put(Cell &cell, CellKind kind, const SheetCell &from)
{
    if (const auto *number = std::get_if<std::int64_t>(&from))
        cell.text = plainText(kind, *number);
    else if (const auto *words = std::get_if<std::string_view>(&from))
        cell.text = *words;
    else
        cell.text.clear();
}

} // namespace

std::string plainText(CellKind kind, std::int64_t number)
{
    if (kind == CellKind::Money)
        return values::plainYuan(number);
    if (kind == CellKind::Share) {
        const std::int64_t tenths = (number + 5) / 10;
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + '%';
    }
    return std::to_string(number);
}

void writeCsv(const Sheet &sheet, CsvWriter &writer)
{
    std::vector<Cell> cells;
    for (const SheetColumn &column : sheet.columns)
        cells.push_back({wholeHeading(column)});
    writer.row(cells);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].isText = isText(sheet.columns[i].kind);
    sheet.rows([&](std::span<const SheetCell> row, SheetRow) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            put(cells[i], sheet.columns[i].kind, i < row.size() ? row[i] : SheetCell());
        writer.row(cells);
        return writer.good();
    });
}

} // namespace chulie::exchange
