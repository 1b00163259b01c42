#include "models/closing/closing.h"
#include "models/language.h"
#include "models/places/start.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "ui/checkup/checkuppage.h"
#include "ui/checkup/findingsmodel.h"
#include "ui/closing/closingline.h"
#include "ui/closing/closingpage.h"
#include "ui/closing/differencesmodel.h"
#include "ui/forms/recordform.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/history/historyview.h"
#include "ui/history/recordhistory.h"
#include "ui/history/recordhistorydialog.h"
#include "ui/history/takingback.h"
#include "ui/problemlabel.h"
#include "ui/session.h"
#include "ui/shell/undoing.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace chulie::review {

/// The pages that look back, as a person uses them: what they show, where they lead, and what the ledger
/// holds afterwards.
class ReviewPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void historyListsFiltersAndOpens();
    void wrongDayIsSaid();
    void historyTakesBackWithWhatIsLeft();
    void historyForgetsWhatWasRemoved();
    void recordHistoryHasWhatHangsOnIt();
    void historyOfWhatHasTheKeyboard();
    void undoNamesWhatItDid();
    void yearIsClosedAndReopened();
    void overviewLineFollowsTheYear();
    void findingIsOpenedAndSetAside();

private:
    void edit(catalogue::TableId id, std::int64_t row, const char *column, const values::Value &value);
    [[nodiscard]] ui::Address here() const { return {QString(), {"990101100201", 2020}}; }

    support::Folder m_folder;
    support::Answers m_answers;
    QString m_left; ///< what a dialog listed as left alone
    std::unique_ptr<ui::Session> m_session;
    std::int64_t m_household = 0;
    std::int64_t m_member = 0;
    std::int64_t m_year = 0;
    int m_number = 0;
};

void ReviewPagesTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
    ui::Ask::replace(&m_answers);
    m_answers.answer = [this](QDialog &dialog) {
        const auto *list = dialog.findChild<QPlainTextEdit *>();
        m_left = list ? list->toPlainText() : QString();
        return true;
    };
}

void ReviewPagesTest::cleanup()
{
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
}

/// A village with a household of one member and its year 2020.
void ReviewPagesTest::init()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_number));
    QVERIFY(places::startVillage(*ledger, {QStringLiteral("甲村"), QStringLiteral("甲镇"),
                                           QStringLiteral("乙县"), true, QStringLiteral("990101100201")}));
    const auto imported =
        ledger->act(QStringLiteral("import"), [&](journal::Act &act) -> values::Result<void> {
            act.readFrom({QStringLiteral("户.csv")});
            m_household =
                act.insert(catalogue::table(catalogue::TableId::Household),
                           std::vector<values::Value>{
                               std::string("0012"), std::int64_t{1}, {}, {}, {}, std::string("2020-06-01")});
            m_member = act.insert(catalogue::table(catalogue::TableId::Member),
                                  std::vector<values::Value>{
                                      m_household, std::string("黎小燕"), {}, {}, {}, std::string("户主")});
            const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
            std::vector<values::Value> values(years.columns.size());
            values[0] = m_household;
            values[1] = std::int64_t{2020};
            values[static_cast<std::size_t>(years.column("water"))] = std::int64_t{1};
            m_year = act.insert(years, values);
            return {};
        });
    QVERIFY(imported);
    m_session = std::make_unique<ui::Session>(*ledger::Ledger::open(ledger->path()), 2020);
    QTRY_VERIFY(m_session->evaluation());
}

void ReviewPagesTest::edit(catalogue::TableId id, std::int64_t row, const char *column,
                           const values::Value &value)
{
    const auto done =
        m_session->ledger().act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
            act.edit(catalogue::table(id), row, catalogue::table(id).column(column), value);
            return {};
        });
    QVERIFY(done);
}

void ReviewPagesTest::historyListsFiltersAndOpens()
{
    edit(catalogue::TableId::HouseholdYear, m_year, "water", std::int64_t{0});
    history::HistoryPage page(*m_session);
    QAbstractItemModelTester tester(&page.view().model());
    page.show();
    page.go(here());
    QTRY_VERIFY(!page.view().isSearching());
    QCOMPARE(page.view().model().rowCount(), 5);
    const auto cell = [&](int row, history::HistoryModel::Column column) {
        return page.view().model().index(row, column).data().toString();
    };
    QCOMPARE(cell(0, history::HistoryModel::Record), QStringLiteral("0012 黎小燕 · 2020"));
    QCOMPARE(cell(0, history::HistoryModel::Before), QStringLiteral("yes"));
    QCOMPARE(cell(0, history::HistoryModel::After), QStringLiteral("no"));
    QVERIFY(cell(1, history::HistoryModel::By).contains(QStringLiteral("户.csv")));
    auto *text = page.findChild<QLineEdit *>();
    QTest::keyClicks(text, QStringLiteral("0012"));
    QTRY_COMPARE(page.view().model().rowCount(), 4);
    QSignalSpy wanted(&page, &ui::Page::wanted);
    page.view().table().setCurrentIndex(page.view().model().index(0, 0));
    page.view().open();
    QCOMPARE(wanted.count(), 1);
    const auto address = wanted.first().first().value<ui::Address>();
    QCOMPARE(address.page, QStringLiteral("households"));
    QCOMPARE(address.household, m_household);
    QCOMPARE(address.field->table, catalogue::TableId::HouseholdYear);
    QCOMPARE(address.field->column, catalogue::table(catalogue::TableId::HouseholdYear).column("water"));
}

