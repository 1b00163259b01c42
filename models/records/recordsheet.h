#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/sheet.h"
#include "models/records/shownyear.h"

#include <cstdint>
#include <vector>

namespace chulie {

class Database;

/// A list of records as it is on screen.
struct ListShown
{
    const Table *table = nullptr;
    std::vector<int> columns = {};       ///< indices in listFields(), in the order on screen
    std::vector<std::int64_t> rows = {}; ///< ids, in the order on screen
    bool masked = true;                  ///< personal values show their ends only
    ShownYear shown = {};                ///< of the computed columns
};

/// \a list with the headings and words that a person sees, and real numbers and dates. The rows are read when
/// they are taken; DatabaseError passes through.
[[nodiscard]] Sheet recordSheet(Database &database, const ListShown &list);

} // namespace chulie
