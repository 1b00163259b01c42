#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

/// What every benchmark prints: a line of the measured figure, what it is held against, their ratio and the
/// limit. Nothing here fails a test; the program says by its exit code whether all limits were kept.
namespace chulie::bench {

/// A measured number and its unit.
struct Figure
{
    const char *what;
    double number = 0;
    const char *unit = "ms";
};

/// How long \a work takes, in milliseconds.
template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The fastest of \a times runs, in milliseconds: other programs want the processor too.
template <typename Work>
double fastest(int times, Work work)
{
    double best = milliseconds(work);
    for (int i = 1; i < times; ++i)
        best = std::min(best, milliseconds(work));
    return best;
}

/// The median of \a numbers, of which there is at least one.
inline double median(std::vector<double> numbers)
{
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

/// Prints \a measured against \a peer: at most \a limit times as much. True where it is.
inline bool compare(const Figure &measured, const Figure &peer, double limit)
{
    const double ratio = measured.number / peer.number;
    std::printf("%-46s %9.2f %-3s %s: %.2f %s, ratio %.2f, limit %.2f%s\n", measured.what, measured.number,
                measured.unit, peer.what, peer.number, peer.unit, ratio, limit,
                ratio <= limit ? "" : "  OVER");
    std::fflush(stdout);
    return ratio <= limit;
}

/// Prints \a measured, which has no peer but a limit in its own unit. True where it is kept.
inline bool hold(const Figure &measured, double limit)
{
    const Figure allowed{"allowed", limit, measured.unit};
    return compare(measured, allowed, 1);
}

} // namespace chulie::bench
