#include "models/exchange/import.h"
#include "models/records/rowedits.h"
#include "tests/support/desk.h"
#include "ui/charts/missmodel.h"
#include "ui/closing/closingmodel.h"
#include "ui/exchange/plantables.h"
#include "ui/grid/plandialog.h"
#include "ui/overview/gapmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace chulie::ui {

/// The models behind the small tables keep what Qt asks of a model, filled and filled anew.
class ModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void gaps();
    void misses();
    void closings();
    void planOfAnImport();
    void planOfAPaste();

private:
    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
};

namespace {

constexpr auto village = "990101100201";
constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void ModelsTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_desk->settle();
}

void ModelsTest::gaps()
{
    overview::GapModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.show(overview::largestGaps(*m_desk->session().evaluation(), "9901", 3), 2019);
    QCOMPARE(model.rowCount(), 3);
    model.show({}, 2019);
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::misses()
{
    targets::VillageResult result;
    result.village = m_desk->session().places().villages().front().id;
    result.code = village;
    charts::MissModel model;
    const QAbstractItemModelTester tester(&model, strict);
    charts::Pace pace;
    pace.misses = {{.village = &result,
                    .open = 2,
                    .closed = 0,
                    .lacking = 2,
                    .targets = {targets::findTarget("v.income")}}};
    model.show(pace, m_desk->session().places());
    QCOMPARE(model.index(0, charts::MissModel::Village).data().toString(), QStringLiteral("甲村"));
    model.retranslate();
    model.show({}, m_desk->session().places());
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::closings()
{
    const auto &villages = m_desk->session().places().villages();
    auto review = std::make_shared<closing::Review>();
    review->closed.push_back({.row = 1, .village = villages.front().id, .code = village, .isClosed = true});
    closing::ClosingModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.show(villages, review);
    QCOMPARE(model.rowCount(), 1);
    model.retranslate();
    model.show({}, review);
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::planOfAnImport()
{
    const QString file = m_folder.write(QStringLiteral("村.csv"), "村编码,村名,镇,县区,村类型\n"
                                                                  "990101101202,丙村,甲镇,乙县,相对贫困村\n"
                                                                  "12,丁村,甲镇,乙县,相对贫困村\n");
    const auto plan = exchange::planImport(m_desk->session().ledger(), {file}, {});
    QVERIFY(plan);
    exchange::PlanCounts counts;
    exchange::PlanProblems problems;
    const QAbstractItemModelTester ofCounts(&counts, strict);
    const QAbstractItemModelTester ofProblems(&problems, strict);
    counts.show(&*plan, {QStringLiteral("丙.csv")});
    problems.show(&*plan);
    QCOMPARE(counts.index(0, exchange::PlanCounts::Refused).data().toString(), QStringLiteral("1"));
    QVERIFY(counts.isUnread(1) && !counts.isUnread(0));
    QCOMPARE(problems.rowCount(), 1);
    // What Qt asks of columns that are not there.
    QVERIFY(!counts.headerData(exchange::PlanCounts::Columns, Qt::Horizontal).isValid());
    QVERIFY(!problems.headerData(-1, Qt::Horizontal).isValid());
}

void ModelsTest::planOfAPaste()
{
    const catalogue::Table &villages = catalogue::table(catalogue::TableId::Village);
    records::RowEdit edit{.row = m_desk->session().places().villages().front().id};
    edit.typed.texts = {{villages.column("name"), QStringLiteral("丙村")},
                        {villages.column("type"), QStringLiteral("什么")}};
    const auto plan =
        records::planEdits(m_desk->session().ledger(), villages, std::vector{edit}, records::Refusal::Cell);
    QVERIFY(plan);
    grid::PlanModel model(*plan, villages);
    const QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, grid::PlanModel::ReasonColumn).data().toString().isEmpty()); // refused first
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::ModelsTest)
#include "models_test.moc"
