#include "models/language.h"
#include "models/places/start.h"
#include "models/records/saving.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/firststart/firststart.h"
#include "ui/firststart/recentlist.h"
#include "ui/notice.h"
#include "ui/page.h"
#include "ui/preferences.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/scopetree.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

namespace chulie::shell {

namespace {

/// Types a name where one is asked for.
class Naming : public support::Answers
{
public:
    Naming()
    {
        answer = [this](QDialog &dialog) {
            if (!qobject_cast<PreferencesDialog *>(&dialog))
                return false;
            dialog.findChild<QLineEdit *>(QStringLiteral("name"))->setText(line);
            dialog.accept();
            return true;
        };
    }
};

} // namespace

/// The window's menus and keys, wherever the keyboard is.
class WindowKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void recordMenuWorksOnEveryPage();
    void keyboardStartsInThePage();
    void actsAreReachedFromTheYear();
    void saveConfirmsWhatIsTyped();
    void startPageIsUsedByKeyboard();
    void missingLedgerStaysUntilRemoved();
    void recentMenuOpens();
    void nameIsAskedOnce();
    void nameIsSetInThePreferences();
    void villageNamesHaveRoom();

private:
    [[nodiscard]] QMenu *menu(const char *title) const;

    support::Folder m_folder;
    Naming m_naming;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    int m_count = 0;
};

void WindowKeysTest::init()
{
    models::setLanguage(QStringLiteral("en"));
    QSettings().clear();
    m_naming.errors.clear();
    m_naming.line.clear();
    ui::Ask::replace(&m_naming);
    const auto ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    m_path = ledger->path();
    for (const char *village : {"990101100201", "990101101201"})
        QVERIFY(places::startVillage(*ledger, {QStringLiteral("六个字的村名"), QStringLiteral("甲镇"),
                                               QStringLiteral("乙县"), true, QLatin1StringView(village)}));
    const catalogue::Table &homes = catalogue::table(catalogue::TableId::Household);
    QVERIFY(records::saveRow(*ledger, homes, 0,
                             {.texts = {{homes.column("no"), QStringLiteral("1")},
                                        {homes.column("village"), QStringLiteral("990101100201")},
                                        {homes.column("identified_on"), QStringLiteral("2016-05-01")}},
                              .given = {}}));
    m_window = std::make_unique<MainWindow>();
}

void WindowKeysTest::cleanup()
{
    m_window.reset();
    ui::Ask::replace(nullptr);
}

QMenu *WindowKeysTest::menu(const char *title) const
{
    for (const QAction *action : m_window->menuBar()->actions())
        if (action->text() == QLatin1StringView(title))
            return action->menu();
    return nullptr;
}

void WindowKeysTest::recordMenuWorksOnEveryPage()
{
    m_window->open(m_path);
    m_window->show();
    QMenu *record = menu("&Record");
    for (const ui::PageKind &kind : ui::pages()) {
        m_window->ledgerView()->go({QLatin1StringView(kind.id), {"990101100201", 2019}});
        record->popup({});
        QVERIFY2(record->isVisible() && !record->isEmpty(), kind.id);
        record->close();
    }
    m_window->ledgerView()->go({QStringLiteral("households"), {"990101100201", 2019}});
    record->popup({});
    const auto acts = record->actions();
    record->close();
    QVERIFY(std::ranges::any_of(acts, [](const QAction *act) {
        return act->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L) && act->isEnabled();
    }));
    m_window->ledgerView()->go({QStringLiteral("places"), {"990101100201", 2019}});
    const auto ofList = record->actions();
    QVERIFY(std::ranges::any_of(
        ofList, [](const QAction *act) { return act->shortcut() == QKeySequence(Qt::Key_Insert); }));
}

void WindowKeysTest::keyboardStartsInThePage()
{
    m_window->open(m_path);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    LedgerView &view = *m_window->ledgerView();
    for (const ui::PageKind &kind : ui::pages()) {
        view.go({QLatin1StringView(kind.id), {"990101100201", 2019}});
        view.focusPage();
        QVERIFY2(view.page(QLatin1StringView(kind.id))->isAncestorOf(QApplication::focusWidget()), kind.id);
    }
    m_window->open(m_path);
    QVERIFY(m_window->ledgerView()
                ->page(m_window->ledgerView()->address().page)
                ->isAncestorOf(QApplication::focusWidget()));
}

