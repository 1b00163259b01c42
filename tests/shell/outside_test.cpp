#include "models/closing/closing.h"
#include "models/language.h"
#include "models/records/shownfields.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/closing/closingpage.h"
#include "ui/closing/differencesmodel.h"
#include "ui/grid/celleditor.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/households/householdlist.h"
#include "ui/lists/recordview.h"
#include "ui/problemlabel.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/scopetree.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace chulie::shell {

namespace {

constexpr auto village = "990101100201";

ui::Address at(const char *page)
{
    return {.page = QString::fromLatin1(page), .scope = {village, 2019}};
}

} // namespace

/// What another program writes into a ledger that is open in a window: the window shows it without a restart,
/// and what a person is typing stays.
class OutsideTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void judgementFollows();
    void onlyFactsOfOthersAreNoticed();
    void listAndFormFollow();
    void typedTextStaysAndBothValuesAreSaid();
    void escapeTakesTheNewValue();
    void typedCellStays();
    void typedCellMovesWithItsRow();
    void yearMadeMeanwhileIsGoneOnWith();
    void membersComeAndGo();
    void removedHouseholdGoes();
    void treeFollows();
    void closedYearFollows();
    void historyFollows();
    void twoWindowsFollowEachOther();

private:
    /// Another program's command on the ledger; its exit status.
    [[nodiscard]] int command(const QString &name, const QStringList &words) const;
    LedgerView &open(const char *page);
    [[nodiscard]] forms::RecordForm &basics() const;
    [[nodiscard]] lists::RecordView &list() const;
    [[nodiscard]] QString cell(int row, const char *column) const;
    void beginCell(int row, const char *column, const QString &text);
    [[nodiscard]] grid::CellEditor *cellEditor() const;

    support::Answers m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<LedgerView> m_view;
    std::int64_t m_first = 0;
};

void OutsideTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
    ui::Ask::replace(&m_answers);
}

void OutsideTest::init()
{
    m_answers.errors.clear();
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_first = m_desk->addHousehold(village, "0001", "单雄信", "王书记");
    m_desk->addHousehold(village, "0002", "秦叔宝", "李书记");
    m_desk->settle();
}

void OutsideTest::cleanup()
{
    m_view.reset();
    m_desk.reset();
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
}

int OutsideTest::command(const QString &name, const QStringList &words) const
{
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  QStringList{name, m_desk->session().ledger().path()} + words);
    return program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit ? program.exitCode()
                                                                                          : -1;
}

LedgerView &OutsideTest::open(const char *page)
{
    auto ledger = ledger::Ledger::open(m_desk->session().file());
    m_view = std::make_unique<LedgerView>(*std::move(ledger), at(page));
    m_view->resize(1300, 700);
    m_view->show();
    return *m_view;
}

forms::RecordForm &OutsideTest::basics() const
{
    return support::form(*m_view, catalogue::TableId::Household);
}

lists::RecordView &OutsideTest::list() const
{
    return m_view->findChild<households::HouseholdList *>()->view();
}

QString OutsideTest::cell(int row, const char *column) const
{
    const lists::RecordModel &model = list().records();
    const int shown = model.shownColumn(catalogue::table(catalogue::TableId::Household).column(column));
    return model.index(row, shown).data().toString();
}

void OutsideTest::beginCell(int row, const char *column, const QString &text)
{
    const lists::RecordModel &model = list().records();
    const QModelIndex index =
        model.index(row, model.shownColumn(catalogue::table(catalogue::TableId::Household).column(column)));
    list().setColumnHidden(index.column(), false);
    list().setCurrentIndex(index);
    static_cast<QAbstractItemView &>(list()).edit(index);
    QVERIFY(cellEditor());
    cellEditor()->clear();
    QTest::keyClicks(cellEditor(), text);
}

grid::CellEditor *OutsideTest::cellEditor() const
{
    for (auto *editor : list().findChildren<grid::CellEditor *>())
        if (editor->index().isValid())
            return editor;
    return nullptr;
}

