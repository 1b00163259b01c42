#pragma once

#include "models/filling/form.h"

#include <optional>
#include <string>
#include <vector>

namespace chulie::filling {

/// What the drop-down of the cell at \a row, \a column of \a sheet offers; nothing where it has none, or
/// where its list is computed.
[[nodiscard]] std::optional<std::vector<std::string>> offeredAt(const Form &form, const FormSheet &sheet,
                                                                int row, int column);

} // namespace chulie::filling
