#include "tests/support/township.h"

#include <QTest>

namespace chulie::exchange {

/// Rows without the code of their household or village: how these are found, and when they are not.
class CodeFinderTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_town = std::make_unique<support::Township>(); }
    void finds_data();
    void finds();
    void refusesWithCandidates_data();
    void refusesWithCandidates();
    void membersOfAList();
    void newHeadHasItsNumber();
    void newHouseholdsAreOfTheVillageNamed();
    void villageIsCalledOneWay_data();
    void villageIsCalledOneWay();

private:
    ImportPlan import(const QByteArray &file) { return m_town->import(file); }
    [[nodiscard]] QByteArray table(catalogue::TableId id) const { return m_town->table(id); }

    std::unique_ptr<support::Township> m_town;
};

namespace {

const QByteArray &one = support::Township::one;
const QByteArray &two = support::Township::two;
const QByteArray &households = support::Township::households;
const QByteArray &members = support::Township::members;

} // namespace

void CodeFinderTest::finds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("no");
    QTest::newRow("by the head's number")
        << QByteArray("户主身份证号,户类型\n" + one + ",低保户\n") << QByteArray("001");
    QTest::newRow("by a member's number")
        << QByteArray("姓名,身份证号,户类型\n李四," + two + ",低保户\n") << QByteArray("002");
    QTest::newRow("by a member's number where the head is named")
        << QByteArray("户主,姓名,身份证号,户类型\n李四,李四," + two + ",低保户\n") << QByteArray("002");
    QTest::newRow("by a member's number where the head is another now")
        << QByteArray("户主,姓名,身份证号,户类型\n赵六,李四," + two + ",低保户\n") << QByteArray("002");
    QTest::newRow("by the head's name in the village")
        << QByteArray("镇,行政村,户主,户类型\n西镇,乙,王五,低保户\n") << QByteArray("003");
    QTest::newRow("the village under a short heading")
        << QByteArray("镇,村,户主,户类型\n西镇,乙村,王五,低保户\n") << QByteArray("003");
    QTest::newRow("the village with its office")
        << QByteArray("行政村,户主姓名,户类型\n西镇乙村村民委员会,王 五,低保户\n") << QByteArray("003");
    QTest::newRow("the village of the title")
        << QByteArray("填报单位：西镇乙村村委会（盖章）,,\n户主,户类型,致贫原因\n李四,低保户,因病\n")
        << QByteArray("002");
    QTest::newRow("the town of the title")
        << QByteArray("填报单位：东镇人民政府,,\n行政村,户主,户类型\n甲村,张三,低保户\n")
        << QByteArray("001");
    QTest::newRow("the village of the rows above")
        << QByteArray("镇,行政村,户主,户类型\n西镇,乙村,李四,\n,,王五,低保户\n") << QByteArray("003");
    QTest::newRow("by the name where the number is masked")
        << QByteArray("镇,行政村,户主,户主身份证号,户类型\n东镇,甲村,张三,4416**********0411,低保户\n")
        << QByteArray("001");
}

void CodeFinderTest::finds()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, no);
    import(households + "\n");
    import(members);
    const auto plan = import(file);
    QCOMPARE(support::refusals(plan), QStringList());
    QCOMPARE(table(catalogue::TableId::Household).count("低保贫困户"), 1);
    const QByteArrayList lines = table(catalogue::TableId::Household).split('\n');
    const auto found =
        std::ranges::find_if(lines, [](const QByteArray &line) { return line.contains("低保贫困户"); });
    QVERIFY(found->startsWith(QByteArray(no + ',')));
}

void CodeFinderTest::refusesWithCandidates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("two so called") << QByteArray("镇,行政村,姓名,户类型\n西镇,乙村,王五,低保户\n")
                                   << QStringLiteral("002");
    QTest::newRow("no village is named")
        << QByteArray("户主,户类型,致贫原因\n张三,低保户,因病\n") << QStringLiteral("001");
    QTest::newRow("two villages so called")
        << QByteArray("行政村,户主,户类型\n甲村,张三,低保户\n") << QStringLiteral("001");
    QTest::newRow("of another village")
        << QByteArray("镇,行政村,户主身份证号,户类型\n西镇,乙村," + one + ",低保户\n")
        << QStringLiteral("another village");
    QTest::newRow("the one so called has another number")
        << QByteArray("镇,行政村,户主,户主身份证号,户类型\n东镇,甲村,张三," + two.left(17) + "X,低保户\n")
        << QStringLiteral("another village");
    QTest::newRow("the member is of one household, the head of another")
        << QByteArray("户主,姓名,身份证号,户类型\n张三,李四," + two + ",低保户\n")
        << QStringLiteral("001 (甲村)、002");
    QTest::newRow("the village above the sum")
        << QByteArray("镇,行政村,户主,户类型\n西镇,乙村,李四,\n小计,,1户,\n,,王五,低保户\n")
        << QStringLiteral("003");
    QTest::newRow("nobody") << QByteArray("镇,行政村,户主,户类型\n东镇,甲村,赵六,低保户\n")
                            << QStringLiteral("No household");
}

