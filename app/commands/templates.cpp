#include "models/exchange/templates.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"

#include <QCoreApplication>

namespace chulie::commands {

namespace {

int run(const Call &call)
{
    const QString format = call.has("format") ? call.value("format") : QStringLiteral("xlsx");
    if (format != QStringLiteral("xlsx") && format != QStringLiteral("csv")) {
        say(QCoreApplication::translate("Commands", "--format takes xlsx or csv."));
        return NotDone;
    }
    const auto written = exchange::writeTemplates(call.words().first(), format == QStringLiteral("csv"));
    if (!written)
        return failed(written.failure());
    return printTable(call, [&](exchange::CsvWriter &out) {
        out.row({"文件"});
        for (const QString &path : *written)
            out.row({path.toStdString()});
        return Done;
    });
}

} // namespace

Command templates()
{
    return {"templates",
            QT_TRANSLATE_NOOP("Commands",
                              "Writes empty tables to fill in, with choices, notes and an example row."),
            "DIR [--format xlsx|csv]",
            1,
            1,
            {{"format", "FORMAT", QT_TRANSLATE_NOOP("Commands", "xlsx (default) or csv.")}},
            run,
            false,
            false};
}

} // namespace chulie::commands
