#include "ui/reports/reportspage.h"

#include "models/language.h"
#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "tests/support/smallfiles.h"
#include "ui/ask.h"
#include "ui/print/preview.h"
#include "ui/session.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <algorithm>

namespace chulie {

namespace {

constexpr auto village = "449902101200";
constexpr int year = 2019;

/// Chooses one path for every new file and keeps what it was told.
class Choosing : public Ask
{
public:
    QString newFile(QWidget *, const QString &, const QString &, const QString &name) override
    {
        proposed = name;
        return path;
    }
    void error(QWidget *, const Failure &failure) override { errors += failure.message; }

    QString path;
    QString proposed;
    QStringList errors;
};

} // namespace

/// The page of reports used by hand, without a display.
class ReportsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { Ask::replace(nullptr); }
    void anythingWiderAsksForAVillage_data();
    void anythingWiderAsksForAVillage();
    void aVillageIsShownAsItPrints();
    void leavingTheVillageTakesItAway();
    void zoomsAndFits();
    void fitsAgainWhenResized();
    void writesThePdf();
    void nothingChosenWritesNothing();
    void saysWhatCannotBeWritten_data();
    void saysWhatCannotBeWritten();
    void speaksTheLanguage();

private:
    void go(const std::string &region, int of = year) { m_page->go({.page = {}, .scope = {region, of}}); }
    [[nodiscard]] QAction *action(const char *text) const;
    [[nodiscard]] Preview &preview() const { return *m_page->findChild<Preview *>(); }
    [[nodiscard]] QString hint() const;

    test::Folder m_folder;
    Choosing m_asked;
    std::unique_ptr<Session> m_session;
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
    QVERIFY(setLanguage(QStringLiteral("en")));
    Ask::replace(&m_asked);
    auto ledger = m_folder.newLedger();
    QVERIFY(fillSample(*ledger, {12, 240, 3}));
    m_session = std::make_unique<Session>(std::move(ledger), year);
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

void ReportsPageTest::anythingWiderAsksForAVillage_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("of");
    QTest::newRow("all of the ledger") << QByteArray() << year;
    QTest::newRow("city") << QByteArray("4499") << year;
    QTest::newRow("county") << QByteArray("449902") << year;
    QTest::newRow("no such village") << QByteArray("990101100201") << year;
    QTest::newRow("no year yet") << QByteArray(village) << 0;
}

void ReportsPageTest::anythingWiderAsksForAVillage()
{
    QFETCH(QByteArray, region);
    QFETCH(int, of);
    go(region.toStdString(), of);
    QCOMPARE(hint(), QStringLiteral("Choose a village at the left."));
    QVERIFY(!preview().pages());
    QVERIFY(!action("Print…")->isEnabled());
    QVERIFY(!action("PDF…")->isEnabled());
    for (const char *zoom : {"Fit width", "Larger", "Smaller"})
        action(zoom)->trigger();
    m_page->grab();
}

void ReportsPageTest::aVillageIsShownAsItPrints()
{
    go(village);
    QCOMPARE(hint(), QString());
    QVERIFY(preview().isVisible());
    QVERIFY(action("Print…")->isEnabled());
    QVERIFY(action("PDF…")->isEnabled());
    auto report = reports::findReport(u"village-summary")->make(m_session->database(), {village, year});
    QVERIFY(report);
    const Pages asPrinted(*std::move(report));
    QVERIFY(asPrinted.count() > 1);
    QCOMPARE(preview().pages()->count(), asPrinted.count());
    m_page->grab();
    preview().verticalScrollBar()->setValue(preview().verticalScrollBar()->maximum());
    m_page->grab();
}

void ReportsPageTest::leavingTheVillageTakesItAway()
{
    go(village);
    go("4499");
    QVERIFY(!hint().isEmpty());
    QVERIFY(!preview().pages());
    go(village);
    QVERIFY(hint().isEmpty());
    QVERIFY(preview().pages());
}

void ReportsPageTest::zoomsAndFits()
{
    go(village);
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
}

void ReportsPageTest::fitsAgainWhenResized()
{
    go(village);
    const int before = preview().verticalScrollBar()->maximum();
    m_page->resize(600, 640);
    QVERIFY(preview().verticalScrollBar()->maximum() < before);
    QCOMPARE(preview().horizontalScrollBar()->maximum(), 0);
}

void ReportsPageTest::writesThePdf()
{
    go(village);
    m_asked.path = m_folder.path(QStringLiteral("out.pdf"));
    QSignalSpy said(m_page.get(), &Page::said);
    action("PDF…")->trigger();
    QVERIFY2(m_asked.errors.isEmpty(), qPrintable(m_asked.errors.join(u' ')));
    QVERIFY2(m_asked.proposed.endsWith(QStringLiteral(".pdf")) && !m_asked.proposed.contains(u'/'),
             qPrintable(m_asked.proposed));
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().toString().contains(m_asked.path));
    const QByteArray written = test::Folder::read(m_asked.path);
    QVERIFY(written.startsWith("%PDF-"));
    const QByteArray count("/Count " + QByteArray::number(preview().pages()->count()) + '\n');
    QVERIFY(written.contains(count));
}

void ReportsPageTest::nothingChosenWritesNothing()
{
    go(village);
    QSignalSpy said(m_page.get(), &Page::said);
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
    m_asked.path = m_folder.path(name);
    QSignalSpy said(m_page.get(), &Page::said);
    {
        const test::SmallFiles limit(full ? 2000 : RLIM_INFINITY);
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
    go("4499");
    QVERIFY(setLanguage(QStringLiteral("zh_CN")));
    QCoreApplication::processEvents();
    QVERIFY2(!hint().contains(QStringLiteral("village")), qPrintable(hint()));
    for (const QAction *each : m_page->findChild<QToolBar *>()->actions())
        QVERIFY2(each->isSeparator() || each->text() != QStringLiteral("Larger"), qPrintable(each->text()));
    go(village);
    QVERIFY(preview().pages());
    QVERIFY(setLanguage(QStringLiteral("en")));
}

} // namespace chulie

QTEST_MAIN(chulie::ReportsPageTest)
#include "reportspage_test.moc"
