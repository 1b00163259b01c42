#include "app/commands/interrupt.h"
#include "app/commands/list.h"

#include "models/ledger/ledger.h"
#include "models/reports/reports.h"
#include "ui/print/seriesvolume.h"

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

/// Whether the words that \a kind does not take are absent; reports it where they are not.
bool fits(const Call &call, const reports::ReportKind &kind)
{
    if (!call.has("pdf")) {
        say(QCoreApplication::translate("Commands", "--pdf names the file to write."));
        return false;
    }
    if (!call.has("household") || kind.about == Level::Household)
        return true;
    say(QCoreApplication::translate("Commands", "--household is for the report household-card."));
    return false;
}

int run(const Call &call)
{
    const auto *kind = kindOf(call.words().at(1));
    if (!kind || !fits(call, *kind))
        return NotDone;
    const auto ledger = openLedger(call);
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    reports::Wanted wanted{*within, yearOrLatest(call, ledger->database())};
    wanted.household = call.value("household").toStdString();
    wanted.today = QDate::currentDate();
    if (wanted.year == 0)
        return NotDone;
    Result<void> written;
    {
        const Interruptible interruptible;
        written = writeSeries(ledger->database(), *kind, wanted, call.value("pdf"), interruptible.progress());
    }
    return written ? Done : failed(written.failure());
}

} // namespace

Command report()
{
    return {"report",
            QT_TRANSLATE_NOOP("Commands", "Writes a report as PDF."),
            "LEDGER NAME --pdf OUT.pdf [--year Y] [--region CODE] [--household NO]",
            2,
            2,
            {{"pdf", "FILE", QT_TRANSLATE_NOOP("Commands", "The file to write.")},
             yearOption(),
             regionOption(),
             {"household", "NO", QT_TRANSLATE_NOOP("Commands", "The household of a household-card.")}},
            run,
            true};
}

} // namespace chulie::commands
