#pragma once

#include "models/exchange/perfile.h"
#include "models/headings/header.h"
#include "models/sources/rowsource.h"
#include "models/values/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace chulie::exchange {

/// A source whose header has been found: the rows of one table of the ledger, or a list of several.
struct TableSource
{
    QString path;
    QString sheet; ///< of a workbook; null for a text file
    headings::Header header;
    std::vector<headings::Header> parts; ///< of a list that holds several tables: the header of each
    std::vector<headings::HeadRow>
        head; ///< the rows that were read to find the header, some of them below it
    std::unique_ptr<sources::RowSource> rows;

    /// The file as a person knows it; for a sheet PATH#SHEET.
    [[nodiscard]] QString name() const { return sheet.isNull() ? path : path + QLatin1Char('#') + sheet; }
};

/// What a file holds.
struct TableFile
{
    std::vector<TableSource> tables;
    QStringList leftOut; ///< sheets that hold no table of the ledger, a sentence for each
    QStringList hidden;  ///< sheets that are read though they are hidden
};

/// Opens the file at \a path: a workbook, each of whose sheets may hold a table, or a text. What it is, its
/// content says. \a spoken is what a person chose by the name of each table. A failure is a file that cannot
/// be read, or holds no table of the ledger.
[[nodiscard]] values::Result<TableFile> openTables(const QString &path,
                                                   const PerFile<headings::Spoken> &spoken);

} // namespace chulie::exchange
