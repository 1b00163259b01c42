#include "models/safekeeping/restore.h"
#include "app/commands/list.h"
#include "app/commands/passphrase.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return NotDone;
    const auto restored = chulie::restore(call.words().first(), call.words().at(1), *passphrase);
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
            QT_TRANSLATE_NOOP("Commands", "Makes a ledger of a back-up; the ledger must not exist."),
            "BACKUP LEDGER [--new-passphrase-file F]",
            2,
            2,
            {newPassphraseOption()},
            run};
}

} // namespace chulie::commands
