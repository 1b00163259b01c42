#pragma once

#include "models/filling/answers.h"
#include "models/filling/form.h"
#include "models/filling/layout.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::filling {

/// The answers of a form's rows, one for each of its columns.
using AnswerRows = std::vector<std::vector<Answer>>;

/// The rows that a form needs more than it has.
[[nodiscard]] AddedRows addedRows(const Layout &layout, std::size_t rows);

/// The XML of \a sheet with \a rows in the rows to fill. Further rows look as the first of them does; what is
/// below moves down, with all references to it. Results of formulas are left out: they were computed without
/// the rows. \a mark, where it is not empty, is written to the right of the headings.
[[nodiscard]] std::string filledSheet(const FormSheet &sheet, const Layout &layout, const AnswerRows &rows,
                                      std::span<const sources::NumberFormat> formats, std::string_view mark);

} // namespace chulie::filling
