#include "models/checkup/check.h"

#include <QTest>

namespace chulie::checkup {

/// The rules of the check-up on a village's money and measures: fine, wrong, and not known.
class MoneyChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void villages_data();
    void villages();

private:
    static constexpr CheckedYear year{2020, 20210601};
};

void MoneyChecksTest::villages_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<CheckedVillage>("village");
    QTest::addColumn<int>("count");
    const auto money = [](std::int64_t allotted, std::int64_t paid, std::int64_t spent) {
        CheckedVillage village;
        village.id = 9;
        village.allotted = allotted;
        village.paid = paid;
        village.spent = spent;
        return village;
    };
    const auto measure = [](targets::Day started, targets::Day finished, std::int64_t received,
                            std::int64_t spent) {
        CheckedVillage village;
        village.id = 9;
        village.measures = {{1, 0, "M1", started, finished, received, spent}};
        return village;
    };
    QTest::newRow("spent what was paid") << QByteArray("fund.overspent") << money(100, 80, 100) << 0;
    QTest::newRow("spent more") << QByteArray("fund.overspent") << money(100, 80, 101) << 1;
    QTest::newRow("no money known") << QByteArray("fund.overspent") << money(0, 0, 0) << 0;
    QTest::newRow("measure within") << QByteArray("measure.overspent") << measure(20200101, 0, 100, 100) << 0;
    QTest::newRow("measure beyond") << QByteArray("measure.overspent") << measure(20200101, 0, 100, 101) << 1;
    QTest::newRow("measure, receipt unknown")
        << QByteArray("measure.overspent") << measure(20200101, 0, 0, 9) << 0;
    QTest::newRow("finished in order")
        << QByteArray("measure.dates") << measure(20200101, 20200101, 0, 0) << 0;
    QTest::newRow("finished before") << QByteArray("measure.dates") << measure(20200102, 20200101, 0, 0) << 1;
    QTest::newRow("not finished") << QByteArray("measure.dates") << measure(20200102, 0, 0, 0) << 0;
}

void MoneyChecksTest::villages()
{
    QFETCH(QByteArray, check);
    QFETCH(CheckedVillage, village);
    QFETCH(int, count);
    Findings all;
    examine(*findCheck(check.constData()), village, year, all);
    QCOMPARE(static_cast<int>(all.size()), count);
}

} // namespace chulie::checkup

QTEST_GUILESS_MAIN(chulie::checkup::MoneyChecksTest)
#include "moneychecks_test.moc"
