#pragma once

#include "models/reports/report.h"

namespace chulie::support {

/// A table of \a rows rows that say their number, under a merged heading.
inline reports::Table numbered(int rows, const QString &cell = QStringLiteral("行"))
{
    reports::Table table;
    table.columns = {{QStringLiteral("序号"), {}, 1},
                     {QStringLiteral("丙列"), QStringLiteral("合并"), 2},
                     {QStringLiteral("乙列"), QStringLiteral("合并"), 2}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{QStringLiteral("#%1#").arg(i), cell, QString()}});
    return table;
}

/// A report of nothing but \a blocks.
inline reports::Report reportOf(std::vector<reports::Block> blocks)
{
    reports::Report report;
    report.blocks = std::move(blocks);
    return report;
}

} // namespace chulie::support
