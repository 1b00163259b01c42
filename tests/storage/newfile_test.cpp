#include "models/storage/newfile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

namespace chulie::storage {

/// A ledger gets its name when it is whole, and nothing is left of one that does not become whole.
class NewFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void failedLedgerLeavesNothing();
    void madeLedgerIsOneFile();
    void nothingIsOverwritten();
    void failureNamesTheLedger();
    void logOfAFormerLedgerIsSetAside();
    void leavingsOfKilledProgramsAreRemoved();

private:
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<support::Folder> m_folder;
};

namespace {

values::Result<void> addVillage(ledger::Ledger &ledger)
{
    return ledger.act(QStringLiteral("test"), [](journal::Act &act) -> values::Result<void> {
        const std::string word = "村";
        act.insert(catalogue::table(catalogue::TableId::Village),
                   std::vector<values::Value>{std::string("441623104200"), word, word, word,
                                              std::string("相对贫困村")});
        return {};
    });
}

} // namespace

void NewFileTest::init()
{
    m_folder = std::make_unique<support::Folder>();
}

QStringList NewFileTest::files() const
{
    return QDir(m_folder->path({})).entryList(QDir::Files | QDir::Hidden);
}

void NewFileTest::failedLedgerLeavesNothing()
{
    const auto made =
        ledger::Ledger::make(m_folder->path(QStringLiteral("a.chulie")), [](ledger::Ledger &ledger) {
            return addVillage(ledger) ? values::Result<void>(values::Failure{QStringLiteral("no"), {}})
                                      : values::Result<void>();
        });
    QVERIFY(!made);
    QCOMPARE(made.failure().message, QStringLiteral("no"));
    QCOMPARE(files(), QStringList());
}

void NewFileTest::madeLedgerIsOneFile()
{
    const QString path = m_folder->path(QStringLiteral("a.chulie"));
    QVERIFY(ledger::Ledger::make(path, addVillage));
    QCOMPARE(files(), QStringList(QStringLiteral("a.chulie")));
    const auto ledger = ledger::Ledger::open(path);
    QVERIFY(ledger);
    Statement count((*ledger)->database(), "SELECT count(*) FROM village");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), std::int64_t(1));
}

void NewFileTest::nothingIsOverwritten()
{
    const QString path = m_folder->write(QStringLiteral("a.chulie"), "mine");
    QVERIFY(!ledger::Ledger::make(path, {}));
    QCOMPARE(support::Folder::read(path), QByteArray("mine"));
    QCOMPARE(files(), QStringList(QStringLiteral("a.chulie")));
}

void NewFileTest::failureNamesTheLedger()
{
    const QString path = m_folder->path(QStringLiteral("nowhere/a.chulie"));
    const auto made = ledger::Ledger::make(path, {});
    QVERIFY(!made);
    QVERIFY2(made.failure().message.contains(path), qPrintable(made.failure().message));
    QVERIFY(!made.failure().message.contains(QStringLiteral("part")));
}

/// A new ledger never takes up the log of another one of its name.
void NewFileTest::logOfAFormerLedgerIsSetAside()
{
    const QString path = m_folder->path(QStringLiteral("a.chulie"));
    QByteArray log;
    {
        const auto former = m_folder->newLedger(QStringLiteral("a.chulie"));
        QVERIFY(addVillage(*former));
        log = support::Folder::read(path + QStringLiteral("-wal"));
    }
    QVERIFY(QFile::remove(path));
    m_folder->write(QStringLiteral("a.chulie-wal"), log);
    QVERIFY(ledger::Ledger::make(path, {}));
    QCOMPARE(files(), (QStringList{QStringLiteral("a.chulie"), QStringLiteral("a.chulie-wal.old")}));
    QCOMPARE(support::Folder::read(path + QStringLiteral("-wal.old")), log);
    const auto ledger = ledger::Ledger::open(path);
    QVERIFY(ledger);
    Statement count((*ledger)->database(), "SELECT count(*) FROM village");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), std::int64_t(0));
}

void NewFileTest::leavingsOfKilledProgramsAreRemoved()
{
    const auto part = [](const char *process, const QString &host) {
        return QStringLiteral(".b.chulie.%1@%2.chulie-part").arg(QLatin1StringView(process), host);
    };
    const QString here = QSysInfo::machineHostName().replace(u'.', u'-');
    m_folder->write(part("999999999", here), "half");
    m_folder->write(part("999999999", here) + QStringLiteral("-wal"), "half");
    const QString running = part("1", here);
    const QString elsewhere = part("999999999", QStringLiteral("another"));
    m_folder->write(running, "half");
    m_folder->write(elsewhere, "half");
    QVERIFY(ledger::Ledger::make(m_folder->path(QStringLiteral("a.chulie")), {}));
    QCOMPARE(files(), (QStringList{running, elsewhere, QStringLiteral("a.chulie")}));
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::NewFileTest)
#include "newfile_test.moc"
