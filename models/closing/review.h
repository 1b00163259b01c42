#pragma once

#include "models/closing/closing.h"
#include "models/closing/difference.h"

namespace chulie::closing {

/// A year of some villages as it was reported, held against what it would be now.
struct Review
{
    /// Something that differs, and the place in closed of the year that it is of.
    struct Line
    {
        std::size_t closed = 0;
        Difference difference;
        QString household; ///< 户编号 and head; empty: the village itself
    };

    int year = 0;
    std::vector<ClosedYear> closed; ///< closed or reopened, by code of the village
    std::vector<Line> lines;        ///< of those that are closed
    std::vector<Shift> shifts;      ///< over those that are closed

    [[nodiscard]] int closedCount() const;
    /// How many lines are of the closed year at \a place.
    [[nodiscard]] int lineCount(std::size_t place) const;
};

/// The villages of \a region in the year of \a now, which is its judgement.
[[nodiscard]] values::Result<Review> review(storage::Database &database, const targets::Evaluation &now,
                                            std::string_view region);

} // namespace chulie::closing
