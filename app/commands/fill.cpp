#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/filling/filling.h"
#include "models/headings/heading.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chulie::commands {

namespace {

/// --level; reports it and returns false where it is none.
bool readLevel(const Call &call, std::optional<filling::Per> &per)
{
    if (!call.has("level"))
        return true;
    const auto &names = filling::perNames;
    const auto found = std::ranges::find(names, call.value("level").toStdString());
    if (found == names.end()) {
        say(QCoreApplication::translate("Commands", "--level takes member, household, village or town."));
        return false;
    }
    per = static_cast<filling::Per>(found - names.begin());
    return true;
}

/// --where, FIELD=VALUE any number of times; reports it and returns false where it is not that.
bool readWhere(const Call &call, filling::Wanted &wanted)
{
    for (const QString &pair : call.values("where")) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign <= 0) {
            say(QCoreApplication::translate("Commands", "--where takes a field, = and its value."));
            return false;
        }
        wanted.where.emplace_back(pair.left(sign), pair.mid(sign + 1));
    }
    return true;
}

/// Whether the filled form would take the place of the empty one; reports it if so.
bool overwrites(const Call &call)
{
    const QString form = QFileInfo(call.words().at(1)).canonicalFilePath();
    if (form.isEmpty() || QFileInfo(call.words().at(2)).canonicalFilePath() != form)
        return false;
    say(QCoreApplication::translate("Commands",
                                    "The filled form would take the place of the empty one. Choose "
                                    "another name."));
    return true;
}

void printColumns(exchange::CsvWriter &out, const filling::FilledForm &filled)
{
    out.row({"列", "标题", "来源", "填入", "空白"});
    for (const filling::FilledSheet &sheet : filled.sheets)
        for (const filling::FilledColumn &column : sheet.columns) {
            const exchange::Cell row[]{{headings::columnLetters(static_cast<std::size_t>(column.column))},
                                       {filling::shownHeading(column.heading)},
                                       {column.source ? column.source->name : std::string()},
                                       {std::to_string(column.filled), false},
                                       {std::to_string(column.blank), false}};
            out.row(row);
        }
}

bool leavesAnswersOut(const filling::FilledForm &filled)
{
    return std::ranges::any_of(filled.sheets, [](const filling::FilledSheet &sheet) {
        return std::ranges::any_of(sheet.columns,
                                   [](const filling::FilledColumn &column) { return column.notOffered > 0; });
    });
}

int run(const Call &call)
{
    filling::Wanted wanted{.year = year(call), .isMasked = call.has("mask")};
    if (wanted.year == 0 || !readLevel(call, wanted.per) || !readWhere(call, wanted) || overwrites(call))
        return NotDone;
    const auto ledger = openLedger(call);
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    wanted.region = *within;
    const auto filled = filling::fill(ledger->database(), call.words().at(1), wanted);
    if (!filled)
        return failed(filled.failure());
    if (const auto written = filling::writeFilled(*filled, call.words().at(2)); !written)
        return failed(written.failure());
    if (!wanted.isMasked)
        noteExport(*ledger, call.words().at(2));
    for (const QString &remark : filled->remarks)
        say(remark);
    return printTable(call, [&](exchange::CsvWriter &out) {
        printColumns(out, *filled);
        return leavesAnswersOut(*filled) ? InPart : Done;
    });
}

} // namespace

Command fillForm()
{
    return {
        "fill",
        QT_TRANSLATE_NOOP("Commands",
                          "Fills a superior's empty form from the ledger; all of the form is kept."),
        "LEDGER FORM OUT --region CODE --year Y [--level member|household|village|town] "
        "[--where FIELD=VALUE]... [--mask]",
        3,
        3,
        {regionOption(),
         yearOption(),
         {"level", "LEVEL",
          QT_TRANSLATE_NOOP("Commands", "What a row is about (default: what the form asks for).")},
         {"where", "FIELD=VALUE",
          QT_TRANSLATE_NOOP("Commands",
                            "Only the rows whose field has this value; may be given several times.")},
         {"mask", nullptr, QT_TRANSLATE_NOOP("Commands", "Hides identity, account and telephone numbers.")}},
        run};
}

} // namespace chulie::commands
