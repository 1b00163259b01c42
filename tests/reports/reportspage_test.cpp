#include "ui/reports/reportspage.h"

#include "models/language.h"
#include "models/sample/sample.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "tests/support/smallfiles.h"
#include "ui/print/preview.h"
#include "ui/session.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QPrinterInfo>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <algorithm>

namespace chulie::reports {

namespace {

constexpr auto village = "449902101200";
constexpr int year = 2019;

} // namespace

/// The page of reports used by hand, without a display.
class ReportsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { ui::Ask::replace(nullptr); }
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void aTownOffersItsVillages();
    void allOfATownAreOnePdf();
    void theHouseholdComesBack();
    void everyReportIsShown_data();
    void everyReportIsShown();
    void figuresLeadToTheirList();
    void withoutAPrinterItSaysSo();
    void aVillageIsShownAsItPrints();
    void leavingTheVillageTakesItAway();
    void zoomsAndFits();
    void writesThePdf();
    void nothingChosenWritesNothing();
    void saysWhatCannotBeWritten_data();
    void saysWhatCannotBeWritten();
    void speaksTheLanguage();

private:
    void go(const std::string &region, int of = year) { m_page->go({.page = {}, .scope = {region, of}}); }
    /// Chooses the report called \a name, in the village.
    void choose(const QString &name);
    [[nodiscard]] QAction *action(const char *text) const;
    [[nodiscard]] print::Preview &preview() const { return *m_page->findChild<print::Preview *>(); }
    [[nodiscard]] QString hint() const;

    support::Folder m_folder;
    support::Answers m_asked;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ReportsPage> m_page;
};

/// The action of the tool bar that reads \a text.
QAction *ReportsPageTest::action(const char *text) const
{
    const auto actions = m_page->findChild<QToolBar *>()->actions();
    const auto found = std::ranges::find(actions, QString::fromUtf8(text), &QAction::text);
    if (found == actions.end())
        qFatal("the page has no action %s", text);
    return *found;
}

/// What stands in the preview's place; empty where the preview shows.
QString ReportsPageTest::hint() const
{
    for (const auto *label : m_page->findChildren<QLabel *>())
        if (label->isVisible())
            return label->text();
    return {};
}

void ReportsPageTest::initTestCase()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    ui::Ask::replace(&m_asked);
    auto ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {12, 240, 3}));
    m_session = std::make_unique<ui::Session>(std::move(ledger), year);
    QTRY_VERIFY(m_session->evaluation());
}

void ReportsPageTest::init()
{
    m_asked.path.clear();
    m_asked.errors.clear();
    m_page = std::make_unique<ReportsPage>(*m_session);
    m_page->resize(1000, 640);
    m_page->show();
}

void ReportsPageTest::cleanup()
{
    m_page.reset();
}

void ReportsPageTest::choose(const QString &name)
{
    auto *list = m_page->findChild<QListWidget *>();
    int row = 0;
    for (const auto &kind : reports::reportKinds()) {
        if (name == QLatin1StringView(kind.name))
            list->setCurrentRow(row);
        ++row;
    }
}

void ReportsPageTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such village") << QByteArray("990101100201") << year
                                     << QStringLiteral("The ledger holds no village of region 990101100201.");
    QTest::newRow("no year yet") << QByteArray(village) << 0
                                 << QStringLiteral("The ledger holds no year with facts yet.");
}

void ReportsPageTest::whatIsNotThereIsSaid()
{
    QFETCH(QByteArray, region);
    QFETCH(int, of);
    QFETCH(QString, said);
    go(region.toStdString(), of);
    QTRY_COMPARE(hint(), said);
    QVERIFY(!preview().pages());
    QVERIFY(!action("Print…")->isEnabled());
    QVERIFY(!action("PDF…")->isEnabled());
    for (const char *zoom : {"Fit width", "Larger", "Smaller"})
        action(zoom)->trigger();
    m_page->grab();
}

void ReportsPageTest::aTownOffersItsVillages()
{
    go(village);
    QVERIFY(!action("All as one PDF…")->isVisible());
    QTRY_VERIFY(preview().pages());
    go("449902101");
    auto *chooser = m_page->findChild<QComboBox *>();
    QTRY_VERIFY(action("All as one PDF…")->isVisible());
    QVERIFY(chooser->count() > 1);
    QTRY_VERIFY(action("PDF…")->isEnabled());
    // The village that was shown stays chosen.
    const QString shown = preview().pages()->report().name;
    QVERIFY2(shown.contains(chooser->currentText()), qPrintable(shown));
    const int other = chooser->currentIndex() == 0 ? 1 : 0;
    chooser->setCurrentIndex(other);
    emit chooser->activated(other);
    QTRY_VERIFY(preview().pages() && preview().pages()->report().name.contains(chooser->itemText(other)));
}

