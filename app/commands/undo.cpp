#include "models/history/undo.h"
#include "app/commands/list.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

/// The act to undo; 0, said, where there is none.
std::int64_t actOf(const Call &call, storage::Database &database)
{
    if (call.words().size() > 1) {
        bool isNumber = false;
        const std::int64_t act = call.words().at(1).toLongLong(&isNumber);
        if (!isNumber || act <= 0)
            say(QCoreApplication::translate("Commands",
                                            "ACT is the number of an act, as history prints it."));
        return isNumber && act > 0 ? act : 0;
    }
    const auto last = history::lastAct(database);
    if (!last)
        say(last.failure().message);
    else if (*last == 0)
        say(QCoreApplication::translate("Commands", "There is nothing to undo."));
    return last ? *last : 0;
}

int run(const Call &call)
{
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    const std::int64_t act = actOf(call, ledger->database());
    if (act == 0)
        return NotDone;
    const auto undone = history::undo(*ledger, act);
    if (!undone) {
        say(undone.failure().message);
        return NotDone;
    }
    for (const auto &left : undone->left)
        say(QCoreApplication::translate("Commands", "Changed since, left as it is: %1 %2 %3")
                .arg(QString::fromUtf8(left.table->label), QString::fromStdString(left.row),
                     QString::fromStdString(left.column)));
    const auto isUndo = ledger->database().read([&] { return history::isUndo(ledger->database(), act); });
    say((isUndo && *isUndo
             ? QCoreApplication::translate("Commands", "Act %1 is undone: what it took back is done again.")
             : QCoreApplication::translate("Commands", "Act %1 is undone."))
            .arg(act));
    return undone->left.empty() ? Done : InPart;
}

} // namespace

Command undo()
{
    return {"undo",
            QT_TRANSLATE_NOOP("Commands", "Takes back the last act, or the one named."),
            "LEDGER [ACT]",
            1,
            2,
            {},
            run};
}

} // namespace chulie::commands
