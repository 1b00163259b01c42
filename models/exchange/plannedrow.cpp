#include "models/exchange/plannedrow.h"

#include "models/exchange/drafts.h"

#include <algorithm>

namespace chulie::exchange {

static_assert(sizeof(PlannedRow) == 16, "a city has some hundred thousand of them");

std::optional<CellValue> PlannedTable::value(const Drafts &drafts, std::size_t index, int column) const
{
    if (const auto found = others.find(index); found != others.end()) {
        const auto other = std::ranges::find(found->second, column, &std::pair<int, CellValue>::first);
        if (other != found->second.end())
            return other->second;
    }
    const PlannedRow &row = rows[index];
    if (!row.isNew && (row.changes >> column & 1U) == 0)
        return std::nullopt;
    return row.draft == PlannedRow::noDraft ? CellValue()
                                            : drafts.value(row.draft, static_cast<std::size_t>(column));
}

} // namespace chulie::exchange
