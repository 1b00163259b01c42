#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/workbook.h"
#include "tests/support/files.h"
#include "tests/support/imports.h"

#include <QBuffer>
#include <QTest>

namespace chulie::exchange {

/// What an import makes of the rows and columns that a file has, before any rule of the ledger is asked.
class ImportedFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void setValues();
    void rowsLeftOut();
    void columnsWithoutHeadings();
    void unreadableFiles_data();
    void unreadableFiles();
    void workbooks();

private:
    ImportPlan import(const QList<QByteArray> &files, const ImportOptions &options = {});
    [[nodiscard]] QByteArray table(catalogue::TableId id) const;

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

const QByteArray villages = "村编码,村名,镇,县区,村类型\n"
                            "441623104200,甲村,镇,县,相对贫困村\n";
const QByteArray households = "户编号,村编码,识别日期\n"
                              "001,441623104200,2018-01-01\n"
                              "002,441623104200,2018-01-01\n";

int sum(const ImportPlan &plan, int RowCounts::*count)
{
    int all = 0;
    for (const RowCounts &counts : plan.counts())
        all += counts.*count;
    return all;
}

} // namespace

void ImportedFilesTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<support::Folder>();
    m_ledger = m_folder->newLedger();
}

ImportPlan ImportedFilesTest::import(const QList<QByteArray> &files, const ImportOptions &options)
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

QByteArray ImportedFilesTest::table(catalogue::TableId id) const
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out, CsvWriter::Form::Plain);
    exportRows(m_ledger->database(), catalogue::table(id), {}, writer);
    writer.flush();
    return out.data();
}

/// A value that is set fills blanks, never what the file says.
void ImportedFilesTest::setValues()
{
    import({villages, households});
    const ImportPlan plan =
        import({"户编号,年度,工资性收入\n001,,100\n002,2018,200\n"},
               support::choosing({.values = {{QStringLiteral("年份"), QStringLiteral("2019")},
                                             {QStringLiteral("住房等级"), QStringLiteral("A")}}}));
    QVERIFY(plan.problems().empty());
    QVERIFY(table(catalogue::TableId::HouseholdYear).contains("001,2019,100.00,,,,,,,A"));
    QVERIFY(table(catalogue::TableId::HouseholdYear).contains("002,2018,200.00,,,,,,,A"));
    QVERIFY(plan.remarks().join(u'\n').contains(QStringLiteral("2019")));
    const QString file = m_folder->write(QStringLiteral("y.csv"), "户编号,年度\n001,2019\n");
    for (const auto &[column, value] : {std::pair("年份", "19"), std::pair("年", "2019")})
        QVERIFY(!planImport(
            *m_ledger, {file},
            support::choosing({.values = {{QString::fromUtf8(column), QString::fromUtf8(value)}}})));
}

/// Sums, notes and signatures are no rows, also for a strict import; a row with a key below a signature shows
/// that it was none.
void ImportedFilesTest::rowsLeftOut()
{
    const QByteArray rows = "户编号,村编码,识别日期,备注\n001,441623104200,2018-01-01,\n合　计,1,,\n";
    const QByteArray footer = "本页合计,,,\n制表人,某,,\n,审核：,某,\n填报日期：2019-01-01,,,经办：某\n";
    const ImportPlan plan = import({villages, rows + footer}, {.strict = true});
    QVERIFY(plan.problems().empty());
    QCOMPARE(sum(plan, &RowCounts::inserted), 2);
    QCOMPARE(plan.remarks().size(), 1);
    QVERIFY(plan.remarks().constFirst().contains(QStringLiteral("5 below")));
    const ImportPlan between = import({rows + "制表人,某,,\n002,441623104200,2018-01-01,\n"});
    QCOMPARE(between.refused(), 1);
    QCOMPARE(sum(between, &RowCounts::inserted), 1);
}

