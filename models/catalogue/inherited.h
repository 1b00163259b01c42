#pragma once

#include "models/catalogue/catalogue.h"

/// What follows from the catalogue for a row: what it has from another one, and whose it is.
namespace chulie::catalogue {

/// The two columns of an exchanged table whose rows name both their village and a household, as 措施 and 走访
/// do. Where the household is given the village is the household's, and moves with it; where it is blank the
/// village is a fact of its own.
struct VillageOfHousehold
{
    int village;
    int household;
};
/// These columns of \a table; null where its rows do not name both.
[[nodiscard]] const VillageOfHousehold *villageOfHousehold(const Table &table);

/// The column that names who is responsible for a row of \a table (帮扶责任人, 责任人, 走访人); -1 where it
/// has none.
[[nodiscard]] int responsibleColumn(const Table &table);

/// The table that has what is known of a row of \a table in each year (村年度, 户年度, 人年度): its key is
/// that row and the year. Null where there is none.
[[nodiscard]] const Table *yearTable(const Table &table);

/// Whether \a column of 户 comes from the former household when a household is split off it. All do but
/// those by which the two differ.
[[nodiscard]] bool isKeptBySplit(const Column &column);

} // namespace chulie::catalogue
