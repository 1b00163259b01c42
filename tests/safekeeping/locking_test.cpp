#include "models/language.h"
#include "models/places/start.h"
#include "models/records/saving.h"
#include "models/safekeeping/protection.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/protectedledger.h"
#include "tests/support/typing.h"
#include "ui/page.h"
#include "ui/preferences.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/safekeeping/curtain.h"
#include "ui/safekeeping/locker.h"
#include "ui/safekeeping/unlockdialog.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

namespace chulie::safekeeping {

/// The window of a protected ledger: opening it, its menu, and its lock.
class LockingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksForThePassphrase();
    void givenUpStaysWithTheOpenLedger();
    void isProtectedChangedAndOpened();
    void weakIsSaid();
    void coversAndForgets();
    void typedStays();
    void locksWhenIdle();
    void unprotectedIsNotLocked();
    void closingForgets();
    void keysAreKeptWhileTrying();
    void sealedPagesAreNotAccepted();
    void quitsLocked();

private:
    /// Opens the window on the ledger, protected, and waits for its pages.
    std::unique_ptr<shell::MainWindow> openProtected();
    /// Types \a passphrase into a dialog that asks for it.
    static bool type(QDialog &dialog, const QString &passphrase);
    [[nodiscard]] bool isOpen() const;

    keys::CheapCosts m_cheap;
    support::AnswersInUse m_answers;
    std::unique_ptr<support::Folder> m_folder;
    QString m_path;
};

namespace {

QAction *action(const shell::MainWindow &window, const QString &words)
{
    for (const QAction *menu : window.menuBar()->actions())
        for (QAction *one : menu->menu()->actions())
            if (one->text() == words)
                return one;
    return nullptr;
}

} // namespace

void LockingTest::init()
{
    models::setLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<support::Folder>();
    const auto ledger = m_folder->newLedger(QStringLiteral("home.chulie"));
    m_path = ledger->path();
    const catalogue::Table &homes = catalogue::table(catalogue::TableId::Household);
    const QString village = QStringLiteral("990101100201");
    QVERIFY(places::startVillage(
        *ledger, {QStringLiteral("甲村"), QStringLiteral("甲镇"), QStringLiteral("乙县"), true, village}));
    const auto saved =
        records::saveRow(*ledger, homes, 0,
                         {.texts = {{homes.column("no"), QStringLiteral("0001")},
                                    {homes.column("village"), village},
                                    {homes.column("identified_on"), QStringLiteral("2016-05-01")}},
                          .given = {}});
    QVERIFY(saved && saved->problems.empty());
    m_answers.answer = [](QDialog &dialog) { return type(dialog, support::passphrase); };
    m_answers.errors.clear();
    m_answers.titles.clear();
    m_answers.messages.clear();
    ui::preferences::setLockMinutes(15);
}

std::unique_ptr<shell::MainWindow> LockingTest::openProtected()
{
    const auto set = protection::set(m_path, support::passphrase);
    Q_ASSERT(set);
    protection::forget(m_path);
    auto window = std::make_unique<shell::MainWindow>();
    window->open(m_path);
    window->show();
    window->activateWindow();
    return window;
}

bool LockingTest::type(QDialog &dialog, const QString &passphrase)
{
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    if (!line)
        return false;
    line->setText(passphrase);
    dialog.accept();
    return dialog.result() == QDialog::Accepted;
}

bool LockingTest::isOpen() const
{
    return m_answers.errors.isEmpty() && !protection::isLocked(m_path);
}

void LockingTest::asksForThePassphrase()
{
    QString refused;
    m_answers.answer = [&](QDialog &dialog) {
        if (type(dialog, QStringLiteral("wrong")))
            return false;
        refused = dialog.findChild<QLabel *>(QStringLiteral("refused"))->text();
        return type(dialog, support::passphrase);
    };
    const auto window = openProtected();
    QVERIFY(window->ledgerView());
    QVERIFY2(refused.contains(QStringLiteral("The passphrase is not that of")), qPrintable(refused));
    QCOMPARE(m_answers.dialogs > 0, true);
    // The year is judged on a connection of its own.
    QTRY_VERIFY(window->ledgerView()->session().evaluation());
    window->ledgerView()->go({QStringLiteral("households"), {"990101100201", 2019}});
    QCOMPARE(m_answers.errors.join(u'|'), QString());
}

void LockingTest::givenUpStaysWithTheOpenLedger()
{
    const auto other = m_folder->newLedger(QStringLiteral("other.chulie"))->path();
    QVERIFY(protection::set(m_path, support::passphrase));
    protection::forget(m_path);
    shell::MainWindow window;
    window.open(other);
    m_answers.answer = [](QDialog &) { return false; };
    window.open(m_path);
    QCOMPARE(window.ledgerView()->session().ledger().path(), other);
    QCOMPARE(m_answers.errors, QStringList(QString()));
}

