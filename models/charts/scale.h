#pragma once

namespace chulie::charts {

/// The axis of a chart's figures: it begins and ends on round figures and is divided by them.
struct Scale
{
    double low = 0;
    double high = 1;
    double step = 1;

    /// How many steps it has.
    [[nodiscard]] int steps() const;

    bool operator==(const Scale &) const = default;
};

/// The scale for figures from \a low to \a high and for 0, in steps of 1, 2 or 5 times a power of ten, about
/// \a steps of them; \a whole figures have no steps between them. Without any figure it goes from 0 to 1.
[[nodiscard]] Scale scaleFor(double low, double high, bool whole, int steps = 5);

} // namespace chulie::charts
