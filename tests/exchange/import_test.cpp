#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QTest>

namespace chulie::exchange {

/// What an import does to a ledger, from files to tables.
class ImportTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void referencesMayComeInAnyOrder();
    void blankNeverErases();
    void secondTimeChangesNothing();
    void refusedRowsComeBack();
    void strictKeepsAllOut();
    void dryRunCountsAlike();
    void members_data();
    void members();
    void warnings();
    void headOfHousehold();
    void identityFillsIn();
    void contradictions_data();
    void contradictions();
    void aBlankKeyIsSaidOnce();
    void householdOfOtherVillage();
    void formerNumberFindsItsHousehold();
    void removedKeyComesBack();
    void stoppedImportLeavesNothing();
    void planIsMadeAgainWhenTheLedgerChanged();

private:
    ImportPlan import(const QList<QByteArray> &files, const ImportOptions &options = {});
    [[nodiscard]] QByteArray table(catalogue::TableId id) const;
    [[nodiscard]] QStringList reasons(const ImportPlan &plan) const;

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

const QByteArray villages = "村编码,村名,镇,县区,村类型\n"
                            "441623104200,甲村,镇,县,相对贫困村\n"
                            "441623104201,乙村,镇,县,面上村\n";
const QByteArray households = "户编号,村编码,识别日期\n"
                              "001,441623104200,2018-01-01\n"
                              "002,441623104201,2018-01-01\n";
const QByteArray memberHeader = "户编号,姓名,证件号码,性别,出生日期,与户主关系\n";
const QByteArray one = "441624195208310411";   // 男
const QByteArray two = "11010519491231002X";   // 女
const QByteArray three = "441602195109011020"; // 女

int sum(const ImportPlan &plan, int RowCounts::*count)
{
    int all = 0;
    for (const RowCounts &counts : plan.counts())
        all += counts.*count;
    return all;
}

} // namespace

void ImportTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<support::Folder>();
    m_ledger = m_folder->newLedger();
}

ImportPlan ImportTest::import(const QList<QByteArray> &files, const ImportOptions &options)
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

QByteArray ImportTest::table(catalogue::TableId id) const
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out, CsvWriter::Form::Plain);
    exportRows(m_ledger->database(), catalogue::table(id), {}, writer);
    writer.flush();
    return out.data();
}

QStringList ImportTest::reasons(const ImportPlan &plan) const
{
    QStringList all;
    for (const Problem &problem : plan.problems())
        all << problem.reason;
    return all;
}

void ImportTest::referencesMayComeInAnyOrder()
{
    const QByteArray years = "户编号,姓名,证件号码,年度,在校状况\n001,甲," + one + ",2019,小学\n";
    const QByteArray funds = "资金编号,村编码,年度,日期,类型,来源,金额(元),措施编号\n"
                             "F1,441623104200,2019,2019-01-01,支出,中央,\"1,000\",M1\n";
    const QByteArray measures = "措施编号,村编码,户编号,责任清单序号,措施名称,开始日期,状态\n"
                                "M1,441623104200,001,3,养鸡,2019/1/1,计划\n";
    const auto plan =
        import({funds, years, memberHeader + "001,甲," + one + ",,,户主\n", measures, households, villages});
    QCOMPARE(reasons(plan), QStringList());
    QCOMPARE(sum(plan, &RowCounts::inserted), 8);
    QVERIFY(table(catalogue::TableId::Fund).contains("F1,441623104200,2019,2019-01-01,支出,中央,1000.00,M1"));
    QVERIFY(table(catalogue::TableId::MemberYear).contains(QByteArray("001,甲," + one + ",2019,小学")));
}

void ImportTest::blankNeverErases()
{
    import({villages, "户编号,村编码,识别日期,备注,联系电话\n001,441623104200,2018-01-01,好,0762\n"});
    const auto plan = import({"户编号,备注,联系电话\n001, ,0763\n"});
    QCOMPARE(sum(plan, &RowCounts::updated), 1);
    QVERIFY(table(catalogue::TableId::Household).contains("001,441623104200,,,,,2018-01-01,0763,,,,,,好"));
}

