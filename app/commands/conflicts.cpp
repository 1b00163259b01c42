#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/ledger/ledger.h"
#include "models/packages/undecided.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    const auto undecided = packages::undecided(ledger->database());
    if (!undecided)
        return failed(undecided.failure());
    return printTable(call, [&](exchange::CsvWriter &out) -> int {
        out.row({"冲突", "表", "行", "列", "现值", "作者", "时间", "另值", "作者", "时间"});
        for (const packages::Undecided &one : *undecided)
            for (const packages::Side &other : one.others)
                out.row({std::to_string(one.number), one.table->label, one.key,
                         packages::labelOf(*one.table, one.column), one.stands.value, one.stands.author,
                         one.stands.at, other.value, other.author, other.at});
        return Done;
    });
}

} // namespace

Command conflicts()
{
    return {"conflicts", QT_TRANSLATE_NOOP("Commands", "Lists what merges left for a person to decide."),
            "LEDGER",    1,
            1,           {},
            run};
}

} // namespace chulie::commands
