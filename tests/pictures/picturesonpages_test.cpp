#include "models/language.h"
#include "models/pictures/pictures.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/pictures.h"
#include "ui/households/householdspage.h"
#include "ui/measures/measurespage.h"
#include "ui/pictures/picturespanel.h"
#include "ui/places/placespage.h"
#include "ui/recordaddress.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace chulie::pictures {

/// Where the pages show the pictures of their records, and take what is dropped on them.
class PicturesOnPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void householdsHaveATab();
    void villagesHaveATab();
    void measuresHaveThemInPlaceOfTheForm();
    void otherFilesAreNotTaken();
    void leadsToItsRecord();

private:
    template <typename T>
    T &open(const char *id, std::optional<ui::FieldAddress> field = {});
    static void trigger(const QWidget &page, const QString &words);
    QString picture() { return m_folder.write(u"门前.png"_s, support::png()); }
    std::size_t stored(catalogue::TableId table, std::int64_t row)
    {
        return pictures::list(m_desk->session().database(), {table, row})->size();
    }

    support::AnswersInUse m_answers;
    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<ui::Page> m_page;
    std::int64_t m_village = 0;
    std::int64_t m_household = 0;
    std::int64_t m_measure = 0;
};

void PicturesOnPagesTest::initTestCase()
{
    models::setLanguage(u"en"_s);
}

void PicturesOnPagesTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_village = m_desk->addVillage("990101100201", "甲村");
    m_household = m_desk->addHousehold("990101100201", "1", "单雄信");
    m_measure = m_desk->save(catalogue::TableId::Measure, {{"no", "C1"},
                                                           {"village", "990101100201"},
                                                           {"name", "修路"},
                                                           {"item", "1"},
                                                           {"started_on", "2019-03-01"},
                                                           {"state", "进行中"}});
    QVERIFY(m_measure > 0);
    m_desk->settle();
}

void PicturesOnPagesTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

template <typename T>
T &PicturesOnPagesTest::open(const char *id, std::optional<ui::FieldAddress> field)
{
    auto page = std::make_unique<T>(m_desk->session());
    T &made = *page;
    m_page = std::move(page);
    m_page->resize(1100, 700);
    m_page->show();
    ui::Address address{.page = QLatin1StringView(id), .scope = {"990101100201", 2019}};
    address.field = field;
    m_page->go(address);
    return made;
}

void PicturesOnPagesTest::trigger(const QWidget &page, const QString &words)
{
    for (QAction *action : page.actions())
        if (action->text().remove(u'&') == words)
            return action->trigger();
    QFAIL("no such act");
}

void PicturesOnPagesTest::householdsHaveATab()
{
    auto &page = open<households::HouseholdsPage>("households");
    auto *panel = page.findChild<PicturesPanel *>();
    QVERIFY(!panel->isVisible());
    trigger(page, u"Pictures of the household"_s);
    QVERIFY(panel->isVisible());
    auto *tabs = page.findChild<QTabWidget *>();
    tabs->setCurrentIndex(0);
    QVERIFY(PicturesPanel::offer(page, {picture()}));
    QVERIFY(panel->isVisible());
    QCOMPARE(stored(catalogue::TableId::Household, m_household), std::size_t{1});
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Pictures 1"_s);
}

void PicturesOnPagesTest::villagesHaveATab()
{
    auto &page = open<places::PlacesPage>("places");
    trigger(page, u"Pictures of the village"_s);
    QVERIFY(page.findChild<PicturesPanel *>()->isVisible());
    QVERIFY(PicturesPanel::offer(page, {picture()}));
    QCOMPARE(stored(catalogue::TableId::Village, m_village), std::size_t{1});
}

void PicturesOnPagesTest::measuresHaveThemInPlaceOfTheForm()
{
    auto &page =
        open<measures::MeasuresPage>("measures", ui::FieldAddress{catalogue::TableId::Measure, m_measure, 0});
    auto *panel = page.findChild<PicturesPanel *>();
    QVERIFY(support::form(page, catalogue::TableId::Measure).isVisible());
    QVERIFY(!panel->isVisible());
    QVERIFY(support::press(page, "Pictures of the chosen row"));
    QVERIFY(panel->isVisible());
    QVERIFY(!support::form(page, catalogue::TableId::Measure).isVisible());
    QVERIFY(PicturesPanel::offer(page, {picture()}));
    QCOMPARE(stored(catalogue::TableId::Measure, m_measure), std::size_t{1});
    QStringList words;
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        words += button->text();
    QVERIFY(words.contains(u"Pictures 1"_s));
    trigger(page, u"Pictures of the row"_s);
    QVERIFY(support::form(page, catalogue::TableId::Measure).isVisible());
}

void PicturesOnPagesTest::otherFilesAreNotTaken()
{
    auto &page = open<households::HouseholdsPage>("households");
    QVERIFY(!PicturesPanel::offer(page, {picture(), m_folder.write(u"名单.csv"_s, "户编号\n")}));
    QVERIFY(!PicturesPanel::offer(page, {}));
    page.hide();
    QVERIFY(!PicturesPanel::offer(page, {picture()}));
}

void PicturesOnPagesTest::leadsToItsRecord()
{
    const NewPicture attached{.bytes = support::png()};
    for (const auto &[table, row, page] : {std::tuple(catalogue::TableId::Measure, m_measure, "measures"),
                                           {catalogue::TableId::Household, m_household, "households"}}) {
        const auto rows = pictures::attach(m_desk->session().ledger(), {table, row}, std::span(&attached, 1));
        QVERIFY(rows);
        const ui::Address address =
            ui::recordAddress(m_desk->session(), {}, catalogue::TableId::Picture, rows->front(), 0);
        QCOMPARE(address.page, QLatin1StringView(page));
        QCOMPARE(address.field->row, row);
    }
    QVERIFY(ui::recordAddress(m_desk->session(), {}, catalogue::TableId::Picture, 999'999, 0).page.isEmpty());
}

} // namespace chulie::pictures

QTEST_MAIN(chulie::pictures::PicturesOnPagesTest)
#include "picturesonpages_test.moc"
