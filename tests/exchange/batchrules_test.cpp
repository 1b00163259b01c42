#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "tests/support/files.h"
#include "tests/support/imports.h"

#include <QBuffer>
#include <QTest>

namespace chulie::exchange {

/// What cells mean before the ledger, and what binds the rows of a batch to each other: small ledgers, small
/// files, and what is in the ledger then.
class BatchRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void rules_data();
    void rules();
    void consequencesAreToldOnce();
    void formerNumbers_data();
    void formerNumbers();
    void olderTextsAreFound();
    void maskedExportChangesNothing();
    void householdsNamedByAnIdentityNumber();
    void monthsAreAnOption();

private:
    ImportPlan import(const QList<QByteArray> &files, const ImportOptions &options = {});
    [[nodiscard]] QByteArray table(catalogue::TableId id, bool mask = false) const;

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

const QByteArray villages = "村编码,村名,镇,县区,村类型\n"
                            "441623104200,下坪村,陂头镇,连平县,相对贫困村\n"
                            "441623115200,小塘村,绣缎镇,连平县,相对贫困村\n";
const QByteArray households = "户编号,村编码,户主,识别日期,联系电话,帮扶责任人,一卡通账号\n"
                              "H1,441623104200,张三,2016-05-01,13900139000,㛃干部,6217167371961804384\n"
                              "H2,441623104200,王五,2016-05-01,,,\n";
const QByteArray members = "户编号,姓名,证件号码,与户主关系\n"
                           "H1,张三,441623197001010019,户主\n"
                           "H1,李四,441623197202020029,配偶\n"
                           "H1,邹㛃,,子女\n"
                           "H2,王五,44162319650505001X,户主\n";
const QByteArray memberHead = "户编号,姓名,证件号码,与户主关系,健康状况\n";
const QByteArray householdHead = "户编号,村编码,户主,识别日期,联系电话,帮扶责任人\n";

int count(const ImportPlan &plan, Problem::Level level)
{
    int all = 0;
    for (const Problem &problem : plan.problems())
        all += problem.level == level ? 1 : 0;
    return all;
}

QString reasons(const ImportPlan &plan)
{
    QString all;
    for (const Problem &problem : plan.problems())
        all += QString::number(problem.line) + u' ' + problem.reason + u'\n';
    return all;
}

} // namespace

void BatchRulesTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<support::Folder>();
    m_ledger = m_folder->newLedger();
    import({villages, households, members});
}

ImportPlan BatchRulesTest::import(const QList<QByteArray> &files, const ImportOptions &options)
{
    QStringList paths;
    for (qsizetype i = 0; i < files.size(); ++i)
        paths << m_folder->write(QStringLiteral("%1.csv").arg(i), files[i]);
    auto plan = planImport(*m_ledger, paths, options);
    if (!plan)
        qFatal("%s", qPrintable(plan.failure().message + plan.failure().detail));
    const auto applied = applyImport(*m_ledger, *plan);
    if (!applied)
        qFatal("%s", qPrintable(applied.failure().message + applied.failure().detail));
    return *std::move(plan);
}

QByteArray BatchRulesTest::table(catalogue::TableId id, bool mask) const
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out, CsvWriter::Form::Plain);
    exportRows(m_ledger->database(), catalogue::table(id), {.scope = {.mask = mask}}, writer);
    writer.flush();
    return out.data();
}

