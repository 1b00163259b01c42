#pragma once

#include "models/reports/report.h"

#include <QStringList>

/// A report read by a test.
namespace chulie::support {

template <typename Kind>
std::vector<Kind> blocksOf(const reports::Report &report)
{
    std::vector<Kind> found;
    for (const reports::Block &block : report.blocks)
        if (const auto *of = std::get_if<Kind>(&block))
            found.push_back(*of);
    return found;
}

/// The cells of \a row of \a table as they are read.
[[nodiscard]] QStringList wordsOf(const reports::Table &table, const reports::Row &row);
/// Everything that the report says, a line for each cell and block.
[[nodiscard]] QString wordsOf(const reports::Report &report);
/// The table called \a name; an empty one where there is none.
[[nodiscard]] reports::Table tableOf(const reports::Report &report, const char *name);
/// The number of the column titled \a title; -1 where there is none.
[[nodiscard]] int columnOf(const reports::Table &table, const QString &title);

} // namespace chulie::support
