#pragma once

#include "models/storage/statement.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// How people call a household.
struct HouseholdName
{
    std::int64_t id = 0;
    std::string no = {};     ///< 户编号
    std::string head = {};   ///< 户主; empty where the ledger knows none
    std::string helper = {}; ///< 帮扶责任人; empty where it is not filled in
};

/// The names of households, where results name their ids. Its functions throw DatabaseError: call them inside
/// a read.
class HouseholdNames
{
public:
    explicit HouseholdNames(storage::Database &database);

    /// The households of a village by 户编号, as text is compared.
    [[nodiscard]] std::vector<HouseholdName> of(std::int64_t village);

private:
    storage::Statement m_select;
};

/// The 户编号 of every household of the ledger, by it.
[[nodiscard]] std::vector<HouseholdName> householdNumbers(storage::Database &database);

} // namespace chulie::targets
