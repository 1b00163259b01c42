#include "models/places/smallestregion.h"

namespace chulie::places {

std::string smallestRegion(const Places &places)
{
    std::string root;
    for (auto below = places.below(root); below.size() == 1; below = places.below(root))
        root = below.front();
    return root;
}

} // namespace chulie::places
