#include "models/language.h"
#include "models/places/provisional.h"
#include "models/places/start.h"
#include "models/search/readings.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "ui/firststart/firststart.h"
#include "ui/firststart/newvillage.h"
#include "ui/lists/recordview.h"
#include "ui/notice.h"
#include "ui/overview/overviewpage.h"
#include "ui/preferences.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopetree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace chulie::shell {

namespace {

void addVillage(ledger::Ledger &ledger, const char *code, const char *name)
{
    QVERIFY(places::startVillage(ledger, {QString::fromUtf8(name), QStringLiteral("甲镇"),
                                          QStringLiteral("乙县"), true, QString::fromLatin1(code)}));
}

/// A file carried onto the window and let go.
void drop(QWidget &window, const QString &file)
{
    QMimeData carried;
    carried.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enters(QPoint(9, 9), Qt::CopyAction, &carried, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent falls(QPoint(9, 9), Qt::CopyAction, &carried, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &falls);
}

} // namespace

/// The window as a person uses it, without a display.
class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void firstStartStartsMyVillage();
    void provisionalCodeIsCorrected();
    void badFileIsSaid();
    void badFileLeavesTheOpenLedger();
    void openLedgerIsRememberedUntilClosed();
    void scopeYearAndBack();
    void droppedFileIsImportedAndUndone();
    void firstActIsTakenBackOnlyWhenAsked();
    void editReachesTheOverview();
    void overviewGoesWhileItIsShown();
    void undoReachesOutOfALine();
    void editMenuOffersWhatFits();
    void villageIsFoundAndThePageTakesOver();

private:
    QString twoVillages();

    support::Folder m_folder;
    support::Answers m_answers;
};

void WindowTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
    ui::look::wear(ui::look::Theme::Light);
    ui::Ask::replace(&m_answers);
    m_answers.isAccepting = true;
}

void WindowTest::cleanup()
{
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
}

QString WindowTest::twoVillages()
{
    static int number = 0;
    const auto ledger = m_folder.newLedger(QStringLiteral("two%1.chulie").arg(++number));
    addVillage(*ledger, "990101100201", "甲村");
    addVillage(*ledger, "990101101201", "乙村");
    return ledger->path();
}

void WindowTest::firstStartStartsMyVillage()
{
    MainWindow window;
    window.show();
    QVERIFY(window.firstStart().isVisible());
    m_answers.path = m_folder.path(QStringLiteral("mine.chulie"));
    firststart::NewVillage form;
    const auto edits = form.findChildren<QLineEdit *>();
    edits[0]->setText(QStringLiteral("枫围村"));
    QVERIFY(places::problem(form.start()).contains(QStringLiteral("missing")));
    edits[1]->setText(QStringLiteral("甲镇"));
    edits[2]->setText(QStringLiteral("乙县"));
    QCOMPARE(places::problem(form.start()), QString());
    QVERIFY(window.beginVillage(form.start()));
    QVERIFY(window.ledgerView());
    const auto villages = window.ledgerView()->session().places().villages();
    QCOMPARE(villages.size(), std::size_t(1));
    QCOMPARE(villages.front().name, std::string("枫围村"));
    QVERIFY(places::isProvisional(villages.front().code));
    QCOMPARE(ui::preferences::lastLedger(), m_answers.path);
}

void WindowTest::provisionalCodeIsCorrected()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("provisional.chulie"));
    addVillage(*ledger, "", "甲村");
    LedgerView view(*ledger::Ledger::open(ledger->path()), {});
    view.show();
    auto *notice = view.findChild<ui::Notice *>();
    QVERIFY(notice->sentence().contains(QStringLiteral("provisional")));
    m_answers.line = QStringLiteral("９９０１０１１００２０１");
    emit notice->acted();
    QCOMPARE(view.session().places().villages().front().code, std::string("990101100201"));
    QVERIFY(notice->sentence().isEmpty());
}

void WindowTest::badFileIsSaid()
{
    MainWindow window;
    window.open(m_folder.write(QStringLiteral("bad.chulie"), "no ledger"));
    QVERIFY(!window.ledgerView());
    QVERIFY(window.firstStart().findChild<ui::Notice *>()->sentence().contains(
        QStringLiteral("not a Chulie ledger")));
}

