#include "tests/support/files.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>

namespace chulie::storage {

/// What others and the disk do while a ledger is written: waits, and a log that cannot be moved into the
/// file.
class SettlingTest : public QObject
{
    Q_OBJECT
private slots:
    void fullDiskIsReported();
    void waitIsGivenUp();
    void waitEndsWithTheOtherWriter();

private:
    support::Folder m_folder;
};

namespace {

/// While it lives, no file of this program grows beyond \a bytes, as on a disk that is nearly full.
class FileLimit
{
public:
    explicit FileLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};

values::Result<void> addStandards(ledger::Ledger &ledger, int first)
{
    return ledger.act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        for (int year = first; year < first + 40; ++year)
            act.insert(catalogue::table(catalogue::TableId::Standard),
                       std::vector<values::Value>{std::int64_t{year}});
        return {};
    });
}

/// A text of \a size characters in one value, which makes the file grow.
values::Result<void> addText(ledger::Ledger &ledger, std::size_t size)
{
    return ledger.act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        const std::string word = "村";
        act.insert(catalogue::table(catalogue::TableId::Village),
                   std::vector<values::Value>{std::string("441623104200"), std::string(size, 'x'), word, word,
                                              std::string("相对贫困村")});
        return {};
    });
}

} // namespace

void SettlingTest::fullDiskIsReported()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("full.chulie"));
    QVERIFY(ledger->database().settle());
    {
        const FileLimit limit(QFileInfo(ledger->path()).size());
        QVERIFY(addText(*ledger, 50'000)); // is in the log
        const auto settled = ledger->database().settle();
        QVERIFY(!settled);
        QVERIFY2(settled.failure().message.contains(QStringLiteral("full.chulie-wal")),
                 qPrintable(settled.failure().message));
    }
    QVERIFY(ledger->database().settle());
}

void SettlingTest::waitIsGivenUp()
{
    const auto first = m_folder.newLedger(QStringLiteral("given up.chulie"));
    const auto second = ledger::Ledger::open(first->path());
    QVERIFY(second);
    first->database().execute("BEGIN IMMEDIATE");
    int asked = 0;
    (*second)->database().whileBusy([&](int) { return ++asked < 3; });
    const auto written = addStandards(**second, 2010);
    QVERIFY(!written);
    QCOMPARE(written.failure().message, QString()); // stopped by the person
    QCOMPARE(asked, 3);
    first->database().execute("ROLLBACK");
    QVERIFY(addStandards(**second, 2010));
}

void SettlingTest::waitEndsWithTheOtherWriter()
{
    const auto first = m_folder.newLedger(QStringLiteral("waits.chulie"));
    const auto second = ledger::Ledger::open(first->path());
    QVERIFY(second);
    first->database().execute("BEGIN IMMEDIATE");
    std::atomic<bool> isAsked = false;
    (*second)->database().whileBusy([&](int) { return isAsked = true; });
    bool isWritten = false;
    std::thread writer([&] { isWritten = bool(addStandards(**second, 2010)); });
    while (!isAsked)
        QTest::qSleep(10);
    first->database().execute("ROLLBACK");
    writer.join();
    QVERIFY(isWritten);
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::SettlingTest)
#include "settling_test.moc"