void WindowKeysTest::actsAreReachedFromTheYear()
{
    m_window->open(m_path);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    LedgerView &view = *m_window->ledgerView();
    view.go({QStringLiteral("households"), {"990101100201", 2019}});
    const auto acts = view.pageActions();
    const auto propose = std::ranges::find(acts, QKeySequence(Qt::CTRL | Qt::Key_L), &QAction::shortcut);
    QVERIFY(propose != acts.end());
    const QSignalSpy asked(*propose, &QAction::triggered);
    auto *year = view.findChild<QComboBox *>();
    QCOMPARE(year->accessibleName(), QStringLiteral("Year"));
    year->setFocus();
    QTest::keyClick(year, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    // Not on another page, also where the menu showed them before.
    emit menu("&Record")->aboutToShow();
    view.go({QStringLiteral("places"), {"990101100201", 2019}});
    QTest::keyClick(year, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
}

void WindowKeysTest::saveConfirmsWhatIsTyped()
{
    m_window->open(m_path);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    LedgerView &view = *m_window->ledgerView();
    view.go({QStringLiteral("households"), {"990101100201", 2019}});
    QLineEdit &helper = support::line(
        support::form(*view.page(QStringLiteral("households")), catalogue::TableId::Household), "helper");
    helper.setFocus();
    QTest::keyClicks(&helper, QStringLiteral("Wang"));
    QTest::keyClick(&helper, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(helper.hasFocus());
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("Saved already")));
    storage::Statement select(view.session().database(), "SELECT helper FROM household");
    QVERIFY(select.next());
    QCOMPARE(std::string(select.text(0)), std::string("Wang"));
}

void WindowKeysTest::startPageIsUsedByKeyboard()
{
    ui::preferences::opened(m_path);
    ui::preferences::closed();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const firststart::FirstStart &start = m_window->firstStart();
    auto *sample = qobject_cast<QCommandLinkButton *>(QApplication::focusWidget());
    QVERIFY(sample);
    QSignalSpy village(&start, &firststart::FirstStart::villageWanted);
    m_window->firstStart().disconnect(m_window.get());
    const QImage withFocus = sample->grab().toImage();
    QTest::keyClick(sample, Qt::Key_Tab);
    QVERIFY(withFocus != sample->grab().toImage());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(village.size(), 1);
    const QSignalSpy starter(&start, &firststart::FirstStart::starterWanted);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(starter.size(), 1);
    const QSignalSpy open(&start, &firststart::FirstStart::openWanted);
    start.findChild<firststart::RecentList *>()->findChild<QPushButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QCOMPARE(open.constFirst().constFirst().toString(), m_path);
}

void WindowKeysTest::missingLedgerStaysUntilRemoved()
{
    const QString gone = m_folder.path(QStringLiteral("gone.chulie"));
    ui::preferences::opened(gone);
    m_window = std::make_unique<MainWindow>();
    m_window->open(gone);
    m_window->show();
    QVERIFY(m_window->firstStart().findChild<ui::Notice *>()->sentence().contains(gone));
    auto *recent = m_window->firstStart().findChild<firststart::RecentList *>();
    const auto texts = [recent] {
        QString all;
        for (const QPushButton *button : recent->findChildren<QPushButton *>())
            if (!button->isHidden() && button->parentWidget()->isVisible())
                all += button->accessibleName() + u'\n';
        return all;
    };
    QVERIFY(texts().contains(gone + QStringLiteral(" (missing)")));
    QVERIFY(support::press(*recent, qPrintable(QStringLiteral("Remove from the list: ") + gone)));
    QVERIFY(!texts().contains(gone));
    QVERIFY(ui::preferences::ledgers().empty());
}

void WindowKeysTest::recentMenuOpens()
{
    const QString gone = m_folder.path(QStringLiteral("gone.chulie"));
    ui::preferences::opened(gone);
    m_window->open(m_path);
    QMenu *recent = nullptr;
    for (const QAction *action : menu("&File")->actions())
        if (action->text() == QStringLiteral("&Recent ledgers"))
            recent = action->menu();
    QVERIFY(recent);
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().at(0)->text(), m_path);
    QCOMPARE(recent->actions().at(1)->text(), gone + QStringLiteral(" (missing)"));
    recent->actions().at(1)->trigger();
    QVERIFY(m_naming.errors.join(u' ').contains(gone));
    m_window->closeLedger();
    recent->actions().at(0)->trigger();
    QCOMPARE(m_window->ledgerView()->session().ledger().path(), m_path);
    recent->actions().constLast()->trigger();
    QCOMPARE(ui::preferences::ledgers().size(), 1U);
}

void WindowKeysTest::nameIsAskedOnce()
{
    const auto asking = [this] {
        for (const ui::Notice *notice : m_window->ledgerView()->findChildren<ui::Notice *>())
            if (notice->sentence().startsWith(QStringLiteral("Who works here?")))
                return notice;
        return static_cast<const ui::Notice *>(nullptr);
    };
    m_window->open(m_path);
    QVERIFY(asking());
    m_window->closeLedger();
    m_window->open(m_path);
    QVERIFY(asking()); // nobody answered
    m_naming.line = QStringLiteral(" 王书记 ");
    QVERIFY(support::press(*asking(), "Enter your name…"));
    QVERIFY(!asking());
    QCOMPARE(ui::preferences::name(), QStringLiteral("王书记"));
    QCOMPARE(m_window->ledgerView()->session().ledger().author(), QStringLiteral("王书记"));
    m_window->closeLedger();
    QSettings().remove(QStringLiteral("name"));
    m_window->open(m_path);
    QVERIFY(!asking());
}

void WindowKeysTest::nameIsSetInThePreferences()
{
    m_window->open(m_path);
    m_naming.line = QStringLiteral("赵主任");
    m_window->setPreferences();
    QCOMPARE(ui::preferences::name(), QStringLiteral("赵主任"));
    QVERIFY(places::startVillage(m_window->ledgerView()->session().ledger(),
                                 {QStringLiteral("丙村"), QStringLiteral("甲镇"), QStringLiteral("乙县"),
                                  true, QStringLiteral("990101102201")}));
    storage::Statement select(m_window->ledgerView()->session().database(),
                              "SELECT author FROM act ORDER BY id DESC LIMIT 1");
    QVERIFY(select.next());
    QCOMPARE(std::string(select.text(0)), std::string("赵主任"));
}

void WindowKeysTest::villageNamesHaveRoom()
{
    m_window->open(m_path);
    m_window->resize(700, 500);
    m_window->show();
    auto *tree = m_window->ledgerView()->findChild<ScopeTree *>();
    tree->resize(tree->minimumSizeHint().width(), tree->height());
    auto *view = tree->findChild<QTreeView *>();
    view->expandAll();
    const QModelIndex village = tree->model().find("990101100201");
    QVERIFY(village.isValid());
    QVERIFY(view->visualRect(village).width() >
            view->fontMetrics().horizontalAdvance(QStringLiteral("六个字的村名")));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::WindowKeysTest)
#include "windowkeys_test.moc"
