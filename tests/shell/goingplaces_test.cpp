#include "models/language.h"
#include "models/places/start.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "ui/help/helpwindow.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/shell/gobox.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace chulie::shell {

/// The ways to a page: the side bar with its groups, the keys, and the box that goes anywhere.
class GoingPlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void villageOpensOnItsHome();
    void regionOpensOnTheOverview();
    void groupIsFoldedAndRemembered();
    void foldedPageIsAKeyAway();
    void chosenPageIsSeen();
    void boxGoes_data();
    void boxGoes();
    void boxRunsACommand();
    void boxIsClosedWithoutGoing();
    void nothingIsSaidTwice();
    void keysAreListed();
    void helpIsOnWhatIsShown();
    void aboutSaysWhereTheLedgerIs();

private:
    [[nodiscard]] QToolButton *button(const QString &words) const;
    void open();
    /// Opens the box, types \a words and presses Enter once the names are read.
    void goTo(const QString &words);

    support::Folder m_folder;
    support::AnswersInUse m_answers;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    int m_count = 0;
};

void GoingPlacesTest::init()
{
    models::setLanguage(QStringLiteral("en"));
    QSettings().clear();
    const auto ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    m_path = ledger->path();
    QVERIFY(places::startVillage(*ledger, {QStringLiteral("枫围村"), QStringLiteral("甲镇"),
                                           QStringLiteral("乙县"), true, QStringLiteral("990101100201")}));
    const auto household =
        support::save(*ledger, catalogue::TableId::Household,
                      {{"no", "0317"}, {"village", "990101100201"}, {"identified_on", "2016-05-01"}});
    support::saveMember(*ledger, household, "黎小燕", "户主");
    support::saveMember(*ledger, household, "黎大海", "子女");
}

void GoingPlacesTest::cleanup()
{
    m_window.reset();
    m_answers.answer = {};
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
}

void GoingPlacesTest::open()
{
    m_window = std::make_unique<MainWindow>();
    m_window->open(m_path);
    m_window->show();
    QVERIFY(m_window->ledgerView());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QToolButton *GoingPlacesTest::button(const QString &words) const
{
    for (auto *each : m_window->findChild<SideBar *>()->findChildren<QToolButton *>())
        if (each->text() == words)
            return each;
    return nullptr;
}

void GoingPlacesTest::goTo(const QString &words)
{
    m_answers.answer = [&](QDialog &dialog) {
        auto &box = dynamic_cast<GoBox &>(dialog);
        const QAbstractItemModelTester tester(&box.found());
        box.line().setText(words);
        const auto &names = m_window->ledgerView()->destinations();
        if (!QTest::qWaitFor([&] { return !names.isBusy(); }) || box.found().rowCount() == 0)
            return false;
        QTest::keyClick(&box.line(), Qt::Key_Return);
        return box.result() == QDialog::Accepted;
    };
    m_window->goAnywhere();
}

void GoingPlacesTest::villageOpensOnItsHome()
{
    open();
    QCOMPARE(m_window->ledgerView()->address().page, QStringLiteral("home"));
}

void GoingPlacesTest::regionOpensOnTheOverview()
{
    {
        const auto ledger = ledger::Ledger::open(m_path);
        QVERIFY(
            places::startVillage(**ledger, {QStringLiteral("乙村"), QStringLiteral("甲镇"),
                                            QStringLiteral("乙县"), true, QStringLiteral("990101100202")}));
    }
    open();
    LedgerView &view = *m_window->ledgerView();
    QCOMPARE(view.address().page, QStringLiteral("overview"));
}

void GoingPlacesTest::groupIsFoldedAndRemembered()
{
    open();
    QToolButton *heading = button(QStringLiteral("Go by"));
    QVERIFY(heading);
    QVERIFY(button(QStringLiteral("Standards"))->isVisible());
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!button(QStringLiteral("Standards"))->isVisible());
    QVERIFY(button(QStringLiteral("Households"))->isVisible());
    open();
    QVERIFY(!button(QStringLiteral("Standards"))->isVisible());
    QTest::mouseClick(button(QStringLiteral("Go by")), Qt::LeftButton);
    QVERIFY(button(QStringLiteral("Standards"))->isVisible());
}

