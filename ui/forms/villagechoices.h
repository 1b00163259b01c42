#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"
#include "ui/forms/choicekeys.h"

#include <optional>
#include <vector>

namespace chulie {

class Database;

/// The column of \a table in which a village is chosen; nothing where there is none.
[[nodiscard]] std::optional<int> villageChosenIn(const Table &table);
/// The villages of the ledger to choose from, by their names.
[[nodiscard]] Result<std::vector<Choice>> villageChoices(Database &database);

} // namespace chulie
