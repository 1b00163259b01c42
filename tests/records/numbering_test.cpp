#include "models/records/numbering.h"
#include "models/tracking/visits.h"
#include "models/values/proposeddate.h"
#include "tests/support/desk.h"

#include <QTest>

namespace chulie::records {

/// What a person need not type in full: the year of a date, the next number of a list.
class NumberingTest : public QObject
{
    Q_OBJECT
private slots:
    void dates_data();
    void dates();
    void numbers_data();
    void numbers();
    void proposedDates_data();
    void proposedDates();
    void householdsFollowTheLast();
};

void NumberingTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whole");
    QTest::newRow("month and day") << "6-3"
                                   << "2019-06-03";
    QTest::newRow("with a dot") << " 12.31 "
                                << "2019-12-31";
    QTest::newRow("in words") << QStringLiteral("6月30日") << "2019-06-30";
    QTest::newRow("whole") << "2018/6/30"
                           << "2018/6/30";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no date") << "x-1"
                             << "x-1";
}

void NumberingTest::dates()
{
    QFETCH(QString, typed);
    QTEST(tracking::wholeDate(typed, 2019), "whole");
}

void NumberingTest::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("next");
    QTest::newRow("leading zeros stay") << "M-009"
                                        << "M-010";
    QTest::newRow("grows") << "99"
                           << "100";
    QTest::newRow("no digits") << "M"
                               << "M1";
    QTest::newRow("nines behind letters") << "M99"
                                          << "M100";
    QTest::newRow("nothing") << ""
                             << "1";
}

void NumberingTest::numbers()
{
    QFETCH(QString, number);
    QTEST(countedUp(number), "next");
}

void NumberingTest::proposedDates_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("in the year") << QDate(2019, 3, 4) << "2019-03-04";
    QTest::newRow("later") << QDate(2026, 11, 28) << "2019-11-28";
    QTest::newRow("earlier") << QDate(2018, 1, 1) << "2019-01-01";
    QTest::newRow("a day that the year lacks") << QDate(2020, 2, 29) << "2019-02-28";
}

void NumberingTest::proposedDates()
{
    QFETCH(QDate, today);
    QTEST(values::proposedDate(today, 2019), "proposed");
}

void NumberingTest::householdsFollowTheLast()
{
    constexpr auto village = "990101100201";
    support::Desk desk(2019);
    desk.addVillage(village, "甲村");
    storage::Database &database = desk.session().database();
    QCOMPARE(proposeHousehold(database, village)->no, QString());
    desk.addHousehold(village, "009", "单雄信");
    QCOMPARE(proposeHousehold(database, village)->no, QStringLiteral("010"));
    QCOMPARE(proposeHousehold(database, village)->identifiedOn, QStringLiteral("2016-05-01"));
    desk.addVillage("990101100202", "乙村");
    desk.addHousehold("990101100202", "010", "黎小燕");
    QCOMPARE(proposeHousehold(database, village)->no, QStringLiteral("011")); // 010 is taken
    QCOMPARE(proposeHousehold(database, "990101100299")->no, QString());
}

} // namespace chulie::records

QTEST_MAIN(chulie::records::NumberingTest)
#include "numbering_test.moc"
