#include "app/commands/list.h"
#include "models/ledger/ledger.h"

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const auto ledger = Ledger::create(call.words().first());
    if (!ledger) {
        say(ledger.failure().message);
        return NotDone;
    }
    return Done;
}

} // namespace

Command newLedger()
{
    return {"new", QT_TRANSLATE_NOOP("Commands", "Makes an empty ledger."), "LEDGER", 1, 1, {}, run};
}

} // namespace chulie::commands