void ImportTest::secondTimeChangesNothing()
{
    const QList<QByteArray> files{villages, "户编号,村编码,户主,识别日期\n001,441623104200,甲,2018-01-01\n",
                                  memberHeader + "001,乙," + one + ",,,子女\n001,丙,,女,,配偶\n"};
    import(files);
    const QByteArray before = table(catalogue::TableId::Member);
    const auto plan = import(files);
    QCOMPARE(sum(plan, &RowCounts::unchanged), 5);
    QCOMPARE(sum(plan, &RowCounts::inserted) + sum(plan, &RowCounts::updated), 0);
    QCOMPARE(table(catalogue::TableId::Member), before);
}

void ImportTest::refusedRowsComeBack()
{
    import({villages});
    const QByteArray file = "名册\n\n村编码,户编号,序号,识别日期,产业意愿\n"
                            "441623104200,0001,1,2018-02-30,对\n"
                            "441623104200,0002,2,2018-02-03,是\n"
                            ",0003,\"三\n行\",,\n"
                            "合计,,,,\n";
    const auto plan = import({file});
    QCOMPARE(plan.refused(), 2);
    QCOMPARE(sum(plan, &RowCounts::inserted), 1);
    QCOMPARE(plan.problems().size(), std::size_t{5}); // 序号, two faults, two faults
    QCOMPARE(plan.problems()[1].line, 4);
    QCOMPARE(plan.problems()[3].line, 6);
    QVERIFY(plan.problems()[1].value == "2018-02-30");
    const auto written = writeRejected(plan);
    QVERIFY(written);
    QCOMPARE(*written, QStringList(m_folder->path(QStringLiteral("0.csv.rejected.csv"))));
    QByteArray rejected = support::Folder::read(written->first());
    QVERIFY(rejected.startsWith("\xEF\xBB\xBF村编码,户编号,序号,识别日期,产业意愿,错误原因\r\n"
                                "\"\t441623104200\",\"\t0001\",1,2018-02-30,对,"));
    rejected.replace("02-30", "02-03").replace("对", "否").replace("\r\n,", "\r\n441623104200,");
    rejected.replace("行\",,", "行\",2018.2.3,");
    const auto mended = import({rejected});
    QCOMPARE(mended.refused(), 0);
    QCOMPARE(sum(mended, &RowCounts::inserted), 2);
    QVERIFY(writeRejected(mended)->isEmpty());
}

void ImportTest::strictKeepsAllOut()
{
    const auto plan = import({villages + "1,丙村,镇,县,面上村\n"}, {.strict = true});
    QVERIFY(plan.isKeptOut());
    QCOMPARE(plan.refused(), 1);
    QCOMPARE(sum(plan, &RowCounts::inserted), 0);
    QCOMPARE(table(catalogue::TableId::Village).count('\n'), 1);
}

void ImportTest::dryRunCountsAlike()
{
    const QString path = m_folder->write(QStringLiteral("v.csv"), villages + villages);
    const auto dry = planImport(*m_ledger, {path}, {});
    QVERIFY(dry);
    QCOMPARE(table(catalogue::TableId::Village).count('\n'), 1);
    QCOMPARE(sum(*dry, &RowCounts::inserted), 2);
    QCOMPARE(sum(*dry, &RowCounts::unchanged), 2);
    QCOMPARE(dry->refused(), 0); // the header once more is no row
}

