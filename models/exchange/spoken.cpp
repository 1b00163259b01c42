#include "models/exchange/spoken.h"

#include "models/headings/heading.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

/// Whether a table of the ledger has a column of that name.
bool isColumn(const std::string &name)
{
    return std::ranges::any_of(catalogue::tables(), [&](const catalogue::Table &table) {
        return headings::findField(table, {.name = name});
    });
}

} // namespace

values::Result<headings::Spoken> spokenOf(const FileChoices &choices)
{
    headings::Spoken said{.table = choices.table, .months = choices.months};
    for (const auto &[column, value] : choices.values)
        said.values[headings::plainTitle(column.toStdString())] = value.toStdString();
    for (const auto &[heading, column] : choices.headings)
        said.headings[headings::plainTitle(heading.toStdString())] =
            headings::plainTitle(column.toStdString());
    for (const auto &[column, value] : said.values)
        if (!isColumn(column))
            return values::Failure{Words::tr("There is no column %1.").arg(QString::fromStdString(column)),
                                   {}};
    for (const auto &[heading, column] : said.headings)
        if (!column.empty() && column != headings::headIdentityLabel && !isColumn(column))
            return values::Failure{Words::tr("There is no column %1.").arg(QString::fromStdString(column)),
                                   {}};
    for (const auto &[column, from, to] : choices.replacements)
        said.replacements[{column.toStdString(), from.toStdString()}] = to.toStdString();
    for (const QString &column : choices.clearing)
        said.clearing.insert(column.toStdString());
    said.moneyUnit = choices.moneyUnit.toStdString();
    return said;
}

values::Result<PerFile<headings::Spoken>> spokenOf(const PerFile<FileChoices> &choices)
{
    auto others = spokenOf(choices.others);
    if (!others)
        return others.failure();
    PerFile<headings::Spoken> said{.others = *std::move(others)};
    for (const auto &[name, own] : choices.own) {
        auto spoken = spokenOf(own);
        if (!spoken)
            return spoken.failure();
        said.own[name] = *std::move(spoken);
    }
    return said;
}

bool canBeCleared(const catalogue::Field &field)
{
    return !field.isHead() && field.path.size() == 1 && !field.key && !field.required &&
           field.leaf().kind != catalogue::Kind::Reference;
}

} // namespace chulie::exchange
