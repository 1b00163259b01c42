#include "models/language.h"
#include "tests/support/files.h"
#include "ui/shell/sidebar.h"

#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace chulie::shell {

/// The list of pages where it has room, and where it has not.
class SideBarTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void allPagesHaveRoom();
    void groupsWithoutRoomAreFolded();
    void chosenPageIsAlwaysSeen();
    void foldingIsRemembered();

private:
    void show(int lines);
    [[nodiscard]] QToolButton &button(const char *words) const;
    [[nodiscard]] bool isSeen(const char *page) const { return button(page).isVisible(); }

    support::Folder m_folder; // settings of the test's own
    std::unique_ptr<SideBar> m_bar;
};

void SideBarTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

void SideBarTest::init()
{
    m_bar = std::make_unique<SideBar>();
}

void SideBarTest::show(int lines)
{
    m_bar->resize(m_bar->width(), lines * m_bar->fontMetrics().height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

QToolButton &SideBarTest::button(const char *words) const
{
    for (auto *each : m_bar->findChildren<QToolButton *>())
        if (each->text() == QLatin1StringView(words))
            return *each;
    qFatal("there is no such button");
}

void SideBarTest::allPagesHaveRoom()
{
    show(100);
    for (const ui::PageKind &page : ui::pages())
        QVERIFY2(isSeen(page.title), page.id);
}

/// As on a small laptop whose desktop is enlarged.
void SideBarTest::groupsWithoutRoomAreFolded()
{
    show(32);
    QVERIFY(isSeen("Households"));
    QVERIFY(!isSeen("Reports"));
    QVERIFY(!isSeen("Check-up"));
    button("See").click();
    QVERIFY(isSeen("Reports"));
    QVERIFY(isSeen("Households"));
    button("Make sure").click();
    QVERIFY(isSeen("Check-up"));
    QVERIFY(!isSeen("Reports"));
    QCOMPARE(m_bar->verticalScrollBar()->maximum(), 0);
    show(100);
    QVERIFY(isSeen("Reports"));
}

void SideBarTest::chosenPageIsAlwaysSeen()
{
    show(32);
    m_bar->choose(QStringLiteral("standards"));
    QVERIFY(isSeen("Standards"));
    QVERIFY(isSeen("The plan"));
    button("See").click();
    QVERIFY(isSeen("Standards"));
    QVERIFY(!isSeen("The plan"));
}

void SideBarTest::foldingIsRemembered()
{
    show(100);
    button("See").click();
    QVERIFY(!isSeen("Reports"));
    m_bar = std::make_unique<SideBar>();
    show(100);
    QVERIFY(!isSeen("Reports"));
    button("See").click();
    QVERIFY(isSeen("Reports"));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::SideBarTest)
#include "sidebar_test.moc"
