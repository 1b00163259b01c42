#include "models/language.h"
#include "models/pasting/rowkeys.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/closing/closingline.h"
#include "ui/forms/yearform.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/households/duplicatenumbers.h"
#include "ui/households/householdpanel.h"
#include "ui/lists/recordpage.h"
#include "ui/targets/holdersmodel.h"
#include "ui/visits/visitline.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace chulie::shell {

/// A ledger that cannot be read, because a table of it is missing: the window says so, and shows no blanks.
class FailuresTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void historySaysWhy();
    void holdersSayWhy();
    void formSaysWhy();
    void yearFormSaysWhy();
    void pastedKeyIsPassedOn();
    void visitLineSaysWhy();
    void closedYearSaysWhy();
    void householdSaysWhy();
    void twinsSayWhy();
    void historyFiltersSayWhy();
    void regionsSayWhy();
    void sessionSaysWhy();
    void outsideLookIsToldOnce();

private:
    /// Takes \a table away, from another connection.
    void lose(const char *table) const;

    support::Answers m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::int64_t m_household = 0;
};

namespace {

bool says(const QString &words, const char *table)
{
    return words.contains(QStringLiteral("no such table")) && words.contains(QLatin1StringView(table));
}

} // namespace

void FailuresTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
    ui::Ask::replace(&m_answers);
}

void FailuresTest::init()
{
    m_answers.errors.clear();
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "甲村");
    m_household = m_desk->addHousehold("990101100201", "0001", "单雄信");
    m_desk->settle();
}

void FailuresTest::lose(const char *table) const
{
    const auto other = m_desk->session().file().open();
    QVERIFY(other);
    (*other)->execute((std::string("ALTER TABLE ") + table + " RENAME TO lost").c_str());
}

void FailuresTest::historySaysWhy()
{
    history::HistoryModel model(m_desk->session().ledger());
    const QAbstractItemModelTester tester(&model);
    model.show({1});
    QVERIFY(!model.index(0, history::HistoryModel::What).data().toString().isEmpty());
    lose("entry");
    model.retranslate();
    const QString words = model.index(0, history::HistoryModel::Record).data().toString();
    QVERIFY2(says(words, "entry"), qPrintable(words));
    QCOMPARE(model.worded(0).act, std::int64_t(0));
}

void FailuresTest::holdersSayWhy()
{
    targets::HoldersModel model(m_desk->session());
    const QAbstractItemModelTester tester(&model);
    model.show(&targets::targets(values::Level::Household).front(), {"", 2019});
    QCOMPARE(model.rowCount(), 1);
    lose("household_year");
    const QString words = model.index(0, targets::HoldersModel::ReasonColumn).data().toString();
    QVERIFY2(says(words, "household_year"), qPrintable(words));
}

void FailuresTest::formSaysWhy()
{
    lose("village");
    forms::RecordForm form(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    QSignalSpy failed(&form, &forms::RecordForm::failed);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(says(failed.front().front().value<values::Failure>().message, "village"));
}

void FailuresTest::yearFormSaysWhy()
{
    forms::YearForm form(m_desk->session().ledger(), catalogue::TableId::HouseholdYear);
    lose("household_year");
    form.showYear(1, 2019);
    QVERIFY(!m_answers.errors.isEmpty());
    QVERIFY(says(m_answers.errors.front(), "household_year"));
}

/// Else a paste would take the row for a new one.
void FailuresTest::pastedKeyIsPassedOn()
{
    const catalogue::Table &funds = catalogue::table(catalogue::TableId::Fund);
    storage::Database &database = m_desk->session().database();
    const std::map<int, QString> key{{funds.key.front(), QStringLiteral("F000001")}};
    const auto none = pasting::rowkeys::find(database, funds, key);
    QVERIFY(none);
    QCOMPARE(none->value_or(-1), std::int64_t(0));
    lose("fund");
    const auto refused = pasting::rowkeys::find(database, funds, key);
    QVERIFY(!refused);
    QVERIFY(says(refused.failure().message, "fund"));
}

void FailuresTest::visitLineSaysWhy()
{
    visits::VisitLine line(m_desk->session());
    lose("household");
    line.setScope({"990101100201", 2019});
    QTRY_VERIFY(!m_answers.errors.isEmpty());
    // The thread opens the file anew, which is no ledger of the program's any more.
    QVERIFY(m_answers.errors.front().contains(QStringLiteral("household")));
}

void FailuresTest::closedYearSaysWhy()
{
    closing::ClosingLine line(m_desk->session());
    lose("closed_year");
    line.show({"990101100201", 2019});
    QVERIFY2(says(line.text(), "closed_year"), qPrintable(line.text()));
    QVERIFY(!line.isHidden());
}

namespace {

/// Whether a label in \a widget says that \a table is missing.
bool labelSays(const QWidget &widget, const char *table)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return says(label->text(), table); });
}

} // namespace

void FailuresTest::householdSaysWhy()
{
    households::HouseholdPanel panel(m_desk->session());
    panel.show(m_household, 2019);
    QVERIFY(!labelSays(panel, "household_year"));
    lose("household_year");
    panel.show(m_household, 2019);
    QVERIFY(labelSays(panel, "household_year"));
}

void FailuresTest::twinsSayWhy()
{
    households::DuplicateNumbers twins(m_desk->session());
    lose("member");
    twins.show(m_household);
    QVERIFY2(says(twins.text(), "member"), qPrintable(twins.text()));
    QVERIFY(!twins.isHidden());
}

void FailuresTest::historyFiltersSayWhy()
{
    history::HistoryPage page(m_desk->session());
    QVERIFY(!labelSays(page, "act"));
    lose("act");
    page.go({});
    QVERIFY(labelSays(page, "act"));
}

void FailuresTest::regionsSayWhy()
{
    lists::RecordPage page(m_desk->session(), "progress",
                           catalogue::columnsOf<catalogue::TableId::ItemProgress>({"item"}));
    lose("region_year");
    emit m_desk->session().placesChanged();
    QTRY_VERIFY(!m_answers.errors.isEmpty());
    QVERIFY(says(m_answers.errors.join(u' '), "region_year"));
}

void FailuresTest::sessionSaysWhy()
{
    QSignalSpy failed(&m_desk->session(), &ui::Session::failed);
    lose("village");
    m_desk->session().take({.villages = {}, .everything = true});
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(says(failed.front().front().toString(), "village"));
}

void FailuresTest::outsideLookIsToldOnce()
{
    QSignalSpy failed(&m_desk->session(), &ui::Session::failed);
    lose("act");
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(says(failed.front().front().toString(), "act"));
    QTest::qWait(800);
    QCOMPARE(failed.size(), 1);
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::FailuresTest)

#include "failures_test.moc"
