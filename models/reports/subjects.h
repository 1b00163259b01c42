#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// Whom reports about a \a level are about, of what \a material asks for, in the order of their codes and
/// numbers; those of nothing are about the region asked for. Of households those in scope at the end of the
/// year, or the ones that are asked for by number or id. Throws DatabaseError.
[[nodiscard]] std::vector<Subject> subjects(const Material &material, std::optional<values::Level> level);

} // namespace chulie::reports
