#include "ui/grid/clipboard.h"

#include "tests/support/desk.h"
#include "ui/grid/copying.h"
#include "ui/lists/recordview.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace chulie::grid {

namespace {

constexpr auto patience = std::chrono::milliseconds(60);
const QString anIdentity = QStringLiteral("44162319650101123X");
const QString phone = QStringLiteral("0762-12345"); // no anIdentity that is known by its form

QString text()
{
    return QApplication::clipboard()->text();
}

} // namespace

/// Personal data that was copied leaves the clipboard after a while, if it is still there.
class ClipboardTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isCleared_data();
    void isCleared();
    void stays_data();
    void stays();
    void whatCameAfterwardsStays();
    void personalColumnsAreTold();

private:
    support::Folder m_folder;
    QWidget m_window;
    std::unique_ptr<ClipboardKeeper> m_keeper;
};

void ClipboardTest::init()
{
    QApplication::clipboard()->clear();
    ui::preferences::setOn(ui::preferences::clearsClipboard, true);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    m_keeper = std::make_unique<ClipboardKeeper>(nullptr);
    m_keeper->setPatience(patience);
}

void ClipboardTest::isCleared_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<bool>("isOfColumn");
    QTest::newRow("an identity number in a text") << QStringLiteral("张三 %1").arg(anIdentity) << false;
    QTest::newRow("an account") << QStringLiteral("6228481234567890123") << false;
    QTest::newRow("cells of a personal column") << phone << true;
}

void ClipboardTest::isCleared()
{
    QFETCH(const QString, copied);
    QFETCH(const bool, isOfColumn);
    QApplication::clipboard()->setMimeData(copying::mimeData({copied, copied, isOfColumn}));
    QCOMPARE(text(), copied);
    QTRY_COMPARE(text(), QString());
}

void ClipboardTest::stays_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("nothing personal") << QStringLiteral("塘村 2019-06-30 350 户") << true;
    QTest::newRow("not wanted (Preferences)") << anIdentity << false;
}

void ClipboardTest::stays()
{
    QFETCH(const QString, copied);
    QFETCH(const bool, isOn);
    ui::preferences::setOn(ui::preferences::clearsClipboard, isOn);
    QApplication::clipboard()->setText(copied);
    QTest::qWait(4 * patience.count());
    QCOMPARE(text(), copied);
}

void ClipboardTest::whatCameAfterwardsStays()
{
    QApplication::clipboard()->setText(anIdentity);
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    QTest::qWait(4 * patience.count());
    QCOMPARE(text(), QStringLiteral("something else"));
}

/// What is masked is no personal value any more.
void ClipboardTest::personalColumnsAreTold()
{
    support::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    const auto household = desk.addHousehold("441623104200", "0001", "张三");
    QVERIFY(household > 0);
    forms::RecordForm form(desk.session().ledger(), catalogue::table(catalogue::TableId::Household));
    QVERIFY(support::line(form, "phone").inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(!support::line(form, "no").inputMethodHints().testFlag(Qt::ImhSensitiveData));
    lists::RecordModel model(desk.session().ledger(), catalogue::table(catalogue::TableId::Household));
    QTableView view;
    view.setModel(&model);
    QVERIFY(model.show({}));
    view.selectAll();
    QVERIFY(!copying::block(view).isPersonal);
    desk.session().ledger().masking().setOn(false);
    QVERIFY(copying::block(view).isPersonal);
}

} // namespace chulie::grid

QTEST_MAIN(chulie::grid::ClipboardTest)
#include "clipboard_test.moc"
