#include "models/records/saving.h"
#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/overview/matrixview.h"
#include "ui/shell/ledgerview.h"

#include <QApplication>
#include <QProcess>
#include <QTableView>
#include <QTest>

// The program over the ledger of a city, against an empty QMainWindow: from the start of the process to the
// painted Overview with its final numbers, and the memory that takes; then what an edit of one household
// costs beyond its commit until the Overview is painted again. Each start is a process of its own. An
// argument names a ledger to use instead of a new sample.

namespace chulie::bench {

namespace {

constexpr int starts = 15;
constexpr int edits = 21;
constexpr double startLimit = 10;   // times the empty window
constexpr double memoryLimit = 150; // MB more than the empty window
constexpr double editLimit = 50;    // ms

/// One start: how long until the first painted window told of itself, in ms, and its memory, in MB.
struct Start
{
    double time = 0;
    double resident = 0;
    double peak = 0;
};

double megabytes(const QByteArray &status, const char *name)
{
    const auto at = status.indexOf(name);
    const QByteArray rest = status.mid(at + qsizetype(std::strlen(name)) + 1).trimmed();
    return rest.left(rest.indexOf(' ')).toDouble() / 1024;
}

Start startOnce(const QString &program, const QStringList &arguments)
{
    Start start;
    QProcess process;
    start.time = bench::milliseconds([&] {
        process.start(program, arguments, QIODevice::ReadOnly);
        process.waitForReadyRead(60'000);
    });
    process.waitForFinished();
    const QByteArray status = process.readAllStandardOutput();
    if (!status.contains("VmRSS"))
        qFatal("%s painted no window: %s", qPrintable(program), process.readAllStandardError().constData());
    start.resident = megabytes(status, "VmRSS");
    start.peak = megabytes(status, "VmHWM");
    return start;
}

/// The faster of two, with its memory.
void keepFaster(Start &best, const Start &start)
{
    if (best.time == 0 || start.time < best.time)
        best = start;
}

bool measureStart(const QString &ledger)
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString window = here + QStringLiteral("/citywindow");
    const QString peer = here + QStringLiteral("/emptywindow");
    startOnce(window, {ledger}); // judges the year, if nobody did yet
    Start empty;
    Start city;
    for (int i = 0; i < starts; ++i) { // by turns, so that both meet the same machine
        keepFaster(empty, startOnce(peer, {}));
        keepFaster(city, startOnce(window, {ledger}));
    }
    const bool soon = bench::compare({"start to the painted Overview of a city", city.time},
                                     {"an empty window", empty.time}, startLimit);
    std::printf("  resident %.1f MB (peak %.1f), an empty window %.1f MB (peak %.1f)\n", city.resident,
                city.peak, empty.resident, empty.peak);
    const bool small =
        bench::hold({"memory beyond an empty window's", city.resident - empty.resident, "MB"}, memoryLimit);
    return bench::hold({"memory beyond an empty window's, at its peak", city.peak - empty.peak, "MB"},
                       memoryLimit) &&
           small && soon;
}

/// Handles what is pending until nothing but waiting is left: layouts and the painting too.
void settle()
{
    QTest::qWait(20); // a window gathers what is to be painted for some milliseconds
}

/// An edit of one household that changes a state: its drinking water became safe, or is not any more.
void edit(ledger::Ledger &ledger, std::int64_t row, bool safe)
{
    const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
    const auto saved = records::saveRow(
        ledger, years, row,
        {.texts = {{years.column("water"), safe ? QStringLiteral("是") : QStringLiteral("否")}},
         .given = {}});
    if (!saved || saved->row == 0)
        qFatal("the edit was refused");
}

/// The year of the first household of a village of middling code.
std::int64_t yearOfAHousehold(ui::Session &session)
{
    const auto &villages = session.evaluation()->villages;
    const auto &judged = villages.at(villages.size() / 2).results;
    const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
    const auto row =
        records::rowWithKey(session.database(), years,
                            {{years.column("household"), values::Value(judged.at(0).household)},
                             {years.column("year"), values::Value(std::int64_t{session.year()})}});
    if (!row || *row == 0)
        qFatal("the household has no such year");
    return *row;
}

bool measureEdit(const QString &path)
{
    auto opened = ledger::Ledger::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.failure().message));
    ledger::Ledger &ledger = **opened;
    // Connected before the view is, so that it is called as soon as the commit has returned.
    QElapsedTimer sinceCommit;
    QObject::connect(&ledger, &ledger::Ledger::changed, &ledger, [&] { sinceCommit.start(); });
    shell::LedgerView view(*std::move(opened), {});
    view.resize(1200, 720);
    view.show();
    if (!QTest::qWaitFor([&] { return view.session().evaluation() != nullptr; }, 60'000))
        return false;
    settle();
    const std::int64_t row = yearOfAHousehold(view.session());
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        edit(ledger, row, i % 2 == 0);
        (void)view.grab(); // lays out and paints at once, all of it
        times.push_back(static_cast<double>(sinceCommit.nsecsElapsed()) / 1e6);
        settle();
    }
    return bench::hold({"an edit beyond its commit, Overview painted", bench::median(times)}, editLimit);
}

int run()
{
    const support::Folder folder;
    qputenv("XDG_CONFIG_HOME", folder.path(QStringLiteral("config")).toUtf8());
    const QString city = bench::cityPath(folder);
    bench::cityAt(city).reset();
    const bool started = measureStart(city);
    return measureEdit(city) && started ? 0 : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return chulie::bench::run();
}
