#pragma once

#include "models/places/places.h"

namespace chulie::places {

/// A city, county or town as people choose it.
struct RegionName
{
    std::string code; ///< 4, 6 or 9 digits
    QString name;

    bool operator==(const RegionName &) const = default;
};

/// The regions that hold a village of \a places and those that 区划年度 or 进展 name already, by code.
[[nodiscard]] values::Result<std::vector<RegionName>> regionNames(storage::Database &database,
                                                                  const Places &places);

/// The name of a city, county or town with its code; that of a region without a village is its code.
[[nodiscard]] QString regionName(const Places &places, std::string_view region);

} // namespace chulie::places
