#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/sheet.h"
#include "models/records/shownyear.h"

#include <cstdint>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::records {

/// A list of records as it is on screen.
struct ListShown
{
    const catalogue::Table *table = nullptr;
    std::vector<int> columns = {};       ///< indices in listFields(), in the order on screen
    std::vector<std::int64_t> rows = {}; ///< ids, in the order on screen
    bool masked = true;                  ///< personal values show their ends only
    ShownYear shown = {};                ///< of the computed columns
};

/// \a list with the headings and words that a person sees, and real numbers and dates. The rows are read when
/// they are taken; DatabaseError passes through.
[[nodiscard]] exchange::Sheet recordSheet(storage::Database &database, const ListShown &list);

} // namespace chulie::records
