#pragma once

#include "models/filling/rows.h"
#include "models/values/result.h"

#include <QString>

#include <utility>
#include <vector>

namespace chulie::filling {

/// What \a where, fields and their values, ask of rows about \a per. A field is named as a heading is
/// (致贫原因, 户.户类型, 户状态); several values of one field are alternatives; a blank one for what
/// is not known.
[[nodiscard]] values::Result<std::vector<RowCondition>>
readConditions(const std::vector<std::pair<QString, QString>> &where, Per per, int year);

} // namespace chulie::filling
