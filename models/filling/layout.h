#pragma once

#include "models/filling/form.h"
#include "models/headings/columns.h"

#include <functional>
#include <optional>
#include <vector>

namespace chulie::filling {

/// Where on a sheet its headings and the rows to fill are.
struct Layout
{
    int headingFirst = 0;
    int headingLast = 0;
    std::vector<headings::HeadingColumn> columns =
        {};                ///< by column from 0; without a name where there is no heading
    int known = 0;         ///< of the columns
    int first = 0;         ///< of the rows to fill
    int last = 0;          ///< of those that are there; first - 1 where there are none
    bool isFilled = false; ///< there are rows below the headings already
};

/// What decides whether a column with these headings is known.
using Knows = std::function<bool(const headings::HeadingColumn &)>;

/// The layout of \a sheet: its one to four rows of headings are those of its first rows that name the most
/// columns; nothing where fewer than two are known.
[[nodiscard]] std::optional<Layout> readLayout(const FormSheet &sheet, const Knows &knows);

} // namespace chulie::filling
