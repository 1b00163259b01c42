#include "ui/comparing/comparepage.h"

#include "models/history/undo.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/comparing/comparedview.h"
#include "ui/comparing/setdialog.h"
#include "ui/forms/fieldeditor.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chulie::comparing {

/// The page that holds a list against the ledger: what it shows, and what it does to the ledger.
class ComparePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void actionsLookLikeButtons();
    void outcomesAreShown();
    void rowsAreFilteredAndSorted();
    void columnIsSetInOneAct();
    void numberIsTakenOver();
    void memberIsOpened();
    void scopeIsFollowed();
    void exportIsWhatIsShown();
    void whatIsNoListIsSaid();
    void whatIsWrittenElsewhereIsFollowed();

private:
    [[nodiscard]] QAbstractItemModel &model() const;
    [[nodiscard]] QStringList shown(ComparedModel::Column column) const;
    void choose(int row);
    void undo();

    support::Folder m_folder;
    std::unique_ptr<support::Answers> m_ask;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<ComparePage> m_page;
    QString m_list;
};

namespace {

constexpr auto firstVillage = "990101100201";
constexpr auto secondVillage = "990101100202";

/// Lets every dialog through; what sets a column gets these values.
class Accepting : public support::Answers
{
public:
    bool accept(QDialog &dialog) override
    {
        if (auto *set = qobject_cast<SetDialog *>(&dialog)) {
            const auto editors = set->findChildren<forms::FieldEditor *>();
            for (qsizetype i = 0; i < std::min(editors.size(), values.size()); ++i)
                editors[i]->type(values[i]);
        }
        ++dialogs;
        return true;
    }

    QStringList values;
};

} // namespace

void ComparePageTest::init()
{
    QSettings().clear();
    m_ask = std::make_unique<Accepting>();
    ui::Ask::replace(m_ask.get());
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(firstVillage, "甲村");
    m_desk->addVillage(secondVillage, "乙村");
    m_desk->addHousehold(firstVillage, "0001", "李四");
    m_desk->addHousehold(secondVillage, "0002", "王五");
    for (const auto &[household, name, identity] : {std::tuple("0001", "黎小燕", "441624199001010014"),
                                                    std::tuple("0002", "欧志", "441624195503070027")})
        QVERIFY(m_desk->save(catalogue::TableId::Member, {{"household", household},
                                                          {"name", name},
                                                          {"relation", "其他"},
                                                          {"identity", identity}}) > 0);
    m_page = std::make_unique<ComparePage>(m_desk->session());
    m_page->resize(1100, 640);
    m_page->show();
    m_page->go({.page = QStringLiteral("compare"), .scope = {"", 2019}});
    m_list = m_folder.write(QStringLiteral("list.csv"), "2019年参保名单,,\n序号,姓名,身份证号码\n"
                                                        "1,黎小燕,441624199001010014\n"
                                                        "2,欧志,441624199001010022\n"
                                                        "3,孙八,44162419880807003X\n");
    m_page->compareFile(m_list);
    QTRY_COMPARE(model().rowCount(), 5);
}

void ComparePageTest::cleanup()
{
    m_page.reset();
    ui::Ask::replace(nullptr);
}

QAbstractItemModel &ComparePageTest::model() const
{
    return *m_page->findChild<ComparedView *>()->model();
}

QStringList ComparePageTest::shown(ComparedModel::Column column) const
{
    return support::column(model(), column);
}

/// Chooses row \a row as a click does.
void ComparePageTest::choose(int row)
{
    m_page->findChild<ComparedView *>()->setCurrentIndex(model().index(row, 0));
}

void ComparePageTest::undo()
{
    ledger::Ledger &ledger = m_desk->session().ledger();
    const auto act = history::lastAct(ledger.database());
    QVERIFY(act && history::undo(ledger, *act));
}

void ComparePageTest::actionsLookLikeButtons()
{
    QStringList raised;
    for (const auto *bar : m_page->findChildren<QToolBar *>())
        for (QAction *action : bar->actions())
            if (const auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
                raised << (button->autoRaise() ? u"only words"_s : u"a button"_s);
    QCOMPARE(raised, QStringList(3, u"a button"_s));
}

void ComparePageTest::outcomesAreShown()
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown(ComparedModel::Line), QStringList({u"3"_s, u"4"_s, u"5"_s, {}, {}}));
    QCOMPARE(shown(ComparedModel::Outcome),
             QStringList({u"Agrees"_s, u"Number differs"_s, u"Only in the list"_s, u"Only in the ledger"_s,
                          u"Only in the ledger"_s}));
    QCOMPARE(shown(ComparedModel::Household), QStringList({u"0001"_s, u"0002"_s, {}, u"0001"_s, u"0002"_s}));
    QCOMPARE(shown(ComparedModel::Number).constFirst(), u"44****************"_s); // until a person asks
    m_desk->session().ledger().masking().setOn(false);
    QCOMPARE(shown(ComparedModel::Number).constFirst(), u"441624199001010014"_s);
    m_page->go({.page = QStringLiteral("compare"), .scope = {"", 2018}});
    QTRY_COMPARE(model().rowCount(), 5);
}