/// What stands under no heading is named by its letters.
void ImportedFilesTest::columnsWithoutHeadings()
{
    const ImportPlan plan =
        import({villages, "户编号,村编码,,,识别日期,序 号\n001,441623104200,,重要,2018-01-01,1\n"});
    QStringList columns;
    for (const Problem &problem : plan.problems())
        columns << QString::fromUtf8(problem.column.data(), static_cast<qsizetype>(problem.column.size()));
    QCOMPARE(columns, (QStringList{QStringLiteral("序 号"), QStringLiteral("D")}));
    QVERIFY(plan.hasWarnings());
    QCOMPARE(plan.refused(), 0);
    QCOMPARE(warningKinds(plan).size(), 2);
}

void ImportedFilesTest::unreadableFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no table") << QByteArray("a,b\n1,2\n");
    QTest::newRow("eleven titles") << QByteArray("题\n").repeated(11) + villages;
    QTest::newRow("column twice") << QByteArray("村编码,村名,行政村\n");
    QTest::newRow("quote not closed") << villages + "\"441623104202,甲\n";
    QTest::newRow("endless row") << villages + QByteArray(9'000'000, 'x');
    QTest::newRow("thousands of cells") << villages + QByteArray(20'000, ',');
    QTest::newRow("neither encoding") << QByteArray("\xFF\xFF\xFF村编码");
    QTest::newRow("half a character") << QByteArray("\xFF\xFE\x41", 3);
}

void ImportedFilesTest::unreadableFiles()
{
    QFETCH(QByteArray, bytes);
    const QString good = m_folder->write(QStringLiteral("good.csv"), villages);
    const QString bad = m_folder->write(QStringLiteral("bad.csv"), bytes);
    const auto alone = planImport(*m_ledger, {bad}, {});
    QVERIFY(!alone);
    QVERIFY(alone.failure().message.contains(QStringLiteral("bad.csv")));
    auto plan = planImport(*m_ledger, {bad, good}, {});
    QVERIFY(plan);
    QCOMPARE(plan->unread().size(), 1);
    QVERIFY(plan->unread().first().contains(QStringLiteral("bad.csv")));
    QCOMPARE(sum(*plan, &RowCounts::inserted), 1);
    QVERIFY(plan->problems().empty());
    const auto strict = planImport(*m_ledger, {good, bad}, {.strict = true});
    QVERIFY(strict && strict->isKeptOut());
}

/// Every sheet is looked at; refused rows go to a workbook; one damaged sheet keeps all of them out.
void ImportedFilesTest::workbooks()
{
    import({villages});
    const Sheet ofHouseholds{.name = "户",
                             .titles = {"2019年台账"},
                             .columns = {{"户编号"}, {"村编码"}, {"识别日期", CellKind::Date}, {"多余"}},
                             .rows = [](const SheetTaker &take) {
                                 const SheetCell good[]{"001", "441623104200", "2018-01-01", "x"};
                                 const SheetCell bad[]{"002", "441623104299", "2018-01-01"};
                                 take(good, SheetRow::Plain);
                                 take(bad, SheetRow::Plain);
                             }};
    const Sheet words{.name = "说明", .columns = {{"只是文字"}}, .rows = [](const SheetTaker &) {}};
    const QString path = m_folder->path(QStringLiteral("b.xlsx"));
    const Sheet sheets[]{words, ofHouseholds};
    QVERIFY(writeWorkbook(path, sheets));
    const auto plan = planImport(*m_ledger, {path}, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.failure().message));
    QCOMPARE(plan->files(), QStringList(path + QStringLiteral("#户")));
    QCOMPARE(sum(*plan, &RowCounts::inserted), 1);
    QCOMPARE(plan->refused(), 1);
    QVERIFY(plan->remarks().join(u'\n').contains(QStringLiteral("b.xlsx#说明")));
    const auto rejected = writeRejected(*plan);
    QVERIFY(rejected);
    QCOMPARE(*rejected, QStringList(path + QStringLiteral(".rejected.xlsx")));
    const auto again = planImport(*m_ledger, *rejected, {});
    QVERIFY(again);
    QCOMPARE(again->refused(), 1);
    const QString csv = m_folder->write(QStringLiteral("v.csv"), villages);
    const auto together = planImport(*m_ledger, {path, rejected->first(), csv}, {});
    QVERIFY(together && together->files().size() == 2);
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::ImportedFilesTest)
#include "importedfiles_test.moc"
