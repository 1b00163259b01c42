#include "models/records/numbering.h"
#include "models/tracking/visits.h"

#include <QTest>

namespace chulie {

/// What a person need not type in full: the year of a date, the next number of a list.
class NumberingTest : public QObject
{
    Q_OBJECT
private slots:
    void dates_data();
    void dates();
    void numbers_data();
    void numbers();
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
    QTEST(wholeDate(typed, 2019), "whole");
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

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::NumberingTest)
#include "numbering_test.moc"
