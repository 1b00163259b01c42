#include "app/commands/interrupt.h"
#include "app/commands/list.h"

#include "models/ledger/ledger.h"
#include "models/reports/seriessheets.h"
#include "ui/print/seriesbundle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace chulie::commands {

namespace {

constexpr int firstYear = 2000;
constexpr qsizetype yearDigits = 4;

const reports::ReportKind *kindOf(const QString &name)
{
    const auto *kind = reports::findReport(name);
    if (kind)
        return kind;
    QStringList names;
    for (const auto &each : reports::reportKinds())
        names << QLatin1StringView(each.name);
    say(QCoreApplication::translate("Commands", "There is no report %1. Reports: %2.")
            .arg(name, names.join(QLatin1StringView(", "))));
    return nullptr;
}

/// A form in which a report is written: the option that names the file.
struct Form
{
    const char *option;
    /// Returns whether photographs went out.
    values::Result<bool> (*write)(storage::Database &database, const reports::ReportKind &kind,
                                  const reports::Wanted &wanted, const QString &path,
                                  const values::Progress &progress);
};

values::Result<bool> writeTables(storage::Database &database, const reports::ReportKind &kind,
                                 const reports::Wanted &wanted, const QString &path,
                                 const values::Progress &progress)
{
    const auto written = reports::exportSeries(database, kind, wanted, path, progress);
    return written ? values::Result<bool>(false) : written.failure();
}

constexpr std::array<Form, 3> forms{
    {{"pdf", print::writeSeries}, {"xlsx", writeTables}, {"csv", writeTables}}};

/// The one form that is asked for; nullptr where none is, or several are.
const Form *formOf(const Call &call)
{
    const auto isAsked = [&](const Form &form) { return call.has(form.option); };
    return std::ranges::count_if(forms, isAsked) == 1 ? &*std::ranges::find_if(forms, isAsked) : nullptr;
}

/// The file that \a call names for \a form, whose name ends as the form asks for.
QString pathOf(const Call &call, const Form &form)
{
    const QString path = call.value(form.option);
    const QString ending = u'.' + QLatin1StringView(form.option);
    const bool isWorkbook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    return isWorkbook == (form.option == std::string_view("xlsx")) ? path : path + ending;
}

/// Whether the words that \a kind does not take are absent; reports it where they are not.
bool fits(const Call &call, const reports::ReportKind &kind)
{
    if (!formOf(call)) {
        say(QCoreApplication::translate("Commands", "--pdf, --xlsx or --csv names the file to write."));
        return false;
    }
    if (!call.has("household") || kind.about == values::Level::Household)
        return true;
    say(QCoreApplication::translate("Commands", "--household is for the report household-card."));
    return false;
}

/// Puts the earlier year or day that \a call compares with, and the later day, into \a wanted; false, and
/// reported, where they are none.
bool readSides(const Call &call, const reports::ReportKind &kind, reports::Wanted &wanted)
{
    const QString against = call.value("against");
    const bool isYear = against.size() == yearDigits;
    if (isYear)
        wanted.against = against.toInt();
    else
        wanted.knownThen = QDate::fromString(against, Qt::ISODate);
    wanted.knownNow = QDate::fromString(call.value("known"), Qt::ISODate);
    const bool fitsAgainst =
        !call.has("against") ||
        (isYear ? wanted.against >= firstYear && wanted.against < wanted.year : wanted.knownThen.isValid());
    const bool fitsKnown =
        !call.has("known") || (wanted.knownThen.isValid() && wanted.knownNow > wanted.knownThen);
    if (fitsAgainst && fitsKnown &&
        (reports::comparesYears(kind) || (!call.has("against") && !call.has("known"))))
        return true;
    say(QCoreApplication::translate("Commands", "For the report year-comparison --against names an earlier "
                                                "year, or a day as 2020-06-30, and --known a "
                                                "day after that one."));
    return false;
}

int run(const Call &call)
{
    const auto *kind = kindOf(call.words().at(1));
    if (!kind || !fits(call, *kind))
        return NotDone;
    const auto ledger = openLedger(call);
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    reports::Wanted wanted{*within, yearOrLatest(call, ledger->database())};
    wanted.household = call.value("household").toStdString();
    wanted.today = QDate::currentDate();
    if (wanted.year == 0 || !readSides(call, *kind, wanted))
        return NotDone;
    const Form &form = *formOf(call);
    const QString path = pathOf(call, form);
    const auto written = [&] {
        const Interruptible interruptible;
        return form.write(ledger->database(), *kind, wanted, path, interruptible.progress());
    }();
    if (written && *written)
        notePictures(*ledger, path);
    return written ? Done : failed(written.failure());
}

} // namespace

Command report()
{
    return {
        "report",
        QT_TRANSLATE_NOOP("Commands", "Writes a report as PDF, or its tables as XLSX or CSV."),
        "LEDGER NAME --pdf OUT.pdf|--xlsx OUT.xlsx|--csv OUT.csv [--year Y] [--region CODE] [--household NO] "
        "[--against Y|DATE] [--known DATE]",
        2,
        2,
        {{"pdf", "FILE", QT_TRANSLATE_NOOP("Commands", "The file to write.")},
         {"xlsx", "FILE", QT_TRANSLATE_NOOP("Commands", "The workbook to write: a sheet for each table.")},
         {"csv", "FILE",
          QT_TRANSLATE_NOOP("Commands",
                            "The CSV file to write; a file for each table where there are several.")},
         yearOption(),
         regionOption(),
         {"household", "NO", QT_TRANSLATE_NOOP("Commands", "The household of a household-card.")},
         {"against", "Y|DATE",
          QT_TRANSLATE_NOOP("Commands", "The earlier year that year-comparison compares with, else the one "
                                        "before; or the day as known at whose end the year is compared.")},
         {"known", "DATE", QT_TRANSLATE_NOOP("Commands", "The later such day; else what is known now.")}},
        run,
        true};
}

} // namespace chulie::commands
