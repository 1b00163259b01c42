#include "models/safekeeping/check.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <set>

namespace chulie::commands {

namespace {

/// What can be done about each kind of flaw that was found.
void sayAdvice(const std::vector<safekeeping::Flaw> &flaws)
{
    std::set<safekeeping::Flaw::Kind> kinds;
    for (const safekeeping::Flaw &flaw : flaws)
        kinds.insert(flaw.kind);
    for (const safekeeping::Flaw::Kind kind : kinds)
        say(QStringLiteral("%1: %2").arg(
            QString::fromUtf8(safekeeping::wordOf(kind).data(),
                              static_cast<qsizetype>(safekeeping::wordOf(kind).size())),
            safekeeping::adviceOn(kind)));
}

int run(const Call &call)
{
    const auto database = safekeeping::openForCheck(call.words().first());
    if (!database)
        return failed(database.failure());
    sayNotes(**database);
    const Interruptible interruptible;
    const auto flaws = safekeeping::checkLedger(**database, interruptible.progress());
    if (!flaws)
        return failed(flaws.failure());
    sayAdvice(*flaws);
    return printTable(call, [&](exchange::CsvWriter &out) -> int {
        out.row({"类别", "表", "行", "列", "说明"});
        for (const safekeeping::Flaw &flaw : *flaws)
            out.row({safekeeping::wordOf(flaw.kind), flaw.table ? flaw.table->label : "", flaw.row,
                     flaw.column, flaw.reason.toStdString()});
        return flaws->empty() ? Done : InPart;
    });
}

} // namespace

Command check()
{
    return {"check",
            QT_TRANSLATE_NOOP("Commands", "Reads the whole ledger and lists what is damaged or was changed "
                                          "by another program."),
            "LEDGER",
            1,
            1,
            {},
            run};
}

} // namespace chulie::commands
