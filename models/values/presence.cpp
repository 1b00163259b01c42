#include "models/values/presence.h"

namespace chulie::values {

bool hasLeft(const Value &joinedOn, const Value &leftOn)
{
    const auto day = [](const Value &value) { return isBlank(value) ? std::string_view() : text(value); };
    return hasLeft(day(joinedOn), day(leftOn));
}

} // namespace chulie::values
