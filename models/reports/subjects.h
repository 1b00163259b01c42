#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// Whom reports about a \a level are about, of what \a material asks for, in the order of their codes and
/// numbers; those of nothing are about the region asked for. Of households those in scope at the end of the
/// year, and the one that is asked for by its number. Throws DatabaseError.
[[nodiscard]] std::vector<Subject> subjects(const Material &material, std::optional<Level> level);

} // namespace chulie::reports