void WindowTest::badFileLeavesTheOpenLedger()
{
    const QString good = twoVillages();
    MainWindow window;
    window.open(good);
    window.open(m_folder.write(QStringLiteral("bad.chulie"), "no ledger"));
    QVERIFY(window.ledgerView());
    QCOMPARE(window.ledgerView()->session().ledger().path(), good);
    QCOMPARE(ui::preferences::lastLedger(), good);
    QVERIFY(std::exchange(m_answers.errors, {}).join(u' ').contains(QStringLiteral("not a Chulie ledger")));
}

void WindowTest::openLedgerIsRememberedUntilClosed()
{
    const QString first = twoVillages();
    const QString second = twoVillages();
    MainWindow window;
    for (const QString &path : {first, first, second}) {
        window.open(path);
        QCOMPARE(ui::preferences::lastLedger(), path);
        QCOMPARE(ui::preferences::ledgers().front().path, path);
    }
    window.closeLedger();
    QCOMPARE(ui::preferences::lastLedger(), QString());
    window.open(second);
    QCOMPARE(ui::preferences::lastLedger(), second);
}

void WindowTest::scopeYearAndBack()
{
    MainWindow window;
    window.open(twoVillages());
    LedgerView &view = *window.ledgerView();
    QCOMPARE(view.address().page, QStringLiteral("overview"));
    QCOMPARE(view.address().scope, (ui::Scope{"990101", 2018}));
    view.go({{}, {"990101100", 2019}});
    view.go({{}, {"990101100201", 2019}});
    view.back();
    QCOMPARE(view.address().scope, (ui::Scope{"990101100", 2019}));
    view.back();
    QCOMPARE(view.session().year(), 2018);
    view.forward();
    view.forward();
    QCOMPARE(view.address().scope.region, std::string("990101100201"));
    view.go({QStringLiteral("nowhere"), {"770101", 2019}});
    QCOMPARE(view.address().page, QStringLiteral("overview"));
    QCOMPARE(view.address().scope.region, std::string("990101"));
}

void WindowTest::droppedFileIsImportedAndUndone()
{
    MainWindow window;
    window.open(twoVillages());
    const QString file = m_folder.write(QStringLiteral("村.csv"), "村编码,村名,镇,县区,村类型\n"
                                                                  "990101101202,丙村,甲镇,乙县,相对贫困村\n"
                                                                  "12,丁村,甲镇,乙县,相对贫困村\n");
    drop(window, file);
    const places::Places &places = window.ledgerView()->session().places();
    QTRY_COMPARE(places.villages().size(), std::size_t(3));
    QVERIFY(support::Folder::read(file + QStringLiteral(".rejected.csv")).contains("丁村"));
    window.undo();
    QCOMPARE(places.villages().size(), std::size_t(2));
    window.redo();
    QCOMPARE(places.villages().size(), std::size_t(3));
}

/// Without it little is left: Ctrl+Z pressed once too often must not empty a ledger.
void WindowTest::firstActIsTakenBackOnlyWhenAsked()
{
    support::Answers refusing;
    MainWindow window;
    window.open(twoVillages());
    const places::Places &places = window.ledgerView()->session().places();
    QTRY_COMPARE(places.villages().size(), std::size_t(2));
    ui::Ask::replace(&refusing);
    window.undo();
    QCOMPARE(places.villages().size(), std::size_t(1));
    QCOMPARE(refusing.dialogs, 0);
    window.undo();
    ui::Ask::replace(&m_answers);
    QCOMPARE(refusing.dialogs, 1);
    QCOMPARE(places.villages().size(), std::size_t(1));
}

void WindowTest::editReachesTheOverview()
{
    LedgerView view(*ledger::Ledger::open(twoVillages()), {});
    ui::Session &session = view.session();
    QTRY_VERIFY(session.evaluation());
    const auto &page = *static_cast<overview::OverviewPage *>(view.page(QStringLiteral("overview")));
    QCOMPARE(page.matrix().rowCount(), 2);
    const QString before = page.headline();
    const auto id = session.places().villages().front().id;
    const auto added = session.ledger().act(QStringLiteral("form"), [&](journal::Act &act) {
        act.insert(catalogue::table(catalogue::TableId::Household),
                   std::vector<values::Value>{std::string("1"), id, {}, {}, {}, std::string("2018-01-01")});
        return values::Result<void>();
    });
    QVERIFY(added);
    QVERIFY(page.headline() != before);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QVERIFY(page.headline().remove(tags).contains(QStringLiteral("0 / 1")));
}

