#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"
#include "ui/forms/choicekeys.h"

#include <optional>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::forms {

/// The column of \a table in which a village is chosen; nothing where there is none.
[[nodiscard]] std::optional<int> villageChosenIn(const catalogue::Table &table);
/// The villages of the ledger to choose from, by their names.
[[nodiscard]] values::Result<std::vector<Choice>> villageChoices(storage::Database &database);

} // namespace chulie::forms
