#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/heading.h"
#include "models/exchange/moneyunits.h"
#include "models/sources/rowsource.h"
#include "models/values/result.h"

#include <QString>

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie {

/// What a person says about the columns of files before they are read.
struct Spoken
{
    const Table *table = nullptr; ///< that every file holds; nullptr: recognised by its header
    std::map<std::string, std::string> headings = {}; ///< column by heading (--map); "": none
    std::map<std::string, std::string> values =
        {}; ///< what a column holds where it is blank or missing (--set)
    /// What takes the place of a text, by the exchanged column and the text.
    std::map<std::pair<std::string, std::string>, std::string> replacements = {};

    /// \a cell of \a column, or what takes its place; the words live as long as this.
    [[nodiscard]] SourceCell replaced(const Field &column, const SourceCell &cell) const;
};

/// The header row of a file: which table it holds, and which exchanged column stands where.
struct Header
{
    const Table *table = nullptr;
    std::vector<const Field *> fields; ///< by position; nullptr where the column is not the table's
    std::vector<std::string> titles;   ///< as written
    std::vector<std::string>
        units;           ///< of the amounts of a column whose heading or title names a unit of money
    TitleUnit unit = {}; ///< of the table
    int line = 0;
    int titleRows = 0; ///< rows above it that are not blank

    [[nodiscard]] const Field *fieldAt(std::size_t column) const
    {
        return column < fields.size() ? fields[column] : nullptr;
    }
    /// The titles of columns that the table does not have, in their order.
    [[nodiscard]] std::vector<std::string> unknown() const;
    /// Whether the column holds what the program wrote for the person alone: the reasons of refused rows.
    [[nodiscard]] bool isReason(std::size_t column) const
    {
        return column < titles.size() && titles[column] == reasonLabel;
    }
};

/// A row at the beginning of a file, where a header may be.
struct HeadRow
{
    int line = 0;
    std::vector<std::string> cells;
    std::vector<SourceCell::Is> kinds; ///< of the cells
};

/// The first rows of a file that are not blank, as many as may stand above a header, and the header.
[[nodiscard]] std::vector<HeadRow> readHead(RowSource &source);

/// How well the rows of a file make sense as those of a table: what its best header row names.
struct Recognised
{
    Header header = {};   ///< its table is nullptr where there is none
    int explained = 0;    ///< headings that the table explains
    bool isWhole = false; ///< all key columns are there, and no other table is as likely
    QString reason = {};  ///< why the file cannot be read so, with %1 for the file's name; empty where it can
};

/// Finds the header among \a rows: it names the columns in any order, under their names or aliases, with or
/// without marks and units in brackets, below at most ten title rows. The table is the one all of whose key
/// columns are there and which explains the most headings. One whose key is not complete counts where it
/// explains headings that the complete one does not: where it explains in all at least as many, or where two
/// complete ones explain the same number, there is no telling.
[[nodiscard]] Recognised recognise(std::span<const HeadRow> rows, const Spoken &spoken);

} // namespace chulie
