#include "app/commands/key.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/history/listing.h"
#include "models/history/names.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

/// The row that the call names, present or removed; all rows where it names none.
values::Result<history::Subject> subject(const Call &call, storage::Database &database)
{
    history::Subject asked;
    if (call.words().size() == 1)
        return asked;
    asked.table = catalogue::findTable(call.words().at(1));
    if (!asked.table)
        return values::Failure{
            QCoreApplication::translate("Commands", "There is no table %1.").arg(call.words().at(1)), {}};
    std::vector<std::string> key;
    for (const QString &word : call.words().sliced(2))
        key.push_back(word.toStdString());
    const auto row = database.read([&] { return history::Names(database).find(*asked.table, key); });
    if (!row)
        return row.failure();
    asked.row = *row;
    if (asked.row == 0)
        return values::Failure{QCoreApplication::translate("Commands", "%1 never held a row %2.")
                                   .arg(call.words().at(1), call.words().sliced(2).join(QLatin1Char(' '))),
                               {}};
    return asked;
}

int run(const Call &call)
{
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    const auto asked = subject(call, ledger->database());
    if (!asked) {
        say(asked.failure().message);
        return NotDone;
    }
    return printTable(call, [&](exchange::CsvWriter &out) -> int {
        out.row({"时间", "作者", "设备", "动作", "表", "行", "列", "原值", "新值"});
        const auto told = history::eachLine(ledger->database(), *asked, [&](const history::Line &line) {
            out.row({line.at, line.author, line.device, std::to_string(line.act), line.table->label, line.row,
                     line.column, line.before, line.after});
        });
        if (told)
            return Done;
        say(told.failure().message);
        return NotDone;
    });
}

} // namespace

Command showHistory()
{
    return {"history",
            QT_TRANSLATE_NOOP("Commands", "Lists who changed what, when, from what to what."),
            "LEDGER [TABLE KEY...]",
            1,
            -1,
            {},
            run};
}

} // namespace chulie::commands
