#include "models/headings/notforimport.h"

#include "models/values/fold.h"

#include <algorithm>

namespace chulie::headings {

bool saysNotForImport(std::span<const HeadRow> rows)
{
    return std::ranges::any_of(rows, [](const HeadRow &row) {
        return std::ranges::any_of(
            row.cells, [](const std::string &cell) { return values::trimmed(cell) == notForImport; });
    });
}

} // namespace chulie::headings
