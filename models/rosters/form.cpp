#include "models/rosters/form.h"

#include "models/reports/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::rosters {

using reports::Report;
using reports::Signature;
using reports::Table;

namespace {

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(RosterForm)
};

/// The table of \a list with 序号 in front.
Table numbered(const Report &list)
{
    Table table;
    for (const reports::Block &block : list.blocks)
        if (const auto *found = std::get_if<Table>(&block))
            table = *found;
    constexpr double figures = 4; // characters
    table.columns.insert(table.columns.begin(),
                         {.title = Forms::tr("No."), .width = figures, .align = reports::Align::Centre});
    table.keys = std::min<std::size_t>(table.keys + 1, table.columns.size());
    std::int64_t number = 0;
    for (reports::Row &row : table.rows)
        row.cells.insert(row.cells.begin(), ++number);
    return table;
}

/// The signatures, whose last is the date of filling in: \a date.
Signature dated(const QDate &date)
{
    Signature signature = reports::signature();
    signature.labels.last() = Forms::tr("Date: %1").arg(date.toString(Qt::ISODate));
    return signature;
}

} // namespace

Report rosterForm(const Report &list, const RosterWords &words)
{
    Table table = numbered(list);
    table.name = words.title;
    const QString rows = Forms::tr("%n rows", nullptr, static_cast<int>(table.rows.size()));
    return {.name = words.title,
            .landscape = list.landscape,
            .blocks = {reports::Title{words.title},
                       reports::Line{.left = Forms::tr("Unit: %1").arg(words.unit), .right = rows},
                       std::move(table), dated(words.date)}};
}

} // namespace chulie::rosters