void WindowTest::overviewGoesWhileItIsShown()
{
    ui::Session session(*ledger::Ledger::open(twoVillages()), 2019);
    QTRY_VERIFY(session.evaluation());
    auto page = std::make_unique<overview::OverviewPage>(session);
    page->resize(900, 600);
    page->show();
    page->go({.page = QStringLiteral("overview"), .scope = {"990101", 2019}});
    page->grab();
    page.reset(); // its views must not ask a model that is gone
}

void WindowTest::undoReachesOutOfALine()
{
    MainWindow window;
    window.open(twoVillages());
    LedgerView &view = *window.ledgerView();
    addVillage(view.session().ledger(), "990101102201", "丙村");
    const places::Places &places = view.session().places();
    QTRY_COMPARE(places.villages().size(), std::size_t(3));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *search = view.findChild<ScopeTree *>()->findChild<QLineEdit *>();
    search->setFocus();
    // What was typed into the line is taken back first, and after that the last act.
    QTest::keyClicks(search, QStringLiteral("x"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    QCOMPARE(places.villages().size(), std::size_t(3));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places.villages().size(), std::size_t(2));
}

void WindowTest::editMenuOffersWhatFits()
{
    MainWindow window;
    window.open(twoVillages());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LedgerView &view = *window.ledgerView();
    view.go({.page = QStringLiteral("places"), .scope = {"990101", 2019}});
    QMenu *edit = window.menuBar()->actions().at(1)->menu();
    const auto action = [&](const char *words) {
        emit edit->aboutToShow();
        const auto actions = edit->actions();
        return *std::ranges::find(actions, QLatin1StringView(words), &QAction::text);
    };
    auto *search = view.findChild<ScopeTree *>()->findChild<QLineEdit *>();
    search->setText(QStringLiteral("jia"));
    search->setFocus();
    search->selectAll();
    QVERIFY(!action("Fill &down")->isEnabled());
    action("&Copy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("jia"));
    const auto lists = view.page(QStringLiteral("places"))->findChildren<lists::RecordView *>();
    lists::RecordView &list = **std::ranges::find_if(lists, [](const lists::RecordView *each) {
        return each->records().table().id == catalogue::TableId::Village;
    });
    const int town = list.records().shownColumn(catalogue::table(catalogue::TableId::Village).column("town"));
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, town));
    QCOMPARE(list.model()->index(1, town).data().toString(), QStringLiteral("甲镇"));
    action("Clear the c&ells")->trigger();
    QGuiApplication::clipboard()->setText(QStringLiteral("丁镇"));
    action("&Paste")->trigger();
    QTRY_COMPARE(list.model()->index(1, town).data().toString(), QStringLiteral("丁镇"));
    list.setCurrentIndex(list.model()->index(0, town));
    list.selectionModel()->select(list.model()->index(1, town), QItemSelectionModel::Select);
    action("Fill &down")->trigger();
    QTRY_COMPARE(list.model()->index(1, town).data().toString(), QStringLiteral("甲镇"));
    // The key of the cells is none of the window's.
    m_answers.titles.clear();
    QTest::keyClick(&list, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(m_answers.titles.size(), 2); // which column and value, and the plan
}

void WindowTest::villageIsFoundAndThePageTakesOver()
{
    MainWindow window;
    const QString path = twoVillages();
    addVillage(**ledger::Ledger::open(path), "990101102201", "𠮷村");
    window.open(path);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LedgerView &view = *window.ledgerView();
    view.go({.page = QStringLiteral("places"), .scope = {"990101", 2019}});
    view.findVillage();
    auto *search = view.findChild<ScopeTree *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("jicun"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(view.address().scope.region, std::string("990101"));
    QVERIFY(search::saveReadings(view.session().database(), {{"𠮷", "ji"}}));
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("jicun"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(view.address().scope.region, std::string("990101102201"));
    QVERIFY(view.page(QStringLiteral("places"))->isAncestorOf(QApplication::focusWidget()));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::WindowTest)
#include "window_test.moc"
