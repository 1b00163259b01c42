#include "tests/support/desk.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdspage.h"
#include "ui/lists/filterbar.h"

#include <QTest>

namespace chulie::households {

/// The search of the page of households, by keyboard.
class HouseholdSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void householdIsFoundByPinyin();
    void memberFoundIsShown();

private:
    void search(const char *words);

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<HouseholdsPage> m_page;
    std::int64_t m_shan = 0;
    std::int64_t m_li = 0;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void HouseholdSearchTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "枫围村");
    m_shan = m_desk->addHousehold(village, "1", "单雄信");
    m_li = m_desk->addHousehold(village, "2", "黎大山");
    m_page = std::make_unique<HouseholdsPage>(m_desk->session());
    m_page->resize(1100, 640);
    m_page->show();
    m_page->go({.page = QStringLiteral("households"), .scope = {village, 2019}});
}

void HouseholdSearchTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

/// Types \a words into the search and goes into what it finds, one household.
void HouseholdSearchTest::search(const char *words)
{
    auto *list = m_page->findChild<HouseholdList *>();
    auto *line = list->bar().findChild<QLineEdit *>();
    QTRY_VERIFY(list->bar().isReady());
    QTest::keyClicks(line, QString::fromUtf8(words));
    QTRY_COMPARE(list->view().model()->rowCount(), 1); // the names are read on a thread
    QTest::keyClick(line, Qt::Key_Return);
}

void HouseholdSearchTest::householdIsFoundByPinyin()
{
    search("lds");
    auto *list = m_page->findChild<HouseholdList *>();
    QCOMPARE(list->chosenId(), m_li);
    QTest::keyClick(list->bar().findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(list->view().model()->rowCount(), 2);
}

void HouseholdSearchTest::memberFoundIsShown()
{
    const auto member = m_desk->save(catalogue::TableId::Member, {{"name", "黎小燕"}, {"relation", "配偶"}},
                                     {{"household", m_shan}});
    m_page->refresh({});
    search("lxy");
    QCOMPARE(m_page->findChild<HouseholdList *>()->chosenId(), m_shan);
    const forms::RecordForm &members = support::form(*m_page, catalogue::TableId::Member);
    QVERIFY(members.isVisible());
    QCOMPARE(members.row(), member);
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::HouseholdSearchTest)
#include "householdsearch_test.moc"
