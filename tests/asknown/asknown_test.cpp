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

namespace chulie::asknown {

/// A ledger as it was known at the end of a day.
class AsKnownTest : public QObject, private support::TwoLedgers
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
void date(ledger::Ledger &ledger, QDate day, std::int64_t after = 0)
{
    storage::Statement(ledger.database(), "UPDATE act SET at = ? WHERE id > ?")
        .with(day.toString(Qt::ISODate).toStdString() + "T04:00:00Z", after)
        .run();
}

std::int64_t lastAct(ledger::Ledger &ledger)
{
    return support::numberOf(ledger, "SELECT ifnull(max(id), 0) FROM act");
}

values::Result<std::unique_ptr<AsKnown>> knownOn(ledger::Ledger &ledger, QDate day,
                                                 const values::Progress &progress = {})
{
    storage::Database &database = ledger.database();
    return database.read([&] { return AsKnown::make(database, day, progress); });
}

/// Every row as it was known at the end of \a day.
std::string rowsOn(ledger::Ledger &ledger, QDate day)
{
    const auto known = knownOn(ledger, day);
    if (!known)
        return known.failure().message.toStdString();
    const auto copy = ledger::Ledger::open((*known)->database().path());
    return copy ? support::everyRow(**copy) : copy.failure().message.toStdString();
}

QStringList lines(const std::string &rows)
{
    return QString::fromStdString(rows).split(u'\n');
}

int leftBehind()
{
    const QDir folder(QFileInfo(storage::temporaries::pattern()).path());
    return static_cast<int>(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

} // namespace

void AsKnownTest::tablesAreThoseOfTheDay()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    support::Dice dice(7);
    support::Actor actor(*ledger, folder, dice);
    std::vector<std::string> rows;
    for (int day = 0; day < 60; ++day) {
        const std::int64_t before = lastAct(*ledger);
        for (int i = 0; i < 3; ++i)
            QVERIFY(actor.act());
        if (const auto last = history::lastAct(ledger->database()); dice.chance(30) && last && *last != 0)
            QVERIFY(history::undo(*ledger, *last));
        date(*ledger, firstDay.addDays(day), before);
        rows.push_back(support::everyRow(*ledger));
    }
    for (std::size_t day = 0; day < rows.size(); day += 3)
        if (!rows[day].empty()) // else nothing was recorded yet
            QCOMPARE(lines(rowsOn(*ledger, firstDay.addDays(static_cast<int>(day)))), lines(rows[day]));
    QVERIFY(support::everyRow(*ledger) == rows.back());
}

void AsKnownTest::mergedCountsFromWhenItWasRecorded()
{
    start();
    date(*m_here, firstDay);
    date(*m_there, firstDay);
    const std::int64_t before = lastAct(*m_there);
    support::set(*m_there, catalogue::TableId::Household, {"001"}, "note", "彼记");
    date(*m_there, firstDay.addDays(2), before);
    const std::int64_t start = lastAct(*m_here);
    support::set(*m_here, catalogue::TableId::Household, {"001"}, "helper", "王五");
    date(*m_here, firstDay.addDays(4), start);
    support::merged(*m_here, {support::packed(*m_there, *m_folder)});
    QVERIFY(rowsOn(*m_here, firstDay.addDays(1)).find("彼记") == std::string::npos);
    const std::string second = rowsOn(*m_here, firstDay.addDays(2));
    QVERIFY(second.find("彼记") != std::string::npos);
    QVERIFY(second.find("王五") == std::string::npos);
    QVERIFY(rowsOn(*m_here, firstDay.addDays(4)).find("王五") != std::string::npos);
}

/// The clock of the one who edited, or filled in a household of, what came later was wrong.
void AsKnownTest::whatRestsOnLaterActsIsLater()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    QVERIFY(support::saveVillage(*ledger) > 0);
    date(*ledger, firstDay);
    const std::int64_t before = lastAct(*ledger);
    const std::string rows = support::everyRow(*ledger);
    const std::int64_t household = support::saveHousehold(*ledger, "001");
    date(*ledger, firstDay.addDays(5), before);
    const std::int64_t early = lastAct(*ledger);
    QVERIFY(support::saveMember(*ledger, household, "张三", "户主") > 0);
    support::set(*ledger, catalogue::TableId::Household, {"001"}, "note", "记");
    date(*ledger, firstDay, early);
    QVERIFY(rowsOn(*ledger, firstDay.addDays(4)) == rows);
    QVERIFY(rowsOn(*ledger, firstDay.addDays(5)) == support::everyRow(*ledger));
}

void AsKnownTest::nothingBeforeTheFirstDay()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    const auto empty = knownOn(*ledger, firstDay);
    QVERIFY(!empty && !empty.failure().message.isEmpty());
    QVERIFY(support::saveVillage(*ledger) > 0);
    date(*ledger, firstDay);
    const auto before = knownOn(*ledger, firstDay.addDays(-1));
    QVERIFY(!before);
    QVERIFY2(before.failure().message.contains(QStringLiteral("2026-01-01")),
             qPrintable(before.failure().message));
    QVERIFY(knownOn(*ledger, firstDay));
}

void AsKnownTest::stopped()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    QVERIFY(support::saveVillage(*ledger) > 0);
    date(*ledger, firstDay);
    QVERIFY(support::saveHousehold(*ledger, "001") > 0);
    const auto known = knownOn(*ledger, firstDay, [](double) { return false; });
    QVERIFY(!known);
    QCOMPARE(known.failure().message, QString());
}

void AsKnownTest::copyIsProtectedAndGoes()
{
    const support::Folder folder;
    const QString path = folder.path(QStringLiteral("protected.chulie"));
    support::makeLedger(path, 3);
    QVERIFY(safekeeping::protection::unlock(path, support::passphrase));
    const auto ledger = ledger::Ledger::open(path);
    QVERIFY(ledger);
    QVERIFY(support::save(**ledger, catalogue::TableId::Standard, {{"year", "2018"}}) > 0); // its first act
    const int before = leftBehind();
    {
        const auto known = knownOn(**ledger, QDate::currentDate());
        QVERIFY2(known, known ? "" : qPrintable(known.failure().message + known.failure().detail));
        const QString copy = (*known)->database().path();
        QVERIFY(safekeeping::protection::isSealed(copy));
        QVERIFY(!support::showsSecret(support::Folder::read(copy)));
        QVERIFY(support::everyRow(**ledger::Ledger::open(copy)) == support::everyRow(**ledger));
    }
    QCOMPARE(leftBehind(), before);
}

} // namespace chulie::asknown

QTEST_GUILESS_MAIN(chulie::asknown::AsKnownTest)
#include "asknown_test.moc"