/// Rows of one household: those the ledger has, those that come, and what stands then (name, number,
/// relation), with how many are refused.
void ImportTest::members_data()
{
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("coming");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("refused");
    const auto row = [](const char *name, const QByteArray &number,
                        const char *relation = "其他") -> QByteArray {
        return QByteArray("001,") + name + ',' + number + ",,," + relation + '\n';
    };
    const auto person = [](const char *name, const QByteArray &number,
                           const char *relation = "其他") -> QByteArray {
        return QByteArray(name) + ' ' + number + ' ' + relation + '\n';
    };
    QTest::newRow("gains a number") << row("甲", "") << row("甲", one) << person("甲", one) << 0;
    QTest::newRow("found by number, renamed") << row("甲", one) << row("乙", one) << person("乙", one) << 0;
    QTest::newRow("without a number, found by name")
        << row("甲", one) << row("甲", "", "配偶") << person("甲", one, "配偶") << 0;
    QTest::newRow("two of the name") << row("甲", one) + row("甲", two) << row("甲", "", "配偶")
                                     << person("甲", two) + person("甲", one) << 1;
    QTest::newRow("another number") << row("甲", one) << row("甲", two)
                                    << person("甲", two) + person("甲", one) << 0;
    QTest::newRow("numbers first") << QByteArray() << row("甲", "", "配偶") + row("甲", one, "配偶")
                                   << person("甲", one, "配偶") << 0;
    QTest::newRow("one gains, one is new")
        << row("甲", "") << row("甲", one) + row("甲", two) << person("甲", two) + person("甲", one) << 0;
    QTest::newRow("two heads") << QByteArray() << row("甲", one, "户主") + row("乙", two, "户主")
                               << person("甲", one, "户主") << 1;
    QTest::newRow("the present head stays")
        << row("甲", one, "户主") << row("乙", two, "户主") << person("甲", one, "户主") << 1;
    QTest::newRow("the head changes in one batch")
        << row("甲", one, "户主") << row("乙", two, "户主") + row("甲", one, "父母")
        << person("乙", two, "户主") + person("甲", one, "父母") << 0;
    QTest::newRow("same key twice") << QByteArray() << row("甲", one) + row("甲", one, "子女")
                                    << person("甲", one) << 1;
    QTest::newRow("no relation") << QByteArray() << row("甲", one, "") << QByteArray() << 1;
}

void ImportTest::members()
{
    QFETCH(QByteArray, present);
    QFETCH(QByteArray, coming);
    QFETCH(QByteArray, after);
    QFETCH(int, refused);
    import({villages, households, memberHeader + present});
    const auto plan = import({memberHeader + coming});
    QCOMPARE(plan.refused(), refused);
    QByteArray stands;
    storage::Statement select(m_ledger->database(),
                              "SELECT name || ' ' || ifnull(identity, '') || ' ' || relation FROM member "
                              "ORDER BY identity, name");
    while (select.next())
        stands += QByteArray(select.text(0).data(), static_cast<qsizetype>(select.text(0).size())) + '\n';
    QCOMPARE(stands, after);
}

void ImportTest::warnings()
{
    import({villages, households, memberHeader + "001,甲," + one + ",,,户主\n"});
    const auto plan = import({memberHeader + "001,甲," + two + ",,,配偶\n"});
    QCOMPARE(plan.refused(), 0);
    QCOMPARE(plan.problems().size(), std::size_t{1});
    QVERIFY(plan.problems()[0].level == Problem::Level::Warning);
    QVERIFY(plan.problems()[0].value == std::string_view(two.constData(), 18));
}

void ImportTest::headOfHousehold()
{
    const QByteArray header = "户编号,村编码,户主姓名,识别日期\n";
    const auto made = import({villages, header + "001,441623104200,甲,2018-01-01\n"});
    QCOMPARE(sum(made, &RowCounts::inserted), 3);
    QVERIFY(table(catalogue::TableId::Household).contains("001,441623104200,,甲,"));
    const auto same = import({header + "001,441623104200,甲,\n"});
    QCOMPARE(sum(same, &RowCounts::unchanged), 1);
    const auto other = import({header + "001,441623104200,乙,\n"});
    QCOMPARE(sum(other, &RowCounts::unchanged), 1);
    QCOMPARE(other.problems().size(), std::size_t{1});
    QVERIFY(table(catalogue::TableId::Household).contains("001,441623104200,,甲,"));
}

void ImportTest::identityFillsIn()
{
    import({villages, households, memberHeader + "001,甲," + one + ",,,户主\n"});
    QVERIFY(table(catalogue::TableId::Member).contains(QByteArray("001,甲," + one + ",男,1952-08-31,户主")));
}

void ImportTest::contradictions_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("sex") << "001,甲," + one + ",女,,户主\n";
    QTest::newRow("birth") << "001,甲," + one + ",,1952-08-30,户主\n";
    QTest::newRow("sex, number known") << QByteArray("001,乙,,女,,户主\n");
}

