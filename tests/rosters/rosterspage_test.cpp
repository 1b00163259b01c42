#include "ui/rosters/rosterspage.h"

#include "models/rosters/rosters.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/lists/recordlist.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace chulie::rosters {

/// Rosters: which rows the ready ones hold, and their way out in the form of an office.
class RostersPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void filtersAreUnderstood();
    void onlyMembersOfTheYear();
    void readyRostersHoldWhoTheyName_data();
    void readyRostersHoldWhoTheyName();
    void pupilsAreThoseOfTheYear();
    void answersOfTheYearAreShown();
    void formIsNumberedAndSigned();
    void exportIsWhatIsShown();
    void titleShowsItsBeginning();

private:
    void choose(const QString &roster);
    [[nodiscard]] QStringList shown(const char *heading) const;

    support::Folder m_folder;
    support::Answers m_ask;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<RostersPage> m_page;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void RostersPageTest::init()
{
    ui::Ask::replace(&m_ask);
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_desk->addHousehold(village, "0001", "李四");
    m_desk->addHousehold(village, "0002", "王五");
    const auto add = [&](const char *name, const char *health, const char *disability, const char *left,
                         const char *identity = "") {
        return m_desk->save(catalogue::TableId::Member, {{"household", "0001"},
                                                         {"name", name},
                                                         {"relation", "其他"},
                                                         {"health", health},
                                                         {"disability", disability},
                                                         {"identity", identity},
                                                         {"left_on", left}});
    };
    add("张病", "大病", "无", "");
    add("赵残", "残疾", "二级", "", "441623198503052117");
    add("钱走", "大病", "一级", "2018-05-01");
    const auto pupil = add("孙学", "健康", "", "");
    m_desk->save(catalogue::TableId::MemberYear,
                 {{"year", "2019"}, {"schooling", "小学"}, {"work", "未务工"}}, {{"member", pupil}});
    m_desk->save(catalogue::TableId::MemberYear, {{"year", "2018"}, {"schooling", "学前"}},
                 {{"member", pupil}});
    m_desk->save(catalogue::TableId::HouseholdYear,
                 {{"household", "0002"}, {"year", "2019"}, {"housing", "D"}});
    m_desk->save(catalogue::TableId::HouseholdYear,
                 {{"household", "0001"}, {"year", "2019"}, {"housing", "A"}});
    m_desk->settle();
    m_page = std::make_unique<RostersPage>(m_desk->session());
    m_page->resize(1100, 640);
    m_page->show();
    m_page->go({.page = QStringLiteral("rosters"), .scope = {village, 2019}});
}

void RostersPageTest::cleanup()
{
    m_page.reset();
    ui::Ask::replace(nullptr);
}

void RostersPageTest::choose(const QString &roster)
{
    auto *box = m_page->findChild<QComboBox *>();
    const int index = box->findText(roster);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
}

/// The words below \a heading, sorted.
QStringList RostersPageTest::shown(const char *heading) const
{
    const auto *list =
        qobject_cast<lists::RecordList *>(m_page->findChild<QStackedWidget *>()->currentWidget());
    const QAbstractItemModel &model = list->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() != QLatin1StringView(heading))
            continue;
        QStringList words = support::column(model, column);
        words.sort();
        return words;
    }
    return {QStringLiteral("no such column")};
}

/// A criterion that is not understood would be left out, and the roster would hold everybody.
void RostersPageTest::filtersAreUnderstood()
{
    for (const RosterKind &roster : rosters()) {
        const catalogue::Table &of = catalogue::table(roster.columns.table);
        const std::vector<int> &shown = roster.columns.columns;
        QVERIFY2(std::ranges::find(shown, roster.sortedBy) != shown.end(), roster.id);
        const auto isUnderstood = [](const catalogue::Table &rows, const filters::Filter &filter) {
            const auto conditions = filters::conditionsOf(rows, filter);
            if (conditions.size() + (filters::asksJudgement(filter) ? 1 : 0) != filter.size())
                return false;
            for (std::size_t i = 0; i < conditions.size(); ++i)
                if (qsizetype(conditions[i].values.size()) != filter[i].values.size())
                    return false;
            return true;
        };
        QVERIFY2(isUnderstood(of, roster.filter), roster.id);
    }
}

void RostersPageTest::onlyMembersOfTheYear()
{
    auto &database = m_desk->session().database();
    const RosterKind &members = rosters()[1];
    QCOMPARE(rosterRows(database, members, village, 2019)->size(), 5U);
    QCOMPARE(rosterRows(database, members, village, 2017)->size(), 6U); // one had not left yet
    QCOMPARE(rosterRows(database, members, "990101100202", 2019)->size(), 0U);
}

