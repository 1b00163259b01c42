#include "app/commands/list.h"
#include "models/ledger/ledger.h"

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const auto made = ledger::Ledger::make(call.words().first(), {});
    return made ? Done : failed(made.failure());
}

} // namespace

Command newLedger()
{
    return {"new", QT_TRANSLATE_NOOP("Commands", "Makes an empty ledger."), "LEDGER", 1, 1, {}, run, false,
            false};
}

} // namespace chulie::commands
