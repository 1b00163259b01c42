#include "models/journal/stamp.h"

#include <QTest>

#include <limits>

namespace chulie::journal {

/// The names of entries: how far a received counter raises one's own.
class StampTest : public QObject
{
    Q_OBJECT
private slots:
    void counterRises_data();
    void counterRises();
};

void StampTest::counterRises_data()
{
    QTest::addColumn<qint64>("own");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("after");
    QTest::newRow("lower") << qint64{9} << qint64{3} << qint64{9};
    QTest::newRow("higher") << qint64{9} << qint64{30} << qint64{30};
    QTest::newRow("as far as it reaches")
        << qint64{9} << qint64{9 + counterReach} << qint64{9 + counterReach};
    QTest::newRow("beyond") << qint64{9} << qint64{10 + counterReach} << qint64{9};
    QTest::newRow("hostile") << qint64{0} << std::numeric_limits<qint64>::max() << qint64{0};
}

void StampTest::counterRises()
{
    QFETCH(qint64, own);
    QFETCH(qint64, received);
    QTEST(qint64{raised(own, received)}, "after");
}

} // namespace chulie::journal

QTEST_GUILESS_MAIN(chulie::journal::StampTest)
#include "stamp_test.moc"