/// The files that come, what is in a table then, what is not, and how many rows are refused and things warned
/// of.
void BatchRulesTest::rules_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<int>("where");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("never");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("warned");
    const auto row = [](const char *name, const QList<QByteArray> &files, catalogue::TableId where,
                        const char *after, const char *never, int refused, int warned) {
        QTest::newRow(name) << files << static_cast<int>(where) << QByteArray(after) << QByteArray(never)
                            << refused << warned;
    };
    using enum catalogue::TableId;
    // Names.
    row("a name with a space is the same member",
        {memberHead + "H1,张　三,,户主,健康\nH1,李 四,,配偶,健康\n"}, Member,
        "李四,441623197202020029,女,1972-02-02,配偶,,,健康", "李 四", 0, 0);
    row("invisible characters", {memberHead + "H1\u200B,张三\u200B,,户主,大病\n"}, Member,
        "张三,441623197001010019,男,1970-01-01,户主,,,大病", "\u200B", 0, 0);
    // Placeholders.
    row("placeholders are blanks, told once a column",
        {memberHead + "H1,张三,/,户主,无\nH1,李四,—,配偶,不详\nH1,邹㛃,无,子女,健康\n"}, Member,
        "邹㛃,,,,子女,,,健康", "无", 0, 2);
    row("a placeholder in a required column", {householdHead + "H9,441623104200,,/,,\n"}, Household, "H2",
        "H9", 1, 0);
    row("a placeholder in a key", {householdHead + "无,441623104200,,2018-01-01,,\n"}, Household, "H2", "无",
        1, 0);
    // Masked values.
    row("masked and like the ledger's", {householdHead + "H1,,,,13*******00,\n"}, Household, "13900139000",
        "*", 0, 1);
    row("masked and unlike", {householdHead + "H1,,,,13*******01,\n"}, Household, "13900139000", "*", 0, 1);
    row("two stars are a text", {householdHead + "H1,,,,139*9*,\n"}, Household, "139*9*", "13900139000", 0,
        0);
    row("a masked name of a member", {memberHead + "H1,张*,,户主,健康\n"}, Member,
        "张三,441623197001010019,男,1970-01-01,户主,,,健康", "*", 0, 1);
    row("a masked name of nobody", {memberHead + "H1,赵×,,其他,\n"}, Member, "张三", "×", 1, 0);
    row("a masked number finds its member", {memberHead + "H1,李四,44**************29,配偶,健康\n"}, Member,
        "李四,441623197202020029,女,1972-02-02,配偶,,,健康", "*", 0, 1);
    row("a masked number of a new member is left alone", {memberHead + "H1,赵六,44**************29,其他,\n"},
        Member, "赵六,,,,其他", "*", 0, 1);
    row("masked within a note", {"户编号,备注\nH1,电话139****9000\n"}, Household, "H1", "****", 0, 1);
    // Lost characters.
    row("a lost character of a member", {memberHead + "H1,邹?,,子女,健康\n"}, Member, "邹㛃,,,,子女,,,健康",
        "?", 0, 1);
    row("a lost character of nobody", {memberHead + "H1,钟?,,其他,\n"}, Member, "张三", "钟", 1, 0);
    row("a lost character of a helper", {householdHead + "H1,,,,,?干部\n"}, Household, "㛃干部", "?", 0, 1);
    row("a lost character of the head", {householdHead + "H1,,邹?,,,\n"}, Household, "张三", "?", 0, 2);
    row("a question is a text", {"户编号,备注\nH1,为什么?\n"}, Household, "为什么?", "x", 0, 0);
    // Lost digits.
    row("a rounded number", {memberHead + "H2,王大,441623196001190000,子女,\n"}, Member, "王五", "王大", 1,
        0);
    row("an account that ends in zeros", {"户编号,一卡通账号\nH2,6217167371961804000\n"}, Household,
        "6217167371961804000", "x", 0, 1);
    row("accounts that all end in zeros", {"户编号,一卡通账号\nH1,6217167371961800\nH2,6217167371961810\n"},
        Household, "6217167371961810", "x", 0, 1);
    // Members.
    row("the dead head and the new one",
        {"户编号,姓名,证件号码,与户主关系,减少日期\nH1,张三,441623197001010019,户主,2019-08-01\n"
         "H1,李四,441623197202020029,户主,\n"},
        Member, "李四,441623197202020029,女,1972-02-02,户主", "x", 0, 0);
    row("a head who came back is the head",
        {"户编号,姓名,证件号码,与户主关系,减少日期,增加日期\nH1,张三,441623197001010019,户主,2019-08-01,2019-"
         "09-01\n"
         "H1,李四,441623197202020029,户主,,\n"},
        Member, "李四,441623197202020029,女,1972-02-02,配偶", "x", 1, 0);
    row("a number renames its member", {memberHead + "H1,李丽,441623197202020029,配偶,\n"}, Member,
        "李丽,441623197202020029", "李四", 0, 1);
    row("a number under another member's name", {memberHead + "H1,李四,441623197001010019,配偶,\n"}, Member,
        "张三,441623197001010019", "x", 1, 0);
    row("a new number under a known name", {memberHead + "H1,李四,441624195208310411,其他,\n"}, Member,
        "李四,441624195208310411", "x", 0, 1);
    // One key twice.
    row("one number under two names",
        {memberHead + "H1,赵甲,441624195208310411,其他,\nH1,钱乙,441624195208310411,其他,\n"}, Member,
        "赵甲,441624195208310411", "钱乙", 1, 0);
    row("the earlier line is named in the order of lines",
        {memberHead + "H1,邹㛃,,子女,健康\nH1,邹㛃,441624195208310411,子女,大病\n"}, Member,
        "邹㛃,,,,子女,,,健康", "441624195208310411", 1, 0);
    row("two rows that agree are one", {memberHead + "H1,张三,,户主,\nH1,张三,441623197001010019,,健康\n"},
        Member, "张三,441623197001010019,男,1970-01-01,户主,,,健康", "x", 0, 0);
    const QByteArray funds = "资金编号,村编码,年度,日期,类型,金额\n";
    row("one key twice in a file",
        {funds + "F1,441623104200,2019,2019-03-01,下达,150000\nF1,441623104200,2019,2019-03-01,下达,80000\n"},
        Fund, "150000.00", "80000.00", 1, 0);
    row("one key of two villages",
        {funds + "F1,441623104200,2019,2019-03-01,下达,5\nF1,441623115200,2019,2019-03-01,下达,5\n"}, Fund,
        "F1,441623104200", "441623115200", 1, 0);
    row("one key in two files",
        {funds + "F1,441623104200,2019,2019-03-01,下达,150000\n",
         funds + "F1,441623104200,2019,2019-03-01,下达,80000\n"},
        Fund, "80000.00", "150000.00", 0, 1);
    row("a member in two files",
        {memberHead + "H1,张三,441623197001010019,,健康\n", memberHead + "H1,张三,,,大病\n"}, Member,
        "张三,441623197001010019,男,1970-01-01,户主,,,大病", ",健康,", 0, 1);
    const QByteArray years = "户编号,姓名,证件号码,年度,在校状况\n";
    row("a member's year twice", {years + "H1,李四,,2019,小学\nH1,李四,441623197202020029,2019,初中\n"},
        MemberYear, "李四,441623197202020029,2019,小学", "初中", 1, 0);
}

