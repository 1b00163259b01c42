#pragma once

#include "models/records/saving.h"

#include <string>
#include <vector>

namespace chulie::records {

/// A row as it would be after saving, with what is wrong with it.
struct Draft
{
    const catalogue::Table &table;
    std::int64_t row = 0; ///< 0 for a new one
    std::vector<values::Value> before;
    std::vector<values::Value> values;
    std::string head; ///< the member to make the head of this household; empty for none
    std::vector<ColumnProblem> problems;

    [[nodiscard]] bool changed(int column) const
    {
        const auto index = static_cast<std::size_t>(column);
        return values[index] != before[index];
    }
    void refuse(int column, const QString &reason) { problems.push_back({column, reason}); }
};

/// The member that a 户主 typed into 户 becomes.
[[nodiscard]] std::vector<values::Value> headRow(std::int64_t household, const std::string &name);

/// The draft that \a typed makes of row \a row: values in their normal form, references found, what an
/// identity number says filled in. Throws DatabaseError.
[[nodiscard]] Draft draftOf(storage::Database &database, const catalogue::Table &table, std::int64_t row,
                            const Typed &typed);

/// Writes \a draft, which has no problems, and returns its row. Throws DatabaseError.
std::int64_t writeDraft(journal::Act &act, Draft &draft);

/// The row of \a table whose key is among \a given; 0 where the key is not given whole, or nobody's.
/// Throws DatabaseError.
[[nodiscard]] std::int64_t rowOfGivenKey(storage::Database &database, const catalogue::Table &table,
                                         const std::map<int, values::Value> &given);

} // namespace chulie::records
