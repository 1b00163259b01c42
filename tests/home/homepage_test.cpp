#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/home/exittargetsview.h"
#include "ui/home/homepage.h"
#include "ui/home/regiontodo.h"
#include "ui/home/stepsview.h"
#include "ui/home/todoview.h"
#include "ui/home/villagehome.h"
#include "ui/shell/undoing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace chulie::home {

/// The page that a day begins with: what it shows, where a click leads, and what the ledger holds after
/// something was put off.
class HomePageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void targetsNameWhoHoldsThemBack();
    void clickLeadsToTheField();
    void editIsFollowedAtOnce();
    void workIsOpenedWhereItIsDone_data();
    void workIsOpenedWhereItIsDone();
    void workIsPutOffAndTakenBack();
    void dayThatHasPassedIsRefused();
    void workIsSetAsideAndTakenUp();
    void newVillageIsLed();
    void stepLeadsToItsPlace_data();
    void stepLeadsToItsPlace();
    void listIsBroughtInFromTheSteps();
    void yearsAreListed();
    void regionIsListedByVillage();
    void languageIsFollowed();

private:
    [[nodiscard]] ui::Scope here() const { return {"990101100201", 2019}; }
    [[nodiscard]] QModelIndex kind(const char *code) const;
    [[nodiscard]] QModelIndex target(const char *code) const;
    void choose(const char *kind);
    void goToNewVillage();
    void settle();

    support::AnswersInUse m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<HomePage> m_page;
    std::int64_t m_household = 0;
};

void HomePageTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

/// A village with two households, of which one has no safe water, and a fund that was not published.
void HomePageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "甲村");
    m_household = m_desk->addHousehold("990101100201", "0001", "王一", "李干事");
    const auto other = m_desk->addHousehold("990101100201", "0002", "陈二");
    m_desk->save(catalogue::TableId::HouseholdYear, {{"year", "2019"}, {"water", "否"}},
                 {{"household", m_household}});
    m_desk->save(catalogue::TableId::HouseholdYear, {{"year", "2019"}, {"water", "是"}},
                 {{"household", other}});
    m_desk->save(catalogue::TableId::Fund, {{"no", "Z1"},
                                            {"village", "990101100201"},
                                            {"year", "2019"},
                                            {"date", "2019-02-01"},
                                            {"type", "下达"},
                                            {"source", "省级"},
                                            {"amount_fen", "1000"}});
    m_desk->settle();
    m_page = std::make_unique<HomePage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(), &HomePage::refresh);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->go({.page = QStringLiteral("home"), .scope = here()});
    settle();
}

void HomePageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_answers.errors.clear();
}

void HomePageTest::settle()
{
    QTRY_VERIFY(!m_page->village().isBusy() && !m_page->region().isBusy());
}

QModelIndex HomePageTest::kind(const char *code) const
{
    TodoView::Model &model = m_page->village().todo().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QModelIndex index = model.index(row, 0);
            model.entry(index).group.kind->code == std::string_view(code))
            return index;
    return {};
}

QModelIndex HomePageTest::target(const char *code) const
{
    ExitTargetsView::Model &model = m_page->village().targets().targets();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QModelIndex index = model.index(row, 0);
            model.entry(index).group.target->code == std::string_view(code))
            return index;
    return {};
}

void HomePageTest::choose(const char *kind)
{
    QTreeView &tree = m_page->village().todo().tree();
    const QModelIndex group = this->kind(kind);
    QVERIFY(group.isValid());
    tree.expand(group);
    tree.setCurrentIndex(tree.model()->index(0, 0, group));
}

void HomePageTest::targetsNameWhoHoldsThemBack()
{
    ExitTargetsView::Model &model = m_page->village().targets().targets();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 15);
    const QModelIndex water = target("h.water");
    QVERIFY(water.data().toString().startsWith(targets::stateMark(targets::State::Unmet)));
    QVERIFY(water.data().toString().contains(QStringLiteral("(1 / 2)")));
    QCOMPARE(water.siblingAtColumn(ExitTargetsView::Holders).data().toString(), QStringLiteral("王一"));
    QVERIFY(!water.siblingAtColumn(ExitTargetsView::Remedy).data().toString().isEmpty());
    const QModelIndex holder = model.index(0, 0, water);
    QVERIFY(holder.data().toString().contains(QStringLiteral("0001 王一, helper 李干事")));
    QVERIFY(m_page->village().headline().contains(QStringLiteral("not ready to exit yet")));
}

