#pragma once

#include "models/filling/sources.h"
#include "models/headings/answers.h"
#include "models/values/value.h"

#include <optional>
#include <string>
#include <vector>

namespace chulie::filling {

/// What goes into a cell of a form.
struct Answer
{
    enum class Is : std::uint8_t { Blank, Text, Number, Date };

    Is is = Is::Blank;
    std::string text = {};  ///< a date as 2019-06-30
    bool isMissing = false; ///< the form's list does not offer what the ledger holds: blank
};

/// How a form's column wants its answers.
struct Spelling
{
    std::string moneyUnit = {};                           ///< of amounts; empty: 元
    headings::Answers answers = {};                       ///< the codes that the heading asks for
    std::optional<std::vector<std::string>> offered = {}; ///< by the column's drop-down
    bool isMasked = false; ///< nothing names a person's numbers or day of birth
};

/// \a value of \a source in the form's own spelling.
[[nodiscard]] Answer answer(const Source &source, const values::Value &value, const Spelling &spelling);

} // namespace chulie::filling
