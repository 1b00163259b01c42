#pragma once

#include "models/places/places.h"

#include <string>

namespace chulie::places {

/// The smallest region that holds all of \a places; "" where they lie in several cities.
[[nodiscard]] std::string smallestRegion(const Places &places);

} // namespace chulie::places