void HomePageTest::clickLeadsToTheField()
{
    ExitTargetsView &view = m_page->village().targets();
    const QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    const auto click = [&](const QModelIndex &index) {
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    };
    click(target("h.water").siblingAtColumn(ExitTargetsView::Holders));
    QCOMPARE(wanted.size(), 1);
    const auto address = wanted.first().first().value<ui::Address>();
    QCOMPARE(address.page, QStringLiteral("households"));
    QCOMPARE(address.household, m_household);
    QCOMPARE(address.field->column, catalogue::table(catalogue::TableId::HouseholdYear).column("water"));
    // One that two hold back is unfolded first.
    const QModelIndex housing = target("h.housing");
    QCOMPARE(view.model()->rowCount(housing), 2);
    click(housing.siblingAtColumn(ExitTargetsView::Holders));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(view.isExpanded(housing));
    click(view.model()->index(1, 1, housing));
    QCOMPARE(wanted.size(), 2);
}

void HomePageTest::editIsFollowedAtOnce()
{
    const std::int64_t row = m_desk->number("SELECT min(id) FROM household_year");
    const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
    const auto done = m_desk->session().ledger().act(
        QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
            act.edit(years, row, years.column("water"), values::Value(std::int64_t{1}));
            return {};
        });
    QVERIFY(done);
    QVERIFY(target("h.water").data().toString().startsWith(targets::stateMark(targets::State::Met)));
}

void HomePageTest::workIsOpenedWhereItIsDone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("page");
    QTest::newRow("a fund") << "fund.notice"
                            << "funds";
    QTest::newRow("a visit") << "household.visit"
                             << "visits";
    QTest::newRow("a year's facts") << "member.year"
                                    << "households";
    QTest::newRow("a target") << "target.overdue"
                              << "targets";
    QTest::newRow("a finding") << "finding"
                               << "households";
}

void HomePageTest::workIsOpenedWhereItIsDone()
{
    QFETCH(QString, kind);
    const QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    choose(kind.toUtf8());
    QVERIFY(support::press(*m_page, "Open"));
    QCOMPARE(wanted.size(), 1);
    QTEST(wanted.first().first().value<ui::Address>().page, "page");
}

void HomePageTest::workIsPutOffAndTakenBack()
{
    TodoView &todo = m_page->village().todo();
    const QAbstractItemModelTester tester(&todo.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = todo.count();
    choose("fund.notice");
    const QString day = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    m_answers.line = day;
    QVERIFY(support::press(*m_page, "Later…"));
    settle();
    QCOMPARE(todo.count(), before - 1);
    QVERIFY(!kind("fund.notice").isValid());
    storage::Statement kept(m_desk->session().database(), "SELECT rule, until FROM set_aside");
    QVERIFY(kept.next());
    QCOMPARE(kept.text(0), std::string_view("fund.notice"));
    QCOMPARE(kept.text(1), std::string_view(day.toStdString()));
    kept.reset();
    (void)shell::Undoing(m_page.get(), m_desk->session()).undo();
    settle();
    QCOMPARE(todo.count(), before);
    QCOMPARE(m_desk->number("SELECT count(*) FROM set_aside"), 0);
}

void HomePageTest::dayThatHasPassedIsRefused()
{
    choose("fund.notice");
    for (const char *typed : {"2019-01-01", "soon"}) {
        m_answers.line = QString::fromUtf8(typed);
        QVERIFY(support::press(*m_page, "Later…"));
        QCOMPARE(std::exchange(m_answers.errors, {}).size(), 1);
    }
    QCOMPARE(m_desk->number("SELECT count(*) FROM set_aside"), 0);
}

void HomePageTest::workIsSetAsideAndTakenUp()
{
    TodoView &todo = m_page->village().todo();
    const int before = todo.count();
    choose("household.visit");
    m_answers.line = QStringLiteral("县里走访");
    QVERIFY(support::press(*m_page, "Not for us…"));
    settle();
    QCOMPARE(todo.count(), before - 1);
    QVERIFY(support::press(*m_page, "Show those set aside"));
    choose("household.visit");
    QVERIFY(todo.tree().currentIndex().data().toString().contains(QStringLiteral("县里走访")));
    QVERIFY(support::press(*m_page, "Take up again"));
    settle();
    QCOMPARE(todo.count(), before);
    QCOMPARE(m_desk->number("SELECT count(*) FROM set_aside"), 0);
}

/// A village of which only the names are known.
void HomePageTest::goToNewVillage()
{
    m_desk->addVillage("990101100202", "乙村");
    m_desk->settle();
    m_page->go({.page = QStringLiteral("home"), .scope = {"990101100202", 2019}});
    settle();
}

void HomePageTest::newVillageIsLed()
{
    goToNewVillage();
    StepsView &steps = m_page->village().steps();
    const auto left = [&] {
        std::vector<std::size_t> items;
        for (const todo::Step &step : steps.steps())
            items.push_back(step.items.size());
        return items;
    };
    QVERIFY(steps.isVisible());
    QCOMPARE(left(), (std::vector<std::size_t>{0, 4, 1, 1}));
    const auto village = m_desk->number("SELECT max(id) FROM village");
    m_desk->save(catalogue::TableId::Hamlet, {{"name", "上屋"}, {"households", "12"}},
                 {{"village", village}});
    settle();
    QCOMPARE(left(), (std::vector<std::size_t>{0, 4, 0, 1}));
    QVERIFY(steps.isVisible());
    m_desk->save(catalogue::TableId::Household,
                 {{"no", "0009"}, {"village", "990101100202"}, {"identified_on", "2016-05-01"}});
    settle();
    QCOMPARE(left(), (std::vector<std::size_t>{0, 4, 0, 1})); // its members are left
    QVERIFY(!steps.isVisible());
    m_page->go({.page = QStringLiteral("home"), .scope = here()});
    settle();
    QVERIFY(steps.isVisible()); // it has households, but no natural village
}

void HomePageTest::stepLeadsToItsPlace_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *button, const char *page, catalogue::TableId table,
                        const char *column) {
        QTest::newRow(name) << QString::fromUtf8(button) << QString::fromUtf8(page) << static_cast<int>(table)
                            << QString::fromUtf8(column);
    };
    row("a number", "Fill in: Population", "places", catalogue::TableId::Village, "population");
    row("natural villages", "Enter the natural villages", "places", catalogue::TableId::Hamlet, "name");
    row("a household", "Enter the first household", "households", catalogue::TableId::Household, "no");
}