/// From the menu: set, change, remove. The place stays.
void LockingTest::isProtectedChangedAndOpened()
{
    shell::MainWindow window;
    window.open(m_path);
    window.show();
    window.ledgerView()->go({QStringLiteral("households"), {"990101100201", 2018}});
    QString present;
    QString wanted = support::passphrase;
    m_answers.answer = [&](QDialog &dialog) {
        if (dialog.findChild<QLineEdit *>(QStringLiteral("passphrase")))
            return type(dialog, present);
        dialog.findChild<QLineEdit *>(QStringLiteral("present"))->setText(present);
        dialog.findChild<QLineEdit *>(QStringLiteral("new"))->setText(wanted);
        dialog.findChild<QLineEdit *>(QStringLiteral("again"))->setText(wanted + u'x');
        dialog.accept();
        if (dialog.result() == QDialog::Accepted)
            return true;
        dialog.findChild<QLineEdit *>(QStringLiteral("again"))->setText(wanted);
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    };
    action(window, QStringLiteral("&Protect with a passphrase…"))->trigger();
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u'\n')));
    QVERIFY(protection::isProtected(window.ledgerView()->session().database()));
    QCOMPARE(window.ledgerView()->address().page, QStringLiteral("households"));
    QCOMPARE(window.ledgerView()->address().scope.year, 2018);
    QVERIFY(support::Folder::read(m_path).startsWith("Chulie protected"));

    present = support::passphrase;
    wanted = QStringLiteral("another one");
    action(window, QStringLiteral("Change the &passphrase…"))->trigger();
    present = wanted;
    action(window, QStringLiteral("&Remove the protection…"))->trigger();
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u'\n')));
    QVERIFY(!protection::isProtected(window.ledgerView()->session().database()));
    QVERIFY(support::Folder::read(m_path).startsWith("SQLite format 3"));
}

void LockingTest::weakIsSaid()
{
    shell::MainWindow window;
    window.open(m_path);
    QStringList shown;
    m_answers.answer = [&](QDialog &dialog) {
        for (const char *typed : {"12345678", "塘村的好口令二〇一九"}) {
            dialog.findChild<QLineEdit *>(QStringLiteral("new"))->setText(QString::fromUtf8(typed));
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->text() == QStringLiteral("good") ||
                    label->text().startsWith(QStringLiteral("weak")))
                    shown += label->text();
        }
        return false;
    };
    action(window, QStringLiteral("&Protect with a passphrase…"))->trigger();
    QCOMPARE(shown, (QStringList{QStringLiteral("weak: easy to guess"), QStringLiteral("good")}));
    QVERIFY(!protection::isProtected(window.ledgerView()->session().database()));
}

/// While it is locked, every window is covered, and nobody of this program can open the ledger.
void LockingTest::coversAndForgets()
{
    const auto window = openProtected();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTRY_VERIFY(window->ledgerView()->session().evaluation());
    bool wasCovered = false;
    bool wasOpen = true;
    bool couldRead = true;
    int asked = 0;
    m_answers.answer = [&](QDialog &dialog) {
        if (++asked == 1)
            return false; // the dialog is closed: it comes again
        const auto *curtain = window->findChild<Curtain *>();
        wasCovered = curtain && curtain->isVisible() && curtain->geometry() == window->rect() &&
                     window->childAt(window->rect().center()) != nullptr &&
                     curtain->isAncestorOf(window->childAt(window->rect().center()));
        wasOpen = protection::Lock::of(window->ledgerView()->session().database()).isOpen();
        couldRead = static_cast<bool>(window->ledgerView()->session().file().open());
        return type(dialog, support::passphrase);
    };
    const ui::Address before = window->ledgerView()->address();
    action(*window, QStringLiteral("&Lock"))->trigger();
    QCOMPARE(asked, 2);
    QVERIFY(wasCovered);
    QVERIFY(!wasOpen);
    QVERIFY(!couldRead);
    QVERIFY(!window->findChild<Curtain *>());
    QVERIFY(window->ledgerView()->address().page == before.page);
    QTRY_VERIFY(window->ledgerView()->session().evaluation());
    QCOMPARE(m_answers.errors.join(u'|'), QString());
}

void LockingTest::typedStays()
{
    const auto window = openProtected();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    shell::LedgerView &view = *window->ledgerView();
    QTRY_VERIFY(view.session().evaluation());
    view.go({QStringLiteral("households"), {"990101100201", 2019}});
    const auto &page = *view.page(QStringLiteral("households"));
    QLineEdit &helper = support::line(support::form(page, catalogue::TableId::Household), "helper");
    helper.setFocus();
    support::type(&helper, QStringLiteral("王书记"));
    window->lock();
    QCOMPARE(support::line(support::form(page, catalogue::TableId::Household), "helper").text(),
             QStringLiteral("王书记"));
    QTRY_VERIFY(view.session().evaluation());
    QCOMPARE(support::line(support::form(page, catalogue::TableId::Household), "helper").text(),
             QStringLiteral("王书记"));
    window->ledgerView()->saveTyped();
    storage::Statement select(view.session().database(),
                              "SELECT count(*) FROM household WHERE helper = '王书记'");
    QVERIFY(select.next());
    QCOMPARE(select.integer(0), 1);
    QCOMPARE(m_answers.errors.join(u'|'), QString());
}

