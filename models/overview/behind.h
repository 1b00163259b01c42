#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace chulie {

/// What lies behind a figure: the page of the window that lists it, and what is to be shown there.
struct Behind
{
    QString page = {};       ///< PageKind::id; empty: there is nothing to open
    std::string region = {}; ///< "" is all
    int year = 0;
    std::string target = {};                   ///< code of a target
    int item = 0;                              ///< row of the 责任清单; 0: every one
    QString words = {};                        ///< what the households have in common
    std::vector<std::int64_t> households = {}; ///< exactly these ids, ascending, where there are words

    bool operator==(const Behind &) const = default;
};

/// The \a households of \a year that have in common what \a words say.
[[nodiscard]] inline Behind behindHouseholds(const std::string &region, int year, const QString &words,
                                             std::vector<std::int64_t> households)
{
    return {.page = QStringLiteral("households"),
            .region = region,
            .year = year,
            .words = words,
            .households = std::move(households)};
}

} // namespace chulie
