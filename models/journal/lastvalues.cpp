#include "models/journal/lastvalues.h"

#include "models/journal/rowhistory.h"

namespace chulie::journal {

std::vector<values::Value> lastValues(storage::Database &database, const catalogue::Table &table,
                                      std::int64_t row)
{
    const RowHistory history = RowHistories(database).of(table, row);
    RowState state = history.state();
    // Where even its entering was undone, it is still known by what was entered.
    return state.setBy(life) != 0 ? std::move(state.values) : history.withAll().values;
}

} // namespace chulie::journal