void CodeFinderTest::refusesWithCandidates()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, said);
    import(households + "\n");
    import(members);
    const QByteArray before = table(catalogue::TableId::Household);
    const auto plan = import(file);
    QCOMPARE(plan.refused(), 1);
    QStringList reasons;
    for (const Problem &problem : plan.problems())
        if (problem.level == Problem::Level::Refusal)
            reasons << problem.reason;
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.front().contains(said), qPrintable(reasons.front()));
    QCOMPARE(table(catalogue::TableId::Household), before);
}

/// A member whom nothing is known of is of the household of the rows beside it, which a number names.
void CodeFinderTest::membersOfAList()
{
    import(households + "\n");
    import(members);
    const auto plan = import("户主,姓名,身份证号,与户主关系\n李四,李四," + two +
                             ",户主\n,李小,,子女\n赵六,赵六,,户主\n,赵小,,子女\n");
    QCOMPARE(support::refusals(plan), (QStringList{QStringLiteral("4 户编号"), QStringLiteral("5 户编号")}));
    QVERIFY(table(catalogue::TableId::Member).contains("002,李小,,,,子女"));
    QVERIFY(!table(catalogue::TableId::Member).contains("赵"));
}

void CodeFinderTest::newHeadHasItsNumber()
{
    import("户编号,村编码,识别日期,户主,户主身份证号\n9,441623104200,2018-01-01,张三," + one + "\n");
    QCOMPARE(table(catalogue::TableId::Member),
             QByteArray("9,张三," + one + ",男,1952-08-31,户主,,,,,,,,\n"));
}

void CodeFinderTest::newHouseholdsAreOfTheVillageNamed()
{
    const auto plan = import("镇,行政村,户编号,识别日期\n西镇,乙村,1,2018-01-01\n,甲村,2,2018-01-01\n"
                             "西镇,丙村,3,2018-01-01\n");
    QCOMPARE(support::refusals(plan), (QStringList{QStringLiteral("3 村编码"), QStringLiteral("4 村编码")}));
    QCOMPARE(plan.problems()[1].value, std::string_view("丙村"));
    QCOMPARE(table(catalogue::TableId::Household), QByteArray("1,441623105201,,,,,2018-01-01,,,,,,,\n"));
}

void CodeFinderTest::villageIsCalledOneWay_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("refused");
    QTest::newRow("the same") << QByteArray("441623104200,甲村,东镇,1,2018-01-01\n"
                                            "441623104200,甲村委会,东镇,2,2018-01-01\n"
                                            "441623104200,东镇甲,东 镇,3,2018-01-01\n"
                                            "441623105201,乙村,西镇,4,2018-01-01\n")
                              << QStringList();
    QTest::newRow("blank below the first") << QByteArray("441623104200,甲村,东镇,1,2018-01-01\n"
                                                         ",,,2,2018-01-01\n")
                                           << QStringList();
    QTest::newRow("another name") << QByteArray("441623104200,甲村,东镇,1,2018-01-01\n"
                                                "441623105201,乙村,西镇,2,2018-01-01\n"
                                                "441623104200,乙村,东镇,3,2018-01-01\n")
                                  << QStringList(QStringLiteral("4 行政村"));
    QTest::newRow("another town") << QByteArray("441623104200,甲村,,1,2018-01-01\n"
                                                "441623104200,甲村,东镇,2,2018-01-01\n"
                                                "441623104200,甲村,西镇,3,2018-01-01\n")
                                  << QStringList(QStringLiteral("4 镇"));
}

/// What rows say of one village may not contradict: the later row is refused, and the reason names both.
void CodeFinderTest::villageIsCalledOneWay()
{
    QFETCH(QByteArray, rows);
    const auto plan = import("村编码,行政村,镇,户编号,识别日期\n" + rows);
    QTEST(support::refusals(plan), "refused");
    QCOMPARE(table(catalogue::TableId::Household).count('\n') + plan.refused(), rows.count('\n'));
    for (const Problem &problem : plan.problems())
        QVERIFY(problem.level != Problem::Level::Refusal || problem.reason.contains(QStringLiteral("and 4")));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::CodeFinderTest)
#include "codefinder_test.moc"
