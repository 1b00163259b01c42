#include "models/language.h"
#include "models/records/saving.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "ui/session.h"
#include "ui/targets/holdersearch.h"
#include "ui/targets/holdersmodel.h"
#include "ui/targets/targetlistmodel.h"
#include "ui/targets/targetspage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace chulie::targets {

/// The page of targets over a ledger of two villages in two counties: what it counts, whom it names, and
/// where it leads.
class TargetsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void beginsWithWhatIsOpen();
    void whatIsChosenIsInSight();
    void countsAndNames_data();
    void countsAndNames();
    void doubleClickLeadsToTheField();
    void isNarrowedToWhatIsTyped();
    void goesOutAsItIsNarrowed();
    void editsAreFollowed();
    void reasonsFollowTheLanguage();

private:
    std::int64_t addHousehold(const char *village, const char *no, const char *head, const char *food);
    void choose(const QByteArray &region, const QByteArray &target);
    [[nodiscard]] QStringList holders() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] QTableView &view(const QAbstractItemModel *model) const;

    support::Folder m_folder;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<TargetsPage> m_page;
    TargetListModel *m_list = nullptr;
    HoldersModel *m_holders = nullptr;
    std::int64_t m_untold = 0;   ///< the household of which food is not known
    std::int64_t m_answered = 0; ///< the year of the household that has food
};

namespace {

constexpr auto firstVillage = "990101100201";
constexpr auto secondVillage = "990102100201";
constexpr int year = 2019;

} // namespace

void TargetsPageTest::initTestCase()
{
    m_session = std::make_unique<ui::Session>(m_folder.newLedger(), year);
    support::save(m_session->ledger(), catalogue::TableId::Village,
                  {{"code", firstVillage},
                   {"name", "甲村"},
                   {"town", "甲镇"},
                   {"county", "甲区"},
                   {"type", "相对贫困村"}});
    support::save(m_session->ledger(), catalogue::TableId::Village,
                  {{"code", secondVillage},
                   {"name", "乙村"},
                   {"town", "乙镇"},
                   {"county", "乙县"},
                   {"type", "相对贫困村"},
                   {"secretary", "王书记"}});
    addHousehold(firstVillage, "1", "单雄信", "否");
    m_untold = addHousehold(firstVillage, "2", "黎小燕", "");
    addHousehold(secondVillage, "3", "罗成", "是");
    QTRY_VERIFY(m_session->evaluation() != nullptr);
    m_page = std::make_unique<TargetsPage>(*m_session);
    connect(m_session.get(), &ui::Session::evaluationChanged, m_page.get(), &TargetsPage::refresh);
    m_list = m_page->findChild<TargetListModel *>();
    m_holders = m_page->findChild<HoldersModel *>();
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    new QAbstractItemModelTester(m_list, Mode::QtTest, m_list);
    new QAbstractItemModelTester(m_holders, Mode::QtTest, m_holders);
    m_page->resize(1100, 640);
    m_page->show();
}

void TargetsPageTest::cleanupTestCase()
{
    m_page.reset();
    m_session.reset();
}

std::int64_t TargetsPageTest::addHousehold(const char *village, const char *no, const char *head,
                                           const char *food)
{
    const auto household = support::save(
        m_session->ledger(), catalogue::TableId::Household,
        {{"no", no}, {"village", village}, {"identified_on", "2016-05-01"}, {"helper", "程咬金"}});
    support::save(m_session->ledger(), catalogue::TableId::Member, {{"name", head}, {"relation", "户主"}},
                  {{"household", household}});
    m_answered = support::save(m_session->ledger(), catalogue::TableId::HouseholdYear, {{"food", food}},
                               {{"household", household}, {"year", std::int64_t{year}}});
    return household;
}

QTableView &TargetsPageTest::view(const QAbstractItemModel *model) const
{
    for (auto *each : m_page->findChildren<QTableView *>())
        if (each->model() == model)
            return *each;
    qFatal("the page does not show this model");
}

