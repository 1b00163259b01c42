#pragma once

#include <string>

namespace chulie::ui {

/// What every page shows: a region and a year.
struct Scope
{
    std::string region; ///< 4, 6, 9 or 12 digits: city, county, town or village; empty: all of the ledger
    int year = 0;

    bool operator==(const Scope &) const = default;
};

} // namespace chulie::ui