void ReportsPageTest::allOfATownAreOnePdf()
{
    go("449902101");
    QTRY_VERIFY(action("All as one PDF…")->isVisible());
    m_asked.path = m_folder.path(QStringLiteral("all.pdf"));
    QSignalSpy said(m_page.get(), &ui::Page::said);
    action("All as one PDF…")->trigger();
    QVERIFY2(m_asked.errors.isEmpty(), qPrintable(m_asked.errors.join(u' ')));
    QCOMPARE(said.count(), 1);
    QVERIFY(support::Folder::read(m_asked.path).startsWith("%PDF-"));
}

void ReportsPageTest::theHouseholdComesBack()
{
    choose(QStringLiteral("household-card"));
    go(village);
    auto *chooser = m_page->findChild<QComboBox *>();
    QTRY_VERIFY(chooser->count() > 2);
    chooser->setCurrentIndex(2);
    emit chooser->activated(2);
    ui::Address here;
    m_page->describe(here);
    QVERIFY(here.household != 0);
    const QString name = chooser->currentText();
    chooser->setCurrentIndex(0);
    m_page->go({.page = {}, .scope = {village, year}, .household = here.household});
    QTRY_COMPARE(chooser->currentText(), name);
    QTRY_VERIFY(preview().pages() && preview().pages()->report().name.contains(name));
}

void ReportsPageTest::everyReportIsShown_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &kind : reports::reportKinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void ReportsPageTest::everyReportIsShown()
{
    QFETCH(QString, name);
    choose(name);
    go(village);
    QTRY_VERIFY(preview().pages() && action("PDF…")->isEnabled());
    QCOMPARE(hint(), QString());
    m_page->grab();
}

void ReportsPageTest::figuresLeadToTheirList()
{
    choose(QStringLiteral("gap-list"));
    go("4499");
    QTRY_VERIFY(action("PDF…")->isEnabled());
    QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    QWidget *paper = preview().viewport();
    int pointed = 0;
    for (int y = 0; y < paper->height(); y += 8) {
        const QPoint point(paper->width() / 2, y);
        QTest::mouseMove(paper, point);
        QMouseEvent move(QEvent::MouseMove, point, paper->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(paper, &move);
        const bool isFigure = paper->cursor().shape() == Qt::PointingHandCursor;
        pointed += isFigure ? 1 : 0;
        const auto before = wanted.count();
        QTest::mouseClick(paper, Qt::LeftButton, Qt::NoModifier, point);
        QCOMPARE(wanted.count() > before, isFigure);
    }
    QVERIFY(pointed > 0);
    QVERIFY(pointed < paper->height() / 8);
    const auto address = wanted.back().front().value<ui::Address>();
    QVERIFY(address.page == QStringLiteral("households") || address.page == QStringLiteral("targets"));
    QCOMPARE(address.scope.year, year);
}

void ReportsPageTest::withoutAPrinterItSaysSo()
{
    go(village);
    QTRY_VERIFY(action("Print…")->isEnabled());
    m_asked.dialogs = 0;
    action("Print…")->trigger();
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        QCOMPARE(m_asked.errors,
                 QStringList{QStringLiteral(
                     "No printer is set up on this machine. A PDF can be printed on another.")});
    else
        QCOMPARE(m_asked.dialogs, 1);
}

void ReportsPageTest::aVillageIsShownAsItPrints()
{
    go(village);
    QTRY_VERIFY(preview().pages());
    QCOMPARE(hint(), QString());
    QVERIFY(preview().isVisible());
    QVERIFY(action("Print…")->isEnabled());
    QVERIFY(action("PDF…")->isEnabled());
    auto report =
        reports::make(m_session->database(), *reports::findReport(u"village-summary"), {village, year});
    QVERIFY(report);
    const print::PageLayout asPrinted(*std::move(report));
    QVERIFY(asPrinted.count() > 1);
    QCOMPARE(preview().pages()->count(), asPrinted.count());
    m_page->grab();
    preview().verticalScrollBar()->setValue(preview().verticalScrollBar()->maximum());
    m_page->grab();
}

void ReportsPageTest::leavingTheVillageTakesItAway()
{
    go(village);
    QTRY_VERIFY(preview().pages());
    go("990101100201");
    QTRY_VERIFY(!preview().pages());
    QVERIFY(!hint().isEmpty());
    go(village);
    QTRY_VERIFY(preview().pages());
    QVERIFY(hint().isEmpty());
}

void ReportsPageTest::zoomsAndFits()
{
    go(village);
    QTRY_VERIFY(preview().pages());
    const QScrollBar &height = *preview().verticalScrollBar();
    const QScrollBar &width = *preview().horizontalScrollBar();
    const int fit = height.maximum();
    QVERIFY(fit > 0);
    QCOMPARE(width.maximum(), 0);
    action("Larger")->trigger();
    QVERIFY(height.maximum() > fit);
    QVERIFY(width.maximum() > 0);
    action("Smaller")->trigger();
    QVERIFY(qAbs(height.maximum() - fit) <= 1);
    action("Smaller")->trigger();
    QVERIFY(height.maximum() < fit);
    for (int i = 0; i < 50; ++i)
        action("Larger")->trigger();
    const int most = height.maximum();
    action("Larger")->trigger();
    QCOMPARE(height.maximum(), most);
    m_page->grab();
    action("Fit width")->trigger();
    QCOMPARE(height.maximum(), fit);
    QCOMPARE(width.maximum(), 0);
    m_page->resize(600, 640);
    QVERIFY(height.maximum() < fit);
    QCOMPARE(width.maximum(), 0);
}

void ReportsPageTest::writesThePdf()
{
    go(village);
    QTRY_VERIFY(preview().pages());
    m_asked.path = m_folder.path(QStringLiteral("out.pdf"));
    QSignalSpy said(m_page.get(), &ui::Page::said);
    action("PDF…")->trigger();
    QVERIFY2(m_asked.errors.isEmpty(), qPrintable(m_asked.errors.join(u' ')));
    QVERIFY2(m_asked.proposed.endsWith(QStringLiteral(".pdf")) && !m_asked.proposed.contains(u'/'),
             qPrintable(m_asked.proposed));
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().toString().contains(m_asked.path));
    const QByteArray written = support::Folder::read(m_asked.path);
    QVERIFY(written.startsWith("%PDF-"));
    const QByteArray count("/Count " + QByteArray::number(preview().pages()->count()) + " /Kids ");
    QVERIFY(written.contains(count));
}

