#include "models/backups/keeping.h"

#include <QTest>

namespace chulie::backups {

/// Which back-ups are kept.
class KeepingTest : public QObject
{
    Q_OBJECT
private slots:
    void thinnedOut_data();
    void thinnedOut();
    void everyMonthForEver();
    void withinALimit_data();
    void withinALimit();
};

namespace {

const QDateTime now(QDate(2019, 6, 30), QTime(18, 0));

/// Back-ups of 1,000 bytes every \a hours hours before now, \a count of them, newest first.
QList<Kept> every(int hours, int count)
{
    QList<Kept> kept;
    for (int i = 0; i < count; ++i)
        kept.append({now.addSecs(-3600LL * hours * i), 1000});
    return kept;
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
    const QList<Kept> made = every(hours, count);
    QCOMPARE(made.size() - backups::superfluous(made, now).size(), kept);
}

void KeepingTest::everyMonthForEver()
{
    const QList<Kept> made = every(24, 3 * 365);
    QList<Kept> kept = made;
    const QList<qsizetype> removed = backups::superfluous(made, now);
    for (auto place = removed.crbegin(); place != removed.crend(); ++place)
        kept.removeAt(*place);
    for (QDate month(2016, 8, 1); month < now.date(); month = month.addMonths(1))
        QVERIFY2(std::ranges::any_of(kept,
                                     [&](const Kept &one) {
                                         const QDate day = one.made.date();
                                         return day == month.addMonths(1).addDays(-1) ||
                                                (day.year() == 2019 && day.month() == 6);
                                     }),
                 qPrintable(month.toString()));
    QVERIFY(kept.size() < 70);
}

void KeepingTest::withinALimit_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << 0 << 30;
    QTest::newRow("more than they take") << 30'000 << 30;
    QTest::newRow("room for seven") << 7'999 << 7;
    QTest::newRow("the last one, however large") << 10 << 1;
}

void KeepingTest::withinALimit()
{
    QFETCH(const int, bytes);
    QFETCH(const int, kept);
    const QList<qsizetype> removed = backups::superfluous(every(24, 30), now, bytes);
    QCOMPARE(30 - removed.size(), kept);
    for (qsizetype i = 0; i < removed.size(); ++i)
        QCOMPARE(removed[i], kept + i);
}

} // namespace chulie::backups

QTEST_GUILESS_MAIN(chulie::backups::KeepingTest)
#include "keeping_test.moc"
