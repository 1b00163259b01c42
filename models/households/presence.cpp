#include "models/households/presence.h"

namespace chulie {

bool hasLeft(const Value &joinedOn, const Value &leftOn)
{
    return !isBlank(leftOn) && (isBlank(joinedOn) || text(joinedOn) <= text(leftOn));
}

} // namespace chulie
