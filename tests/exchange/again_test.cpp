#include "models/exchange/import.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::exchange {

/// The same files imported a second time change nothing, also where their rows contradict each other.
class AgainTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingTheSecondTime_data();
    void nothingTheSecondTime();
    void whatIsRequired_data();
    void whatIsRequired();
};

namespace {

const QByteArray village = "村编码,村名,镇,县区,村类型\n441623104200,甲村,镇,县,相对贫困村\n";
const QByteArray household = "户编号,村编码,识别日期,备注\n001,441623104200,2018-01-01,a\n";
constexpr auto countActs = "SELECT count(*) FROM act";

ImportPlan import(const support::Folder &folder, ledger::Ledger &ledger, const QList<QByteArray> &files)
{
    QStringList paths;
    for (const QByteArray &file : files)
        paths += folder.write(QStringLiteral("%1.csv").arg(paths.size()), file);
    auto plan = planImport(ledger, paths, {});
    if (!plan || !applyImport(ledger, *plan))
        qFatal("the import failed");
    return *std::move(plan);
}

int sum(const ImportPlan &plan, int RowCounts::*count)
{
    int all = 0;
    for (const RowCounts &counts : plan.counts())
        all += counts.*count;
    return all;
}

std::int64_t acts(ledger::Ledger &ledger)
{
    storage::Statement select(ledger.database(), countActs);
    select.next();
    return select.integer(0);
}

} // namespace

void AgainTest::nothingTheSecondTime_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<int>("refused"); // of rows that contradict an earlier one of their file
    QTest::addRow("two rows of one key")
        << QList<QByteArray>{village, household + "001,441623104200,2018-01-01,b\n"} << 1;
    QTest::addRow("in two files") << QList<QByteArray>{village, household, "户编号,备注\n001,b\n"} << 0;
    QTest::addRow("three, the first again last")
        << QList<QByteArray>{village, household, "户编号,备注\n001,b\n", "户编号,备注\n001,a\n"} << 0;
    QTest::addRow("one number under two names")
        << QList<QByteArray>{village, household,
                             "户编号,姓名,证件号码,与户主关系\n001,李,11010519491231002X,户主\n"
                             "001,王,11010519491231002X,户主\n"}
        << 1;
    QTest::addRow("a head in 户 as well")
        << QList<QByteArray>{village, "户编号,村编码,识别日期,户主,备注\n001,441623104200,2018-01-01,李,a\n"
                                      "001,441623104200,2018-01-01,李,b\n"}
        << 1;
}

void AgainTest::nothingTheSecondTime()
{
    QFETCH(const QList<QByteArray>, files);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    const int rows = sum(import(folder, *ledger, files), &RowCounts::inserted) +
                     sum(import(folder, *ledger, files), &RowCounts::updated);
    QVERIFY(rows > 0);
    const std::int64_t before = acts(*ledger);
    const auto again = import(folder, *ledger, files);
    QCOMPARE(sum(again, &RowCounts::inserted) + sum(again, &RowCounts::updated), 0);
    QTEST(sum(again, &RowCounts::refused), "refused");
    QCOMPARE(acts(*ledger), before);
}

void AgainTest::whatIsRequired_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("refused");
    QTest::addRow("funds without a source")
        << QByteArray("资金编号,村编码,年度,日期,类型,来源,金额\nF1,441623104200,2019,2019-01-01,下达,,5\n")
        << 0;
    QTest::addRow("funds without the column")
        << QByteArray("资金编号,村编码,年度,日期,类型,金额\nF1,441623104200,2019,2019-01-01,下达,5\n") << 0;
    QTest::addRow("a visit without a role")
        << QByteArray("日期,村编码,户编号,走访人,职务\n2019-01-01,441623104200,001,甲,\n") << 1;
    QTest::addRow("a visit with one")
        << QByteArray("日期,村编码,户编号,走访人,职务\n2019-01-01,441623104200,001,甲,第一书记\n") << 0;
}

void AgainTest::whatIsRequired()
{
    QFETCH(const QByteArray, file);
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    const auto plan = import(folder, *ledger, {village, household, file});
    QTEST(sum(plan, &RowCounts::refused), "refused");
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::AgainTest)
#include "again_test.moc"
