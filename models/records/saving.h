#pragma once

#include "models/ledger/ledger.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace chulie::records {

struct Draft;

/// Stands for 户主 of 户 among column numbers: not stored, but the name of the member who is the head.
inline constexpr int headColumn = -1;

/// What a person put into a form of one row.
struct Typed
{
    /// As typed, by column number; a Reference as the number or code of the row it names; headColumn names
    /// the head of a household that has none yet.
    std::map<int, QString> texts;
    /// What the page knows by itself for a new row: the row it hangs on, the year.
    std::map<int, values::Value> given;
};

/// What is wrong with a column, in a sentence.
struct ColumnProblem
{
    int column = 0;
    QString reason;

    bool operator==(const ColumnProblem &) const = default;
};

/// What came of saving: the row, or why nothing was written.
struct Saving
{
    std::int64_t row = 0; ///< 0 where there are problems
    std::vector<ColumnProblem> problems;
};

/// By what a row is saved, and what is asked of it beyond the rules of the office's tables.
struct HowToSave
{
    QString command = QStringLiteral("form");                     ///< as the history names it
    std::function<void(storage::Database &, Draft &)> check = {}; ///< refuses what it does not allow
};

/// Why \a text can be no value of \a column; null where it can, or where only the ledger knows (References).
[[nodiscard]] QString faultOf(const catalogue::Column &column, const QString &text);

/// Saves what was \a typed into row \a row of \a table as one act, or makes a new row where \a row is 0. The
/// texts are brought to their normal form and checked by the rules of the office's tables; with any problem
/// nothing is written. Columns that did not change are not recorded.
[[nodiscard]] values::Result<Saving> saveRow(ledger::Ledger &ledger, const catalogue::Table &table,
                                             std::int64_t row, const Typed &typed, const HowToSave &how = {});

/// The row of \a table whose key columns have the values \a key, by column number; 0 where there is none.
[[nodiscard]] values::Result<std::int64_t> rowWithKey(storage::Database &database,
                                                      const catalogue::Table &table,
                                                      const std::map<int, values::Value> &key);

/// How many rows of each table go when row \a row of \a table is removed, for those that have any, and how
/// many stay without what they referred to; the row itself is not counted.
struct Hanging
{
    catalogue::TableId table;
    int count = 0;
    bool stays = false;

    bool operator==(const Hanging &) const = default;
};
[[nodiscard]] values::Result<std::vector<Hanging>> hangingOn(storage::Database &database,
                                                             const catalogue::Table &table, std::int64_t row);

/// Removes row \a row of \a table and what hangs on it, as one act.
[[nodiscard]] values::Result<void> removeRow(ledger::Ledger &ledger, const catalogue::Table &table,
                                             std::int64_t row);

} // namespace chulie::records