void RostersPageTest::readyRostersHoldWhoTheyName_data()
{
    QTest::addColumn<QString>("roster");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QStringList>("words");
    const auto add = [](const char *roster, const char *heading, std::initializer_list<const char *> words) {
        QStringList expected;
        for (const char *word : words)
            expected += QString::fromUtf8(word);
        QTest::addRow("%s", roster) << QString::fromUtf8(roster) << QByteArray(heading) << expected;
    };
    add("Households", "Household number", {"0001", "0002"});
    add("Households not out of poverty", "Household number", {"0001", "0002"});
    add("Disabled people", "Name", {"赵残"});
    add("People with serious or chronic illness", "Name", {"张病"});
    add("Pupils in compulsory education", "Name", {"孙学"});
    add("Junior high school pupils", "Name", {});
    add("Migrant workers", "Name", {});
    add("Households in unsafe houses", "Household number", {"0002"});
}

void RostersPageTest::readyRostersHoldWhoTheyName()
{
    QFETCH(const QString, roster);
    QFETCH(const QByteArray, heading);
    QFETCH(const QStringList, words);
    choose(roster);
    QTRY_COMPARE(shown(heading.constData()), words);
}

void RostersPageTest::pupilsAreThoseOfTheYear()
{
    choose(QStringLiteral("Pupils in compulsory education"));
    QTRY_COMPARE(shown("Name"), QStringList{QStringLiteral("孙学")});
    m_desk->session().setYear(2018); // not at school yet
    m_page->go({.page = QStringLiteral("rosters"), .scope = {village, 2018}});
    QTRY_COMPARE(shown("Name"), QStringList());
}

/// What a roster asks about is what its reader looks for.
void RostersPageTest::answersOfTheYearAreShown()
{
    choose(QStringLiteral("Pupils in compulsory education"));
    QTRY_COMPARE(shown("Schooling"), QStringList{QStringLiteral("primary school")});
    choose(QStringLiteral("Households in unsafe houses"));
    QTRY_COMPARE(shown("Housing grade"), QStringList{QStringLiteral("D")});
    m_ask.path = m_folder.path(QStringLiteral("houses.csv"));
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Export…"))
            action->trigger();
    const QString text = QString::fromUtf8(support::Folder::read(m_ask.path));
    QVERIFY2(text.contains(QStringLiteral("Housing grade")) && text.contains(QStringLiteral(",D,")),
             qPrintable(text));
}

void RostersPageTest::formIsNumberedAndSigned()
{
    reports::Report list;
    list.landscape = true;
    reports::Table table;
    table.columns = {{.title = QStringLiteral("姓名")}};
    table.rows = {{.cells = {QStringLiteral("甲")}}, {.cells = {QStringLiteral("乙")}}};
    list.blocks = {reports::Title{QStringLiteral("?")}, table};
    const auto form =
        rosterForm(list, {QStringLiteral("残疾人花名册"), QStringLiteral("甲村"), {2019, 6, 30}});
    QVERIFY(form.landscape);
    QCOMPARE(form.blocks.size(), 4U);
    QCOMPARE(std::get<reports::Title>(form.blocks[0]).text, QStringLiteral("残疾人花名册"));
    QVERIFY(std::get<reports::Line>(form.blocks[1]).left.contains(QStringLiteral("甲村")));
    QVERIFY(std::get<reports::Line>(form.blocks[1]).centre.isEmpty()); // the date is said once
    const auto &numbered = std::get<reports::Table>(form.blocks[2]);
    QCOMPARE(numbered.columns.size(), 2U);
    QCOMPARE(std::get<std::int64_t>(numbered.rows[1].cells[0]), 2);
    QCOMPARE(std::get<QString>(numbered.rows[1].cells[1]), QStringLiteral("乙"));
    QCOMPARE(std::get<reports::Signature>(form.blocks[3]).labels.size(), 3);
    QCOMPARE(std::get<reports::Signature>(form.blocks[3]).labels.last(), QStringLiteral("Date: 2019-06-30"));
}

void RostersPageTest::titleShowsItsBeginning()
{
    int titles = 0;
    for (const auto *line : m_page->findChildren<QLineEdit *>())
        if (line->text().contains(QStringLiteral("roster of"))) {
            QCOMPARE(line->cursorPosition(), 0);
            ++titles;
        }
    QCOMPARE(titles, 1);
}

void RostersPageTest::exportIsWhatIsShown()
{
    choose(QStringLiteral("Disabled people"));
    QTRY_COMPARE(shown("Name").size(), 1);
    m_ask.path = m_folder.path(QStringLiteral("out.csv"));
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Export…"))
            action->trigger();
    const QString text = QString::fromUtf8(support::Folder::read(m_ask.path));
    QVERIFY2(text.contains(QStringLiteral("赵残")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("张病")));
    QVERIFY(text.contains(QStringLiteral("44****************")));
    QVERIFY(m_ask.proposed.contains(QStringLiteral("甲村")));
}

} // namespace chulie::rosters

QTEST_MAIN(chulie::rosters::RostersPageTest)
#include "rosterspage_test.moc"