void ImportTest::contradictions()
{
    QFETCH(QByteArray, row);
    import({villages, households, memberHeader + "001,乙," + one + ",,,配偶\n"});
    QCOMPARE(import({memberHeader + row}).refused(), 1);
}

void ImportTest::aBlankKeyIsSaidOnce()
{
    const ImportPlan plan = import({villages, households, memberHeader + "001,,,,1980-02-30,子女\n"});
    QStringList columns;
    for (const Problem &problem : plan.problems())
        columns << QString::fromUtf8(problem.column.data(), static_cast<qsizetype>(problem.column.size()));
    columns.sort();
    QCOMPARE(columns, (QStringList{QStringLiteral("出生日期"), QStringLiteral("姓名")}));
}

void ImportTest::householdOfOtherVillage()
{
    import({villages, households});
    const auto plan = import({"日期,村编码,户编号,走访人,职务\n"
                              "2019-01-01,441623104201,001,某,其他\n2019-01-01,441623104200,001,某,其他\n"
                              "2019-01-01,441623104201,,某,其他\n"});
    QCOMPARE(plan.refused(), 1);
    QVERIFY(plan.problems()[0].column == "户编号");
    QCOMPARE(sum(plan, &RowCounts::inserted), 2);
}

void ImportTest::formerNumberFindsItsHousehold()
{
    import({villages, households});
    const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
    const auto edited = m_ledger->act(QStringLiteral("set"), [&](journal::Act &act) {
        storage::Statement select(m_ledger->database(), "SELECT id FROM household WHERE no = '001'");
        if (select.next())
            act.edit(of, select.integer(0), of.column("no"), std::string("009"));
        return values::Result<void>();
    });
    QVERIFY(edited);
    const auto plan = import({"户编号,备注\n001,好\n", memberHeader + "001,甲,,,,户主\n"});
    QCOMPARE(reasons(plan), QStringList());
    QVERIFY(table(catalogue::TableId::Household).contains("009,441623104200,,甲"));
    QVERIFY(!table(catalogue::TableId::Household).contains("\n001,"));
}

void ImportTest::removedKeyComesBack()
{
    const QByteArray member = memberHeader + "001,甲," + one + ",,,户主\n";
    import({villages, households, member});
    const QByteArray before = table(catalogue::TableId::Member);
    const auto removed = m_ledger->act(QStringLiteral("remove"), [&](journal::Act &act) {
        storage::Statement select(m_ledger->database(), "SELECT id FROM household WHERE no = '001'");
        if (select.next())
            act.remove(catalogue::table(catalogue::TableId::Household), select.integer(0));
        return values::Result<void>();
    });
    QVERIFY(removed);
    const auto plan = import({households, member});
    QCOMPARE(sum(plan, &RowCounts::inserted), 2);
    QCOMPARE(plan.problems().size(), std::size_t{2});
    QCOMPARE(table(catalogue::TableId::Member), before);
}

void ImportTest::stoppedImportLeavesNothing()
{
    const QString path = m_folder->write(QStringLiteral("v.csv"), villages);
    auto plan = planImport(*m_ledger, {path}, {});
    QVERIFY(plan);
    QVERIFY(!applyImport(*m_ledger, *plan, [](double) { return false; }));
    QCOMPARE(table(catalogue::TableId::Village).count('\n'), 1);
    QVERIFY(!planImport(*m_ledger, {path}, {}, [](double) { return false; }));
}

void ImportTest::planIsMadeAgainWhenTheLedgerChanged()
{
    const QString path = m_folder->write(QStringLiteral("planned.csv"), villages);
    auto plan = planImport(*m_ledger, {path}, {});
    QVERIFY(plan);
    const int planned = plan->counts().front().inserted;
    QVERIFY(planned > 0);
    import({villages});
    const auto applied = applyImport(*m_ledger, *plan);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.failure().message));
    QCOMPARE(plan->counts().front().inserted, 0);
    QCOMPARE(plan->counts().front().unchanged, planned);
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::ImportTest)
#include "import_test.moc"
