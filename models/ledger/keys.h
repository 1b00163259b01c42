#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::ledger {

/// The key of row \a row as people exchange it, in the order of keyFields(table); nothing where there is no
/// such row.
[[nodiscard]] std::optional<std::vector<std::string>>
keyTexts(storage::Database &database, const catalogue::Table &table, std::int64_t row);

/// The row whose key is \a texts, in the order of keyFields(table) and in any spelling. A 户编号 that the
/// household had formerly finds it too; a blank 证件号码 finds the only member of that name. The failure says
/// what is wrong with the key, or that there is no such row.
[[nodiscard]] values::Result<std::int64_t> findRow(storage::Database &database, const catalogue::Table &table,
                                                   std::span<const std::string> texts);

/// Whether \a name, in its normal form, is or was that of a 户主 of \a household.
[[nodiscard]] bool wasHead(storage::Database &database, std::int64_t household, std::string_view name);

/// The households by the 户编号 that they had formerly and nobody has now. A number that several had finds
/// none.
[[nodiscard]] std::unordered_map<std::string, std::int64_t> formerHouseholds(storage::Database &database);

} // namespace chulie::ledger