void OutsideTest::judgementFollows()
{
    ui::Session &session = m_desk->session();
    QSignalSpy judged(&session, &ui::Session::evaluationChanged);
    QCOMPARE(session.evaluation()->villages.front().householdCount(), 2);
    QCOMPARE(command(QStringLiteral("remove"), {QStringLiteral("户"), QStringLiteral("0002")}), 0);
    QTRY_COMPARE(session.evaluation()->villages.front().householdCount(), 1);
    QVERIFY(!judged.isEmpty());
}

/// A judgement that is stored, or a report that reads, is nothing new; nor is what the window itself wrote.
void OutsideTest::onlyFactsOfOthersAreNoticed()
{
    journal::OtherActs others(m_desk->session().database());
    QVERIFY(!*others.look());
    QCOMPARE(command(QStringLiteral("evaluate"), {QStringLiteral("--year"), QStringLiteral("2018")}), 0);
    QVERIFY(!*others.look());
    std::int64_t own = 0;
    const auto known = connect(&m_desk->session().ledger(), &ledger::Ledger::changed, this,
                               [&own](const ledger::Change &change) { own = change.act; });
    m_desk->addVillage("990101100202", "乙村");
    disconnect(known);
    QVERIFY(own != 0);
    others.know(own);
    QVERIFY(!*others.look());
    const QStringList write{QStringLiteral("户"), QStringLiteral("0001"), QStringLiteral("帮扶责任人=赵")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QVERIFY(*others.look());
    QVERIFY(!*others.look());
}

void OutsideTest::listAndFormFollow()
{
    open("households");
    list().setColumnHidden(
        list().records().shownColumn(catalogue::table(catalogue::TableId::Household).column("helper")),
        false);
    QTRY_COMPARE(basics().row(), m_first);
    QCOMPARE(cell(0, "helper"), QStringLiteral("王书记"));
    const QStringList write{QStringLiteral("户"), QStringLiteral("0001"),
                            QStringLiteral("帮扶责任人=赵书记")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QTRY_COMPARE(support::line(basics(), "helper").text(), QStringLiteral("赵书记"));
    QCOMPARE(cell(0, "helper"), QStringLiteral("赵书记"));
}

void OutsideTest::typedTextStaysAndBothValuesAreSaid()
{
    open("households");
    QTRY_COMPARE(basics().row(), m_first);
    QLineEdit &helper = support::line(basics(), "helper");
    helper.setFocus();
    helper.selectAll();
    support::type(&helper, QStringLiteral("钱书记"));
    const QStringList write{QStringLiteral("户"), QStringLiteral("0001"),
                            QStringLiteral("帮扶责任人=赵书记")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    const auto &words = *basics()
                             .editor(catalogue::table(catalogue::TableId::Household).column("helper"))
                             ->findChild<ui::ProblemLabel *>();
    QTRY_VERIFY(!words.text().isEmpty());
    QCOMPARE(helper.text(), QStringLiteral("钱书记"));
    QVERIFY2(words.text().contains(QStringLiteral("王书记")), qPrintable(words.text()));
    QVERIFY2(words.text().contains(QStringLiteral("赵书记")), qPrintable(words.text()));
    QTest::keyClick(&helper, Qt::Key_Return);
    QCOMPARE(values::text(m_desk->stored(catalogue::TableId::Household, m_first, "helper")),
             std::string("钱书记"));
    QVERIFY(words.text().isEmpty());
}

void OutsideTest::escapeTakesTheNewValue()
{
    open("households");
    QTRY_COMPARE(basics().row(), m_first);
    QLineEdit &helper = support::line(basics(), "helper");
    helper.setFocus();
    support::type(&helper, QStringLiteral("钱"));
    const QStringList write{QStringLiteral("户"), QStringLiteral("0001"),
                            QStringLiteral("帮扶责任人=赵书记")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QTRY_VERIFY(!basics()
                     .editor(catalogue::table(catalogue::TableId::Household).column("helper"))
                     ->findChild<ui::ProblemLabel *>()
                     ->text()
                     .isEmpty());
    QTest::keyClick(&helper, Qt::Key_Escape);
    QCOMPARE(helper.text(), QStringLiteral("赵书记"));
    QCOMPARE(values::text(m_desk->stored(catalogue::TableId::Household, m_first, "helper")),
             std::string("赵书记"));
}

void OutsideTest::typedCellStays()
{
    open("households");
    QTRY_COMPARE(list().records().rowCount(), 2);
    beginCell(1, "helper", QStringLiteral("qian"));
    const QStringList write{QStringLiteral("户"), QStringLiteral("0002"),
                            QStringLiteral("帮扶责任人=赵书记")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QTRY_VERIFY(cellEditor() && cellEditor()->accessibleDescription().contains(QStringLiteral("赵书记")));
    QCOMPARE(cellEditor()->text(), QStringLiteral("qian"));
    QVERIFY(cellEditor()->accessibleDescription().contains(QStringLiteral("李书记")));
    QTest::keyClick(cellEditor(), Qt::Key_Tab); // only Enter overwrites it
    QTRY_COMPARE(cell(1, "helper"), QStringLiteral("赵书记"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QTRY_COMPARE(cell(1, "helper"), QStringLiteral("qian"));
}

/// The list is filled again, because there is a row more; the cell is opened again where its row is now.
void OutsideTest::typedCellMovesWithItsRow()
{
    open("households");
    QTRY_COMPARE(list().records().rowCount(), 2);
    beginCell(1, "helper", QStringLiteral("qian"));
    const QStringList write{QStringLiteral("户"), QStringLiteral("00001"),
                            QStringLiteral("村编码=990101100201"), QStringLiteral("识别日期=2016-05-01")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QTRY_COMPARE(list().records().rowCount(), 3);
    QTRY_VERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), QStringLiteral("qian"));
    QCOMPARE(cell(cellEditor()->index().row(), "no"), QStringLiteral("0002"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    const auto second =
        m_desk->number("SELECT count(*) FROM household WHERE no = '0002' AND helper = 'qian'");
    QCOMPARE(second, std::int64_t(1));
}

/// The form of a year that had no row yet goes on with the row that another program made; then with none.
void OutsideTest::yearMadeMeanwhileIsGoneOnWith()
{
    open("households");
    QTRY_COMPARE(basics().row(), m_first);
    forms::RecordForm &year = support::form(*m_view, catalogue::TableId::HouseholdYear);
    QCOMPARE(year.row(), std::int64_t(0));
    QLineEdit &wage = support::line(year, "wage_fen");
    support::type(&wage, QStringLiteral("100"));
    const QStringList key{QStringLiteral("户年度"), QStringLiteral("0001"), QStringLiteral("2019")};
    QCOMPARE(command(QStringLiteral("set"), key + QStringList{QStringLiteral("工资性收入=200")}), 0);
    QTRY_VERIFY(year.row() != 0);
    QCOMPARE(wage.text(), QStringLiteral("100"));
    const forms::FieldEditor &editor = *year.editor(year.table().column("wage_fen"));
    QVERIFY(editor.findChild<ui::ProblemLabel *>()->text().contains(QStringLiteral("200")));
    QTest::keyClick(&wage, Qt::Key_Return);
    QCOMPARE(m_desk->number("SELECT wage_fen FROM household_year"), std::int64_t(10000));
    QCOMPARE(command(QStringLiteral("remove"), key), 0);
    QTRY_COMPARE(year.row(), std::int64_t(0));
    QVERIFY(wage.text().isEmpty());
}

/// What is typed into a member's form stays there, not stored, while the list above it is filled again.
void OutsideTest::membersComeAndGo()
{
    open("households");
    QTRY_COMPARE(basics().row(), m_first);
    forms::RecordForm &member = support::form(*m_view, catalogue::TableId::Member);
    const std::int64_t head = member.row();
    QVERIFY(head != 0);
    QLineEdit &school = support::line(member, "ethnicity");
    support::type(&school, QStringLiteral("wu"));
    const QStringList other{QStringLiteral("人"), QStringLiteral("0001"), QStringLiteral("单小妹")};
    QCOMPARE(command(QStringLiteral("set"), other + QStringList{QStringLiteral("与户主关系=其他")}), 0);
    QTRY_COMPARE(m_view->session().ledger().database().read([&] {
        storage::Statement count(m_view->session().database(),
                                 "SELECT count(*) FROM member WHERE name = '单小妹'");
        count.next();
        return count.integer(0);
    })
                     ? 1
                     : 0,
                 1);
    QTest::qWait(600);
    QCOMPARE(member.row(), head);
    QCOMPARE(school.text(), QStringLiteral("wu"));
    QVERIFY(values::isBlank(m_desk->stored(catalogue::TableId::Member, head, "ethnicity")));
}

void OutsideTest::removedHouseholdGoes()
{
    open("households");
    QTRY_COMPARE(basics().row(), m_first);
    QCOMPARE(command(QStringLiteral("remove"), {QStringLiteral("户"), QStringLiteral("0001")}), 0);
    QTRY_COMPARE(list().records().rowCount(), 1);
    QCOMPARE(cell(0, "no"), QStringLiteral("0002"));
    QTRY_VERIFY(basics().row() != m_first);
}

void OutsideTest::treeFollows()
{
    open("overview");
    const auto &tree = *m_view->findChild<ScopeTree *>();
    QVERIFY(tree.isHidden()); // of one village
    const QStringList write{QStringLiteral("村"),        QStringLiteral("990101100202"),
                            QStringLiteral("村名=乙村"), QStringLiteral("镇=甲镇"),
                            QStringLiteral("县区=甲区"), QStringLiteral("村类型=相对贫困村")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QTRY_VERIFY(!tree.isHidden());
    QTRY_COMPARE(m_view->session().evaluation()->villages.size(), std::size_t(2));
}

void OutsideTest::closedYearFollows()
{
    QVERIFY(closing::closeYear(m_desk->session().ledger(), 2019, village, QDate(2020, 1, 31)));
    open("closing");
    const auto &page = *m_view->findChild<closing::ClosingPage *>();
    QTRY_VERIFY(!page.isBusy());
    const int before = page.differences().rowCount();
    QCOMPARE(command(QStringLiteral("remove"), {QStringLiteral("户"), QStringLiteral("0002")}), 0);
    QTRY_VERIFY(page.differences().rowCount() > before);
}

void OutsideTest::historyFollows()
{
    open("history");
    const history::HistoryModel &history = m_view->findChild<history::HistoryView *>()->model();
    QTRY_VERIFY(history.rowCount() > 0);
    const int before = history.rowCount();
    const QStringList write{QStringLiteral("户"), QStringLiteral("0001"),
                            QStringLiteral("帮扶责任人=赵书记")};
    QCOMPARE(command(QStringLiteral("set"), write), 0);
    QTRY_COMPARE(history.rowCount(), before + 1);
}

void OutsideTest::twoWindowsFollowEachOther()
{
    open("households");
    QTRY_COMPARE(basics().row(), m_first);
    auto other = ledger::Ledger::open(m_desk->session().file());
    LedgerView second(*std::move(other), at("households"));
    second.resize(1300, 700);
    second.show();
    forms::RecordForm &there = support::form(second, catalogue::TableId::Household);
    QTRY_COMPARE(there.row(), m_first);
    support::enter(support::line(basics(), "helper"), "赵书记");
    QTRY_COMPARE(support::line(there, "helper").text(), QStringLiteral("赵书记"));
    support::enter(support::line(there, "helper"), "钱书记");
    QTRY_COMPARE(support::line(basics(), "helper").text(), QStringLiteral("钱书记"));
    QCOMPARE(values::text(m_desk->stored(catalogue::TableId::Household, m_first, "helper")),
             std::string("钱书记"));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::OutsideTest)

#include "outside_test.moc"
