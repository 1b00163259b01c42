#include "models/exchange/savedfile.h"
#include "models/sources/encoding.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

namespace chulie::journal {

namespace {

constexpr auto reading = "--read";
constexpr auto writing = "--write";
constexpr int writes = 10;
constexpr auto countActs = "SELECT count(*) FROM act";

/// What `chulie evaluate` and the like do to a ledger that is open elsewhere.
int read(const QString &path)
{
    const auto database = storage::Database::open(path, storage::Database::Mode::ReadOnly);
    return database && (*database)->read([&] { storage::Statement(**database, countActs).run(); }) ? 0 : 1;
}

/// What `chulie set` does, some times in a row; each writer has years of its own.
int write(const QString &path, int writer)
{
    const auto ledger = ledger::Ledger::open(path);
    const catalogue::Table &standards = catalogue::table(catalogue::TableId::Standard);
    for (int i = 0; ledger && i < writes; ++i) {
        const auto written = (*ledger)->act(QStringLiteral("set"), [&](Act &act) -> values::Result<void> {
            std::vector<values::Value> values(standards.columns.size());
            values[static_cast<std::size_t>(standards.column("year"))] =
                std::int64_t{2000 + writer * writes + i};
            act.insert(standards, values);
            return {};
        });
        if (!written)
            return 1;
    }
    return ledger ? 0 : 1;
}

} // namespace

/// A ledger that is open in several connections and programs at once.
class ProcessesTest : public QObject
{
    Q_OBJECT
private slots:
    void logStaysUnderAnOpenLedger();
    void itsOwnFileIsNotOpened();
    void writersFollowEachOther();

private:
    support::Folder m_folder;
};

/// Neither a second connection of this program nor another program that comes and goes takes the log away
/// from under the first: what is confirmed after that would be in a file that has no name any more.
void ProcessesTest::logStaysUnderAnOpenLedger()
{
    const auto ledger = m_folder.newLedger();
    const QString log = ledger->path() + QStringLiteral("-wal");
    QVERIFY(QFileInfo::exists(log));
    QVERIFY(storage::Database::open(ledger->path(), storage::Database::Mode::ReadWrite));
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(reading), ledger->path()});
    QVERIFY(other.waitForFinished(60000));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(QFileInfo::exists(log));
}

/// Nor does an import that is given the ledger itself, or an export under its name.
void ProcessesTest::itsOwnFileIsNotOpened()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("own.chulie"));
    const auto text = sources::openBytes(ledger->path());
    QVERIFY(!text);
    QVERIFY2(text.failure().message.contains(QStringLiteral("the ledger itself")),
             qPrintable(text.failure().message));
    exchange::SavedFile file(ledger->path());
    const auto opened = file.open();
    QVERIFY(!opened);
    QVERIFY2(opened.failure().message.contains(QStringLiteral("the ledger itself")),
             qPrintable(opened.failure().message));
}

/// Programs that write at once wait for each other, each under a number of its own.
void ProcessesTest::writersFollowEachOther()
{
    QString path;
    {
        const auto ledger = m_folder.newLedger(QStringLiteral("busy.chulie"));
        path = ledger->path();
    }
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 4; ++i) {
        auto &writer = writers.emplace_back(std::make_unique<QProcess>());
        writer->start(QCoreApplication::applicationFilePath(),
                      {QLatin1StringView(writing), path, QString::number(i)});
    }
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(60000));
        QCOMPARE(writer->exitCode(), 0);
    }
    const auto ledger = ledger::Ledger::open(path);
    storage::Statement acts((*ledger)->database(), countActs);
    QVERIFY(acts.next());
    QCOMPARE(acts.integer(0), std::int64_t(4 * writes));
    storage::Statement devices((*ledger)->database(), "SELECT count(*) FROM device");
    QVERIFY(devices.next());
    QCOMPARE(devices.integer(0), std::int64_t(1)); // one computer and user
}

} // namespace chulie::journal

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1StringView(chulie::journal::writing))
        return chulie::journal::write(arguments.at(2), arguments.at(3).toInt());
    if (arguments.size() == 3 && arguments.at(1) == QLatin1StringView(chulie::journal::reading))
        return chulie::journal::read(arguments.at(2));
    chulie::journal::ProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processes_test.moc"
