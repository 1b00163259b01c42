#pragma once

#include "models/records/unfinished.h"
#include "ui/address.h"

namespace chulie::targets {
struct Target;
} // namespace chulie::targets

namespace chulie::ui {

class Session;

/// Where row \a row of \a table is looked at: the page that shows such rows, in the village and the year of
/// the row, with the cursor in \a column. \a now is where the person is: what the row does not decide stays.
/// Without a page where the row is gone.
[[nodiscard]] Address recordAddress(Session &session, const Address &now, catalogue::TableId table,
                                    std::int64_t row, int column);

/// Where \a form is filled in, with the cursor in \a column. Without a page where what it belongs to is gone.
[[nodiscard]] Address formAddress(Session &session, const Address &now, const records::FormKey &form,
                                  int column);

/// Where \a target is mended for \a household of the village \a village, or for the village itself where it
/// is 0: the very field, once it is shown.
[[nodiscard]] Address targetAddress(Session &session, const Scope &scope, const targets::Target &target,
                                    std::int64_t village, std::int64_t household);

/// Where something that looks wrong is put right: in the form of \a household, or, of a village's own, where
/// its row is looked at, else in that of the village.
[[nodiscard]] Address mendingAddress(Session &session, const Address &now, std::int64_t village,
                                     std::int64_t household, const FieldAddress &field);

} // namespace chulie::ui
