#include "tests/support/files.h"
#include "ui/latest.h"

#include <QSemaphore>
#include <QTest>

namespace chulie::ui {

namespace {

/// Counts until it is interrupted.
constexpr auto countForEver =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

} // namespace

/// Background work: the last answer wins, a stop stops, the end waits, a failure is given.
class LatestTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void answersOnce();
    void lastAnswerWins();
    void stopGivesNoAnswer();
    void stopInterruptsTheDatabase();
    void endWaits();
    void failureIsGiven();
    void ledgerThatIsGoneIsAFailure();
    void readerDoesNotWrite();

private:
    using Latest = work::Latest<int>;

    [[nodiscard]] storage::LedgerFile file() const { return m_ledger->file().forReading(); }
    [[nodiscard]] Latest::Taken taken();

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::vector<int> m_answers;
    QStringList m_failures;
    int m_number = 0;
};

void LatestTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_number));
    m_answers.clear();
    m_failures.clear();
}

LatestTest::Latest::Taken LatestTest::taken()
{
    return [this](values::Result<int> answer) {
        if (answer)
            m_answers.push_back(*answer);
        else
            m_failures += answer.failure().message;
    };
}

void LatestTest::answersOnce()
{
    Latest latest(taken());
    latest.ask(file(), [](storage::Database &, const values::Progress &) { return values::Result<int>(7); });
    QVERIFY(latest.isBusy());
    QTRY_VERIFY(!latest.isBusy());
    QCOMPARE(m_answers, std::vector<int>{7});
}

/// The first is stopped, the second never begins, whatever order they would have ended in.
void LatestTest::lastAnswerWins()
{
    QSemaphore begun;
    Latest latest(taken());
    latest.ask(file(), [&begun](storage::Database &, const values::Progress &progress) {
        begun.release();
        while (progress(0))
            QThread::msleep(1);
        return values::Result<int>(1);
    });
    begun.acquire();
    int seconds = 0;
    latest.ask(file(), [&seconds](storage::Database &, const values::Progress &) {
        return values::Result<int>(++seconds);
    });
    latest.ask(file(), [](storage::Database &, const values::Progress &) { return values::Result<int>(3); });
    QTRY_VERIFY(!latest.isBusy());
    QCOMPARE(m_answers, std::vector<int>{3});
    QCOMPARE(seconds, 0);
}

void LatestTest::stopGivesNoAnswer()
{
    Latest latest(taken());
    latest.ask(file(), [](storage::Database &, const values::Progress &progress) {
        while (progress(0))
            QThread::msleep(1);
        return values::Result<int>(1);
    });
    latest.stop();
    QVERIFY(!latest.isBusy());
    latest.ask(file(), [](storage::Database &, const values::Progress &) { return values::Result<int>(2); });
    QTRY_COMPARE(m_answers, std::vector<int>{2});
}

/// A job that looks at no progress is stopped within a statement.
void LatestTest::stopInterruptsTheDatabase()
{
    Latest latest(taken());
    QSemaphore begun;
    latest.ask(
        file(), [&begun](storage::Database &database, const values::Progress &) -> values::Result<int> {
            begun.release();
            const auto counted = database.read([&] { storage::Statement(database, countForEver).run(); });
            return counted ? values::Result<int>(1) : values::Result<int>(counted.failure());
        });
    begun.acquire();
    latest.ask(file(), [](storage::Database &, const values::Progress &) { return values::Result<int>(2); });
    QTRY_COMPARE(m_answers, std::vector<int>{2});
    QVERIFY(m_failures.isEmpty());
}

void LatestTest::endWaits()
{
    std::atomic_bool isOver = false;
    QSemaphore begun;
    {
        Latest latest(taken());
        latest.ask(file(), [&](storage::Database &, const values::Progress &progress) {
            begun.release();
            while (progress(0))
                QThread::msleep(1);
            QThread::msleep(20);
            isOver = true;
            return values::Result<int>(1);
        });
        begun.acquire();
    }
    QVERIFY(isOver);
    QCoreApplication::processEvents();
    QVERIFY(m_answers.empty());
}

void LatestTest::failureIsGiven()
{
    Latest latest(taken());
    latest.ask(file(), [](storage::Database &, const values::Progress &) -> values::Result<int> {
        return values::Failure{QStringLiteral("No."), {}};
    });
    QTRY_COMPARE(m_failures, QStringList{QStringLiteral("No.")});
    QVERIFY(!latest.isBusy());
}

void LatestTest::ledgerThatIsGoneIsAFailure()
{
    Latest latest(taken());
    bool hasRun = false;
    latest.ask(
        storage::LedgerFile(m_folder.path(QStringLiteral("gone.chulie")), storage::Database::Mode::ReadOnly),
        [&hasRun](storage::Database &, const values::Progress &) {
            hasRun = true;
            return values::Result<int>(1);
        });
    QTRY_COMPARE(m_failures.size(), 1);
    QVERIFY(m_failures.front().contains(QStringLiteral("gone.chulie")));
    QVERIFY(!hasRun);
}

void LatestTest::readerDoesNotWrite()
{
    const auto reader = file().open();
    QVERIFY(reader);
    QVERIFY(!(*reader)->write([&] { (*reader)->execute("DELETE FROM evaluation"); }));
    const auto writer = m_ledger->file().open();
    QVERIFY(writer);
    QVERIFY((*writer)->write([&] { (*writer)->execute("DELETE FROM evaluation"); }));
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::LatestTest)

#include "latest_test.moc"
