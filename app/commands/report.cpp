#include "app/commands/list.h"

#include "models/ledger/ledger.h"
#include "models/reports/reports.h"
#include "ui/print/paper.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

const reports::ReportKind *kindOf(const QString &name)
{
    const auto *kind = reports::findReport(name);
    if (kind)
        return kind;
    QStringList names;
    for (const auto &each : reports::reportKinds())
        names << QLatin1StringView(each.name);
    say(QCoreApplication::translate("Commands", "There is no report %1. Reports: %2.")
            .arg(name, names.join(QLatin1StringView(", "))));
    return nullptr;
}

int run(const Call &call)
{
    const auto *kind = kindOf(call.words().at(1));
    if (!kind)
        return NotDone;
    if (!call.has("pdf")) {
        say(QCoreApplication::translate("Commands", "--pdf names the file to write."));
        return NotDone;
    }
    const auto regionAsked = region(call);
    const auto ledger = regionAsked ? openLedger(call) : nullptr;
    if (!ledger)
        return NotDone;
    const reports::Wanted wanted{*regionAsked, yearOrLatest(call, ledger->database())};
    if (wanted.year == 0)
        return NotDone;
    auto report = kind->make(ledger->database(), wanted);
    if (!report) {
        say(report.failure().message);
        return NotDone;
    }
    const Pages pages(*std::move(report));
    const auto written = Paper::writePdf(pages, call.value("pdf"));
    if (!written)
        say(written.failure().message);
    return written ? Done : NotDone;
}

} // namespace

Command report()
{
    return {"report",
            "LEDGER NAME --pdf OUT.pdf [--year Y] [--region CODE]",
            2,
            2,
            {{QStringLiteral("pdf"), {}, QStringLiteral("FILE")},
             {QStringLiteral("year"), {}, QStringLiteral("YEAR")},
             {QStringLiteral("region"), {}, QStringLiteral("CODE")}},
            run,
            true};
}

} // namespace chulie::commands
