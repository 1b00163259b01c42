#include "models/exchange/export.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace chulie::commands {

namespace {

/// The tables that --table names, none where it is not given; says so and gives false where one is not there.
bool readTables(const Call &call, exchange::ExportOptions &options)
{
    for (const QString &name : call.values("table")) {
        const catalogue::Table *table = catalogue::findTable(name);
        if (!table) {
            say(QCoreApplication::translate("Commands", "There is no table %1.").arg(name));
            return false;
        }
        options.tables.push_back(table);
    }
    return true;
}

/// Whether --format asks for a workbook; reports it and returns nothing where it asks for what is not there.
std::optional<bool> asksForWorkbook(const Call &call)
{
    const QString format = call.has("format") ? call.value("format") : QStringLiteral("csv");
    if (format == QLatin1StringView("csv") || format == QLatin1StringView("xlsx"))
        return format == QLatin1StringView("xlsx");
    say(QCoreApplication::translate("Commands", "--format takes csv or xlsx."));
    return {};
}

/// DIR holds a CSV file a table, or one workbook of the ledger's name.
values::Result<void> write(ledger::Ledger &ledger, const QString &folder, bool workbook,
                           const exchange::ExportOptions &options)
{
    const Interruptible interruptible;
    if (!workbook)
        return exchange::exportTables(ledger.database(), folder, options, interruptible.progress());
    const QString name = QFileInfo(ledger.path()).completeBaseName() + QStringLiteral(".xlsx");
    return exchange::exportWorkbook(ledger.database(), QDir(folder).filePath(name), options,
                                    interruptible.progress());
}

int run(const Call &call)
{
    exchange::ExportOptions options{.plain = call.has("plain")};
    if (!readTables(call, options))
        return NotDone;
    const auto workbook = asksForWorkbook(call);
    const auto ledger = workbook ? openLedger(call) : nullptr;
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    options.scope = {*within, call.has("mask")};
    const auto written = write(*ledger, call.words().at(1), *workbook, options);
    if (!written)
        return failed(written.failure());
    if (!call.has("mask"))
        noteExport(*ledger, call.words().at(1));
    return Done;
}

} // namespace

Command exportLedger()
{
    return {
        "export",
        QT_TRANSLATE_NOOP("Commands", "Writes the tables as CSV files or as one workbook."),
        "LEDGER DIR [--format csv|xlsx] [--table 户]... [--region CODE] [--mask] [--plain]",
        2,
        2,
        {{"format", "FORMAT", QT_TRANSLATE_NOOP("Commands", "csv (default) or xlsx.")},
         {"table", "TABLE", QT_TRANSLATE_NOOP("Commands", "Only this table; may be given several times.")},
         regionOption(),
         {"mask", nullptr, QT_TRANSLATE_NOOP("Commands", "Hides identity, account and telephone numbers.")},
         {"plain", nullptr,
          QT_TRANSLATE_NOOP("Commands", "For other programs: no byte-order mark, no tabs before codes.")}},
        run};
}

} // namespace chulie::commands