/// Goes to \a region and picks \a target by hand.
void TargetsPageTest::choose(const QByteArray &region, const QByteArray &target)
{
    m_page->go(
        {.page = QStringLiteral("targets"), .scope = {region.toStdString(), year}, .target = "h.clothing"});
    QTableView &list = view(m_list);
    const QModelIndex index =
        m_list->index(m_list->find(std::string_view(target.constData())), TargetListModel::NameColumn);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

/// Who is listed, each with village, number, head, helper and reason.
QStringList TargetsPageTest::holders() const
{
    QStringList all;
    for (int row = 0; row < m_holders->rowCount(); ++row) {
        QStringList one;
        for (int column = HoldersModel::VillageColumn; column < HoldersModel::ColumnCount; ++column)
            one += m_holders->index(row, column).data().toString();
        all += one.join(u'|');
    }
    return all;
}

/// How many are met, unmet and unknown of the chosen target, as its line shows them.
QString TargetsPageTest::counts() const
{
    const int row = view(m_list).currentIndex().row();
    QStringList all;
    for (const int column :
         {TargetListModel::MetColumn, TargetListModel::UnmetColumn, TargetListModel::UnknownColumn})
        all += m_list->index(row, column).data().toString();
    return all.join(u'/');
}

bool TargetsPageTest::says(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
}

/// The first to be named is one that somebody holds back, not simply the first.
void TargetsPageTest::beginsWithWhatIsOpen()
{
    m_page->go({.page = QStringLiteral("targets"), .scope = {"990102", year}});
    QCOMPARE(m_list->at(0).state, State::Met);
    ui::Address address;
    m_page->describe(address);
    QCOMPARE(address.target, m_list->at(1).target->code);
    QCOMPARE(m_list->at(1).state, State::Unknown);
}

/// Also where it is chosen before the page is shown.
void TargetsPageTest::whatIsChosenIsInSight()
{
    TargetsPage page(*m_session);
    const auto *list = page.findChild<TargetListModel *>();
    page.go({.page = QStringLiteral("targets"), .scope = {"990102", year}});
    const std::string last = list->at(list->rowCount() - 1).target->code;
    page.go({.page = QStringLiteral("targets"), .scope = {"990102", year}, .target = last});
    page.resize(1100, 300);
    page.show();
    const auto views = page.findChildren<QTableView *>();
    const QTableView *view = *std::ranges::find(views, list, &QTableView::model);
    QCOMPARE(view->currentIndex().row(), list->rowCount() - 1);
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center()));
}

void TargetsPageTest::countsAndNames_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("holders");
    const auto hungry = QStringLiteral("甲村|1|单雄信|程咬金|Enough food not reached in 2019");
    const auto untold = QStringLiteral("甲村|2|黎小燕|程咬金|Enough food of 2019 not filled in");
    const auto alone = QStringLiteral("甲村||||First secretary not filled in");
    QTest::addRow("households of a village") << QByteArray(firstVillage) << QByteArray("h.food")
                                             << QStringLiteral("0/1/1") << QStringList{hungry, untold};
    QTest::addRow("villages of a city") << QByteArray("9901") << QByteArray("h.food")
                                        << QStringLiteral("1/1/0") << QStringList{hungry, untold};
    QTest::addRow("all of the ledger")
        << QByteArray("") << QByteArray("h.food") << QStringLiteral("1/1/0") << QStringList{hungry, untold};
    QTest::addRow("a county without")
        << QByteArray("990102") << QByteArray("h.food") << QStringLiteral("1/0/0") << QStringList();
    QTest::addRow("a village's own, in it") << QByteArray(firstVillage) << QByteArray("v.secretary")
                                            << QStringLiteral("//") << QStringList{alone};
    QTest::addRow("a village's own, in a city")
        << QByteArray("9901") << QByteArray("v.secretary") << QStringLiteral("1/1/0") << QStringList{alone};
}