void HomePageTest::stepLeadsToItsPlace()
{
    QFETCH(QString, button);
    QFETCH(int, table);
    QFETCH(QString, column);
    goToNewVillage();
    const QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    QVERIFY(support::press(m_page->village().steps(), button.toUtf8()));
    QCOMPARE(wanted.size(), 1);
    const auto address = wanted.first().first().value<ui::Address>();
    QTEST(address.page, "page");
    QCOMPARE(address.scope.region, std::string("990101100202"));
    QCOMPARE(static_cast<int>(address.field->table), table);
    QCOMPARE(address.field->column,
             catalogue::table(address.field->table).column(column.toUtf8().constData()));
}

void HomePageTest::listIsBroughtInFromTheSteps()
{
    goToNewVillage();
    const support::Folder folder;
    m_answers.toRead = {folder.write(QStringLiteral("户.csv"), "户编号,村编码,户主,识别日期\n"
                                                               "0007,990101100202,赵七,2016-05-01\n")};
    m_answers.isAccepting = true;
    QVERIFY(support::press(m_page->village().steps(), "Bring in a list…"));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE no = '0007'"), 1);
    // The page hears of the import once its dialog is gone.
    QTRY_VERIFY(m_page->village().steps().steps().back().items.empty());
}

void HomePageTest::yearsAreListed()
{
    YearsModel &years = m_page->village().years();
    const QAbstractItemModelTester tester(&years, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(support::column(years, YearsModel::Year), QStringList{QStringLiteral("2019")});
    QCOMPARE(support::column(years, YearsModel::Households), QStringList{QStringLiteral("2")});
}

void HomePageTest::regionIsListedByVillage()
{
    m_desk->addVillage("990101100202", "乙村");
    m_desk->settle();
    m_page->go({.page = QStringLiteral("home"), .scope = {"990101", 2019}});
    settle();
    RegionTodo::Model &model = m_page->region().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("甲村")));
    QVERIFY(model.rowCount(model.index(0, 0)) > 1);
    const QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    QTreeView &tree = m_page->region().tree();
    tree.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ui::Address>().scope.region, std::string("990101100202"));
}

void HomePageTest::languageIsFollowed()
{
    models::setLanguage(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    settle();
    QVERIFY(m_page->village().headline().contains(QStringLiteral("甲村")));
    QVERIFY(!m_page->village().headline().contains(QStringLiteral("targets")));
    models::setLanguage(QStringLiteral("en"));
}

} // namespace chulie::home

QTEST_MAIN(chulie::home::HomePageTest)
#include "homepage_test.moc"
