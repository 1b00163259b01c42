#pragma once

#include "models/headings/columns.h"
#include "models/headings/title.h"

#include <QStringList>

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace chulie::headings {

/// The columns of a header read as those of one table.
struct TableCandidate
{
    const catalogue::Table *table = nullptr;
    std::vector<const catalogue::Field *> fields = {}; ///< by position
    std::set<const catalogue::Field *> named = {};
    QStringList lacking = {}; ///< key columns

    [[nodiscard]] int explained() const { return static_cast<int>(named.size()); }
    [[nodiscard]] bool isWhole() const { return lacking.isEmpty(); }
};

/// What is known of a header's rows beside its columns.
struct Known
{
    const Spoken &spoken;
    const TitleSays &says;
    /// A household may be known by a name or a number, a village by its name, a year by the title.
    bool byOtherMeans = false;
};

/// Whether \a field is known where the file has no column of it.
[[nodiscard]] bool isKnown(const catalogue::Field &field, std::span<const HeadingColumn> columns,
                           const Known &known);

/// What may be made of the columns.
struct ColumnReading
{
    std::optional<TableCandidate> best = {};  ///< a whole one where there is one
    bool isTie = false;                       ///< another whole one explains as much
    std::optional<TableCandidate> rival = {}; ///< one whose key is not complete, but which explains as much
};

/// Reads \a columns as those of each table that they may be of.
[[nodiscard]] ColumnReading readAsTables(std::span<const HeadingColumn> columns, const Known &known);

/// Reads \a columns as those of a list with a row a member, or a row a household, that holds several of the
/// tables 户, 户年度, 人, 人年度: each has the columns that are its own, and the keys. Fewer than two where
/// it is none. \a merged: by column, whether cells are merged over several rows: 备注 and 联系电话 are the
/// household's only then, or under a heading of the household's or the head's.
[[nodiscard]] std::vector<TableCandidate> readAsList(std::span<const HeadingColumn> columns,
                                                     const std::vector<bool> &merged, const Known &known);

} // namespace chulie::headings
