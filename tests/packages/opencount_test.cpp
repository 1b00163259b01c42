#include "models/packages/deciding.h"
#include "models/reports/reports.h"
#include "tests/support/desk.h"
#include "tests/support/packages.h"
#include "ui/forms/recordform.h"
#include "ui/lists/recordmodel.h"
#include "ui/packages/opencount.h"
#include "ui/session.h"
#include "ui/shell/sidebar.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace chulie::packages {

/// The side bar says how many conflicts wait.
class OpenCountTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QSettings().clear(); }
    void countsWhatAMergeLeft();
    void isShownBesideThePage();
    void isMarked();
};

void OpenCountTest::countsWhatAMergeLeft()
{
    const support::Folder folder;
    support::Desk desk(2019);
    desk.addVillage("441623104201", "枫围村");
    (void)desk.addHousehold("441623104201", "0001", "李四");
    const auto other = folder.newLedger(QStringLiteral("other.chulie"));
    support::merged(*other, {support::packed(desk.session().ledger(), folder)});

    OpenCount count(desk.session());
    QSignalSpy counted(&count, &OpenCount::counted);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.takeFirst().constFirst().toInt(), 0);
    support::set(desk.session().ledger(), catalogue::TableId::Household, {"0001"}, "note", "先记");
    support::set(*other, catalogue::TableId::Household, {"0001"}, "note", "后记");
    support::merged(desk.session().ledger(), {support::packed(*other, folder)});
    QTRY_VERIFY(!counted.isEmpty() && counted.constLast().constFirst().toInt() == 1);
}

void OpenCountTest::isShownBesideThePage()
{
    shell::SideBar bar;
    const auto texts = [&] {
        QStringList all;
        for (const QToolButton *button : bar.findChildren<QToolButton *>())
            all += button->text();
        return all;
    };
    bar.setCount(QStringLiteral("packages"), 3);
    QVERIFY(texts().contains(QStringLiteral("Exchange (3)")));
    bar.setCount(QStringLiteral("packages"), 0);
    QVERIFY(texts().contains(QStringLiteral("Exchange")));
}

/// In lists, forms and reports, until it is decided.
void OpenCountTest::isMarked()
{
    const support::Folder folder;
    support::Desk desk(2019);
    desk.addVillage("441623104201", "枫围村");
    desk.addVillage("441623104202", "桥头村");
    const std::int64_t household = desk.addHousehold("441623104201", "0001", "李四");
    ledger::Ledger &ledger = desk.session().ledger();
    const auto other = folder.newLedger(QStringLiteral("apart.chulie"));
    other->setAuthor(QStringLiteral("王五"));
    support::merged(*other, {support::packed(ledger, folder)});
    support::set(ledger, catalogue::TableId::Household, {"0001"}, "note", "先记");
    support::set(*other, catalogue::TableId::Household, {"0001"}, "note", "后记");
    support::merged(ledger, {support::packed(*other, folder)});

    const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
    lists::RecordModel list(ledger, of);
    QVERIFY(list.show({}));
    forms::RecordForm form(ledger, of);
    form.showRow(household);
    const QModelIndex cell = list.index(0, list.shownColumn(of.column("note")));
    const QModelIndex beside = list.index(0, list.shownColumn(of.column("phone")));
    const auto links = [&] {
        int all = 0;
        for (const QLabel *label : form.findChildren<QLabel *>())
            all += label->text().contains(QStringLiteral("href=\"inbox\"")) ? 1 : 0;
        return all;
    };
    QStringList marked; // words in rows
    const auto footnotes = [&] {
        const auto report = reports::make(ledger.database(), *reports::findReport(u"township-summary"),
                                          {.region = "441623104", .year = 2019});
        int all = 0;
        marked.clear();
        for (const reports::Block &block : report ? report->blocks : std::vector<reports::Block>())
            if (const auto *paragraph = std::get_if<reports::Paragraph>(&block))
                all += paragraph->text.startsWith(QStringLiteral("※ Not final: 1 value")) ? 1 : 0;
            else if (const auto *rows = std::get_if<reports::Table>(&block))
                for (const reports::Row &row : rows->rows)
                    for (std::size_t column = 0; column < row.cells.size(); ++column)
                        if (const QString words = reports::words(*rows, row, column); words.contains(u'※'))
                            marked += words;
        return all;
    };
    const OpenCount count(desk.session());
    QTRY_VERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("entered something else")));
    QVERIFY(cell.data(Qt::BackgroundRole).isValid());
    QVERIFY(!beside.data(Qt::BackgroundRole).isValid());
    QCOMPARE(links(), 1);
    QCOMPARE(footnotes(), 1);
    QCOMPARE(marked, QStringList{QStringLiteral("枫围村※")});

    const auto open = packages::undecided(ledger.database());
    QVERIFY(open && open->size() == 1);
    const Decision decision{open->front().number, QStringLiteral("后记")};
    QVERIFY(packages::decide(ledger, {&decision, 1}));
    QTRY_VERIFY(!cell.data(Qt::BackgroundRole).isValid());
    QCOMPARE(links(), 0);
    QCOMPARE(footnotes(), 0);
    QCOMPARE(marked, QStringList());
}

} // namespace chulie::packages

QTEST_MAIN(chulie::packages::OpenCountTest)
#include "opencount_test.moc"