void ReportsPageTest::nothingChosenWritesNothing()
{
    go(village);
    QTRY_VERIFY(preview().pages());
    QSignalSpy said(m_page.get(), &ui::Page::said);
    action("PDF…")->trigger();
    QCOMPARE(said.count(), 0);
    QVERIFY(m_asked.errors.isEmpty());
}

void ReportsPageTest::saysWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("full");
    QTest::newRow("no such folder") << QStringLiteral("refused/no/such/out.pdf") << false;
    QTest::newRow("a folder") << QStringLiteral("refused/folder.pdf") << false;
    QTest::newRow("a full disk") << QStringLiteral("refused/out.pdf") << true;
}

void ReportsPageTest::saysWhatCannotBeWritten()
{
    QFETCH(QString, name);
    QFETCH(bool, full);
    const QDir refused(m_folder.path(QStringLiteral("refused")));
    QVERIFY(refused.mkpath(QStringLiteral("folder.pdf")));
    go(village);
    QTRY_VERIFY(preview().pages());
    m_asked.path = m_folder.path(name);
    QSignalSpy said(m_page.get(), &ui::Page::said);
    {
        const support::SmallFiles limit(full ? 2000 : RLIM_INFINITY);
        action("PDF…")->trigger();
    }
    QCOMPARE(said.count(), 0);
    QCOMPARE(m_asked.errors.size(), 1);
    QVERIFY2(m_asked.errors.front().contains(m_asked.path), qPrintable(m_asked.errors.front()));
    QCOMPARE(refused.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("folder.pdf")});
    QVERIFY(QDir(refused.filePath(QStringLiteral("folder.pdf"))).isEmpty());
}

void ReportsPageTest::speaksTheLanguage()
{
    go("990101100201");
    QVERIFY(models::setLanguage(QStringLiteral("zh_CN")));
    QCoreApplication::processEvents();
    QTRY_VERIFY2(!hint().contains(QStringLiteral("village")), qPrintable(hint()));
    for (const QAction *each : m_page->findChild<QToolBar *>()->actions())
        QVERIFY2(each->isSeparator() || each->text() != QStringLiteral("Larger"), qPrintable(each->text()));
    go(village);
    QTRY_VERIFY(preview().pages());
    QVERIFY(preview().pages()->report().name.contains(QStringLiteral("村")));
    QVERIFY(models::setLanguage(QStringLiteral("en")));
}

} // namespace chulie::reports

QTEST_MAIN(chulie::reports::ReportsPageTest)
#include "reportspage_test.moc"
