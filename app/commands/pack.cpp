#include "models/packages/pack.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "app/commands/passphrase.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const auto passphrase = packagePassphrase(call);
    if (!passphrase)
        return NotDone;
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    if (!call.has("region")) {
        say(QCoreApplication::translate("Commands", "--region says what is to be packed."));
        return NotDone;
    }
    const auto code = region(call, ledger->database());
    if (!code)
        return NotDone;
    warnIfWeak(*passphrase);
    const Interruptible interruptible;
    const auto packed =
        packages::pack(*ledger, call.words().at(1), {*code, *passphrase}, interruptible.progress());
    if (!packed)
        return failed(packed.failure());
    say(QCoreApplication::translate("Commands",
                                    "%1 was written and read back: %2 acts, %3 entries, %4 bytes.")
            .arg(call.words().at(1))
            .arg(packed->acts)
            .arg(packed->entries)
            .arg(packed->bytes));
    return Done;
}

} // namespace

Command pack()
{
    return {"pack",
            QT_TRANSLATE_NOOP("Commands", "Packs a region with its history for another ledger."),
            "LEDGER OUT --region CODE [--package-passphrase-file F]",
            2,
            2,
            {regionOption(), packagePassphraseOption()},
            run};
}

} // namespace chulie::commands
