#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/comparing/settingvalues.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/runningnumbers.h"
#include "models/headings/notforimport.h"
#include "models/values/fold.h"
#include "models/values/hidden.h"
#include "models/values/masking.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace chulie::commands {

namespace {

/// Reads --set and --set-others; reports it and returns false where they make no sense.
bool readSet(const Call &call, SetByList &set)
{
    if (call.has("set-others") && !call.has("set")) {
        say(words(QT_TRANSLATE_NOOP("Commands", "--set-others goes with --set, which names the column.")));
        return false;
    }
    if (!call.has("set"))
        return true;
    const QString given = call.value("set");
    const QString label = given.section(u'=', 0, 0);
    set.agreeing = given.section(u'=', 1).trimmed();
    set.others = call.value("set-others").trimmed();
    const Table &table = chulie::table(TableId::MemberYear);
    const auto column = std::ranges::find_if(
        table.columns, [&](const Column &one) { return !one.key && label == QString::fromUtf8(one.label); });
    if (column == table.columns.end() || set.agreeing.isEmpty()) {
        say(words(QT_TRANSLATE_NOOP("Commands", "--set takes a column of 人年度, = and a value, such as "
                                                "基本医疗保险=是.")));
        return false;
    }
    set.column = column->number;
    for (const QString &value : {set.agreeing, set.others})
        if (const QString fault = faultOf(*column, value); !fault.isNull()) {
            say(QCoreApplication::translate("Commands", "%1: %2").arg(value, fault));
            return false;
        }
    return true;
}

/// \a numbers is nullptr where nothing is masked.
void print(CsvWriter &out, const HeldList &held, const RunningNumbers *numbers)
{
    const auto number = [&](const std::string &text) { return numbers ? masked(text) : text; };
    const auto name = [&](std::string_view text) {
        return numbers ? withoutNumbers(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
                             .toStdString()
                       : std::string(text);
    };
    for (const Compared &one : held.compared) {
        std::vector<Cell> cells(8);
        if (const ListedPerson *person = held.listed(one)) {
            cells[0] = {std::to_string(person->row), false};
            cells[1].text = name(trimmed(person->name));
            cells[2].text = number(std::string(trimmed(person->number)));
        }
        cells[3].text = agreementWord(one.agreement);
        if (const ScopeMember *member = held.member(one)) {
            cells[4].text = numbers ? numbers->shown(member->householdNo) : member->householdNo;
            cells[5].text = member->villageName;
            cells[6].text = name(member->name);
            cells[7].text = number(member->number);
        }
        out.row(cells);
    }
}

/// Says how many there are of each result.
void sayCounts(const HeldList &held)
{
    QStringList counts;
    for (int i = 0; i <= static_cast<int>(Agreement::OnlyInLedger); ++i) {
        const auto agreement = static_cast<Agreement>(i);
        const std::string_view word = agreementWord(agreement);
        counts << QStringLiteral("%1 %2")
                      .arg(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())))
                      .arg(held.count(agreement));
    }
    say(counts.join(QStringLiteral(" · ")));
}

/// Writes what --set asks for, or finds out what that would be, and reports it.
int setValues(const Call &call, Ledger &ledger, const HeldList &held, const SetByList &set)
{
    const Interruptible interruptible;
    const Table &table = chulie::table(TableId::MemberYear);
    const std::vector<RowEdit> edits = editsOf(held, set);
    const bool dryRun = call.has("dry-run");
    const auto plan = dryRun ? planEdits(ledger, table, edits, Refusal::WholeRow, interruptible.progress())
                             : applyEdits(ledger, table, edits, Refusal::WholeRow, QStringLiteral("compare"),
                                          interruptible.progress());
    if (!plan)
        return failed(plan.failure());
    const int written = plan->added + plan->changed;
    const QString column = QString::fromUtf8(table.columns[static_cast<std::size_t>(set.column)].label);
    say((dryRun ? QCoreApplication::translate("Commands", "Values of %1 for %2 that would be written: %3.")
                : QCoreApplication::translate("Commands", "Values of %1 for %2 that were written: %3."))
            .arg(column)
            .arg(set.year)
            .arg(written));
    const qsizetype same = static_cast<qsizetype>(edits.size()) - written - plan->refused;
    if (same > 0)
        say(QCoreApplication::translate("Commands", "Values that are there already: %1.").arg(same));
    if (plan->refused > 0)
        say(QCoreApplication::translate("Commands", "Members refused: %1. %2")
                .arg(plan->refused)
                .arg(plan->reasons()));
    if (dryRun)
        say(words(QT_TRANSLATE_NOOP("Commands", "A dry run: nothing was written.")));
    return plan->refused > 0 ? InPart : Done;
}

int run(const Call &call)
{
    SetByList set;
    if (!readSet(call, set))
        return NotDone;
    const auto ledger = openLedger(call);
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    set.year = within ? yearOrLatest(call, ledger->database()) : 0;
    if (set.year == 0)
        return NotDone;
    auto list = readPersonList(call.words().at(1));
    if (!list)
        return failed(list.failure());
    const auto held =
        holdList(ledger->database(), std::make_shared<const PersonList>(*std::move(list)), *within, set.year);
    if (!held)
        return failed(held.failure());
    for (const QString &line : held->list->leftOut)
        say(line);
    std::optional<RunningNumbers> numbers;
    if (call.has("mask")) {
        auto read = ledger->database().read([&] { return RunningNumbers(ledger->database()); });
        if (!read)
            return failed(read.failure());
        numbers = *std::move(read);
    }
    const int printed = printTable(call, [&](CsvWriter &out) {
        if (numbers && !numbers->empty())
            out.row({notForImport});
        out.row({"行", "姓名", "证件号码", "结果", "户编号", "村", "台账姓名", "台账证件号码"});
        print(out, *held, numbers ? &*numbers : nullptr);
        return Done;
    });
    if (printed != Done)
        return printed;
    if (!numbers)
        noteExport(*ledger, call.value("out"));
    sayCounts(*held);
    return call.has("set") ? setValues(call, *ledger, *held, set) : Done;
}

} // namespace

Command compareList()
{
    return {"compare",
            QT_TRANSLATE_NOOP("Commands", "Holds another department's list of persons against the members."),
            "LEDGER FILE [--year Y] [--region CODE] [--set COLUMN=VALUE] [--set-others VALUE] [--mask] "
            "[--dry-run]",
            2,
            2,
            {yearOption(),
             regionOption(),
             {"set", "COLUMN=VALUE",
              QT_TRANSLATE_NOOP("Commands", "Sets a column of 人年度 for those who agree, in one act.")},
             {"set-others", "VALUE",
              QT_TRANSLATE_NOOP("Commands", "And this value for the members who are not in the list.")},
             {"mask", nullptr, QT_TRANSLATE_NOOP("Commands", "Hides identity numbers.")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Commands", "Only says what would be done.")}},
            run};
}

} // namespace chulie::commands
