#include "tests/support/imports.h"

#include "models/exchange/export.h"

#include <QBuffer>
#include <QTest>

namespace chulie::support {

exchange::ImportPlan imported(ledger::Ledger &ledger, const QString &path,
                              const exchange::ImportOptions &options)
{
    auto plan = exchange::planImport(ledger, {path}, options);
    if (!plan)
        qFatal("%s", qPrintable(plan.failure().message));
    if (const auto applied = exchange::applyImport(ledger, *plan); !applied)
        qFatal("%s", qPrintable(applied.failure().message));
    return *std::move(plan);
}

QByteArray exportedRows(ledger::Ledger &ledger, catalogue::TableId id)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(out, exchange::CsvWriter::Form::Plain);
    exchange::exportRows(ledger.database(), catalogue::table(id), {}, writer);
    writer.flush();
    return out.data().mid(out.data().indexOf('\n') + 1).replace("\r\n", "\n");
}

QStringList refusals(const exchange::ImportPlan &plan)
{
    QStringList all;
    for (const exchange::Problem &problem : plan.problems())
        if (problem.level == exchange::Problem::Level::Refusal)
            all << QStringLiteral("%1 %2")
                       .arg(problem.line)
                       .arg(QString::fromUtf8(problem.column.data(),
                                              static_cast<qsizetype>(problem.column.size())));
    return all;
}

} // namespace chulie::support
