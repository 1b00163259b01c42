#include "tests/support/desk.h"
#include "ui/lists/recordpage.h"
#include "ui/responsibilities/responsibilitiespage.h"
#include "ui/sums/sumview.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace chulie::responsibilities {

/// The page of responsibilities used by hand: what hangs on each, and a new note of progress.
class ResponsibilitiesPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void noteIsWritten();
    void measuresAndFundsHangOnIt();

private:
    [[nodiscard]] sums::SumView &list() const { return *m_page->findChild<sums::SumView *>(); }
    [[nodiscard]] bool says(const QString &words) const;

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<ResponsibilitiesPage> m_page;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void ResponsibilitiesPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_desk->settle();
    m_page = std::make_unique<ResponsibilitiesPage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(),
            &ResponsibilitiesPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->go({.scope = {village, 2019}, .item = 7});
}

void ResponsibilitiesPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

bool ResponsibilitiesPageTest::says(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void ResponsibilitiesPageTest::noteIsWritten()
{
    QCOMPARE(list().model()->rowCount(), 34);
    QCOMPARE(list().chosenKey(), 7);
    for (const char *words : {"市教育局", "团市委", "policy/三（一）", "targets/h.aid"})
        QVERIFY2(says(QString::fromUtf8(words)), words);
    auto &notes = *m_page->findChild<lists::RecordPage *>();
    notes.list().view().setFocus();
    QTest::keyClick(&notes.list().view(), Qt::Key_Insert);
    QCOMPARE(notes.form().editor(catalogue::table(catalogue::TableId::ItemProgress).column("region"))->text(),
             QStringLiteral("990101100"));
    support::enter(support::line(notes.form(), "date"), "2019-6-30");
    auto *state =
        notes.form().editor(catalogue::table(catalogue::TableId::ItemProgress).column("state"))->focusProxy();
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(m_desk->number("SELECT item FROM progress WHERE date = '2019-06-30'"), 7);
    QTRY_COMPARE(notes.list().model().rowCount(), 1);
    const int row = list().sums().find(7);
    QVERIFY(list().model()->index(row, 2).data().toString().contains(QStringLiteral("2019-06-30")));
    const int region =
        notes.list().model().shownColumn(catalogue::table(catalogue::TableId::ItemProgress).column("region"));
    QCOMPARE(support::column(notes.list().model(), region),
             QStringList{QStringLiteral("甲镇, 甲区 (990101100)")});
    QCOMPARE(notes.list().model().typed(region, QStringLiteral("甲镇, 甲区 (990101100)")),
             QStringLiteral("990101100"));
    list().choose(8);
    QCOMPARE(notes.list().model().rowCount(), 0);
}

void ResponsibilitiesPageTest::measuresAndFundsHangOnIt()
{
    const auto measure = m_desk->save(catalogue::TableId::Measure, {{"no", "M1"},
                                                                    {"village", village},
                                                                    {"item", "7"},
                                                                    {"name", "助学"},
                                                                    {"started_on", "2019-05-01"},
                                                                    {"state", "进行中"}});
    m_desk->save(catalogue::TableId::Fund, {{"no", "F1"},
                                            {"village", village},
                                            {"year", "2019"},
                                            {"date", "2019-06-01"},
                                            {"type", "支出"},
                                            {"source", "省级"},
                                            {"amount_fen", "50"},
                                            {"measure", "M1"}});
    m_desk->settle();
    auto &tabs = *m_page->findChild<QTabWidget *>();
    QTRY_COMPARE(tabs.tabText(1), QStringLiteral("Measures: 1"));
    QCOMPARE(tabs.tabText(2), QStringLiteral("Funds: 1"));
    const QSignalSpy asked(m_page.get(), &ui::Page::wanted);
    auto &measures = *qobject_cast<lists::RecordList *>(tabs.widget(1));
    measures.choose(measure);
    emit measures.view().opened(measure);
    QVERIFY(!asked.isEmpty());
    const auto wanted = asked.constLast().constFirst().value<ui::Address>();
    QCOMPARE(wanted.page, QStringLiteral("measures"));
    QCOMPARE(wanted.field->row, measure);
}

} // namespace chulie::responsibilities

QTEST_MAIN(chulie::responsibilities::ResponsibilitiesPageTest)
#include "responsibilitiespage_test.moc"
