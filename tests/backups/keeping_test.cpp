#include "models/backups/keeping.h"

#include <QTest>

namespace chulie {

/// Which back-ups are kept.
class KeepingTest : public QObject
{
    Q_OBJECT
private slots:
    void thinnedOut_data();
    void thinnedOut();
    void everyMonthForEver();
};

namespace {

const QDateTime now(QDate(2019, 6, 30), QTime(18, 0));

/// Back-ups every \a hours hours before now, \a count of them, newest first.
QList<QDateTime> every(int hours, int count)
{
    QList<QDateTime> made;
    for (int i = 0; i < count; ++i)
        made << now.addSecs(-3600LL * hours * i);
    return made;
}

} // namespace

void KeepingTest::thinnedOut_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << 1 << 0 << 0;
    QTest::newRow("the last ten of a day") << 1 << 10 << 10;
    QTest::newRow("more of a day") << 1 << 15 << 10;
    // The day before has one besides the last ten.
    QTest::newRow("more of two days") << 1 << 30 << 11;
    QTest::newRow("a day each") << 24 << 30 << 30;
    // The last one of May lies within the 30 days.
    QTest::newRow("a day each, longer") << 24 << 60 << 31;
}

void KeepingTest::thinnedOut()
{
    QFETCH(const int, hours);
    QFETCH(const int, count);
    QFETCH(const int, kept);
    const QList<QDateTime> made = every(hours, count);
    QCOMPARE(made.size() - backups::superfluous(made, now).size(), kept);
}

void KeepingTest::everyMonthForEver()
{
    const QList<QDateTime> made = every(24, 3 * 365);
    QList<QDateTime> kept = made;
    const QList<qsizetype> removed = backups::superfluous(made, now);
    for (auto place = removed.crbegin(); place != removed.crend(); ++place)
        kept.removeAt(*place);
    for (QDate month(2016, 8, 1); month < now.date(); month = month.addMonths(1))
        QVERIFY2(std::ranges::any_of(kept,
                                     [&](const QDateTime &one) {
                                         return one.date() == month.addMonths(1).addDays(-1) ||
                                                (one.date().year() == 2019 && one.date().month() == 6);
                                     }),
                 qPrintable(month.toString()));
    QVERIFY(kept.size() < 70);
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::KeepingTest)
#include "keeping_test.moc"
