#include "models/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace chulie::charts {

namespace {

/// The least of 1, 2, 5, 10 times a power of ten that is not below \a least.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least * (1 - 1e-9))
            return times * power;
    return 10 * power;
}

} // namespace

int Scale::steps() const
{
    return static_cast<int>(std::lround((high - low) / step));
}

Scale scaleFor(double low, double high, bool whole, int steps)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low <= 0)
        return {};
    double step = roundStep((high - low) / std::max(1, steps));
    if (whole)
        step = std::max(step, 1.0);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

} // namespace chulie::charts
