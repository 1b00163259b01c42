#include "tests/support/desk.h"
#include "ui/funds/fundspage.h"
#include "ui/grid/markdelegate.h"
#include "ui/lists/recordpage.h"
#include "ui/sums/sumview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

namespace chulie::funds {

/// The page of funds used by hand: sums against the floors, unpublished money, and a new entry.
class FundsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void floorsAndShortfalls();
    void yearsOpenTheirEntries();
    void unpublishedIsMarked();
    void newEntryIsWritten();

private:
    std::int64_t addFund(const char *no, const char *year, const char *amount, const char *published);
    [[nodiscard]] sums::SumView &sums(int tab) const
    {
        return *qobject_cast<sums::SumView *>(tabs().widget(tab));
    }
    [[nodiscard]] QTabWidget &tabs() const { return *m_page->findChild<QTabWidget *>(); }
    [[nodiscard]] lists::RecordPage &list() const { return *m_page->findChild<lists::RecordPage *>(); }

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<FundsPage> m_page;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void FundsPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_desk->addVillage("990101100202", "乙村", "面上村");
    m_desk->settle();
    m_page = std::make_unique<FundsPage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(), &FundsPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
}

void FundsPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

std::int64_t FundsPageTest::addFund(const char *no, const char *year, const char *amount,
                                    const char *published)
{
    return m_desk->save(catalogue::TableId::Fund, {{"no", no},
                                                   {"village", village},
                                                   {"year", year},
                                                   {"date", "2019-05-01"},
                                                   {"type", "下达"},
                                                   {"source", "市县财政专项"},
                                                   {"amount_fen", amount},
                                                   {"published_on", published}});
}

void FundsPageTest::floorsAndShortfalls()
{
    addFund("F1", "2018", "200000", "2018-06-01");
    addFund("F2", "2019", "150000", "2019-06-01");
    m_page->go({.scope = {"9901", 2019}});
    const QAbstractItemModelTester tester(sums(0).model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(support::column(*sums(0).model(), 0),
             (QStringList{QStringLiteral("All"), QStringLiteral("甲村"), QStringLiteral("乙村")}));
    QCOMPARE(support::column(*sums(0).model(), 1),
             (QStringList{QStringLiteral("✗ villages below: 1"), QStringLiteral("✗ 50,000.00 yuan short"),
                          QString()}));
    m_page->go({.scope = {village, 2018}});
    QCOMPARE(sums(0).model()->index(1, 1).data().toString(), QStringLiteral("✓ reached"));
    QCOMPARE(support::column(*sums(1).model(), 1),
             (QStringList{QString(), QStringLiteral("✓ reached"), QStringLiteral("✗ 50,000.00 yuan short")}));
}

void FundsPageTest::yearsOpenTheirEntries()
{
    addFund("F1", "2018", "200000", "2018-06-01");
    addFund("F2", "2019", "150000", "2019-06-01");
    m_page->go({.scope = {"9901", 2019}});
    QCOMPARE(support::column(list().list().model(), 0), QStringList{QStringLiteral("F2")});
    tabs().setCurrentIndex(1);
    QCOMPARE(list().list().model().rowCount(), 2);
    sums(1).setFocus();
    QTest::keyClick(&sums(1), Qt::Key_Down);
    QCOMPARE(sums(1).chosenKey(), 2018);
    QCOMPARE(support::column(list().list().model(), 0), QStringList{QStringLiteral("F1")});
}

void FundsPageTest::unpublishedIsMarked()
{
    addFund("F1", "2019", "1", "");
    addFund("F2", "2019", "1", "2020-01-01");
    addFund("F3", "2019", "1", "2019-12-31");
    m_page->go({.scope = {village, 2019}});
    QCOMPARE(sums(0).model()->index(1, 3).data().toString(), QStringLiteral("✗ 1 / 3"));
    const lists::RecordModel &model = list().list().model();
    const int published =
        model.shownColumn(catalogue::table(catalogue::TableId::Fund).column("published_on"));
    const auto *marks =
        qobject_cast<grid::MarkDelegate *>(list().list().view().itemDelegateForColumn(published));
    QStringList words;
    for (int row = 0; row < 3; ++row)
        if (const auto mark = marks->markOf(model.index(row, published)))
            words += mark->words;
    QCOMPARE(words,
             (QStringList{QStringLiteral("not published"), QStringLiteral("published after its year")}));
    m_page->findChild<QCheckBox *>()->click();
    QCOMPARE(support::column(model, 0), (QStringList{QStringLiteral("F1"), QStringLiteral("F2")}));
    m_page->grab(); // paints the marks
}

void FundsPageTest::newEntryIsWritten()
{
    m_page->go({.scope = {village, 2019}});
    QVERIFY(support::press(*m_page, "Add: Funds"));
    forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Fund);
    QCOMPARE(support::line(form, "no").text(), QStringLiteral("990101100201-2019-001"));
    support::enter(support::line(form, "date"), "2019-5-1");
    QTest::keyClick(form.editor(form.table().column("type"))->focusProxy(), Qt::Key_Down);
    QTest::keyClick(form.editor(form.table().column("source"))->focusProxy(), Qt::Key_Down);
    QCOMPARE(m_desk->number("SELECT count(*) FROM fund"), 0);
    support::enter(support::line(form, "amount_fen"), "200,000");
    QCOMPARE(m_desk->number("SELECT amount_fen FROM fund"), 20'000'000);
    QTRY_COMPARE(list().list().model().rowCount(), 1);
}

} // namespace chulie::funds

QTEST_MAIN(chulie::funds::FundsPageTest)
#include "fundspage_test.moc"
