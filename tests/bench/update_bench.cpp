#include "models/history/undo.h"
#include "tests/bench/cityrows.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

/// What offices do every month: imports that change rows which exist, and their undo, held against sqlite3
/// loading the same file and updating its own table by key, or importing the same rows into an empty table.
namespace chulie::bench {

namespace {

constexpr int changed = 31'000;
constexpr double changeLimit = 2;
constexpr double undoLimit = 3;
constexpr double headsLimit = 4;

/// A telephone for each of the first households.
QByteArray telephones()
{
    QByteArray rows = "户编号,联系电话\n";
    for (int i = 0; i < changed; ++i)
        rows += bench::householdNo(i) + ",139" + QByteArray::number(10000000 + i) + '\n';
    return rows;
}

/// The households with their heads, who have no number yet.
QByteArray householdsWithHeads()
{
    QByteArray rows = "户编号,村编码,户主,识别日期\n";
    for (int i = 0; i < bench::households; ++i)
        rows += bench::householdNo(i) + ',' + bench::villageCode(i % bench::villages) + ",黎小" +
                QByteArray::number(bench::firstMember(i)) + ",2016-05-01\n";
    return rows;
}

void sqlite(const support::Folder &folder, const QByteArray &script)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {folder.path(QStringLiteral("peer.db"))});
    process.write(script);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3 failed: %s", process.readAllStandardError().constData());
}

double peerOfChange(const support::Folder &folder)
{
    sqlite(folder, "CREATE TABLE household (no TEXT PRIMARY KEY, village TEXT, type TEXT, identified TEXT, "
                   "phone TEXT);\n"
                   "CREATE TEMP TABLE file (no TEXT, village TEXT, type TEXT, identified TEXT);\n"
                   ".mode csv\n.import --skip 1 " +
                       folder.path(QStringLiteral("households.csv")).toUtf8() +
                       " file\nINSERT INTO household SELECT *, NULL FROM file;\n");
    return bench::milliseconds([&] {
        sqlite(
            folder,
            "CREATE TEMP TABLE file (no TEXT, phone TEXT);\n.mode csv\n.import --skip 1 " +
                folder.path(QStringLiteral("telephones.csv")).toUtf8() +
                " file\nUPDATE household SET phone = file.phone FROM file WHERE file.no = household.no;\n");
    });
}

double peerOfHeads(const support::Folder &folder)
{
    return bench::milliseconds([&] {
        sqlite(folder,
               "CREATE TABLE member (household TEXT, name TEXT, identity TEXT, sex TEXT, born_on TEXT, "
               "relation TEXT, ethnicity TEXT, education TEXT, health TEXT, disability TEXT, labour TEXT, "
               "joined_on TEXT, left_on TEXT, left_reason TEXT);\n"
               "CREATE UNIQUE INDEX i1 ON member (household, identity);\n"
               "CREATE INDEX i2 ON member (household, name);\n"
               ".mode csv\n.import --skip 1 " +
                   folder.path(QStringLiteral("members.csv")).toUtf8() + " member\n");
    });
}

bool change(const support::Folder &folder)
{
    const auto ledger = folder.newLedger(QStringLiteral("change.chulie"));
    bench::import(*ledger, folder.path(QStringLiteral("villages.csv")));
    bench::import(*ledger, folder.path(QStringLiteral("households.csv")));
    ledger->database().checkpoint();
    const double ours =
        bench::milliseconds([&] { bench::import(*ledger, folder.path(QStringLiteral("telephones.csv"))); });
    const double undoing = bench::milliseconds([&] {
        const auto last = history::lastAct(ledger->database());
        if (!last || !history::undo(*ledger, *last))
            qFatal("the undo failed");
    });
    const Figure peer{"sqlite3 load and update", peerOfChange(folder)};
    const bool isFast = bench::compare({"one value changed in 31,000 rows", ours}, peer, changeLimit);
    return bench::compare({"its undo", undoing}, peer, undoLimit) && isFast;
}

bool heads(const support::Folder &folder)
{
    const auto ledger = folder.newLedger(QStringLiteral("heads.chulie"));
    bench::import(*ledger, folder.path(QStringLiteral("villages.csv")));
    bench::import(*ledger, folder.path(QStringLiteral("withheads.csv")));
    ledger->database().checkpoint();
    const double ours =
        bench::milliseconds([&] { bench::import(*ledger, folder.path(QStringLiteral("members.csv"))); });
    return bench::compare({"130,000 members over heads that 户 made", ours},
                          {"sqlite3 .import", peerOfHeads(folder)}, headsLimit);
}

int run()
{
    const support::Folder folder;
    folder.write(QStringLiteral("villages.csv"), bench::villageRows());
    folder.write(QStringLiteral("households.csv"), bench::householdRows());
    folder.write(QStringLiteral("withheads.csv"), householdsWithHeads());
    folder.write(QStringLiteral("members.csv"), bench::memberRows());
    folder.write(QStringLiteral("telephones.csv"), telephones());
    const bool isChangeFast = change(folder);
    return heads(folder) && isChangeFast ? 0 : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return chulie::bench::run();
}
