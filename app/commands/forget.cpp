#include "models/safekeeping/forget.h"
#include "app/commands/key.h"
#include "app/commands/list.h"
#include "models/backups/backups.h"
#include "models/history/names.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace chulie::commands {

namespace {

/// Asks where a person can answer; a script that calls the command means it.
bool isMeant(const QString &key)
{
    if (isatty(STDIN_FILENO) == 0)
        return true;
    say(QCoreApplication::translate("Commands",
                                    "The history will not hold what %1 was, nor what belonged to it. This "
                                    "cannot be undone. Type yes to go on:")
            .arg(key));
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && input.readLine().trimmed() == "yes";
}

void listBackups(const QString &ledger)
{
    const auto listed = backups::everywhere(ledger);
    if (listed.isEmpty())
        return;
    say(QCoreApplication::translate("Commands", "Back-ups of before still hold it:"));
    for (const auto &one : listed)
        say(one.path);
}

int run(const Call &call)
{
    const auto ledger = openLedger(call);
    const catalogue::Table *table = ledger ? tableOf(call) : nullptr;
    if (!table)
        return NotDone;
    std::vector<std::string> key;
    for (const QString &word : call.words().sliced(2))
        key.push_back(word.toStdString());
    const QString shown = call.words().sliced(1).join(u' ');
    storage::Database &database = ledger->database();
    const auto row = database.read([&] { return history::Names(database).find(*table, key); });
    if (!row)
        return failed(row.failure());
    if (*row == 0)
        return failed(
            {QCoreApplication::translate("Commands", "The history holds no row %1.").arg(shown), {}});
    if (!isMeant(shown))
        return failed({});
    const auto forgotten = safekeeping::forget(*ledger, *table, *row);
    if (!forgotten)
        return failed(forgotten.failure());
    say(QCoreApplication::translate("Commands", "%1 was taken out of the history: records forgotten: %2.")
            .arg(shown)
            .arg(*forgotten));
    listBackups(ledger->path());
    return Done;
}

} // namespace

Command forget()
{
    return {"forget",
            QT_TRANSLATE_NOOP("Commands",
                              "Takes the values of a removed row, and of what belonged to it, out of "
                              "the history for good."),
            "LEDGER TABLE KEY...",
            3,
            -1,
            {},
            run};
}

} // namespace chulie::commands