void TargetsPageTest::countsAndNames()
{
    QFETCH(const QByteArray, region);
    QFETCH(const QByteArray, target);
    QFETCH(const QStringList, holders);
    choose(region, target);
    QTEST(counts(), "counts");
    QCOMPARE(this->holders(), holders);
    QVERIFY(says(title(*findTarget(target.constData()))));
    QVERIFY(says(holders.isEmpty() ? QStringLiteral("Nobody holds it back.")
                                   : QStringLiteral("Held back by %1:").arg(holders.size())));
    ui::Address address;
    m_page->describe(address);
    QCOMPARE(address.target, target.toStdString());
}

void TargetsPageTest::doubleClickLeadsToTheField()
{
    choose("9901", "h.food");
    const QSignalSpy asked(m_page.get(), &ui::Page::wanted);
    QTableView &view = this->view(m_holders);
    const QPoint where = view.visualRect(m_holders->index(1, HoldersModel::HeadColumn)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, where);
    QVERIFY(!asked.isEmpty());
    const auto wanted = asked.constLast().constFirst().value<ui::Address>();
    QCOMPARE(wanted.page, QStringLiteral("households"));
    QCOMPARE(wanted.household, m_untold);
    QVERIFY(wanted.scope == (ui::Scope{"9901", year}));
    const ui::FieldAddress food{catalogue::TableId::HouseholdYear, 0,
                                catalogue::table(catalogue::TableId::HouseholdYear).column("food")};
    QVERIFY(wanted.field == food);
}

void TargetsPageTest::isNarrowedToWhatIsTyped()
{
    choose("", "h.food");
    QCOMPARE(m_holders->rowCount(), 2);
    auto &find = *m_page->findChild<HolderSearch *>();
    for (const auto &[words, count] : {std::pair(QStringLiteral("黎小"), 1),
                                       {QStringLiteral("NOT FILLED"), 1},
                                       {QStringLiteral("甲镇"), 2},
                                       {QStringLiteral("程咬金"), 2},
                                       {QStringLiteral("乙村"), 0}}) {
        find.clear();
        QTRY_COMPARE(m_holders->rowCount(), 2);
        find.setText(words);
        QTRY_COMPARE(m_holders->rowCount(), count);
    }
    find.clear();
    QTRY_COMPARE(m_holders->rowCount(), 2);
}

void TargetsPageTest::goesOutAsItIsNarrowed()
{
    support::Answers asked;
    asked.path = m_folder.path(QStringLiteral("out.csv"));
    ui::Ask::replace(&asked);
    choose("", "h.food");
    auto &find = *m_page->findChild<HolderSearch *>();
    find.setText(QStringLiteral("黎小燕"));
    QTRY_COMPARE(m_holders->rowCount(), 1);
    for (auto *button : m_page->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Export…"))
            button->click();
    ui::Ask::replace(nullptr);
    find.clear();
    const auto lines = support::Folder::read(asked.path).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.front().contains("Village,Village code,Household number,Head,Helper,Target,Target's code"));
    for (const char *value : {"甲区", "甲镇", "甲村", firstVillage, "黎小燕", "程咬金", "h.food", "unknown"})
        QVERIFY2(lines[1].contains(value), value);
}

void TargetsPageTest::editsAreFollowed()
{
    choose("9901", "h.food");
    support::save(m_session->ledger(), catalogue::TableId::HouseholdYear, {{"food", "否"}}, {}, m_answered);
    QTRY_COMPARE(counts(), QStringLiteral("0/2/0"));
    QCOMPARE(holders().size(), 3);
    QVERIFY(holders().constLast().startsWith(QStringLiteral("乙村|3|罗成|")));
}

/// The words of a page made in a language are those of one that was switched to it.
void TargetsPageTest::reasonsFollowTheLanguage()
{
    const ui::Address address{
        .page = QStringLiteral("targets"), .scope = {"9901", year}, .target = "c.disclosure"};
    const auto words = [](const QWidget &page) {
        QStringList all;
        for (const auto *label : page.findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    m_page->go(address);
    models::setLanguage(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    TargetsPage fresh(*m_session);
    fresh.go(address);
    QCOMPARE(words(*m_page), words(fresh));
    models::setLanguage(QStringLiteral("en"));
}

} // namespace chulie::targets

QTEST_MAIN(chulie::targets::TargetsPageTest)
#include "targetspage_test.moc"
