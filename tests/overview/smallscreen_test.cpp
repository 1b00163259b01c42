#include "tests/support/desk.h"
#include "ui/overview/matrixview.h"
#include "ui/overview/overviewpage.h"

#include <QSplitter>
#include <QTableView>
#include <QTest>

namespace chulie::overview {

/// The overview on a small or enlarged screen.
class SmallScreenTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void twelveVillagesAreInSight_data();
    void twelveVillagesAreInSight();

private:
    support::Folder m_folder; // settings of the test's own
    std::unique_ptr<support::Desk> m_desk;
};

void SmallScreenTest::initTestCase()
{
    m_desk = std::make_unique<support::Desk>(2019);
    for (int number = 0; number < 20; ++number)
        m_desk->addVillage(QByteArray::number(990101100201 + number).constData(), "甲村");
    m_desk->settle();
}

void SmallScreenTest::twelveVillagesAreInSight_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("hasCharts");
    QTest::newRow("a small laptop, enlarged") << 500 << false;
    QTest::newRow("a large screen") << 1100 << true;
}

void SmallScreenTest::twelveVillagesAreInSight()
{
    QFETCH(int, height);
    QFETCH(bool, hasCharts);
    OverviewPage page(m_desk->session());
    page.resize(760, height);
    page.show();
    page.go({.page = QStringLiteral("overview"), .scope = {{}, 2019}});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QTableView &rows = page.findChild<MatrixView *>()->frozen();
    QVERIFY(rows.viewport()->height() >= 12 * rows.rowHeight(0));
    QCOMPARE(page.findChild<QSplitter *>()->sizes().last() > 0, hasCharts);
}

} // namespace chulie::overview

QTEST_MAIN(chulie::overview::SmallScreenTest)
#include "smallscreen_test.moc"
