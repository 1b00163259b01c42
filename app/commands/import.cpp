#include "models/exchange/import.h"
#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/refusedfiles.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chulie::commands {

namespace {

int printCounts(const Call &call, const exchange::ImportPlan &plan)
{
    return printTable(call, [&](exchange::CsvWriter &out) {
        out.row({"文件", "表", "新增", "更新", "未变", "拒绝"});
        for (const exchange::RowCounts &count : plan.counts()) {
            std::vector<exchange::Cell> cells{{plan.files()[count.file].toStdString()}, {count.table->label}};
            for (const int number : {count.inserted, count.updated, count.unchanged, count.refused})
                cells.push_back({std::to_string(number), false});
            out.row(cells);
        }
        return plan.refused() > 0 ? InPart : Done;
    });
}

/// Says what became of the batch as a whole.
void sayOutcome(const exchange::ImportPlan &plan, bool dryRun)
{
    int changed = 0;
    int unchanged = 0;
    for (const exchange::RowCounts &count : plan.counts()) {
        changed += count.inserted + count.updated;
        unchanged += count.unchanged;
    }
    if (plan.isKeptOut())
        say(QCoreApplication::translate("Commands", "Rows were refused: nothing was imported (--strict)."));
    else if (changed + unchanged + plan.refused() == 0)
        say(QCoreApplication::translate("Commands", "The files hold no rows: nothing was imported."));
    else if (changed == 0 && plan.refused() > 0)
        say(QCoreApplication::translate("Commands", "Nothing changed: rows were refused."));
    else if (changed == 0 && plan.hasWarnings())
        say(QCoreApplication::translate(
            "Commands",
            "No value was taken over, but some of the files was left alone or warned of: see above."));
    else if (changed == 0)
        say(QCoreApplication::translate("Commands", "Nothing changed: the ledger holds all of it already."));
    if (dryRun)
        say(QCoreApplication::translate("Commands", "A dry run: nothing was written."));
}

/// Says what was left out, cannot be read, was left alone or is warned of.
void sayRemarks(const exchange::ImportPlan &plan)
{
    for (const QStringList &lines : {plan.unread(), plan.remarks(), exchange::warningKinds(plan)})
        for (const QString &line : lines)
            say(line);
}

/// Hands back the refused rows and, where asked for, the report.
bool handBack(const Call &call, ledger::Ledger &ledger, const exchange::ImportPlan &plan, bool dryRun)
{
    if (call.has("report"))
        if (const auto written = exchange::writeReport(plan, call.value("report")); !written) {
            say(written.failure().message);
            return false;
        }
    if (dryRun)
        return true;
    const auto rejected = exchange::leaveRefused(ledger, plan);
    if (!rejected) {
        say(rejected.failure().message);
        return false;
    }
    for (const QString &path : *rejected)
        say(QCoreApplication::translate("Commands", "Refused rows were written to %1.").arg(path));
    return true;
}

/// Plans the import of \a files and, unless it is a dry run, applies the plan.
values::Result<exchange::ImportPlan> take(ledger::Ledger &ledger, const QStringList &files,
                                          const exchange::ImportOptions &options, bool dryRun)
{
    const Interruptible interruptible;
    auto plan = exchange::planImport(ledger, files, options, interruptible.progress());
    if (!plan || dryRun)
        return plan;
    if (auto applied = exchange::applyImport(ledger, *plan, interruptible.progress()); !applied)
        return applied.failure();
    if (!plan->backupFault().isEmpty())
        say(plan->backupFault());
    return plan;
}

/// Whether what is to be written would take the place of a file that is read.
bool overwrites(const Call &call)
{
    const QStringList &files = call.words();
    for (const char *option : {"report", "out"}) {
        const QString there = QFileInfo(call.value(option)).canonicalFilePath();
        const bool isRead = std::ranges::any_of(
            files, [&](const QString &file) { return QFileInfo(file).canonicalFilePath() == there; });
        if (!there.isEmpty() && isRead) {
            say(QCoreApplication::translate(
                    "Commands", "--%1 would take the place of %2, which is read. Choose another name.")
                    .arg(QLatin1StringView(option), there));
            return true;
        }
    }
    return false;
}

/// Reads --\a option, LEFT=RIGHT any number of times; reports it and returns false where it is not that.
bool readPairs(const Call &call, const char *option, exchange::FileChoices::Pairs &pairs)
{
    for (const QString &pair : call.values(option)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign <= 0 || sign + 1 == pair.size()) {
            say(QCoreApplication::translate("Commands", "--%1 takes a name, = and what it stands for.")
                    .arg(QLatin1StringView(option)));
            return false;
        }
        pairs.emplace_back(pair.left(sign), pair.mid(sign + 1));
    }
    return true;
}

bool readMonths(const QString &word, values::Reading::Months &months)
{
    if (word != QStringLiteral("first") && word != QStringLiteral("last"))
        return false;
    months = word == QStringLiteral("first") ? values::Reading::Months::First : values::Reading::Months::Last;
    return true;
}

int run(const Call &call)
{
    if (overwrites(call))
        return NotDone;
    exchange::ImportOptions options{.strict = call.has("strict")};
    exchange::FileChoices &choices = options.files.others;
    if (!readPairs(call, "set", choices.values) || !readPairs(call, "map", choices.headings))
        return NotDone;
    if (call.has("table") && !(choices.table = catalogue::findTable(call.value("table")))) {
        say(QCoreApplication::translate("Commands", "There is no table %1.").arg(call.value("table")));
        return NotDone;
    }
    if (call.has("months") && !readMonths(call.value("months"), choices.months)) {
        say(QCoreApplication::translate("Commands", "--months is first or last."));
        return NotDone;
    }
    const auto ledger = openLedger(call);
    if (!ledger)
        return NotDone;
    const bool dryRun = call.has("dry-run");
    const auto plan = take(*ledger, call.words().mid(1), options, dryRun);
    if (!plan)
        return failed(plan.failure());
    const bool handed = handBack(call, *ledger, *plan, dryRun);
    sayRemarks(*plan);
    sayOutcome(*plan, dryRun);
    const int status = printCounts(call, *plan);
    return handed && status == Done && plan->unread().isEmpty() ? Done
                                                                : InPart; // what was imported is imported
}

} // namespace

Command importFiles()
{
    return {
        "import",
        QT_TRANSLATE_NOOP("Commands",
                          "Takes in files of the tables: new rows, changed values; a blank changes nothing."),
        "LEDGER FILE... [--dry-run] [--strict] [--table 户] [--set COLUMN=VALUE]... "
        "[--map HEADING=COLUMN]... [--months first|last] [--report OUT.csv]",
        2,
        -1,
        {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "Only says what would be done.")},
         {"strict", nullptr, QT_TRANSLATE_NOOP("Commands", "One refused row keeps everything out.")},
         {"table", "TABLE",
          QT_TRANSLATE_NOOP("Commands", "The table that the files hold, whatever their headings say.")},
         {"set", "COLUMN=VALUE",
          QT_TRANSLATE_NOOP("Commands",
                            "What a column holds where the files leave it blank or do not have it.")},
         {"map", "HEADING=COLUMN", QT_TRANSLATE_NOOP("Commands", "The column that a heading names.")},
         {"months", "first|last",
          QT_TRANSLATE_NOOP("Commands", "Takes a month without a day as its first or last day.")},
         {"report", "FILE", QT_TRANSLATE_NOOP("Commands", "Writes refused rows and warnings to this file.")}},
        run};
}

} // namespace chulie::commands
