#pragma once

#include "models/catalogue/catalogue.h"
#include "models/filling/per.h"
#include "models/headings/columns.h"
#include "models/targets/target.h"

#include <optional>
#include <string>
#include <vector>

namespace chulie::filling {

/// Where the values of a form's column come from.
struct Source
{
    std::string name = {};                        ///< for a person: 户.户编号, 人口
    catalogue::Kind kind = catalogue::Kind::Text; ///< of the values
    const catalogue::Column *column = nullptr;    ///< of the ledger; nullptr: derived
    bool isPersonal = false;
    std::string sql = {}; ///< in the statement of the rows; empty: the running number, or the target
    const targets::Target *target =
        nullptr; ///< whose state is asked for, in words or, of kind YesNo, whether it is met
};

/// The source of \a column in rows about \a per, of the year \a year. Nothing where the ledger does not know
/// it, or may mean something else by it.
[[nodiscard]] std::optional<Source> findSource(const headings::HeadingColumn &column, Per per, int year);

/// The source that a person names: a column of the ledger, with or without its table (户.户类型), or a figure
/// that follows from it (户状态). Nothing where rows about \a per have none of this name.
[[nodiscard]] std::optional<Source> namedSource(const std::string &name, Per per, int year);
/// The names that namedSource() takes, to choose from.
[[nodiscard]] std::vector<std::string> sourceNames(Per per);

/// What the rows of a form are about, by what its columns ask for; nothing where nothing is known.
[[nodiscard]] std::optional<Per> perOf(const std::vector<headings::HeadingColumn> &columns, int year);

} // namespace chulie::filling
