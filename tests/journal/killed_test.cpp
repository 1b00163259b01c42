#include "models/journal/reading.h"
#include "models/merge/canonical.h"
#include "models/merge/model.h"
#include "models/places/start.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/types.h>

namespace chulie::journal {

namespace {

constexpr auto writing = "--write";
constexpr auto selectLast = "SELECT max(CAST(purpose AS INTEGER)) FROM fund";
constexpr auto selectNext = "SELECT ifnull(max(CAST(no AS INTEGER)), 0) + 1 FROM fund";
constexpr auto selectFunds = "SELECT count(*) FROM fund";

const catalogue::Table &funds()
{
    return catalogue::table(catalogue::TableId::Fund);
}

values::Value &at(std::vector<values::Value> &values, const char *column)
{
    return values[static_cast<std::size_t>(funds().column(column))];
}

std::int64_t numberOf(storage::Database &database, const char *sql)
{
    storage::Statement select(database, sql);
    return select.next() ? select.integer(0) : -1;
}

/// What the program does between two key strokes, over and over: a row, then an edit of it, each said on
/// standard output once it is confirmed.
int write(const QString &path)
{
    const auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        return 1;
    for (std::int64_t i = numberOf((*ledger)->database(), selectNext);; ++i) {
        std::int64_t row = 0;
        const auto entered = (*ledger)->act(QStringLiteral("form"), [&](Act &act) -> values::Result<void> {
            std::vector<values::Value> values(funds().columns.size());
            at(values, "no") = std::to_string(i);
            at(values, "village") = std::int64_t{1};
            at(values, "year") = std::int64_t{2020};
            at(values, "date") = std::string("2020-01-01");
            at(values, "type") = std::string("下达");
            at(values, "source") = std::string("中央");
            at(values, "amount_fen") = i + 1;
            row = act.insert(funds(), values);
            return {};
        });
        const auto edited = (*ledger)->act(QStringLiteral("form"), [&](Act &act) -> values::Result<void> {
            act.edit(funds(), row, funds().column("purpose"), std::to_string(i));
            return {};
        });
        if (!entered || !edited)
            return 1;
        std::printf("%lld\n", static_cast<long long>(i));
        std::fflush(stdout);
    }
}

} // namespace

/// The program killed in the middle of a stream of confirmed edits: all that was confirmed is there.
class KilledTest : public QObject
{
    Q_OBJECT
private slots:
    void losesNothingConfirmed();

private:
    support::Folder m_folder;
};

void KilledTest::losesNothingConfirmed()
{
    QString path;
    {
        const auto ledger = m_folder.newLedger();
        path = ledger->path();
        QVERIFY(
            places::startVillage(*ledger, {QStringLiteral("甲村"), QStringLiteral("甲镇"),
                                           QStringLiteral("乙县"), true, QStringLiteral("990101100201")}));
    }
    for (int round = 1; round <= 8; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(writing), path});
        QByteArray confirmed;
        while (confirmed.count('\n') < 5 * round) {
            QVERIFY(program.waitForReadyRead(60000));
            confirmed += program.readAllStandardOutput();
        }
        QCOMPARE(kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        confirmed += program.readAllStandardOutput();
        const auto lines = confirmed.left(confirmed.lastIndexOf('\n')).split('\n');
        const std::int64_t last = lines.last().toLongLong();

        const auto ledger = ledger::Ledger::open(path);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.failure().detail));
        storage::Database &database = (*ledger)->database();
        const std::int64_t kept = numberOf(database, selectLast);
        QVERIFY2(kept >= last, qPrintable(QString::number(kept)));
        QVERIFY(numberOf(database, selectFunds) >= kept);
        const auto rows =
            database.read([&] { return merge::derive(journal::readEntries(database)).rows.size(); });
        QCOMPARE(static_cast<std::int64_t>(*rows), numberOf(database, selectFunds) + 1);
        QCOMPARE(
            numberOf(database, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
            std::int64_t(0));
    }
}

} // namespace chulie::journal

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1StringView(chulie::journal::writing))
        return chulie::journal::write(arguments.at(2));
    chulie::journal::KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_test.moc"
