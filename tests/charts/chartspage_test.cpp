#include "models/charts/charts.h"
#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "ui/behindaddress.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/chartview.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/session.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace chulie::charts {

/// The page of charts, the charts and figures of the Overview, and the households they lead to.
class ChartsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyChartIsShown();
    void emptyLedgerIsNotWaitedFor();
    void choiceIsRemembered();
    void trendNamesWhoWillMiss();
    void markOpensItsHouseholds();
    void householdsAreShownAlone();
    void overviewFiguresLead_data();
    void overviewFiguresLead();
    void overviewHasItsCharts();
    void matrixIsAPicture();

private:
    support::Folder m_folder;
    std::unique_ptr<ui::Session> m_session;
};

namespace {

constexpr int shownYear = 2019;

ui::Address chartsOf(const std::string &region = {})
{
    return {.page = QStringLiteral("charts"), .scope = {region, shownYear}};
}

/// The last address that \a page asked for.
ui::Address wantedBy(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ui::Address() : spy.back().front().value<ui::Address>();
}

} // namespace

void ChartsPageTest::initTestCase()
{
    auto ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {.villages = 30, .households = 150}));
    m_session = std::make_unique<ui::Session>(std::move(ledger), shownYear);
    QTRY_VERIFY(m_session->evaluation());
}

void ChartsPageTest::everyChartIsShown()
{
    ChartsPage page(*m_session);
    page.resize(900, 600);
    page.go(chartsOf());
    page.show();
    for (const ChartKind &kind : charts::charts()) {
        page.choose(QString::fromLatin1(kind.id));
        QTRY_VERIFY2(!page.view().chart().isEmpty(), kind.id);
        QCOMPARE(page.view().chart().title, title(kind));
    }
}

void ChartsPageTest::emptyLedgerIsNotWaitedFor()
{
    ui::Session session(m_folder.newLedger(QStringLiteral("empty.chulie")), shownYear);
    QTRY_VERIFY(session.evaluation());
    ChartsPage page(session);
    page.go(chartsOf());
    page.show();
    for (const ChartKind &kind : charts::charts()) {
        page.choose(QString::fromLatin1(kind.id));
        QTRY_VERIFY2(!page.view().chart().note.contains(QStringLiteral("…")), kind.id);
        QVERIFY(page.view().chart().isEmpty());
    }
}

void ChartsPageTest::choiceIsRemembered()
{
    {
        ChartsPage page(*m_session);
        page.choose(QStringLiteral("causes"));
    }
    ChartsPage page(*m_session);
    page.go(chartsOf());
    QCOMPARE(page.view().chart().title, title(*findChart("causes")));
}

void ChartsPageTest::trendNamesWhoWillMiss()
{
    ChartsPage page(*m_session);
    page.go({.page = QStringLiteral("charts"), .scope = {{}, 2018}});
    page.choose(QStringLiteral("trend"));
    QTRY_VERIFY(page.misses().rowCount() > 0);
    const QSignalSpy spy(&page, &ui::Page::wanted);
    auto *list = page.findChild<QTableView *>();
    QVERIFY(list);
    emit list->activated(page.misses().index(0, 0));
    const ui::Address there = wantedBy(spy);
    QCOMPARE(there.page, QStringLiteral("targets"));
    QCOMPARE(there.scope.region, page.misses().at(0).code);
    QCOMPARE(there.target, std::string(page.misses().at(0).targets.front()->code));
}

void ChartsPageTest::markOpensItsHouseholds()
{
    ChartsPage page(*m_session);
    page.choose(QStringLiteral("causes"));
    page.go(chartsOf());
    const QSignalSpy spy(&page, &ui::Page::wanted);
    const ChartMark &mark = page.view().chart().series.front().marks.front();
    emit page.view().opened(mark.behind);
    const ui::Address there = wantedBy(spy);
    QCOMPARE(there.page, QStringLiteral("households"));
    QVERIFY(there.chosen);
    QCOMPARE(there.chosen->households, mark.behind.households);
    QCOMPARE(there.chosen->words, mark.behind.words);
}

void ChartsPageTest::householdsAreShownAlone()
{
    households::HouseholdsPage page(*m_session);
    auto *list = page.findChild<households::HouseholdList *>();
    ui::Address all{.page = QStringLiteral("households"), .scope = {{}, shownYear}};
    page.go(all);
    const int total = list->view().model()->rowCount();
    const std::int64_t one = m_session->evaluation()->villages.front().results.front().household;
    ui::Address alone = all;
    alone.chosen = std::make_shared<const ui::Chosen>(ui::Chosen{QStringLiteral("in common"), {one}});
    page.go(alone);
    QCOMPARE(list->view().model()->rowCount(), 1);
    QCOMPARE(list->chosenId(), one);
    ui::Address now = all;
    page.describe(now);
    QCOMPARE(now.chosen, alone.chosen); // what coming back restores
    page.go(all);
    QCOMPARE(list->view().model()->rowCount(), total);
    page.go(alone);
    list->keepTo(nullptr);
    page.describe(now);
    QVERIFY(!now.chosen);
}

void ChartsPageTest::overviewFiguresLead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("page");
    QTest::newRow("out of poverty") << "2"
                                    << "households";
    QTest::newRow("households") << "3"
                                << "households";
    QTest::newRow("income met") << "4"
                                << "households";
    QTest::newRow("income asked") << "5"
                                  << "households";
    QTest::newRow("known") << "6"
                           << "targets";
}

void ChartsPageTest::overviewFiguresLead()
{
    QFETCH(QString, link);
    overview::OverviewPage page(*m_session);
    page.go({.page = QStringLiteral("overview"), .scope = {{}, shownYear}});
    QVERIFY(page.headline().contains(QStringLiteral("href='%1'").arg(link)));
    const QSignalSpy spy(&page, &ui::Page::wanted);
    emit page.findChild<QLabel *>()->linkActivated(link);
    const ui::Address there = wantedBy(spy);
    QTEST(there.page, "page");
    QCOMPARE(there.chosen != nullptr, there.page == QStringLiteral("households"));
}

void ChartsPageTest::overviewHasItsCharts()
{
    overview::OverviewPage page(*m_session);
    page.resize(1000, 700);
    page.go({.page = QStringLiteral("overview"), .scope = {{}, shownYear}});
    page.show();
    const auto views = page.findChildren<ChartView *>();
    QCOMPARE(views.size(), 5);
    for (const ChartView *view : views)
        QTRY_VERIFY2(!view->chart().isEmpty(), qPrintable(view->chart().title));
    page.go(
        {.page = QStringLiteral("overview"), .scope = {m_session->places().villages().front().code, 2019}});
    for (const ChartView *view : views)
        QVERIFY(!view->chart().title.isEmpty());
}

void ChartsPageTest::matrixIsAPicture()
{
    overview::OverviewPage page(*m_session);
    page.go({.page = QStringLiteral("overview"), .scope = {{}, shownYear}});
    const Picture picture = page.matrixPicture();
    const QStringList lines = picture.numbers.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), page.matrix().rowCount() + 1);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), page.matrix().columnCount() - 1);
    const QString first = page.matrix().index(0, overview::MatrixModel::Village).data().toString();
    QVERIFY(lines[1].startsWith(first + u'\t'));
    QVERIFY(picture.title.contains(QString::number(shownYear)));
    const QImage image = picture.image();
    QCOMPARE(image.size(), picture.size * 2);
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
}

} // namespace chulie::charts

QTEST_MAIN(chulie::charts::ChartsPageTest)
#include "chartspage_test.moc"
