#pragma once

#include "models/exchange/header.h"
#include "models/exchange/rowsource.h"

#include <memory>

namespace chulie {

/// A source whose header has been found: the rows of one table of the ledger.
struct TableSource
{
    QString name; ///< the file as a person knows it
    Header header;
    std::vector<HeadRow> head; ///< the rows that were read to find the header, some of them below it
    std::unique_ptr<RowSource> rows;
};

/// Opens the file at \a path. A failure is a file that cannot be read, or holds no table of the ledger.
[[nodiscard]] Result<TableSource> openTable(const QString &path, const Spoken &spoken);

} // namespace chulie
