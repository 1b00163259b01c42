#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <vector>

namespace chulie::records {

/// What is asked of one field of the rows of a list.
struct Condition
{
    enum class Is : std::uint8_t {
        OneOf,   ///< one of the values; a blank one means that it is not known yet
        Between, ///< from the first value to the second, both included; a blank one leaves that side open
        Holding, ///< a text that holds the value's
    };

    const catalogue::Field *field = nullptr; ///< one of listFields()
    Is is = Is::OneOf;
    std::vector<values::Value> values = {};

    bool operator==(const Condition &) const = default;
};

} // namespace chulie::records
