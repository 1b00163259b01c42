#include "models/packages/merge.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "app/commands/passphrase.h"
#include "models/exchange/csvwriter.h"
#include "models/ledger/ledger.h"
#include "models/packages/envelope.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

int print(const Call &call, const packages::Merging &merging)
{
    return printTable(call, [&](exchange::CsvWriter &out) -> int {
        out.row({"包", "表", "新增", "更新", "未变", "移除", "冲突"});
        for (const packages::Merged &package : merging.packages) {
            for (const packages::Effect &effect : package.effects) {
                std::vector<exchange::Cell> cells{{package.file.toStdString()}, {effect.table->label}};
                for (const int number :
                     {effect.added, effect.changed, effect.unchanged, effect.removed, effect.conflicts})
                    cells.push_back({std::to_string(number), false});
                out.row(cells);
            }
        }
        return merging.hasRefused() || merging.hasConflicts() ? InPart : Done;
    });
}

void sayOutcome(const packages::Merging &merging, bool isDryRun)
{
    for (const packages::Merged &package : merging.packages)
        if (!package.refused.isEmpty())
            say(package.refused);
    if (merging.fork())
        say(QCoreApplication::translate(
            "Commands",
            "With --separate the acts of this ledger since then get an identity of their own, and "
            "both can be merged. Do so on one of the two computers only."));
    if (merging.hasConflicts())
        say(QCoreApplication::translate(
            "Commands", "Some of it is left for a person to decide: see conflicts and resolve."));
    if (isDryRun)
        say(QCoreApplication::translate("Commands", "A dry run: nothing was written."));
    else if (merging.act != 0)
        say(QCoreApplication::translate("Commands", "Merged as act %1; undo LEDGER %1 takes it out again.")
                .arg(merging.act));
    else if (!merging.isAllRefused())
        say(QCoreApplication::translate("Commands", "The ledger knew all of it already: nothing changed."));
}

bool separateFrom(ledger::Ledger &ledger, const packages::Fork &fork)
{
    const auto separated = packages::separate(ledger, fork);
    if (!separated)
        return failed(separated.failure()) == Done;
    say(QCoreApplication::translate("Commands", "Acts that have an identity of their own now: %1.")
            .arg(*separated));
    return true;
}

int run(const Call &call)
{
    auto passphrase = packagePassphrase(call);
    if (!passphrase)
        return NotDone;
    const QStringList files = call.words().mid(1);
    if (passphrase->isEmpty() && packages::needPassphrase(files))
        passphrase =
            askForPassphrase(QCoreApplication::translate("Commands", "The passphrase of the packages:"));
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    const bool isDryRun = call.has("dry-run");
    const Interruptible interruptible;
    const packages::MergeOptions options{files, *passphrase, isDryRun};
    auto merging = packages::merge(*ledger, options, interruptible.progress());
    while (merging && merging->fork() && call.has("separate") && !isDryRun) {
        if (!separateFrom(*ledger, *merging->fork()))
            return NotDone;
        merging = packages::merge(*ledger, options, interruptible.progress());
    }
    if (!merging)
        return failed(merging.failure());
    sayOutcome(*merging, isDryRun);
    const int code = merging->isAllRefused() ? NotDone : print(call, *merging);
    if (const QString fault = merging->backupFault(); !fault.isEmpty())
        say(fault);
    return code;
}

} // namespace

Command merge()
{
    return {
        "merge",
        QT_TRANSLATE_NOOP("Commands", "Takes in packages of other ledgers; nothing of either is lost."),
        "LEDGER PACK... [--dry-run] [--separate] [--package-passphrase-file F]",
        2,
        -1,
        {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "Only says what would be done.")},
         {"separate", nullptr,
          QT_TRANSLATE_NOOP("Commands", "Where another computer wrote under this ledger's identity, gives "
                                        "what was entered here since another one.")},
         packagePassphraseOption()},
        run};
}

} // namespace chulie::commands
