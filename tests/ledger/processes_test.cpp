#include "models/exchange/encoding.h"
#include "models/exchange/savedfile.h"
#include "models/ledger/rows.h"
#include "tests/support/files.h"

#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QTest>

namespace chulie {

namespace {

constexpr auto reading = "--read";
constexpr auto countActs = "SELECT count(*) FROM act";

/// What `chulie evaluate` and the like do to a ledger that is open elsewhere.
int read(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    return database && (*database)->read([&] { Statement(**database, countActs).run(); }) ? 0 : 1;
}

} // namespace

/// A ledger that is open in several connections and programs at once.
class ProcessesTest : public QObject
{
    Q_OBJECT
private slots:
    void logStaysUnderAnOpenLedger();
    void itsOwnFileIsNotOpened();

private:
    test::Folder m_folder;
};

/// Neither a second connection of this program nor another program that comes and goes takes the log away
/// from under the first: what is confirmed after that would be in a file that has no name any more.
void ProcessesTest::logStaysUnderAnOpenLedger()
{
    const auto ledger = m_folder.newLedger();
    const QString log = ledger->path() + QStringLiteral("-wal");
    QVERIFY(QFileInfo::exists(log));
    QVERIFY(Database::open(ledger->path(), Database::Mode::ReadWrite));
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
    const auto text = readText(ledger->path());
    QVERIFY(!text);
    QVERIFY2(text.failure().message.contains(QStringLiteral("the ledger itself")),
             qPrintable(text.failure().message));
    QSaveFile file(ledger->path());
    const auto opened = SavedFile::open(file);
    QVERIFY(!opened);
    QVERIFY2(opened.failure().message.contains(QStringLiteral("the ledger itself")),
             qPrintable(opened.failure().message));
}

} // namespace chulie

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1StringView(chulie::reading))
        return chulie::read(arguments.at(2));
    chulie::ProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processes_test.moc"
