#pragma once

#include "models/comparing/comparing.h"
#include "models/records/rowedits.h"

#include <span>
#include <string>
#include <vector>

namespace chulie {

/// A value of 人年度 that members get by how they agree with a list.
struct SetByList
{
    int column = 0; ///< number in 人年度
    int year = 0;
    QString agreeing = {}; ///< for those who agree; empty: none
    QString others = {};   ///< for those who are only in the ledger; empty: none
};

/// What \a set writes into 人年度, a row for each member.
[[nodiscard]] std::vector<RowEdit> editsOf(std::span<const Compared> compared,
                                           std::span<const ScopeMember> members, const SetByList &set);

} // namespace chulie
