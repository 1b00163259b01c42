#include "models/filters/savedviews.h"
#include "models/pictures/pictures.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/pictures.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordlist.h"
#include "ui/preferences.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace chulie::lists {

namespace {

constexpr auto village = "990101100201";

/// Chooses the first value that \a dialog offers.
bool chooseFirst(QDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog))
        return false;
    auto *values = dialog.findChild<QListWidget *>();
    values->setFocus();
    QTest::keyClick(values, Qt::Key_Space);
    QTest::keyClick(values, Qt::Key_Return);
    return dialog.result() == QDialog::Accepted;
}

filters::Criterion cause(const char *value)
{
    return {.subject = "cause", .is = records::Condition::Is::OneOf, .values = {QString::fromUtf8(value)}};
}

} // namespace

/// What narrows a list, used by hand: words, filters that combine, their chips, one's own rows, saved
/// filters.
class FilterBarTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void filtersCombineAndAreTakenOff();
    void escapeClearsAll();
    void filterIsAskedForByKeyboard();
    void myRows();
    void filterIsSavedByNameAndForgotten();
    void picturelessInTwoClicks();

private:
    void addHousehold(const char *no, const char *head, const char *cause, const char *helper);
    [[nodiscard]] FilterBar &bar() const { return m_list->bar(); }
    [[nodiscard]] QStringList shown() const { return support::column(m_list->model(), 0); }
    [[nodiscard]] QLabel &chips() const { return *bar().findChild<QLabel *>(); }
    /// The menu of saved filters as it opens.
    [[nodiscard]] QMenu &savedMenu() const;

    support::Answers m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<RecordList> m_list;
};

void FilterBarTest::initTestCase()
{
    const support::Folder own; // settings of the test's own
    ui::Ask::replace(&m_answers);
    m_answers.answer = chooseFirst;
}

void FilterBarTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    addHousehold("1", "单雄信", "因病", "王书记");
    addHousehold("2", "曾小燕", "因病", "赵书记");
    addHousehold("3", "黎大山", "因残", "王书记");
    m_desk->settle();
    m_list = std::make_unique<RecordList>(
        m_desk->session(), "filterbar-test",
        catalogue::columnsOf<catalogue::TableId::Household>({"no", "head", "cause"}));
    m_list->show(within(village));
    m_list->QWidget::show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    QCOMPARE(shown().size(), 3);
}

void FilterBarTest::cleanup()
{
    m_list.reset();
    m_desk.reset();
}

void FilterBarTest::addHousehold(const char *no, const char *head, const char *cause, const char *helper)
{
    const auto household = m_desk->save(catalogue::TableId::Household, {{"no", no},
                                                                        {"village", village},
                                                                        {"identified_on", "2016-05-01"},
                                                                        {"cause", cause},
                                                                        {"helper", helper}});
    m_desk->save(catalogue::TableId::Member, {{"name", head}, {"relation", "户主"}},
                 {{"household", household}});
}

QMenu &FilterBarTest::savedMenu() const
{
    for (const auto *button : bar().findChildren<QToolButton *>())
        if (QMenu *menu = button->menu()) {
            emit menu->aboutToShow();
            return *menu;
        }
    qFatal("no menu of saved filters");
}

void FilterBarTest::filtersCombineAndAreTakenOff()
{
    bar().setFilter({cause("因病")});
    QCOMPARE(shown(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    auto *search = bar().findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("zxy"));
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("2")});
    search->clear();
    bar().setFilter(
        {cause("因病"),
         {.subject = "helper", .is = records::Condition::Is::OneOf, .values = {QStringLiteral("王书记")}}});
    QCOMPARE(shown(), QStringList{QStringLiteral("1")});
    QVERIFY(chips().isVisible());
    QCOMPARE(chips().text().count(QStringLiteral("✕")), 2);
    emit chips().linkActivated(QStringLiteral("0"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    emit chips().linkActivated(QStringLiteral("all"));
    QCOMPARE(shown().size(), 3);
    QVERIFY(!chips().isVisible());
}

void FilterBarTest::escapeClearsAll()
{
    bar().setFilter({cause("因残")});
    QTest::keyClicks(bar().findChild<QLineEdit *>(), QStringLiteral("l"));
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("3")});
    QTest::keyClick(&m_list->view(), Qt::Key_Escape);
    QCOMPARE(shown().size(), 3);
    QVERIFY(!bar().isNarrowed());
}

void FilterBarTest::filterIsAskedForByKeyboard()
{
    QVERIFY(support::press(bar(), "Filter"));
    QCOMPARE(bar().filter().size(), std::size_t(1)); // Enter adds it, and is no way to give up
}

void FilterBarTest::myRows()
{
    m_answers.line = QStringLiteral("赵书记");
    QVERIFY(support::press(bar(), "Mine"));
    QCOMPARE(shown(), QStringList{QStringLiteral("2")});
    QCOMPARE(ui::preferences::name(), QStringLiteral("赵书记"));
    QVERIFY(support::press(bar(), "Mine"));
    QCOMPARE(shown().size(), 3);
}

void FilterBarTest::filterIsSavedByNameAndForgotten()
{
    QVERIFY(!savedMenu().actions().constFirst()->isEnabled()); // there is nothing to save
    bar().setFilter({cause("因残")});
    m_answers.line = QStringLiteral("残疾户");
    savedMenu().actions().constFirst()->trigger();
    bar().clear();
    QCOMPARE(shown().size(), 3);
    const auto actions = savedMenu().actions();
    const auto saved = std::ranges::find(actions, QStringLiteral("残疾户"), &QAction::text);
    QVERIFY(saved != actions.end());
    (*saved)->trigger();
    QCOMPARE(shown(), QStringList{QStringLiteral("3")});
    savedMenu().findChild<QMenu *>()->actions().constFirst()->trigger();
    const auto left = filters::readViews(m_desk->session().database(), QStringLiteral("filter/household"));
    QVERIFY(left && left->empty());
}

void FilterBarTest::picturelessInTwoClicks()
{
    const pictures::NewPicture picture{.bytes = support::png()};
    const auto second = m_desk->number("SELECT id FROM household WHERE no = '2'");
    QVERIFY(pictures::attach(m_desk->session().ledger(), {catalogue::TableId::Household, second},
                             std::span(&picture, 1)));
    const auto actions = savedMenu().actions();
    const auto pictureless = std::ranges::find(actions, QStringLiteral("Without pictures"), &QAction::text);
    QVERIFY(pictureless != actions.end());
    (*pictureless)->trigger();
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    QVERIFY(!chips().text().isEmpty());
}

} // namespace chulie::lists

QTEST_MAIN(chulie::lists::FilterBarTest)
#include "filterbar_test.moc"
