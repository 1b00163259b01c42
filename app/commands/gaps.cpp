#include "models/targets/gaps.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/ledger/ledger.h"

namespace chulie::commands {

namespace {

values::Result<void> write(exchange::CsvWriter &out, storage::Database &database,
                           const targets::GapsWanted &wanted, bool toFile)
{
    using Output = Interruptible::Output;
    const Interruptible interruptible(toFile ? Output::Nothing : Output::Rows);
    const auto take = [&](const targets::Gap &gap) {
        out.row({gap.villageCode, gap.householdNo, gap.head, gap.target->code, targets::stateName(gap.state),
                 gap.reason.toStdString()});
    };
    return targets::eachGap(database, wanted, take, interruptible.progress());
}

int run(const Call &call)
{
    const int of = year(call);
    const auto ledger = of != 0 ? openLedger(call) : nullptr;
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    return printTable(call, [&](exchange::CsvWriter &out) {
        out.row({"村编码", "户编号", "户主", "指标", "状态", "原因"});
        const auto done = write(out, ledger->database(), {of, *within}, call.has("out"));
        return done ? Done : failed(done.failure());
    });
}

} // namespace

Command gaps()
{
    return {"gaps",
            QT_TRANSLATE_NOOP("Commands", "Lists what still holds each village back, and why."),
            "LEDGER --year Y [--region CODE]",
            1,
            1,
            {yearOption(), regionOption()},
            run};
}

} // namespace chulie::commands
