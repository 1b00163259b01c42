#pragma once

#include "models/filling/sources.h"
#include "models/values/result.h"
#include "models/values/value.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::filling {

/// Which rows a form gets.
struct RowScope
{
    Per per = Per::Household;
    int year = 0;            ///< as of its 31 December
    std::string region = {}; ///< 4, 6, 9 or 12 digits; empty: all
};

/// What is asked of the rows: the source's value is one of these. A blank one means that it is not known.
struct RowCondition
{
    Source source;
    std::vector<values::Value> values = {};
};

/// The rows of \a scope that meet all of \a conditions, in the order of their keys: a value for each of
/// \a sources. Of the running number and of unknown columns (an empty source) it is blank.
[[nodiscard]] values::Result<std::vector<std::vector<values::Value>>>
readRows(storage::Database &database, const RowScope &scope, std::span<const Source> sources,
         std::span<const RowCondition> conditions);

} // namespace chulie::filling
