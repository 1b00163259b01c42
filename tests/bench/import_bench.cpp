#include "tests/bench/cityrows.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

/// Imports 130,000 rows of 人 into a ledger of 50,000 households, checked, with history, indexed and durable,
/// against `sqlite3 .import` of the same rows into a table with the same indices.
namespace chulie::bench {

namespace {

constexpr double limit = 2;

double ours(const support::Folder &folder, int round)
{
    const auto ledger = folder.newLedger(QStringLiteral("%1.chulie").arg(round));
    bench::import(*ledger, folder.path(QStringLiteral("villages.csv")));
    bench::import(*ledger, folder.path(QStringLiteral("households.csv")));
    ledger->database().checkpoint();
    return bench::milliseconds([&] { bench::import(*ledger, folder.path(QStringLiteral("members.csv"))); });
}

double peer(const support::Folder &folder, int round)
{
    const QByteArray script =
        "CREATE TABLE member (household TEXT, name TEXT, identity TEXT, sex TEXT, "
        "born_on TEXT, relation TEXT, ethnicity TEXT, education TEXT, health TEXT, "
        "disability TEXT, labour TEXT, joined_on TEXT, left_on TEXT, left_reason TEXT);\n"
        "CREATE UNIQUE INDEX i1 ON member (household, identity);\n"
        "CREATE INDEX i2 ON member (household, name);\n"
        "CREATE INDEX i3 ON member (household);\n"
        ".mode csv\n.import --skip 1 " +
        folder.path(QStringLiteral("members.csv")).toUtf8() + " member\n";
    return bench::milliseconds([&] {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {folder.path(QStringLiteral("%1.db").arg(round))});
        sqlite.write(script);
        sqlite.closeWriteChannel();
        if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
            qFatal("sqlite3 failed: %s", sqlite.readAllStandardError().constData());
    });
}

int run()
{
    const support::Folder folder;
    folder.write(QStringLiteral("villages.csv"), bench::villageRows());
    folder.write(QStringLiteral("households.csv"), bench::householdRows());
    folder.write(QStringLiteral("members.csv"), bench::memberRows());
    double best = 1e9;
    double bestPeer = 1e9;
    for (int round = 0; round < 3; ++round) {
        best = std::min(best, ours(folder, round));
        bestPeer = std::min(bestPeer, peer(folder, round));
    }
    return bench::compare({"130,000 rows of members imported", best}, {"sqlite3 .import", bestPeer}, limit)
               ? 0
               : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return chulie::bench::run();
}
