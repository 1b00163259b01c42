#include "models/merge/numbered.h"

namespace chulie::merge {

std::string stemOf(std::string_view key)
{
    const auto sign = key.rfind('-');
    const bool isNumbered = sign != std::string_view::npos && sign + 1 < key.size() &&
                            key.find_first_not_of("0123456789", sign + 1) == std::string_view::npos;
    return std::string(isNumbered ? key.substr(0, sign) : key);
}

} // namespace chulie::merge
