#pragma once

#include "models/catalogue/catalogue.h"
#include "models/filling/per.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::filling {

/// A figure that follows from the tables, and what forms call it. Its name is the first of its names.
struct Derived
{
    std::vector<std::string_view> names;
    catalogue::Kind kind = catalogue::Kind::Text;
    std::vector<Per> of = {}; ///< the rows that have it
    std::string sql = {};     ///< in the rows' statement; empty: the running number
    bool isPersonal = false;
};

[[nodiscard]] std::span<const Derived> derivedFigures();

} // namespace chulie::filling
