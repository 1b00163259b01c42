#include "tests/support/imports.h"

#include "models/exchange/export.h"

#include <QBuffer>
#include <QTest>

namespace chulie::test {

ImportPlan imported(Ledger &ledger, const QString &path, const ImportOptions &options)
{
    auto plan = planImport(ledger, {path}, options);
    if (!plan)
        qFatal("%s", qPrintable(plan.failure().message));
    if (const auto applied = applyImport(ledger, *plan); !applied)
        qFatal("%s", qPrintable(applied.failure().message));
    return *std::move(plan);
}

QByteArray exportedRows(Ledger &ledger, TableId id)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out, CsvWriter::Form::Plain);
    exportRows(ledger.database(), chulie::table(id), {}, writer);
    writer.flush();
    return out.data().mid(out.data().indexOf('\n') + 1).replace("\r\n", "\n");
}

QStringList refusals(const ImportPlan &plan)
{
    QStringList all;
    for (const Problem &problem : plan.problems())
        if (problem.level == Problem::Level::Refusal)
            all << QStringLiteral("%1 %2")
                       .arg(problem.line)
                       .arg(QString::fromUtf8(problem.column.data(),
                                              static_cast<qsizetype>(problem.column.size())));
    return all;
}

} // namespace chulie::test