void LockingTest::locksWhenIdle()
{
    const auto window = openProtected();
    QTRY_VERIFY(window->ledgerView()->session().evaluation());
    shell::PreferencesDialog dialog;
    QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("lock"))->value(), 15);
    dialog.findChild<QSpinBox *>(QStringLiteral("lock"))->setValue(7);
    dialog.accept();
    auto *locker = window->findChild<Locker *>();
    locker->restart();
    QCOMPARE(locker->idle(), std::chrono::minutes(7));
    m_answers.dialogs = 0;
    locker->restart(std::chrono::milliseconds(30));
    QTRY_COMPARE(m_answers.dialogs, 1);
    ui::preferences::setLockMinutes(0);
    locker->restart();
    QCOMPARE(locker->idle(), std::chrono::milliseconds(-1));
}

void LockingTest::unprotectedIsNotLocked()
{
    shell::MainWindow window;
    window.open(m_path);
    m_answers.dialogs = 0;
    window.lock();
    QCOMPARE(m_answers.dialogs, 0);
    QVERIFY(window.statusBar()->currentMessage().contains(QStringLiteral("not protected")));
}

/// The key of a closed ledger goes as soon as its back-up is made.
void LockingTest::closingForgets()
{
    const auto window = openProtected();
    QVERIFY(isOpen());
    window->closeLedger();
    QTRY_VERIFY(protection::isLocked(m_path));
}

/// Deriving a key takes a second: what is typed meanwhile is tried next.
void LockingTest::keysAreKeptWhileTrying()
{
    QVERIFY(protection::set(m_path, support::passphrase));
    protection::forget(m_path);
    UnlockDialog dialog(*protection::Lock::of(m_path), QStringLiteral("home"));
    dialog.show();
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    line->setText(QStringLiteral("wrong"));
    QTimer::singleShot(0, &dialog, [&] {
        QVERIFY(line->isEnabled());
        line->setText(support::passphrase);
        dialog.accept(); // while the first is tried, or after it was refused
    });
    dialog.accept();
    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(!protection::isLocked(m_path));
}

/// A page that is wrong in a protected ledger holds nothing that could be accepted: the dialog says what to
/// do.
void LockingTest::sealedPagesAreNotAccepted()
{
    const Flaw page{.kind = Flaw::Kind::Page, .reason = QStringLiteral("page 3")};
    const auto isOffered = [&](const CheckDialog &dialog) {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Accept the pages as they are") && !button->isHidden())
                return true;
        return false;
    };
    const CheckDialog open(storage::LedgerFile(m_path), {page}, nullptr);
    QVERIFY(isOffered(open));
    QVERIFY(open.findChild<QLabel *>(QStringLiteral("sealed"))->isHidden());
    QVERIFY(protection::set(m_path, support::passphrase));
    const CheckDialog sealed(storage::LedgerFile(m_path), {page}, nullptr);
    QVERIFY(!isOffered(sealed));
    QVERIFY(!sealed.findChild<QLabel *>(QStringLiteral("sealed"))->isHidden());
}

/// A locked window is left by its passphrase, or with the program.
void LockingTest::quitsLocked()
{
    const auto window = openProtected();
    QTRY_VERIFY(window->ledgerView()->session().evaluation());
    QStringList buttons;
    int asked = 0;
    bool isQuit = false;
    m_answers.answer = [&](QDialog &dialog) {
        ++asked;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (!button->text().contains(QStringLiteral("Help")))
                buttons += button->text();
        dialog.show();
        dialog.reject(); // Escape
        if (!dialog.isVisible())
            return false;
        isQuit = support::press(dialog, "&Quit");
        return false;
    };
    window->lock();
    QCOMPARE(asked, 1);
    QVERIFY(isQuit);
    QCOMPARE(buttons, (QStringList{QStringLiteral("&Unlock"), QStringLiteral("&Quit")}));
    QVERIFY(!window->isVisible());
    QVERIFY(protection::Lock::of(window->ledgerView()->session().database()).isOpen() == false);
    m_answers.errors.clear();
    window->closeLedger();
    QCOMPARE(m_answers.errors.join(u'|'), QString());
    QVERIFY(protection::isLocked(m_path));
}

} // namespace chulie::safekeeping

QTEST_MAIN(chulie::safekeeping::LockingTest)
#include "locking_test.moc"
