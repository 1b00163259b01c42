#pragma once

#include "models/records/unfinished.h"
#include "ui/address.h"

namespace chulie {

class Session;

/// Where row \a row of \a table is looked at: the page that shows such rows, in the village and the year of
/// the row, with the cursor in \a column. \a now is where the person is: what the row says nothing of stays.
/// Without a page where the row no longer stands.
[[nodiscard]] Address recordAddress(Session &session, const Address &now, TableId table, std::int64_t row,
                                    int column);

/// Where \a form is filled in, with the cursor in \a column. Without a page where what it belongs to is gone.
[[nodiscard]] Address formAddress(Session &session, const Address &now, const FormKey &form, int column);

} // namespace chulie
