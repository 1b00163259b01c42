#include "models/history/undo.h"
#include "tests/bench/cityrows.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <limits>
#include <memory>

/// What offices do every month: imports that change rows which exist, and their undo, held against sqlite3
/// loading the same file and updating its own table by key, or importing the same rows into an empty table.
/// The undo of new rows is held against their import. Of some rounds the fastest counts, of both.
namespace chulie::bench {

namespace {

constexpr int rounds = 9; ///< in turns with the peer
constexpr int changed = 31'000;
constexpr double changeLimit = 2;
constexpr double undoLimit = 3;
constexpr double headsLimit = 4;
constexpr double takingOutLimit = 3;
constexpr double puttingBackLimit = 3;

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

/// Runs \a script in the database in \a own.
void sqlite(const support::Folder &own, const QByteArray &script)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {own.path(QStringLiteral("peer.db"))});
    process.write(script);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3 failed: %s", process.readAllStandardError().constData());
}

double peerOfChange(const support::Folder &folder)
{
    const support::Folder own;
    sqlite(own, "CREATE TABLE household (no TEXT PRIMARY KEY, village TEXT, type TEXT, identified TEXT, "
                "phone TEXT);\n"
                "CREATE TEMP TABLE file (no TEXT, village TEXT, type TEXT, identified TEXT);\n"
                ".mode csv\n.import --skip 1 " +
                    folder.path(QStringLiteral("households.csv")).toUtf8() +
                    " file\nINSERT INTO household SELECT *, NULL FROM file;\n");
    return bench::milliseconds([&] {
        sqlite(
            own,
            "CREATE TEMP TABLE file (no TEXT, phone TEXT);\n.mode csv\n.import --skip 1 " +
                folder.path(QStringLiteral("telephones.csv")).toUtf8() +
                " file\nUPDATE household SET phone = file.phone FROM file WHERE file.no = household.no;\n");
    });
}

double peerOfHeads(const support::Folder &folder)
{
    const support::Folder own;
    return bench::milliseconds([&] {
        sqlite(own,
               "CREATE TABLE member (household TEXT, name TEXT, identity TEXT, sex TEXT, born_on TEXT, "
               "relation TEXT, ethnicity TEXT, education TEXT, health TEXT, disability TEXT, labour TEXT, "
               "joined_on TEXT, left_on TEXT, left_reason TEXT);\n"
               "CREATE UNIQUE INDEX i1 ON member (household, identity);\n"
               "CREATE INDEX i2 ON member (household, name);\n"
               ".mode csv\n.import --skip 1 " +
                   folder.path(QStringLiteral("members.csv")).toUtf8() + " member\n");
    });
}

void undo(ledger::Ledger &ledger, const values::Result<std::int64_t> &act)
{
    if (!act || !history::undo(ledger, *act))
        qFatal("the undo failed");
}

/// The least of several rounds, in milliseconds: other programs want the processor too.
class Least
{
public:
    void add(double milliseconds) { m_least = std::min(m_least, milliseconds); }
    [[nodiscard]] Figure named(const char *what) const { return {what, m_least}; }

private:
    double m_least = std::numeric_limits<double>::max();
};

/// A new ledger in \a own of the city's villages, whose list is in \a files.
std::unique_ptr<ledger::Ledger> newCity(const support::Folder &files, const support::Folder &own)
{
    auto ledger = own.newLedger();
    bench::import(*ledger, files.path(QStringLiteral("villages.csv")));
    return ledger;
}

bool change(const support::Folder &folder)
{
    Least importing, undoing, peer;
    for (int round = 0; round < rounds; ++round) {
        const support::Folder own;
        const auto ledger = newCity(folder, own);
        bench::import(*ledger, folder.path(QStringLiteral("households.csv")));
        ledger->database().checkpoint();
        importing.add(bench::milliseconds(
            [&] { bench::import(*ledger, folder.path(QStringLiteral("telephones.csv"))); }));
        undoing.add(bench::milliseconds([&] { undo(*ledger, history::lastAct(ledger->database())); }));
        peer.add(peerOfChange(folder));
    }
    const Figure sqlite = peer.named("sqlite3 load and update");
    const bool isFast =
        bench::compare(importing.named("one value changed in 31,000 rows"), sqlite, changeLimit);
    return bench::compare(undoing.named("its undo"), sqlite, undoLimit) && isFast;
}

bool heads(const support::Folder &folder)
{
    Least importing, peer;
    for (int round = 0; round < rounds; ++round) {
        const support::Folder own;
        const auto ledger = newCity(folder, own);
        bench::import(*ledger, folder.path(QStringLiteral("withheads.csv")));
        ledger->database().checkpoint();
        importing.add(
            bench::milliseconds([&] { bench::import(*ledger, folder.path(QStringLiteral("members.csv"))); }));
        peer.add(peerOfHeads(folder));
    }
    return bench::compare(importing.named("130,000 members over heads that 户 made"),
                          peer.named("sqlite3 .import"), headsLimit);
}

/// The undo of an import of new rows, and the undo of that, beside the import itself.
bool newRows(const support::Folder &folder)
{
    Least importing, out, back;
    for (int round = 0; round < rounds; ++round) {
        const support::Folder own;
        const auto ledger = newCity(folder, own);
        ledger->database().checkpoint();
        importing.add(bench::milliseconds(
            [&] { bench::import(*ledger, folder.path(QStringLiteral("households.csv"))); }));
        out.add(bench::milliseconds([&] { undo(*ledger, history::lastAct(ledger->database())); }));
        back.add(bench::milliseconds([&] { undo(*ledger, history::lastUndo(ledger->database())); }));
    }
    const Figure entering = importing.named("their import");
    const bool isFast =
        bench::compare(out.named("50,000 new households taken out"), entering, takingOutLimit);
    return bench::compare(back.named("and put back"), entering, puttingBackLimit) && isFast;
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
    const bool isUndoFast = newRows(folder);
    return heads(folder) && isChangeFast && isUndoFast ? 0 : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return chulie::bench::run();
}
