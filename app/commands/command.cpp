#include "app/commands/command.h"

#include "app/commands/interrupt.h"
#include "models/backups/backups.h"
#include "models/backups/copies.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/savedfile.h"
#include "models/journal/disclosures.h"
#include "models/ledger/ledger.h"
#include "models/places/places.h"
#include "models/storage/openingnotes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

namespace chulie::commands {

Option yearOption()
{
    return {"year", "Y", QT_TRANSLATE_NOOP("Commands", "The year, as things stand on 31 December.")};
}

Option regionOption()
{
    return {"region", "CODE",
            QT_TRANSLATE_NOOP("Commands", "Only this city, county, town or village (4, 6, 9 or 12 digits).")};
}

QString words(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

void say(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

int failed(const values::Failure &failure)
{
    say(failure.message.isEmpty() ? QCoreApplication::translate("Commands", "Stopped: nothing was changed.")
                                  : failure.message);
    return NotDone;
}

namespace {

bool isRegionCode(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }) &&
           (text.size() == 4 || text.size() == 6 || text.size() == 9 || text.size() == 12);
}

} // namespace

namespace {

/// After how long a wait for another program is worth a word.
constexpr int longWait = 1000;

bool isWhole = true; ///< the file of every ledger that was closed

/// Whether to go on waiting for the program that keeps this one from writing.
bool goOnWaiting(int milliseconds)
{
    if (milliseconds == longWait)
        say(QCoreApplication::translate(
            "Commands", "Another program is writing in the ledger: waiting for it. Ctrl-C stops."));
    return !Interruptible::isStopped();
}

} // namespace

namespace {

/// Makes a back-up and its copy, if it is time for one.
values::Result<void> keepBackup(ledger::Ledger &ledger)
{
    const auto made = backups::makeHourly(ledger.database().handle(), ledger.path());
    if (!made)
        return made.failure();
    return made->isEmpty() ? values::Result<void>() : backups::copyToSecondPlace(ledger.path());
}

} // namespace

void LedgerCloser::operator()(ledger::Ledger *ledger) const
{
    const bool hasWritten = ledger->database().hasWritten();
    // What another program left in the log is not of this one.
    const auto settled = hasWritten ? ledger->database().settle() : values::Result<void>();
    if (!settled) {
        say(settled.failure().message);
        isWhole = false;
    }
    if (hasWritten)
        if (const auto kept = keepBackup(*ledger); !kept)
            say(kept.failure().message);
    delete ledger;
}

namespace {

void note(ledger::Ledger &ledger, const char *command, const QString &file)
{
    const auto noted = journal::noteDisclosure(ledger.database(), ledger.author(), command, file);
    if (!noted)
        say(noted.failure().message);
}

} // namespace

void noteExport(ledger::Ledger &ledger, const QString &file)
{
    note(ledger, journal::exportingNumbers, file);
}

void notePictures(ledger::Ledger &ledger, const QString &file)
{
    note(ledger, journal::exportingPictures, file);
}

void sayNotes(const storage::Database &database)
{
    for (const QString &note : storage::openingNotes(database))
        say(note);
}

int closedWith(int status)
{
    return isWhole || status == NotDone ? status : InPart;
}

std::unique_ptr<ledger::Ledger, LedgerCloser> openLedger(const Call &call)
{
    auto opened = ledger::Ledger::open(call.words().first());
    if (!opened) {
        say(opened.failure().message);
        return nullptr;
    }
    std::unique_ptr<ledger::Ledger, LedgerCloser> ledger(opened->release());
    sayNotes(ledger->database());
    ledger->database().whileBusy(goOnWaiting);
    if (call.has("author"))
        ledger->setAuthor(call.value("author"));
    return ledger;
}

int year(const Call &call)
{
    bool isNumber = false;
    const int year = call.value("year").toInt(&isNumber);
    if (isNumber && year >= 2000 && year <= 2100)
        return year;
    say(QCoreApplication::translate("Commands", "--year takes a year from 2000 to 2100."));
    return 0;
}

int yearOrLatest(const Call &call, storage::Database &database)
{
    if (call.has("year"))
        return year(call);
    const auto years = places::factYears(database);
    if (!years)
        say(years.failure().message);
    else if (years->last == 0)
        say(QCoreApplication::translate(
            "Commands", "The ledger holds no year with facts yet: --year says which is meant."));
    return years ? years->last : 0;
}

std::optional<std::string> region(const Call &call, storage::Database &database)
{
    const std::string code = call.value("region").toStdString();
    if (!call.has("region"))
        return code;
    if (!isRegionCode(code)) {
        say(words(QT_TRANSLATE_NOOP("Commands", "--region takes 4, 6, 9 or 12 digits.")));
        return {};
    }
    const auto held = places::holdsRegion(database, code);
    if (held && *held)
        return code;
    say(held ? words(QT_TRANSLATE_NOOP("Commands",
                                       "The ledger holds no region %1. Its regions are the cities, "
                                       "counties, towns and villages of its villages' codes."))
                   .arg(call.value("region"))
             : held.failure().message);
    return {};
}

namespace {

/// Whether nobody reads the output any more (`| head`).
bool isUnread()
{
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

int printToStandard(const std::function<int(exchange::CsvWriter &)> &write)
{
    QFile out;
    bool whole = out.open(stdout, QIODevice::WriteOnly);
    exchange::CsvWriter writer(out, exchange::CsvWriter::Form::Plain);
    const int status = whole ? write(writer) : NotDone;
    writer.flush();
    whole = whole && writer.good() && out.flush() && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (whole || status == NotDone || isUnread())
        return status;
    say(QCoreApplication::translate("Commands", "The output cannot be written: %1.")
            .arg(qt_error_string(errno)));
    return NotDone;
}

} // namespace

int printTable(const Call &call, const std::function<int(exchange::CsvWriter &)> &write)
{
    if (!call.has("out"))
        return printToStandard(write);
    exchange::SavedFile out(call.value("out"));
    if (const auto opened = out.open(); !opened)
        return failed(opened.failure());
    exchange::CsvWriter writer(out.part(), exchange::CsvWriter::Form::Office);
    const int status = write(writer);
    writer.flush();
    if (status == NotDone)
        return status;
    if (const auto written = out.commit(writer.good()); !written)
        return failed(written.failure());
    return status;
}

} // namespace chulie::commands