void ReviewPagesTest::wrongDayIsSaid()
{
    history::HistoryPage page(*m_session);
    page.show();
    page.go(here());
    QTRY_COMPARE(page.view().model().rowCount(), 4);
    QLineEdit *last = nullptr;
    for (auto *line : page.findChildren<QLineEdit *>())
        if (line->accessibleName() == QStringLiteral("Last day"))
            last = line;
    if (!last)
        QFAIL("no field for the last day");
    const auto *words = page.findChild<ui::ProblemLabel *>();
    last->setText(QStringLiteral("2015-01-01"));
    QTRY_COMPARE(page.view().model().rowCount(), 0);
    last->setText(QStringLiteral("2015-02-30"));
    QVERIFY(words->isVisible()); // at once
    QTest::qWait(400);           // longer than the pause before it searches
    QCOMPARE(page.view().model().rowCount(), 0);
    last->clear();
    QVERIFY(!words->isVisible());
    QTRY_COMPARE(page.view().model().rowCount(), 4);
}

void ReviewPagesTest::historyTakesBackWithWhatIsLeft()
{
    edit(catalogue::TableId::HouseholdYear, m_year, "water", std::int64_t{0});
    history::HistoryPage page(*m_session);
    page.show();
    page.go(here());
    QTRY_COMPARE(page.view().model().rowCount(), 5);
    page.view().table().setCurrentIndex(page.view().model().index(1, 0));
    page.view().takeBack();
    // The year was edited since: it and what it hangs on stay, the member goes.
    QVERIFY(m_left.contains(QStringLiteral("0012")));
    storage::Statement members(m_session->database(), "SELECT count(*) FROM member");
    storage::Statement households(m_session->database(), "SELECT count(*) FROM household");
    QVERIFY(members.next() && households.next());
    QCOMPARE(members.integer(0), std::int64_t(0));
    QCOMPARE(households.integer(0), std::int64_t(1));
    QTRY_COMPARE(page.view().model().rowCount(), 6);
    members.reset();
    households.reset();
    // What takes the undo back is a redo, and is called so.
    page.view().table().setCurrentIndex(page.view().model().index(0, 0));
    const auto buttons = page.findChildren<QPushButton *>();
    QVERIFY(std::ranges::find(buttons, QStringLiteral("Redo this act…"), &QPushButton::text) !=
            buttons.end());
    page.view().takeBack();
    QTRY_COMPARE(page.view().model().rowCount(), 7);
    page.view().table().setCurrentIndex(page.view().model().index(0, 0));
    QCOMPARE(page.view().model().index(0, history::HistoryModel::By).data().toString(),
             QStringLiteral("redo"));
    QVERIFY(std::ranges::find(buttons, QStringLiteral("Take back this act…"), &QPushButton::text) !=
            buttons.end());
}

void ReviewPagesTest::historyForgetsWhatWasRemoved()
{
    history::HistoryPage page(*m_session);
    page.show();
    page.go(here());
    QTRY_COMPARE(page.view().model().rowCount(), 4);
    const auto buttons = page.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, QStringLiteral("Forget this record…"), &QPushButton::text);
    QVERIFY(found != buttons.end() && (*found)->isHidden());
    QVERIFY(m_session->ledger().act(QStringLiteral("remove"), [&](journal::Act &act) -> values::Result<void> {
        act.remove(catalogue::table(catalogue::TableId::Member), m_member);
        return {};
    }));
    QTRY_COMPARE(page.view().model().rowCount(), 5);
    page.view().table().setCurrentIndex(page.view().model().index(0, 0));
    QVERIFY(!(*found)->isHidden());
    (*found)->click();
    storage::Statement left(m_session->database(),
                            "SELECT count(*) FROM entry WHERE row = ? AND vals <> x''");
    QVERIFY(left.with(m_member).next());
    QCOMPARE(left.integer(0), std::int64_t(0));
}

void ReviewPagesTest::recordHistoryHasWhatHangsOnIt()
{
    history::RecordHistory history(*m_session);
    history.show();
    history.showFor(catalogue::TableId::Household, m_household);
    QCOMPARE(history.view().model().rowCount(), 3);
    edit(catalogue::TableId::Member, m_member, "ethnicity", std::string("瑶族"));
    QTRY_COMPARE(history.view().model().rowCount(), 4);
    history.showFor(catalogue::TableId::Member, m_member);
    QCOMPARE(history.view().model().rowCount(), 2);
    history.showFor(catalogue::TableId::Household, 0);
    QCOMPARE(history.view().model().rowCount(), 0);
}

