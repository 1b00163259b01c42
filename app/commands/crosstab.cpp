#include "models/crosstab/crosstab.h"
#include "app/commands/list.h"
#include "models/crosstab/presented.h"
#include "models/exchange/sheetcsv.h"
#include "models/ledger/ledger.h"
#include "models/places/places.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

template <typename Named>
QString names(std::span<const Named> all)
{
    QStringList list;
    for (const Named &each : all)
        list << QString::fromStdString(each.name);
    return list.join(QLatin1StringView(", "));
}

/// The field that \a option names; reports it and returns nullptr where there is none.
const crosstab::Field *field(const Call &call, const char *option)
{
    const auto *found = crosstab::findField(call.value(option));
    if (!found)
        say(QCoreApplication::translate("Commands", "--%1 takes a field: %2.")
                .arg(QLatin1StringView(option), names(crosstab::fields())));
    return found;
}

const crosstab::Quantity *quantity(const Call &call)
{
    const auto *found =
        crosstab::findQuantity(call.has("value") ? call.value("value") : QStringLiteral("count"));
    if (!found)
        say(QCoreApplication::translate("Commands", "--value takes one of: %1.")
                .arg(names(crosstab::quantities())));
    return found;
}

int run(const Call &call)
{
    crosstab::Asked asked{field(call, "rows"), field(call, "columns"), quantity(call)};
    const auto ledger = asked.rows && asked.columns && asked.quantity ? openLedger(call) : nullptr;
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    asked.region = *within;
    asked.year = yearOrLatest(call, ledger->database());
    if (asked.year == 0)
        return NotDone;
    const auto table = crosstab::tabulate(ledger->database(), asked);
    if (!table)
        return failed(table.failure());
    return printTable(call, [&](exchange::CsvWriter &out) {
        exchange::writeCsv(crosstab::plainSheet(asked, *table), out);
        return Done;
    });
}

} // namespace

Command crosstabLedger()
{
    return {"crosstab",
            QT_TRANSLATE_NOOP("Commands", "Counts or sums households by two fields."),
            "LEDGER --rows FIELD --columns FIELD [--value count|members|FIELD] [--year Y] [--region CODE]",
            1,
            1,
            {{"rows", "FIELD", QT_TRANSLATE_NOOP("Commands", "The field whose values are the rows.")},
             {"columns", "FIELD", QT_TRANSLATE_NOOP("Commands", "The field whose values are the columns.")},
             {"value", "VALUE", QT_TRANSLATE_NOOP("Commands", "What is counted or summed (default count).")},
             yearOption(),
             regionOption()},
            run};
}

} // namespace chulie::commands
