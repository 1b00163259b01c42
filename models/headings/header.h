#pragma once

#include "models/catalogue/catalogue.h"
#include "models/headings/block.h"
#include "models/headings/columns.h"
#include "models/headings/heading.h"
#include "models/headings/moneyunits.h"
#include "models/headings/title.h"
#include "models/sources/rowsource.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace chulie::headings {

/// The header of a file: which table it holds, and which exchanged column stands where.
struct Header
{
    const catalogue::Table *table = nullptr;
    std::vector<const catalogue::Field *> fields =
        {};                               ///< by position; nullptr where the column is not the table's
    std::vector<std::string> titles = {}; ///< as written; of several rows their path (收入情况/工资性收入)
    std::vector<std::string> units = {}; ///< of the amounts of a column whose heading or title names a
                                         ///< unit of money
    std::vector<Answers> answers = {};   ///< by position: the codes that the heading asks for
    std::vector<Clue> clues = {};        ///< by position: what else the column holds
    std::vector<bool> taken = {};        ///< by position: the list's other tables have the column
    std::vector<bool> continued = {};    ///< by position: it has the heading of the column to its left
    std::vector<std::vector<std::string>> rows = {}; ///< the header's rows as written
    TitleUnit unit = {};                             ///< of the table
    TitleSays says = {};
    int line = 0;        ///< of the last of its rows
    int titleRows = 0;   ///< rows above it that are not blank
    bool isList = false; ///< a row of the file is a member's, and holds its household's too

    [[nodiscard]] const catalogue::Field *fieldAt(std::size_t column) const
    {
        return column < fields.size() ? fields[column] : nullptr;
    }
    /// The first column that holds \a clue; as many as there are titles where none does.
    [[nodiscard]] std::size_t columnOf(Clue clue) const;
    /// The first column of the field that is called \a label; as many as there are titles where none is.
    [[nodiscard]] std::size_t columnOf(std::string_view label) const;
    /// The titles of columns that nothing is read of, in their order.
    [[nodiscard]] std::vector<std::string> unknown() const;
    /// Whether the column holds what the program wrote for the person alone: the reasons of refused rows.
    [[nodiscard]] bool isReason(std::size_t column) const
    {
        return column < titles.size() && titles[column] == reasonLabel;
    }
};

/// The first rows of a file that are not blank, as many as a header and the lines above it may have.
[[nodiscard]] std::vector<HeadRow> readHead(sources::RowSource &source);

/// How well the rows of a file make sense as those of a table: what its best header names.
struct Recognised
{
    Header header = {};             ///< its table is nullptr where there is none
    std::vector<Header> parts = {}; ///< of a list that holds several tables: a header for each, over the
                                    ///< same columns; header is then that of the rows
    int explained = 0;              ///< headings that the table explains
    bool isWhole = false;           ///< all key columns are there, and no other table is as likely
    QString reason = {}; ///< why the file cannot be read so, with %1 for its name; empty where it can
};

/// Finds the header among \a rows, on a sheet whose merged cells are \a merged: one to four rows that name
/// the columns in any order, under their names or aliases, below at most ten title rows. The table is the one
/// all of whose key columns are there and which explains the most headings. One whose key is not complete
/// counts where it explains headings that the complete one does not: where it explains in all at least as
/// many, or where two complete ones explain the same number, there is no telling. Before a file is refused, a
/// household may be known by a name or an identity number, a village by its name, the year by the title.
[[nodiscard]] Recognised recognise(std::span<const HeadRow> rows,
                                   std::span<const sources::MergedCells> merged, const Spoken &spoken);

} // namespace chulie::headings