void GoingPlacesTest::foldedPageIsAKeyAway()
{
    open();
    QTest::mouseClick(button(QStringLiteral("Go by")), Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->ledgerView()->address().page, QStringLiteral("standards"));
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(m_window->ledgerView()->address().page, QStringLiteral("home"));
}

/// Also where its group is folded.
void GoingPlacesTest::chosenPageIsSeen()
{
    open();
    QTest::mouseClick(button(QStringLiteral("Go by")), Qt::LeftButton);
    m_window->ledgerView()->go({.page = QStringLiteral("standards")});
    QVERIFY(button(QStringLiteral("Standards"))->isVisible());
    QVERIFY(button(QStringLiteral("Standards"))->isChecked());
    QVERIFY(!button(QStringLiteral("Responsibilities"))->isVisible());
}

void GoingPlacesTest::boxGoes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("a page by its name") << "crosst"
                                        << "crosstab";
    QTest::newRow("a village by its initials") << "fwc"
                                               << "home";
    QTest::newRow("a household by its number") << "0317"
                                               << "households";
    QTest::newRow("a member by pinyin") << "lidahai"
                                        << "households";
    QTest::newRow("a target by its Chinese name") << "饮水"
                                                  << "targets";
    QTest::newRow("a clause by its heading") << "总体要求"
                                             << "policy";
}

void GoingPlacesTest::boxGoes()
{
    QFETCH(QString, words);
    open();
    goTo(words);
    QTEST(m_window->ledgerView()->address().page, "page");
}

void GoingPlacesTest::boxRunsACommand()
{
    open();
    goTo(QStringLiteral("Close the ledger"));
    QVERIFY(!m_window->ledgerView());
}

void GoingPlacesTest::boxIsClosedWithoutGoing()
{
    open();
    const ui::Address before = m_window->ledgerView()->address();
    m_answers.answer = [](QDialog &) { return false; };
    m_window->goAnywhere();
    QCOMPARE(m_window->ledgerView()->address(), before);
}

/// In Chinese a target's title is its name.
void GoingPlacesTest::nothingIsSaidTwice()
{
    models::setLanguage(QStringLiteral("zh_CN"));
    open();
    GoBox box(m_window->ledgerView()->destinations(), {}, m_window->ledgerView()->address(), nullptr);
    int targets = 0;
    for (const GoBox::Choice &choice : box.found().rows()) {
        targets += choice.kind == QStringLiteral("指标") ? 1 : 0;
        QVERIFY2(choice.words != choice.detail, qPrintable(choice.words));
    }
    QVERIFY(targets > 0);
    models::setLanguage(QStringLiteral("en"));
}

void GoingPlacesTest::keysAreListed()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
    const auto *dialog = m_window->findChild<KeysDialog *>();
    QVERIFY(dialog);
    const auto does = [&](const char *keys) {
        const auto found = std::ranges::find(dialog->keys(), QLatin1StringView(keys), &KeysDialog::Key::keys);
        return found == dialog->keys().end() ? QString() : found->does;
    };
    QCOMPARE(does("Ctrl+3"), QStringLiteral("Households"));
    QCOMPARE(does("Ctrl+K"), QStringLiteral("Go to"));
    QCOMPARE(does("Ctrl+Z"), QStringLiteral("Undo"));
}

void GoingPlacesTest::helpIsOnWhatIsShown()
{
    open();
    m_window->ledgerView()->go({.page = QStringLiteral("funds"), .scope = {{}, 2019}});
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto *help = m_window->findChild<help::HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), QStringLiteral("funds"));
    m_window->ledgerView()->go({.page = QStringLiteral("visits"), .scope = {{}, 2019}});
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(help->topic(), QStringLiteral("visits"));
}

void GoingPlacesTest::aboutSaysWhereTheLedgerIs()
{
    open();
    m_answers.messages.clear();
    goTo(QStringLiteral("About Chulie"));
    QCOMPARE(m_answers.messages.size(), 1);
    QVERIFY(m_answers.messages.front().contains(m_window->ledgerView()->session().ledger().path()));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::GoingPlacesTest)
#include "goingplaces_test.moc"
