#include "models/backups/backups.h"
#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/notice.h"
#include "ui/safekeeping/damagenotice.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QTest>

namespace chulie::shell {

/// The window's notice of a back-up or its copy that could not be made.
class BackupFaultTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { models::setLanguage(QStringLiteral("en")); }
    void aFaultStaysInView();
    void aFaultOutlivesTheWindow();

private:
    support::AnswersInUse m_answers;
};

namespace {

/// What \a window says of a back-up that could not be made.
QString faultIn(const MainWindow &window)
{
    for (const ui::Notice *notice :
         window.centralWidget()->findChildren<ui::Notice *>(Qt::FindDirectChildrenOnly))
        if (!qobject_cast<const safekeeping::DamageNotice *>(notice))
            return notice->isHidden() ? QString() : notice->sentence();
    return QStringLiteral("no notice");
}

} // namespace

/// Why a back-up or its copy cannot be made is in view until it works.
void BackupFaultTest::aFaultStaysInView()
{
    const support::Folder folder;
    const QString path = folder.newLedger()->path();
    const QString stick = folder.path(QStringLiteral("stick"));
    QVERIFY(backups::choose({.second = stick}));
    MainWindow window;
    window.open(path);
    window.closeLedger();
    QTRY_VERIFY2(faultIn(window).contains(stick), qPrintable(faultIn(window)));
    QCOMPARE(backups::listed(path).size(), 1);
    window.open(path); // tries again, and fails
    QTest::qWait(100);
    QVERIFY(faultIn(window).contains(stick));
    QVERIFY(QDir().mkpath(stick));
    QVERIFY(support::press(*window.centralWidget(), "Try again now"));
    QTRY_COMPARE(faultIn(window), QString());
    QCOMPARE(backups::copies(path).size(), 1);
    QVERIFY(backups::choose({}));
}

/// A person who closes the window sees nothing of a back-up that fails then: the next window says it.
void BackupFaultTest::aFaultOutlivesTheWindow()
{
    const support::Folder folder;
    const QString path = folder.newLedger()->path();
    const QString stick = folder.path(QStringLiteral("stick"));
    QVERIFY(backups::choose({.second = stick}));
    {
        MainWindow window;
        window.open(path);
        window.closeLedger();
    }
    MainWindow window;
    window.open(path);
    QTRY_VERIFY2(faultIn(window).contains(stick), qPrintable(faultIn(window)));
    QVERIFY(QDir().mkpath(stick));
    QVERIFY(support::press(*window.centralWidget(), "Try again now"));
    QTRY_COMPARE(faultIn(window), QString());
    QVERIFY(!backups::isOverdue(path));
    QVERIFY(backups::choose({}));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::BackupFaultTest)
#include "backupfault_test.moc"
