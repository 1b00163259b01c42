#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace chulie::sample {

/// Numbers drawn from a seed, the same on every machine and for every compiler (splitmix64), unlike the
/// standard library's distributions. Two draws never stand in one expression: the compiler would choose their
/// order.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    /// A whole number in [0, count).
    int below(int count)
    {
        return static_cast<int>((next() >> 32) * static_cast<std::uint64_t>(count) >> 32);
    }
    /// A whole number in [least, most].
    int between(int least, int most) { return least + below(most - least + 1); }
    /// True in \a percent of a hundred cases.
    bool chance(int percent) { return below(100) < percent; }
    /// True in one of \a count cases.
    bool oneIn(int count) { return below(count) == 0; }

    template <typename T, std::size_t Extent>
    const T &pick(std::span<T, Extent> from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    template <typename T, std::size_t Size>
    const T &pick(const T (&from)[Size])
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(Size)))];
    }

    /// The first year by whose end a thing is done, where it is done by the end of 2018, 2019 and 2020 in so
    /// many of a hundred cases; 2021 where it never is.
    int yearDone(int by2018, int by2019, int by2020)
    {
        const int drawn = below(100);
        return drawn < by2018 ? 2018 : drawn < by2019 ? 2019 : drawn < by2020 ? 2020 : 2021;
    }

    /// Other numbers for part \a part, whatever is drawn elsewhere.
    [[nodiscard]] Random fork(std::uint64_t part) const
    {
        Random other(m_state ^ (part + 1) * 0xd1342543de82ef95U);
        other.next();
        return other;
    }

private:
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace chulie::sample
