#include "models/values/proposeddate.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/lists/recordpage.h"
#include "ui/otheryear.h"
#include "ui/sums/sumview.h"
#include "ui/visits/unvisited.h"
#include "ui/visits/visitline.h"
#include "ui/visits/visitspage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace chulie::visits {

/// The page of visits used by the keyboard: a line is a visit, and who was not visited.
class VisitsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void visitOfAnotherYearSaysWhereItWent();
    void visitInOneLine();
    void insertInTheLogAddsARow();
    void secondLineRemembers();
    void visitToTheVillageItself();
    void faultsAreSaid();
    void whoWasNotVisited();
    void visitOfAHouseholdIsBegun();

private:
    [[nodiscard]] QLineEdit &line(const char *name) const;
    [[nodiscard]] VisitLine &entry() const { return *m_page->findChild<VisitLine *>(); }
    void prepare();

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<VisitsPage> m_page;
    std::int64_t m_first = 0;
    std::int64_t m_second = 0;
};

namespace {

constexpr auto village = "990101100201";

/// Counts the keys that are pressed.
class Strokes : public QObject
{
public:
    Strokes() { QCoreApplication::instance()->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::KeyPress && watched == QApplication::focusWidget() ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

void VisitsPageTest::initTestCase()
{
    const support::Folder own; // settings of the test's own
}

void VisitsPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_first = m_desk->addHousehold(village, "1", "单雄信", "王书记");
    m_second = m_desk->addHousehold(village, "2", "黎小燕", "赵书记");
    m_desk->settle();
    m_page = std::make_unique<VisitsPage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(), &VisitsPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->go({.scope = {village, 2019}});
}

void VisitsPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QLineEdit &VisitsPageTest::line(const char *name) const
{
    for (auto *each : entry().findChildren<QLineEdit *>())
        if (each->accessibleName() == QLatin1StringView(name))
            return *each;
    qFatal("no such line");
}

/// What stays from line to line.
void VisitsPageTest::prepare()
{
    line("Date").setText(QStringLiteral("2019-06-30"));
    line("Visitor").setText(QStringLiteral("王书记"));
    entry().findChild<QComboBox *>()->setCurrentIndex(1);
}

void VisitsPageTest::visitOfAnotherYearSaysWhereItWent()
{
    prepare();
    line("Date").setText(QStringLiteral("2018-06-30"));
    QTest::keyClicks(&line("Household"), QStringLiteral("sxx"));
    QTest::keyClick(&line("Household"), Qt::Key_Return);
    support::type(&line("Reason"), QStringLiteral("送化肥"));
    QTest::keyClick(&line("Reason"), Qt::Key_Return);
    QTRY_COMPARE(m_desk->number("SELECT count(*) FROM visit WHERE date = '2018-06-30'"), 1);
    auto *notice = m_page->findChild<ui::OtherYear *>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->sentence().contains(QStringLiteral("2018")));
    const QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    QVERIFY(support::press(*notice, "Show 2018"));
    QCOMPARE(wanted.size(), 1);
    const auto there = wanted.front().front().value<ui::Address>();
    QCOMPARE(there.page, QStringLiteral("visits"));
    QCOMPARE(there.scope.year, 2018);
    QVERIFY(!notice->isVisible());
    m_page->go({.scope = {village, 2018}});
    QCOMPARE(line("Date").text(), values::proposedDate(QDate::currentDate(), 2018));
}

void VisitsPageTest::visitInOneLine()
{
    QCOMPARE(line("Date").text(), values::proposedDate(QDate::currentDate(), 2019));
    prepare();
    QTest::keyClick(&line("Date"), Qt::Key_Insert);
    QTRY_VERIFY(line("Household").hasFocus());
    // The day, the visitor and the role stay from the last line: two fields are typed.
    const Strokes strokes;
    QTest::keyClicks(&line("Household"), QStringLiteral("sxx"));
    QTest::keyClick(&line("Household"), Qt::Key_Return);
    QTRY_VERIFY(line("Reason").hasFocus());
    // A window system may tell only now that the list of households came up and went away.
    QApplication::setActiveWindow(line("Household").completer()->popup());
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(line("Reason").hasFocus());
    support::type(&line("Reason"), QStringLiteral("送化肥"));
    QTest::keyClick(&line("Reason"), Qt::Key_Return);
    QCOMPARE(strokes.count(), 3 + 1 + 1); // and three characters that an input method commits
    const auto visit = m_desk->number("SELECT id FROM visit");
    QCOMPARE(m_desk->number("SELECT count(*) FROM visit"), 1);
    QCOMPARE(m_desk->stored(catalogue::TableId::Visit, visit, "household"), values::Value(m_first));
    QCOMPARE(m_desk->stored(catalogue::TableId::Visit, visit, "date"),
             values::Value(std::string("2019-06-30")));
    QCOMPARE(m_desk->stored(catalogue::TableId::Visit, visit, "visitor"),
             values::Value(std::string("王书记")));
    QCOMPARE(m_desk->stored(catalogue::TableId::Visit, visit, "reason"),
             values::Value(std::string("送化肥")));
    QCOMPARE(m_page->findChild<lists::RecordPage *>()->list().model().rowCount(), 1);
}

void VisitsPageTest::insertInTheLogAddsARow()
{
    auto &log = *m_page->findChild<lists::RecordPage *>();
    log.list().view().setFocus();
    QTest::keyClick(&log.list().view(), Qt::Key_Insert);
    QVERIFY(log.form().isVisible());
    QCOMPARE(log.form().row(), 0);
    QVERIFY(log.form().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    QVERIFY(log.form().isAncestorOf(QApplication::focusWidget()));
}

void VisitsPageTest::secondLineRemembers()
{
    prepare();
    for (const char *words : {"sxx", "2"}) {
        QTest::keyClicks(&line("Household"), QLatin1StringView(words));
        QTest::keyClick(&line("Household"), Qt::Key_Return);
        QTest::keyClick(&line("Reason"), Qt::Key_Return);
        QTRY_VERIFY(line("Household").text().isEmpty());
    }
    QCOMPARE(m_desk->number("SELECT count(*) FROM visit WHERE date = '2019-06-30' AND visitor = '王书记'"),
             2);
    const VisitsPage again(m_desk->session());
    QStringList remembered;
    for (auto *each : again.findChildren<QLineEdit *>())
        remembered += each->text();
    QVERIFY(remembered.contains(QStringLiteral("王书记")));
}

void VisitsPageTest::visitToTheVillageItself()
{
    prepare();
    support::enter(line("Date"), "7.1");
    QCOMPARE(line("Date").text(), QStringLiteral("2019-07-01"));
    support::enter(line("Reason"), "调研");
    QCOMPARE(m_desk->number("SELECT count(*) FROM visit WHERE household IS NULL AND date = '2019-07-01'"), 1);
}

void VisitsPageTest::faultsAreSaid()
{
    const auto said = [&](const QString &words) {
        const auto labels = entry().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    prepare();
    QTest::keyClicks(&line("Household"), QStringLiteral("nobody"));
    QTest::keyClick(&line("Household"), Qt::Key_Return);
    QTRY_VERIFY(said(QStringLiteral("No household “nobody”")));
    line("Household").clear();
    support::enter(line("Date"), "2019-13-01");
    support::enter(line("Reason"), "调研");
    QVERIFY(said(QStringLiteral("Date: ")));
    m_page->go({.scope = {"9901", 2019}});
    support::enter(line("Date"), "2019-12-01");
    support::enter(line("Reason"), "调研");
    QVERIFY(said(QStringLiteral("Which household")));
    QCOMPARE(m_desk->number("SELECT count(*) FROM visit"), 0);
}

void VisitsPageTest::whoWasNotVisited()
{
    m_desk->save(catalogue::TableId::Visit,
                 {{"date", "2019-05-01"}, {"village", village}, {"visitor", "赵书记"}, {"role", "第一书记"}},
                 {{"household", m_first}});
    m_desk->settle();
    auto &unvisited = *m_page->findChild<Unvisited *>();
    QTRY_COMPARE(unvisited.count(), 1);
    auto &helpers = *unvisited.findChild<sums::SumView *>();
    QCOMPARE(support::column(*helpers.model(), 0),
             (QStringList{QStringLiteral("All"), QStringLiteral("赵书记"), QStringLiteral("王书记")}));
    auto &list = *unvisited.findChild<lists::RecordList *>();
    m_page->findChild<QTabWidget *>()->setCurrentWidget(&unvisited);
    QCOMPARE(list.model().rowCount(), 1);
    // By the responsible person nobody was visited; by a first secretary one.
    auto &by = *unvisited.findChild<QComboBox *>();
    QTest::keyClick(&by, Qt::Key_Down);
    QTRY_COMPARE(unvisited.count(), 2);
    const QSignalSpy asked(m_page.get(), &ui::Page::wanted);
    helpers.choose(1);
    list.choose(list.model().id(0));
    emit list.view().opened(list.chosenId());
    QVERIFY(!asked.isEmpty());
    const auto wanted = asked.constLast().constFirst().value<ui::Address>();
    QCOMPARE(wanted.page, QStringLiteral("households"));
    QVERIFY(support::press(unvisited, "Write down a visit"));
    QVERIFY(!line("Household").text().isEmpty());
}

/// What the page of households leads to.
void VisitsPageTest::visitOfAHouseholdIsBegun()
{
    prepare();
    m_page->go({.scope = {village, 2019},
                .household = m_second,
                .field = ui::FieldAddress{catalogue::TableId::Visit, 0, 0}});
    QVERIFY(line("Reason").hasFocus());
    support::enter(line("Reason"), "送化肥");
    const auto visit = m_desk->number("SELECT id FROM visit");
    QCOMPARE(m_desk->stored(catalogue::TableId::Visit, visit, "household"), values::Value(m_second));
}

} // namespace chulie::visits

QTEST_MAIN(chulie::visits::VisitsPageTest)
#include "visitspage_test.moc"
