#include "app/commands/key.h"
#include "app/commands/list.h"
#include "models/records/saving.h"

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const auto ledger = openLedger(call);
    const catalogue::Table *table = ledger ? tableOf(call) : nullptr;
    if (!table)
        return NotDone;
    const auto row = rowOf(ledger->database(), *table, call.words().sliced(2));
    if (!row) {
        say(row.failure().message);
        return NotDone;
    }
    if (const auto removed = records::removeRow(*ledger, *table, *row); !removed) {
        say(removed.failure().message);
        return NotDone;
    }
    return Done;
}

} // namespace

Command remove()
{
    return {"remove",
            QT_TRANSLATE_NOOP("Commands", "Removes one row and what belongs to it."),
            "LEDGER TABLE KEY...",
            3,
            -1,
            {},
            run};
}

} // namespace chulie::commands
