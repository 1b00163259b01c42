#include "models/asknown/asknown.h"
#include "models/history/undo.h"
#include "models/safekeeping/protection.h"
#include "models/storage/temporaries.h"
#include "tests/support/ledgeracts.h"
#include "tests/support/packages.h"
#include "tests/support/protectedledger.h"
#include "tests/support/rows.h"
#include "tests/support/twoledgers.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace chulie {

/// A ledger as it was known at the end of a day.
class AsKnownTest : public QObject, private test::TwoLedgers
{
    Q_OBJECT
private slots:
    void tablesAreThoseOfTheDay();
    void mergedCountsFromWhenItWasRecorded();
    void whatRestsOnLaterActsIsLater();
    void nothingBeforeTheFirstDay();
    void stopped();
    void copyIsProtectedAndGoes();
};

namespace {

const QDate firstDay(2026, 1, 1);

/// Says of the acts of \a ledger after \a act that they were recorded on \a day.
void date(Ledger &ledger, QDate day, std::int64_t after = 0)
{
    Statement(ledger.database(), "UPDATE act SET at = ? WHERE id > ?")
        .with(day.toString(Qt::ISODate).toStdString() + "T04:00:00Z", after)
        .run();
}

std::int64_t lastAct(Ledger &ledger)
{
    return test::numberOf(ledger, "SELECT ifnull(max(id), 0) FROM act");
}

Result<std::unique_ptr<AsKnown>> knownOn(Ledger &ledger, QDate day, const Progress &progress = {})
{
    Database &database = ledger.database();
    return database.read([&] { return AsKnown::make(database, day, progress); });
}

/// Every row as it was known at the end of \a day.
std::string rowsOn(Ledger &ledger, QDate day)
{
    const auto known = knownOn(ledger, day);
    if (!known)
        return known.failure().message.toStdString();
    const auto copy = Ledger::open((*known)->database().path());
    return copy ? test::everyRow(**copy) : copy.failure().message.toStdString();
}

QStringList lines(const std::string &rows)
{
    return QString::fromStdString(rows).split(u'\n');
}

int leftBehind()
{
    const QDir folder(QFileInfo(temporaries::pattern()).path());
    return static_cast<int>(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

} // namespace

void AsKnownTest::tablesAreThoseOfTheDay()
{
    const test::Folder folder;
    const auto ledger = folder.newLedger();
    test::Dice dice(7);
    test::Actor actor(*ledger, folder, dice);
    std::vector<std::string> rows;
    for (int day = 0; day < 60; ++day) {
        const std::int64_t before = lastAct(*ledger);
        for (int i = 0; i < 3; ++i)
            QVERIFY(actor.act());
        if (const auto last = history::lastAct(ledger->database()); dice.chance(30) && last && *last != 0)
            QVERIFY(history::undo(*ledger, *last));
        date(*ledger, firstDay.addDays(day), before);
        rows.push_back(test::everyRow(*ledger));
    }
    for (std::size_t day = 0; day < rows.size(); day += 3)
        if (!rows[day].empty()) // else nothing was recorded yet
            QCOMPARE(lines(rowsOn(*ledger, firstDay.addDays(static_cast<int>(day)))), lines(rows[day]));
    QVERIFY(test::everyRow(*ledger) == rows.back());
}

void AsKnownTest::mergedCountsFromWhenItWasRecorded()
{
    start();
    date(*m_here, firstDay);
    date(*m_there, firstDay);
    const std::int64_t before = lastAct(*m_there);
    test::set(*m_there, TableId::Household, {"001"}, "note", "彼记");
    date(*m_there, firstDay.addDays(2), before);
    const std::int64_t start = lastAct(*m_here);
    test::set(*m_here, TableId::Household, {"001"}, "helper", "王五");
    date(*m_here, firstDay.addDays(4), start);
    test::merged(*m_here, {test::packed(*m_there, *m_folder)});
    QVERIFY(rowsOn(*m_here, firstDay.addDays(1)).find("彼记") == std::string::npos);
    const std::string second = rowsOn(*m_here, firstDay.addDays(2));
    QVERIFY(second.find("彼记") != std::string::npos);
    QVERIFY(second.find("王五") == std::string::npos);
    QVERIFY(rowsOn(*m_here, firstDay.addDays(4)).find("王五") != std::string::npos);
}

/// The clock of the one who edited, or filled in a household of, what came later was wrong.
void AsKnownTest::whatRestsOnLaterActsIsLater()
{
    const test::Folder folder;
    const auto ledger = folder.newLedger();
    QVERIFY(test::saveVillage(*ledger) > 0);
    date(*ledger, firstDay);
    const std::int64_t before = lastAct(*ledger);
    const std::string rows = test::everyRow(*ledger);
    const std::int64_t household = test::saveHousehold(*ledger, "001");
    date(*ledger, firstDay.addDays(5), before);
    const std::int64_t early = lastAct(*ledger);
    QVERIFY(test::saveMember(*ledger, household, "张三", "户主") > 0);
    test::set(*ledger, TableId::Household, {"001"}, "note", "记");
    date(*ledger, firstDay, early);
    QVERIFY(rowsOn(*ledger, firstDay.addDays(4)) == rows);
    QVERIFY(rowsOn(*ledger, firstDay.addDays(5)) == test::everyRow(*ledger));
}

void AsKnownTest::nothingBeforeTheFirstDay()
{
    const test::Folder folder;
    const auto ledger = folder.newLedger();
    const auto empty = knownOn(*ledger, firstDay);
    QVERIFY(!empty && !empty.failure().message.isEmpty());
    QVERIFY(test::saveVillage(*ledger) > 0);
    date(*ledger, firstDay);
    const auto before = knownOn(*ledger, firstDay.addDays(-1));
    QVERIFY(!before);
    QVERIFY2(before.failure().message.contains(QStringLiteral("2026-01-01")),
             qPrintable(before.failure().message));
    QVERIFY(knownOn(*ledger, firstDay));
}

void AsKnownTest::stopped()
{
    const test::Folder folder;
    const auto ledger = folder.newLedger();
    QVERIFY(test::saveVillage(*ledger) > 0);
    date(*ledger, firstDay);
    QVERIFY(test::saveHousehold(*ledger, "001") > 0);
    const auto known = knownOn(*ledger, firstDay, [](double) { return false; });
    QVERIFY(!known);
    QCOMPARE(known.failure().message, QString());
}

void AsKnownTest::copyIsProtectedAndGoes()
{
    const test::Folder folder;
    const QString path = folder.path(QStringLiteral("protected.chulie"));
    test::makeLedger(path, 3);
    QVERIFY(protection::unlock(path, test::passphrase));
    const auto ledger = Ledger::open(path);
    QVERIFY(ledger);
    QVERIFY(test::save(**ledger, TableId::Standard, {{"year", "2018"}}) > 0); // its first act
    const int before = leftBehind();
    {
        const auto known = knownOn(**ledger, QDate::currentDate());
        QVERIFY2(known, known ? "" : qPrintable(known.failure().message + known.failure().detail));
        const QString copy = (*known)->database().path();
        QVERIFY(protection::isSealed(copy));
        QVERIFY(!test::showsSecret(test::Folder::read(copy)));
        QVERIFY(test::everyRow(**Ledger::open(copy)) == test::everyRow(**ledger));
    }
    QCOMPARE(leftBehind(), before);
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::AsKnownTest)
#include "asknown_test.moc"
