#pragma once

#include "models/crosstab/axis.h"
#include "models/crosstab/field.h"
#include "models/targets/evaluation.h"
#include "models/values/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chulie::crosstab {

/// What is set against what.
struct Asked
{
    const Field *rows = nullptr;
    const Field *columns = nullptr;
    const Quantity *quantity = nullptr;
    int year = 0;
    std::string region = {}; ///< 4, 6, 9 or 12 digits; empty: all
};

/// Stands for all rows or all columns.
inline constexpr int all = -1;

/// Households, members at the end of the year, or sums of money, by two fields.
///
/// Counted are the households in scope (identified by the end of the year and not struck off) and their
/// members then. A household with several members or measures counts once in each cell that any of them
/// belongs to, and once in each total: a total is of different households, not the sum of its cells. The same
/// holds for members where a field is of measures, and for sums of money: an amount of 户年度 is its
/// household's, counted once a cell; an amount of 措施 is the measure's, which was begun within the year,
/// also where it names no household (fields of households are blank then). What the ledger does not know is a
/// group of its own: no member, no measure, no yearly row, or a blank.
class Crosstab
{
public:
    /// The groups that occur, in their order, the blank last.
    [[nodiscard]] const std::vector<Group> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Group> &columns() const { return m_columns; }
    [[nodiscard]] bool isMoney() const { return m_money; }
    /// Whether cells may add up to more than their total.
    [[nodiscard]] bool countsRepeatedly() const { return m_repeated; }

    /// A count, or a sum in fen; nothing where no amount is known.
    [[nodiscard]] std::optional<std::int64_t> at(int row, int column) const;
    /// The cell's part of the whole, in ten-thousandths; nothing of nothing.
    [[nodiscard]] std::optional<std::int64_t> share(int row, int column) const;
    /// The ids of the households in a cell, ascending.
    [[nodiscard]] std::vector<std::int64_t> households(int row, int column) const;
    /// The same of every cell, column by column.
    [[nodiscard]] std::vector<std::vector<std::int64_t>> householdsByCell() const;

private:
    friend class Tabulation;

    struct Entry
    {
        std::int64_t household = 0;
        std::int64_t unit = 0; ///< what is counted once
        int row = 0;
        int column = 0;
        std::optional<std::int64_t> amount;
    };
    struct Sum
    {
        std::int64_t amount = 0;
        bool known = false;
    };

    [[nodiscard]] std::size_t cell(int row, int column) const;

    std::vector<Group> m_rows;
    std::vector<Group> m_columns;
    std::vector<Entry> m_entries;
    std::vector<Sum> m_sums; ///< by row and column, the totals first in each
    bool m_money = false;
    bool m_repeated = false;
};

/// Reads the ledger. \a evaluation is the year's, for targets; where one is asked for and none is given, the
/// region is judged again.
[[nodiscard]] values::Result<Crosstab> tabulate(storage::Database &database, const Asked &asked,
                                                const targets::Evaluation *evaluation = nullptr);

} // namespace chulie::crosstab
