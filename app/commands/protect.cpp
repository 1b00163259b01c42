#include "app/commands/list.h"
#include "app/commands/passphrase.h"
#include "models/safekeeping/protection.h"
#include "models/storage/ledgerfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie::commands {

namespace {

int tell(const values::Result<safekeeping::protection::Outcome> &outcome, const QString &done)
{
    if (!outcome)
        return failed(outcome.failure());
    say(done);
    for (const QString &sentence : outcome->unreached)
        say(sentence);
    return outcome->unreached.isEmpty() ? Done : InPart;
}

/// What no program can protect afterwards.
void sayElsewhere()
{
    say(QCoreApplication::translate(
        "Commands", "Copies elsewhere are as they were: exports, workbooks and reports, "
                    "files of refused rows, packages, and what was copied to sticks or sent."));
}

void warnOfLoss()
{
    say(QCoreApplication::translate("Commands",
                                    "A lost passphrase is lost: nobody can open the ledger or its back-ups "
                                    "without it. Keep it in a safe place."));
}

int removeFrom(const QString &path)
{
    return tell(
        safekeeping::protection::remove(path),
        QCoreApplication::translate("Commands", "%1 and its back-ups are not protected any more.").arg(path));
}

int rekey(const QString &path, const QString &passphrase)
{
    const int status =
        tell(safekeeping::protection::rekey(path, passphrase),
             QCoreApplication::translate("Commands", "%1 and its back-ups have a new key.").arg(path));
    if (status != NotDone)
        sayElsewhere();
    return status;
}

/// Sets the passphrase of an unprotected ledger, or changes that of a protected one.
int setPassphrase(const Call &call, bool isProtected)
{
    auto passphrase = newPassphrase(call);
    if (passphrase && passphrase->isEmpty())
        passphrase = askForNewPassphrase();
    if (!passphrase)
        return NotDone;
    warnOfLoss();
    const QString path = call.words().first();
    const int status =
        isProtected
            ? tell(safekeeping::protection::change(path, *passphrase),
                   QCoreApplication::translate("Commands", "%1 and its back-ups have a new passphrase.")
                       .arg(path))
            : tell(safekeeping::protection::set(path, *passphrase),
                   QCoreApplication::translate("Commands", "%1 and its back-ups are protected.").arg(path));
    if (status != NotDone)
        sayElsewhere();
    return status;
}

int run(const Call &call)
{
    const bool isRemoving = call.has("remove");
    const bool isRekeying = call.has("rekey");
    const bool isSetting = call.has("new-passphrase-file");
    const std::array given{isRemoving, isRekeying, isSetting};
    if (std::ranges::count(given, true) > 1) {
        say(QCoreApplication::translate(
            "Commands", "Only one of --new-passphrase-file, --remove and --rekey can be given."));
        return NotDone;
    }
    const QString path = call.words().first();
    const auto isProtected = safekeeping::protection::isProtected(path);
    if (!isProtected)
        return failed(isProtected.failure());
    if (isRemoving)
        return removeFrom(path);
    return isRekeying ? rekey(path, call.passphrase()) : setPassphrase(call, *isProtected);
}

} // namespace

Command protect()
{
    return {"protect",
            QT_TRANSLATE_NOOP("Commands", "Lets a passphrase alone open the ledger and its back-ups, changes "
                                          "it, or takes it off."),
            "LEDGER [--new-passphrase-file F | --remove | --rekey]",
            1,
            1,
            {newPassphraseOption(),
             {"remove", nullptr, QT_TRANSLATE_NOOP("Commands", "Takes the protection off.")},
             {"rekey", nullptr,
              QT_TRANSLATE_NOOP("Commands",
                                "Writes the ledger anew under another key, with the same passphrase.")}},
            run};
}

} // namespace chulie::commands
