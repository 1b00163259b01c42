#pragma once

#include <span>

namespace chulie::sample {

/// A kind of 措施 that villages undertake, under the row of the 责任清单 that it serves.
struct WorksKind
{
    int item;
    const char *name;
    const char *form;
    int leastPlanned; ///< thousand yuan; 0: costs nothing
    int mostPlanned;
    const char *effect;
    bool common = false; ///< most villages have it
};

/// One or more for each of the 34 rows.
[[nodiscard]] std::span<const WorksKind> worksKinds();

/// The unit of the city that answers for row \a item.
[[nodiscard]] const char *unitOf(int item);

} // namespace chulie::sample