void ComparePageTest::rowsAreFilteredAndSorted()
{
    auto *outcomes = m_page->findChild<QComboBox *>();
    outcomes->setCurrentIndex(outcomes->findText(QStringLiteral("Only in the ledger (2)")));
    QCOMPARE(shown(ComparedModel::MemberName), QStringList({u"李四"_s, u"王五"_s}));
    m_page->findChild<ComparedView *>()->sortByColumn(ComparedModel::MemberName, Qt::DescendingOrder);
    QCOMPARE(shown(ComparedModel::MemberName), QStringList({u"王五"_s, u"李四"_s}));
    auto *words = m_page->findChild<QLineEdit *>();
    words->setText(QStringLiteral("甲村"));
    QCOMPARE(shown(ComparedModel::MemberName), QStringList({u"李四"_s}));
    words->clear();
    outcomes->setCurrentIndex(0);
    m_page->findChild<ComparedView *>()->sortByColumn(ComparedModel::Line, Qt::AscendingOrder);
    QCOMPARE(shown(ComparedModel::Line).mid(0, 3), QStringList({u"3"_s, u"4"_s, u"5"_s}));
}

void ComparePageTest::columnIsSetInOneAct()
{
    static_cast<Accepting &>(*m_ask).values = QStringList({u"是"_s, u"否"_s});
    QVERIFY(support::press(*m_page, "Set a column…"));
    QCOMPARE(m_ask->dialogs, 2); // what is set, and what it will do
    QCOMPARE(m_desk->number("SELECT medical FROM member_year y JOIN member m ON m.id = y.member WHERE "
                            "m.name = '黎小燕' AND y.year = 2019"),
             1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member_year WHERE medical = 0"), 2);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member_year"), 3); // 欧志, whose number differs, has none
    undo();
    QCOMPARE(m_desk->number("SELECT count(*) FROM member_year"), 0);
    QCOMPARE(m_ask->errors, QStringList());
}

void ComparePageTest::numberIsTakenOver()
{
    const auto number = [this] {
        return m_desk->number("SELECT count(*) FROM member WHERE name = '欧志' AND identity = "
                              "'441624199001010022' AND born_on = '1990-01-01' AND sex = '女'");
    };
    choose(0);
    const QAbstractButton *button = nullptr;
    for (const auto *each : m_page->findChildren<QAbstractButton *>())
        if (each->text() == QStringLiteral("Take over the numbers…"))
            button = each;
    QVERIFY(button && !button->isEnabled()); // this one agrees
    choose(1);
    QVERIFY(button->isEnabled());
    QVERIFY(support::press(*m_page, "Take over the numbers…"));
    QCOMPARE(number(), 1);
    QTRY_COMPARE(shown(ComparedModel::Outcome).at(1), u"Agrees"_s);
    undo();
    QCOMPARE(number(), 0);
}

void ComparePageTest::memberIsOpened()
{
    QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    choose(2);
    QVERIFY(support::press(*m_page, "Open the member")); // nobody is meant
    QCOMPARE(wanted.size(), 0);
    choose(1);
    QVERIFY(support::press(*m_page, "Open the member"));
    QCOMPARE(wanted.size(), 1);
    const auto address = wanted.front().front().value<ui::Address>();
    QCOMPARE(address.page, QStringLiteral("households"));
    QCOMPARE(address.scope.region, std::string(secondVillage));
    QVERIFY(address.household > 0);
}

void ComparePageTest::scopeIsFollowed()
{
    m_page->go({.page = QStringLiteral("compare"), .scope = {firstVillage, 2019}});
    QTRY_COMPARE(model().rowCount(), 4);
    QCOMPARE(shown(ComparedModel::Outcome).at(1), u"Only in the list"_s); // a member of the other village
}

void ComparePageTest::exportIsWhatIsShown()
{
    m_ask->path = m_folder.path(QStringLiteral("out.csv"));
    m_page->findChild<QLineEdit *>()->setText(QStringLiteral("孙八"));
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Export…"))
            action->trigger();
    const QString text = QString::fromUtf8(support::Folder::read(m_ask->path));
    QVERIFY2(text.contains(QStringLiteral("孙八")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Only in the list")));
    QVERIFY(text.contains(QStringLiteral("44****************")));
    QVERIFY(!text.contains(QStringLiteral("李四")));
}

void ComparePageTest::whatIsNoListIsSaid()
{
    m_page->compareFile(m_folder.write(QStringLiteral("weather.csv"), "日期,天气\n2019-01-01,晴\n"));
    QTRY_COMPARE(m_ask->errors.size(), 1);
    QCOMPARE(model().rowCount(), 0);
    m_page->compareFile(m_list);
    QTRY_COMPARE(model().rowCount(), 5);
}

void ComparePageTest::whatIsWrittenElsewhereIsFollowed()
{
    QVERIFY(m_desk->save(catalogue::TableId::Member, {{"household", "0001"},
                                                      {"name", "孙八"},
                                                      {"relation", "其他"},
                                                      {"identity", "44162419880807003X"}}) > 0);
    QTRY_COMPARE(shown(ComparedModel::Outcome).at(2), u"Agrees"_s);
}

} // namespace chulie::comparing

QTEST_MAIN(chulie::comparing::ComparePageTest)
#include "comparepage_test.moc"
