#pragma once

#include "models/comparing/heldlist.h"
#include "models/records/rowedits.h"

#include <span>
#include <vector>

namespace chulie::comparing {

/// A value of 人年度 that members get by how they agree with a list.
struct SetByList
{
    int column = 0; ///< number in 人年度
    int year = 0;
    QString agreeing = {}; ///< for those who agree; empty: none
    QString others = {};   ///< for those who are only in the ledger; empty: none
};

/// What \a set writes into 人年度, a row for each member.
[[nodiscard]] std::vector<records::RowEdit> editsOf(const HeldList &held, const SetByList &set);

/// What gives those members of \a chosen whose number alone differs the number that the list has: a row of 人
/// for each, by the first of \a chosen that is about the member.
[[nodiscard]] std::vector<records::RowEdit> editsOfNumbers(const HeldList &held,
                                                           std::span<const Compared> chosen);

} // namespace chulie::comparing
