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
bool readSet(const Call &call, comparing::SetByList &set)
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
    const catalogue::Table &table = catalogue::table(catalogue::TableId::MemberYear);
    const auto column = std::ranges::find_if(table.columns, [&](const catalogue::Column &one) {
        return !one.key && label == QString::fromUtf8(one.label);
    });
    if (column == table.columns.end() || set.agreeing.isEmpty()) {
        say(words(QT_TRANSLATE_NOOP("Commands", "--set takes a column of 人年度, = and a value, such as "
                                                "基本医疗保险=是.")));
        return false;
    }
    set.column = column->number;
    for (const QString &value : {set.agreeing, set.others})
        if (const QString fault = records::faultOf(*column, value); !fault.isNull()) {
            say(QCoreApplication::translate("Commands", "%1: %2").arg(value, fault));
            return false;
        }
    return true;
}

/// \a numbers is nullptr where nothing is masked.
void print(exchange::CsvWriter &out, const comparing::HeldList &held, const exchange::RunningNumbers *numbers)
{
    const auto number = [&](const std::string &text) { return numbers ? values::masked(text) : text; };
    const auto name = [&](std::string_view text) {
        return numbers ? values::withoutNumbers(
                             QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
                             .toStdString()
                       : std::string(text);
    };
    for (const comparing::Compared &one : held.compared) {
        std::vector<exchange::Cell> cells(8);
        if (const comparing::ListedPerson *person = held.listed(one)) {
            cells[0] = {std::to_string(person->row), false};
            cells[1].text = name(values::trimmed(person->name));
            cells[2].text = number(std::string(values::trimmed(person->number)));
        }
        cells[3].text = comparing::agreementWord(one.agreement);
        if (const comparing::ScopeMember *member = held.member(one)) {
            cells[4].text = numbers ? numbers->shown(member->householdNo) : member->householdNo;
            cells[5].text = member->villageName;
            cells[6].text = name(member->name);
            cells[7].text = number(member->number);
        }
        out.row(cells);
    }
}

/// Says how many there are of each result.
void sayCounts(const comparing::HeldList &held)
{
    QStringList counts;
    for (int i = 0; i <= static_cast<int>(comparing::Agreement::OnlyInLedger); ++i) {
        const auto agreement = static_cast<comparing::Agreement>(i);
        const std::string_view word = comparing::agreementWord(agreement);
        counts << QStringLiteral("%1 %2")
                      .arg(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())))
                      .arg(held.count(agreement));
    }
    say(counts.join(QStringLiteral(" · ")));
}

/// Writes what --set asks for, or finds out what that would be, and reports it.
int setValues(const Call &call, ledger::Ledger &ledger, const comparing::HeldList &held,
              const comparing::SetByList &set)
{
    const Interruptible interruptible;
    const catalogue::Table &table = catalogue::table(catalogue::TableId::MemberYear);
    const std::vector<records::RowEdit> edits = comparing::editsOf(held, set);
    const bool dryRun = call.has("dry-run");
    const auto plan = dryRun ? records::planEdits(ledger, table, edits, records::Refusal::WholeRow,
                                                  interruptible.progress())
                             : records::applyEdits(ledger, table, edits, records::Refusal::WholeRow,
                                                   QStringLiteral("compare"), interruptible.progress());
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
    comparing::SetByList set;
    if (!readSet(call, set))
        return NotDone;
    const auto ledger = openLedger(call);
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    set.year = within ? yearOrLatest(call, ledger->database()) : 0;
    if (set.year == 0)
        return NotDone;
    auto list = comparing::readPersonList(call.words().at(1));
    if (!list)
        return failed(list.failure());
    const auto held = comparing::holdList(ledger->database(),
                                          std::make_shared<const comparing::PersonList>(*std::move(list)),
                                          *within, set.year);
    if (!held)
        return failed(held.failure());
    for (const QString &line : held->list->leftOut)
        say(line);
    std::optional<exchange::RunningNumbers> numbers;
    if (call.has("mask")) {
        auto read = ledger->database().read([&] { return exchange::RunningNumbers(ledger->database()); });
        if (!read)
            return failed(read.failure());
        numbers = *std::move(read);
    }
    const int printed = printTable(call, [&](exchange::CsvWriter &out) {
        if (numbers && !numbers->empty())
            out.row({headings::notForImport});
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
