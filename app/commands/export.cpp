#include "models/exchange/export.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

/// The tables that --table names, none where it is not given; says so and gives false where one is not there.
bool readTables(const Call &call, ExportOptions &options)
{
    for (const QString &name : call.values("table")) {
        const Table *table = findTable(name);
        if (!table) {
            say(QCoreApplication::translate("Commands", "There is no table %1.").arg(name));
            return false;
        }
        options.tables.push_back(table);
    }
    return true;
}

int run(const Call &call)
{
    ExportOptions options{.mask = call.has("mask"), .plain = call.has("plain")};
    const auto within = region(call);
    if (!within || !readTables(call, options))
        return NotDone;
    options.region = *within;
    if (call.has("format") && call.value("format") != QLatin1StringView("csv")) {
        say(QCoreApplication::translate("Commands", "--format takes csv."));
        return NotDone;
    }
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    Result<void> written;
    {
        const Interruptible interruptible;
        written = exportTables(ledger->database(), call.words().at(1), options, interruptible.progress());
    }
    return written ? Done : failed(written.failure());
}

} // namespace

Command exportLedger()
{
    return {"export",
            "LEDGER DIR [--format csv] [--table 户]... [--region CODE] [--mask] [--plain]",
            2,
            2,
            {{QStringLiteral("format"), {}, QStringLiteral("FORMAT")},
             {QStringLiteral("table"), {}, QStringLiteral("TABLE")},
             {QStringLiteral("region"), {}, QStringLiteral("CODE")},
             QCommandLineOption(QStringLiteral("mask")),
             QCommandLineOption(QStringLiteral("plain"))},
            run};
}

} // namespace chulie::commands
