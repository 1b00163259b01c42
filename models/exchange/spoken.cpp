#include "models/exchange/spoken.h"

#include "models/headings/heading.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

/// Whether a table of the ledger has a column of that name.
bool isColumn(const std::string &name)
{
    return std::ranges::any_of(tables(),
                               [&](const Table &table) { return findField(table, {.name = name}); });
}

} // namespace

Result<Spoken> spokenOf(const ImportOptions &options)
{
    Spoken said{.table = options.table};
    for (const auto &[column, value] : options.values)
        said.values[plainTitle(column.toStdString())] = value.toStdString();
    for (const auto &[heading, column] : options.headings)
        said.headings[plainTitle(heading.toStdString())] = plainTitle(column.toStdString());
    for (const auto &[column, value] : said.values)
        if (!isColumn(column))
            return Failure{Words::tr("There is no column %1.").arg(QString::fromStdString(column)), {}};
    for (const auto &[heading, column] : said.headings)
        if (!column.empty() && column != headIdentityLabel && !isColumn(column))
            return Failure{Words::tr("There is no column %1.").arg(QString::fromStdString(column)), {}};
    for (const auto &[column, from, to] : options.replacements)
        said.replacements[{column.toStdString(), from.toStdString()}] = to.toStdString();
    for (const QString &column : options.clearing)
        said.clearing.insert(column.toStdString());
    said.moneyUnit = options.moneyUnit.toStdString();
    return said;
}

} // namespace chulie
