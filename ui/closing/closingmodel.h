#pragma once

#include "models/closing/review.h"
#include "models/places/places.h"
#include "ui/grid/listmodel.h"

#include <memory>
#include <span>

namespace chulie::closing {

/// What became of a village's year.
struct ClosingRow
{
    places::VillagePlace village;
    const ClosedYear *closed = nullptr; ///< nullptr: never closed
    int differences = 0;
};

/// The villages of a scope with what became of their year: open, closed by whom and when, or reopened and
/// why.
class ClosingModel : public grid::ListModel<ClosingRow>
{
    Q_OBJECT
public:
    enum Column { Village, State, On, By, Differences, Reason, Columns };

    explicit ClosingModel(QObject *parent = nullptr);

    void show(std::span<const places::VillagePlace> villages, std::shared_ptr<const Review> review);
    [[nodiscard]] const places::VillagePlace &village(int row) const { return at(row).village; }

private:
    std::shared_ptr<const Review> m_review; ///< which the rows point into
};

} // namespace chulie::closing
