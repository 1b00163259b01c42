#include "models/targets/gaps.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/ledger/ledger.h"

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const int of = year(call);
    const auto within = region(call);
    if (of == 0 || !within)
        return NotDone;
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    return printTable(call, [&](CsvWriter &out) -> int {
        out.row({"村编码", "户编号", "户主", "指标", "状态", "原因"});
        const auto done = eachGap(ledger->database(), {of, *within}, [&](const Gap &gap) {
            out.row({gap.villageCode, gap.householdNo, gap.head, gap.target->code, stateName(gap.state),
                     gap.reason.toStdString()});
        });
        if (done)
            return Done;
        say(done.failure().message);
        return NotDone;
    });
}

} // namespace

Command gaps()
{
    return {"gaps",
            "LEDGER --year Y [--region CODE]",
            1,
            1,
            {{QStringLiteral("year"), {}, QStringLiteral("Y")},
             {QStringLiteral("region"), {}, QStringLiteral("CODE")}},
            run};
}

} // namespace chulie::commands
