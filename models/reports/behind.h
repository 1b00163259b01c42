#pragma once

#include <cstdint>
#include <string>

namespace chulie {

struct Target;

namespace reports {

/// What a figure was counted from: the list that a person who asks "where does this number come from" is
/// shown. A column decides what, a row whom; each leaves the rest blank.
struct Behind
{
    /// The list's kind; None: there is nothing to show.
    enum class List : std::uint8_t {
        None,
        Villages,
        Target, ///< who holds a target back
        Households,
        Household, ///< one household, at the field that a target hangs on where one is named
        Measures,
        Funds,
        Visits,
        Responsibility,
    };

    List list = List::None;
    std::string region = {}; ///< digits that the villages' codes begin with
    int year = 0;
    const Target *target = nullptr;
    std::int64_t household = 0;
    int item = 0; ///< row of the 责任清单

    bool operator==(const Behind &) const = default;
};

} // namespace reports
} // namespace chulie