void BatchRulesTest::rules()
{
    QFETCH(QList<QByteArray>, files);
    QFETCH(int, where);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, never);
    QFETCH(int, refused);
    QFETCH(int, warned);
    const ImportPlan plan = import(files);
    const QByteArray now = table(static_cast<catalogue::TableId>(where));
    QVERIFY2(now.contains(after), QByteArray(now + reasons(plan).toUtf8()).constData());
    QVERIFY2(!now.contains(never), QByteArray(now + reasons(plan).toUtf8()).constData());
    QVERIFY2(plan.refused() == refused, qPrintable(reasons(plan)));
    QVERIFY2(count(plan, Problem::Level::Warning) == warned, qPrintable(reasons(plan)));
    QCOMPARE(count(plan, Problem::Level::Refusal), refused);
    // The second time nothing changes.
    const ImportPlan again = import(files);
    for (const RowCounts &counts : again.counts())
        if (files.size() == 1)
            QCOMPARE(counts.inserted + counts.updated, 0);
}

void BatchRulesTest::consequencesAreToldOnce()
{
    const QByteArray bad = "户编号,村编码,识别日期\nH7,441623104200,2018-02-30\n";
    const QByteArray people = memberHead + "H7,甲,,户主,\nH7,乙,,子女,\n";
    const QByteArray years = "户编号,姓名,证件号码,年度\nH7,甲,,2019\n";
    const ImportPlan plan = import({years, people, bad});
    QCOMPARE(plan.refused(), 4);
    QCOMPARE(count(plan, Problem::Level::Refusal), 2); // the date, and how many rows go with it
    QVERIFY(reasons(plan).contains(u'3'));
    const auto written = writeRejected(plan);
    QVERIFY(written);
    QCOMPARE(written->size(), 3);
    QCOMPARE(support::Folder::read(written->at(1)).count('\n'), 3);
}

void BatchRulesTest::formerNumbers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing contradicts") << QByteArray("H1,,,,138\n") << true;
    QTest::newRow("village and head agree") << QByteArray("H1,441623104200,张三,2016-05-01,138\n") << true;
    QTest::newRow("a former head") << QByteArray("H1,441623104200,张山,2016-05-01,138\n") << true;
    QTest::newRow("another village") << QByteArray("H1,441623115200,,2016-05-01,138\n") << false;
    QTest::newRow("another head") << QByteArray("H1,441623104200,孙七,2016-05-01,138\n") << false;
    QTest::newRow("a member who was no head") << QByteArray("H1,441623104200,李四,2016-05-01,138\n") << false;
}

