#include "tests/support/desk.h"
#include "tests/support/packages.h"
#include "ui/packages/opencount.h"
#include "ui/session.h"
#include "ui/shell/sidebar.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace chulie {

/// The side bar says how many conflicts wait.
class OpenCountTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QSettings().clear(); }
    void countsWhatAMergeLeft();
    void isShownBesideThePage();
};

void OpenCountTest::countsWhatAMergeLeft()
{
    const test::Folder folder;
    test::Desk desk(2019);
    desk.addVillage("441623104201", "枫围村");
    (void)desk.addHousehold("441623104201", "0001", "李四");
    const auto other = folder.newLedger(QStringLiteral("other.chulie"));
    test::merged(*other, {test::packed(desk.session().ledger(), folder)});

    OpenCount count(desk.session());
    QSignalSpy counted(&count, &OpenCount::counted);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.takeFirst().constFirst().toInt(), 0);
    test::set(desk.session().ledger(), TableId::Household, {"0001"}, "note", "先记");
    test::set(*other, TableId::Household, {"0001"}, "note", "后记");
    test::merged(desk.session().ledger(), {test::packed(*other, folder)});
    QTRY_VERIFY(!counted.isEmpty() && counted.constLast().constFirst().toInt() == 1);
}

void OpenCountTest::isShownBesideThePage()
{
    SideBar bar;
    const auto texts = [&] {
        QStringList all;
        for (const QToolButton *button : bar.findChildren<QToolButton *>())
            all += button->text();
        return all;
    };
    bar.setCount(QStringLiteral("packages"), 3);
    QVERIFY(texts().contains(QStringLiteral("Exchange (3)")));
    bar.setCount(QStringLiteral("packages"), 0);
    QVERIFY(texts().contains(QStringLiteral("Exchange")));
}

} // namespace chulie

QTEST_MAIN(chulie::OpenCountTest)
#include "opencount_test.moc"
