#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace chulie::targets {

struct Target;

/// What a figure was counted from: the list that a person who asks "where does this number come from" is
/// shown. Of a report's table a column decides what, a row whom; each leaves the rest blank. Which page shows
/// it is the window's business (ui/behindaddress.h).
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
        Conflicts,
    };

    List list = List::None;
    std::string region = {}; ///< digits that the villages' codes begin with
    int year = 0;
    const Target *target = nullptr;
    std::int64_t household = 0;
    int item = 0;                              ///< row of the 责任清单; 0: every one
    QString words = {};                        ///< what the households have in common
    std::vector<std::int64_t> households = {}; ///< exactly these ids, ascending, where there are words

    bool operator==(const Behind &) const = default;
};

/// The \a households of \a year that have in common what \a words say.
[[nodiscard]] inline Behind behindHouseholds(const std::string &region, int year, const QString &words,
                                             std::vector<std::int64_t> households)
{
    return {.list = Behind::List::Households,
            .region = region,
            .year = year,
            .words = words,
            .households = std::move(households)};
}

} // namespace chulie::targets