void ReviewPagesTest::historyOfWhatHasTheKeyboard()
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    forms::RecordForm form(m_session->ledger(), households);
    QVERIFY(!history::RecordHistoryDialog::recordOf(&form));
    form.showRow(m_household);
    const auto of = history::RecordHistoryDialog::recordOf(form.editor(households.column("no")));
    QVERIFY(of);
    QCOMPARE(of->row, m_household);
    history::RecordHistoryDialog dialog(*m_session, *of);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("0012")));
    QCOMPARE(dialog.findChild<history::HistoryView *>()->model().rowCount(), 3);
}

void ReviewPagesTest::undoNamesWhatItDid()
{
    QWidget window;
    edit(catalogue::TableId::HouseholdYear, m_year, "water", std::int64_t{0});
    shell::Undoing undoing(&window, *m_session);
    QVERIFY(undoing.undo().contains(QStringLiteral("Safe water")));
    QVERIFY(undoing.undo().contains(QStringLiteral("户.csv")));
    QVERIFY(undoing.redo().contains(QStringLiteral("户.csv")));
    QVERIFY(undoing.redo().contains(QStringLiteral("Safe water")));
    QVERIFY(undoing.redo().contains(QStringLiteral("nothing")));
}

void ReviewPagesTest::yearIsClosedAndReopened()
{
    closing::ClosingPage page(*m_session);
    page.show();
    page.go(here());
    QTRY_VERIFY(!page.isBusy());
    page.close();
    QCOMPARE(*closing::countClosed(m_session->database(), 2020, {}), 1);
    edit(catalogue::TableId::HouseholdYear, m_year, "water", std::int64_t{0});
    page.refresh({});
    QTRY_COMPARE(page.differences().rowCount(), 1);
    QAbstractItemModelTester tester(&const_cast<closing::DifferencesModel &>(page.differences()));
    const auto cell = [&](closing::DifferencesModel::Column column) {
        return page.differences().index(0, column).data().toString();
    };
    QCOMPARE(cell(closing::DifferencesModel::Household), QStringLiteral("0012 黎小燕"));
    QVERIFY(cell(closing::DifferencesModel::Cause).contains(QStringLiteral("from yes to no")));
    m_answers.line = QStringLiteral("上报有误");
    page.reopen();
    QCOMPARE(*closing::countClosed(m_session->database(), 2020, {}), 0);
    QTRY_COMPARE(page.differences().rowCount(), 0);
}

void ReviewPagesTest::overviewLineFollowsTheYear()
{
    closing::ClosingLine line(*m_session);
    line.show(here().scope);
    QVERIFY(!line.isVisibleTo(nullptr));
    QVERIFY(closing::closeYear(m_session->ledger(), 2020, {}, QDate(2020, 12, 31)));
    QTRY_VERIFY(line.text().contains(QStringLiteral("2020 is closed (1 of 1 villages)")));
    edit(catalogue::TableId::HouseholdYear, m_year, "water", std::int64_t{0});
    line.show(here().scope);
    QTRY_VERIFY(line.text().contains(QStringLiteral("1 as reported, 0 now")));
}

void ReviewPagesTest::findingIsOpenedAndSetAside()
{
    checkup::CheckupPage page(*m_session);
    QAbstractItemModelTester tester(&page.findings());
    page.show();
    page.go(here());
    const checkup::Check *missing = checkup::findCheck("identity.missing");
    QTRY_COMPARE(page.findings().count(missing), 1);
    page.findings().keep(missing, false);
    page.table().setCurrentIndex(page.findings().index(0, 0));
    QSignalSpy wanted(&page, &ui::Page::wanted);
    page.open();
    const auto address = wanted.first().first().value<ui::Address>();
    QCOMPARE(address.household, m_household);
    QCOMPARE(address.field->row, m_member);
    m_answers.line = QStringLiteral("正在办理");
    page.setAside();
    QTRY_COMPARE(page.findings().count(missing), 0);
    storage::Statement kept(m_session->database(), "SELECT note, household FROM set_aside");
    QVERIFY(kept.next());
    QCOMPARE(kept.text(0), std::string_view("正在办理"));
    QCOMPARE(kept.integer(1), m_household);
    kept.reset();
    // Its facts change: it is back.
    edit(catalogue::TableId::Member, m_member, "name", std::string("黎燕"));
    page.refresh({});
    QTRY_COMPARE(page.findings().count(missing), 1);
    edit(catalogue::TableId::Member, m_member, "name", std::string("黎小燕"));
    page.refresh({});
    QTRY_COMPARE(page.findings().count(missing), 0);
    page.findings().keep(missing, true);
    page.table().setCurrentIndex(page.findings().index(0, 0));
    page.takeUp();
    QTRY_COMPARE(page.findings().count(missing), 1);
}

} // namespace chulie::review

QTEST_MAIN(chulie::review::ReviewPagesTest)
#include "reviewpages_test.moc"
