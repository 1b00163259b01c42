#include "models/safekeeping/restore.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "app/commands/passphrase.h"
#include "models/safekeeping/protection.h"
#include "models/safekeeping/rescue.h"
#include "models/storage/ledgerheader.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

/// Makes the ledger that is named second of the damaged one that is named first, and of its last back-up.
int rescueDamaged(const Call &call)
{
    const QString damaged = call.words().first();
    const QString backup = safekeeping::lastBackupOf(damaged);
    if (safekeeping::protection::isLocked(backup))
        if (const auto opened = safekeeping::protection::unlock(backup, call.passphrase()); !opened)
            return failed(opened.failure());
    const Interruptible interruptible;
    const auto rescued = safekeeping::rescue(damaged, backup, call.words().at(1), interruptible.progress());
    if (!rescued)
        return failed(rescued.failure());
    say(safekeeping::summary(*rescued));
    return rescued->unread.isEmpty() && rescued->lost == 0 ? Done : InPart;
}

int run(const Call &call)
{
    if (storage::beginsAsLedger(call.words().first()))
        return rescueDamaged(call);
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return NotDone;
    const auto restored = safekeeping::restore(call.words().first(), call.words().at(1), *passphrase);
    if (!restored)
        return failed(restored.failure());
    for (const QString &log : restored->movedAside)
        say(QCoreApplication::translate(
                "Commands", "A log of a former ledger of that name was moved aside: it is %1 now.")
                .arg(log));
    say(QCoreApplication::translate("Commands", "%1 is as it was on %2.")
            .arg(call.words().at(1),
                 restored->facts.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    return Done;
}

} // namespace

Command restore()
{
    return {"restore",
            QT_TRANSLATE_NOOP("Commands",
                              "Makes a ledger of a back-up, or of a damaged ledger: of its last "
                              "back-up and what can be read of it. The new ledger must not exist."),
            "BACKUP LEDGER [--new-passphrase-file F]",
            2,
            2,
            {newPassphraseOption()},
            run};
}

} // namespace chulie::commands
