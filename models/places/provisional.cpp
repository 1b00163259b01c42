#include "models/places/provisional.h"

#include <QRandomGenerator>

namespace chulie::places {

namespace {

constexpr std::string_view noCounty = "99";

} // namespace

std::string drawProvisionalCode(std::string_view city)
{
    const std::string drawn = std::to_string(QRandomGenerator::system()->bounded(1'000'000));
    return std::string(city).append(noCounty).append(6 - drawn.size(), '0').append(drawn);
}

bool isProvisional(std::string_view region)
{
    return region.substr(std::min<std::size_t>(region.size(), 4), noCounty.size()) == noCounty;
}

} // namespace chulie::places
