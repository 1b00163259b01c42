#include "models/reports/report.h"

#include "models/values/money.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chulie::reports {

namespace {

constexpr std::int64_t fenInWan = 1'000'000;

/// \a number as a multiple of \a unit, the half rounded away from zero.
std::int64_t rounded(std::int64_t number, std::int64_t unit)
{
    return (number + (number < 0 ? -unit : unit) / 2) / unit;
}

QString figure(std::int64_t number, Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return values::yuan(number);
    case Unit::Wan:
        return values::yuan(inWan(number));
    case Unit::Share:
        return QLocale::c().toString(static_cast<double>(rounded(number, 10)) / 10, 'f', 1) + u" %";
    default:
        return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
    }
}

/// The last of the leading columns that has words; the first where none has.
std::size_t markedColumn(const Table &table, const Row &row)
{
    std::size_t marked = 0;
    for (std::size_t column = 0; column < std::min(table.keys, row.cells.size()); ++column)
        if (table.columns[column].onPaper && std::holds_alternative<QString>(row.cells[column]))
            marked = column;
    return marked;
}

} // namespace

std::int64_t inWan(std::int64_t fen)
{
    return rounded(fen, fenInWan / 100);
}

QString words(const Cell &cell, const Column &column)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    const auto *number = std::get_if<std::int64_t>(&cell);
    return number ? figure(*number, column.unit) : QString();
}

QString words(const Table &table, const Row &row, std::size_t column)
{
    if (column >= row.cells.size())
        return {};
    const QString said = words(row.cells[column], table.columns[column]);
    return row.isOpen && column == markedColumn(table, row) ? said + QChar(openMark) : said;
}

bool hasPhotographs(const Report &report)
{
    return std::ranges::any_of(report.blocks, [](const Block &block) {
        const auto *photographs = std::get_if<Photographs>(&block);
        return photographs && std::ranges::any_of(photographs->all,
                                                  [](const Photograph &one) { return !one.bytes.isEmpty(); });
    });
}

targets::Behind behind(const Row &row, const Column &column)
{
    targets::Behind all = row.behind;
    if (all.list == targets::Behind::List::None)
        return {};
    const targets::Behind &what = column.behind;
    if (what.list != targets::Behind::List::None)
        all.list = what.list;
    if (what.year != 0)
        all.year = what.year;
    if (what.target)
        all.target = what.target;
    if (what.item != 0)
        all.item = what.item;
    return all;
}

} // namespace chulie::reports
