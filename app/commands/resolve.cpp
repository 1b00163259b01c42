#include "app/commands/list.h"
#include "models/ledger/ledger.h"
#include "models/packages/deciding.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    bool isNumber = false;
    const packages::Decision decision{call.words().at(1).toLongLong(&isNumber), call.words().at(2)};
    if (!isNumber) {
        say(QCoreApplication::translate("Commands", "CONFLICT is a number, as conflicts prints it."));
        return NotDone;
    }
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    const auto decided = packages::decide(*ledger, {&decision, 1});
    if (!decided)
        return failed(decided.failure());
    say(QCoreApplication::translate("Commands", "Conflict %1 is decided.").arg(decision.number));
    return Done;
}

} // namespace

Command resolve()
{
    return {
        "resolve",
        QT_TRANSLATE_NOOP("Commands", "Decides what a merge left open; the decision travels with packages."),
        "LEDGER CONFLICT VALUE",
        3,
        3,
        {},
        run};
}

} // namespace chulie::commands