void BatchRulesTest::formerNumbers()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isFound);
    const auto edited = m_ledger->act(QStringLiteral("set"), [&](journal::Act &act) {
        const catalogue::Table &household = catalogue::table(catalogue::TableId::Household);
        const catalogue::Table &member = catalogue::table(catalogue::TableId::Member);
        storage::Statement select(m_ledger->database(), "SELECT id FROM household WHERE no = 'H1'");
        select.next();
        act.edit(household, select.integer(0), household.column("no"), std::string("H5"));
        storage::Statement head(m_ledger->database(), "SELECT id FROM member WHERE name = '张三'");
        head.next();
        act.edit(member, head.integer(0), member.column("name"), std::string("张山"));
        act.edit(member, head.integer(0), member.column("name"), std::string("张三"));
        return values::Result<void>();
    });
    QVERIFY(edited);
    const ImportPlan plan = import({"户编号,村编码,户主,识别日期,联系电话\n" + row});
    QCOMPARE(plan.refused(), 0);
    const QByteArray now = table(catalogue::TableId::Household);
    QCOMPARE(now.contains("\r\nH1,") || now.contains("\nH1,"), !isFound);
    QCOMPARE(now.contains("138"), true);
    if (!isFound)
        QCOMPARE(count(plan, Problem::Level::Warning), 1);
}

void BatchRulesTest::olderTextsAreFound()
{
    const auto edited = m_ledger->act(QStringLiteral("set"), [&](journal::Act &act) {
        const catalogue::Table &member = catalogue::table(catalogue::TableId::Member);
        storage::Statement select(m_ledger->database(), "SELECT id FROM member WHERE name = '张三'");
        select.next();
        act.edit(member, select.integer(0), member.column("name"), std::string("张　三"));
        return values::Result<void>();
    });
    QVERIFY(edited);
    const QByteArray before = table(catalogue::TableId::Member);
    const ImportPlan plan = import(
        {memberHead + "H1,张三,,户主,\nH1,张三,441623197001010019,户主,\n", householdHead + "H1,,张三,,,\n"});
    QCOMPARE(reasons(plan), QString());
    QCOMPARE(table(catalogue::TableId::Member), before);
}

void BatchRulesTest::maskedExportChangesNothing()
{
    QList<QByteArray> masked;
    QList<QByteArray> before;
    for (const catalogue::TableId id :
         {catalogue::TableId::Village, catalogue::TableId::Household, catalogue::TableId::Member}) {
        masked << table(id, true);
        before << table(id);
    }
    QVERIFY(masked[1].contains('*'));
    QVERIFY(masked[2].contains(",1970-***,") && !masked[2].contains("-01-01"));
    const ImportPlan plan = import(masked);
    QCOMPARE(plan.refused(), 0);
    QVERIFY(count(plan, Problem::Level::Warning) > 0);
    QCOMPARE(table(catalogue::TableId::Household), before[1]);
    QCOMPARE(table(catalogue::TableId::Member), before[2]);
    for (const RowCounts &counts : plan.counts())
        QCOMPARE(counts.inserted + counts.updated, 0);
}

/// Such a household has a running number in masked files, which are refused.
void BatchRulesTest::householdsNamedByAnIdentityNumber()
{
    const QByteArray no = "441623197001010019";
    QCOMPARE(import({householdHead + no + ",441623104200,,2018-01-01,,\n1,441623104200,,2018-01-01,,\n"})
                 .refused(),
             0);
    const QByteArray masked = table(catalogue::TableId::Household, true);
    QVERIFY(!masked.contains(no));
    QVERIFY(masked.contains("\n2,441623104200,"));
    QVERIFY(masked.startsWith("本文件已脱敏，仅供查阅，不得导入\n户编号,"));
    QVERIFY(table(catalogue::TableId::Village, true).startsWith("村编码,"));
    const QString path = m_folder->write(QStringLiteral("户.csv"), masked);
    const auto plan = planImport(*m_ledger, {path}, {});
    QVERIFY(!plan);
    QVERIFY(plan.failure().message.contains(path));
}

void BatchRulesTest::monthsAreAnOption()
{
    const QByteArray file = householdHead + "H9,441623104200,,2018.9,,\n";
    QCOMPARE(import({file}).refused(), 1);
    QCOMPARE(import({file}, support::choosing({.months = values::Reading::Months::Last})).refused(), 0);
    QVERIFY(table(catalogue::TableId::Household).contains("2018-09-30"));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::BatchRulesTest)
#include "batchrules_test.moc"
