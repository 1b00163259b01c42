#include "models/filling/addedrows.h"

#include "models/filling/formulas.h"
#include "models/headings/heading.h"

#include <algorithm>

namespace chulie::filling {

namespace {

int columnOf(std::string_view letters)
{
    constexpr int alphabet = 26;
    int column = 0;
    for (const char c : letters)
        if (c != '$' && column < lastColumn)
            column = column * alphabet + ((c & ~0x20) - 'A') + 1;
    return column;
}

std::string cellText(int row, int column)
{
    return headings::columnLetters(static_cast<std::size_t>(column - 1)) + std::to_string(row);
}

Area areaOf(const Reference &reference)
{
    Area area{reference.begin.row, columnOf(reference.begin.letters), reference.end.row,
              columnOf(reference.end.letters)};
    if (area.top == 0)
        area = {1, area.left, lastRow, area.right};
    if (area.left == 0)
        area = {area.top, 1, area.bottom, lastColumn};
    return area;
}

} // namespace

Area readArea(std::string_view reference)
{
    Area area;
    static_cast<void>(withReferences(reference, [&](Reference &found) { area = areaOf(found); }));
    return area;
}

std::string areaText(const Area &area)
{
    const std::string begin = cellText(area.top, area.left);
    const bool isCell = area.top == area.bottom && area.left == area.right;
    return isCell ? begin : begin + ':' + cellText(area.bottom, area.right);
}

int AddedRows::moved(int row) const
{
    return row > after ? std::min(row + count, lastRow) : row;
}

Area AddedRows::moved(Area area) const
{
    const bool grows = area.bottom == after && area.top < after && after >= first;
    area.bottom = grows ? std::min(after + count, lastRow) : moved(area.bottom);
    area.top = moved(area.top);
    return area;
}

std::string AddedRows::movedAreas(std::string_view references, bool spreads) const
{
    std::string text;
    const auto add = [&](const Area &area) { text += (text.empty() ? "" : " ") + areaText(area); };
    for (std::size_t at = 0; at < references.size();) {
        const std::size_t end = std::min(references.find(' ', at), references.size());
        const Area area = readArea(references.substr(at, end - at));
        at = end + 1;
        if (area.top == 0)
            continue;
        const Area there = moved(area);
        add(there);
        const bool isOfFirst = first >= area.top && first <= area.bottom;
        if (spreads && count > 0 && isOfFirst && there.bottom < after + count)
            add({after + 1, area.left, after + count, area.right});
    }
    return text;
}

std::string AddedRows::movedFormula(std::string_view formula, std::string_view sheet, bool isOwn) const
{
    return withReferences(formula, [&](Reference &reference) {
        const bool isHere = reference.sheet.empty() ? isOwn : sheetName(reference.sheet) == sheet;
        if (!isHere || reference.begin.row == 0)
            return;
        // The only row to fill, as the area that is summed: E5:E5.
        const bool isColumn = reference.isArea && reference.begin.letters == reference.end.letters;
        const bool grows = reference.isArea && reference.end.row == after &&
                           (reference.begin.row < after || (isColumn && first == after));
        reference.end.row = grows ? std::min(after + count, lastRow) : moved(reference.end.row);
        reference.begin.row = moved(reference.begin.row);
    });
}

std::string filledDown(std::string_view formula, int rows)
{
    return withReferences(formula, [&](Reference &reference) {
        for (Reference::Corner *corner : {&reference.begin, &reference.end})
            if (corner->row > 0 && !corner->isRowFixed)
                corner->row += rows;
    });
}

} // namespace chulie::filling
