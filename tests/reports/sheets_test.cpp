#include "models/reports/sheets.h"

#include "models/reports/reports.h"
#include "tests/support/example.h"
#include "tests/support/reading.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <set>

namespace chulie::reports {

using namespace reports;

/// The tables of a report on their way into workbooks and CSV.
class SheetsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void numbersStayNumbers();
    void everyTableIsASheet_data();
    void everyTableIsASheet();
    void aWorkbookIsOneFile();
    void csvIsAFileForEachTable();
    void csvFilesTakeTheirPlacesTogether();
    void gapsAreFilteredAsAWhole();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();

private:
    [[nodiscard]] Report make(const QString &name);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void SheetsTest::initTestCase()
{
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

Report SheetsTest::make(const QString &name)
{
    auto made = reports::make(m_ledger->database(), *findReport(name), {"441623104200", 2019});
    return made ? *std::move(made) : Report{};
}

void SheetsTest::numbersStayNumbers()
{
    Table table;
    table.name = QStringLiteral("表");
    table.columns = {{QStringLiteral("名"), {}, 1},
                     {QStringLiteral("元"), QStringLiteral("金额"), 1, Align::Right, Unit::Money},
                     {QStringLiteral("万元"), QStringLiteral("金额"), 1, Align::Right, Unit::Wan},
                     {QStringLiteral("日"), {}, 1, Align::Centre, Unit::Date}};
    table.rows = {{{QStringLiteral("分节")}, Row::Kind::Section},
                  {{QStringLiteral("00123"), std::int64_t{869900}, std::int64_t{123'456'789},
                    QStringLiteral("2019-06-30")}},
                  {{QStringLiteral("合计"), Cell(), Cell(), Cell()}, Row::Kind::Total}};
    Report report;
    report.blocks = {Title{QStringLiteral("题")}, Line{QStringLiteral("左"), {}, QStringLiteral("右")}, table,
                     Signature{{QStringLiteral("填表人："), QStringLiteral("审核人：")}}};
    const auto all = sheets(report);
    QCOMPARE(all.size(), std::size_t{1});
    const exchange::Sheet &sheet = all.front();
    QCOMPARE(sheet.name, std::string("表"));
    QCOMPARE(sheet.titles, (std::vector<std::string>{"题", "左    右"}));
    QCOMPARE(sheet.notes.size(), std::size_t{1});
    QVERIFY(sheet.columns[0].groups.empty());
    QCOMPARE(sheet.columns[1].groups, std::vector<std::string>{"金额"});
    QVERIFY(sheet.columns[0].kind == exchange::CellKind::Text &&
            sheet.columns[1].kind == exchange::CellKind::Money &&
            sheet.columns[2].kind == exchange::CellKind::Money &&
            sheet.columns[3].kind == exchange::CellKind::Date);
    std::vector<exchange::SheetRow> kinds;
    sheet.rows([&](std::span<const exchange::SheetCell> cells, exchange::SheetRow kind) {
        kinds.push_back(kind);
        if (kind != exchange::SheetRow::Plain)
            return true;
        const bool isRight = std::get<std::string_view>(cells[0]) == "00123" &&
                             std::get<std::int64_t>(cells[1]) == 869900 &&
                             std::get<std::int64_t>(cells[2]) == 12346 && // 123.46 万元
                             std::get<std::string_view>(cells[3]) == "2019-06-30";
        return isRight;
    });
    QCOMPARE(kinds, (std::vector{exchange::SheetRow::Section, exchange::SheetRow::Plain,
                                 exchange::SheetRow::Total}));
}

void SheetsTest::everyTableIsASheet_data()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind &kind : reportKinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void SheetsTest::everyTableIsASheet()
{
    QFETCH(QString, name);
    const Report report = make(name);
    const auto tables = support::blocksOf<Table>(report);
    const auto all = sheets(report);
    QCOMPARE(all.size(), tables.size());
    std::set<std::string> names;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY(names.insert(all[i].name).second);
        std::size_t rows = 0;
        all[i].rows([&](std::span<const exchange::SheetCell>, exchange::SheetRow) { return ++rows > 0; });
        const auto across = std::ranges::count(tables[i].rows, Row::Kind::Section, &Row::kind);
        QCOMPARE(rows, tables[i].rows.size() - (tables[i].flat ? static_cast<std::size_t>(across) : 0));
    }
    const QString path = m_folder.path(name + QStringLiteral(".xlsx"));
    const auto written = exportReport(report, path);
    QVERIFY2(written, written ? "" : qPrintable(written.failure().message));
    QVERIFY(support::Folder::read(path).startsWith("PK"));
}

void SheetsTest::aWorkbookIsOneFile()
{
    const Report report = make(QStringLiteral("village-summary"));
    QCOMPARE(filesOf(report, QStringLiteral("/a/b.xlsx")), QStringList{QStringLiteral("/a/b.xlsx")});
}

void SheetsTest::csvIsAFileForEachTable()
{
    const Report one = make(QStringLiteral("gap-list"));
    QCOMPARE(filesOf(one, QStringLiteral("/a/b.csv")), QStringList{QStringLiteral("/a/b.csv")});
    const Report several = make(QStringLiteral("township-summary"));
    const QString path = m_folder.path(QStringLiteral("镇.csv"));
    const QStringList files = filesOf(several, path);
    QCOMPARE(files, (QStringList{m_folder.path(QStringLiteral("镇-Villages.csv")),
                                 m_folder.path(QStringLiteral("镇-Its own targets.csv"))}));
    QVERIFY(exportReport(several, path));
    QVERIFY(!QFileInfo::exists(path));
    const QByteArray rows = support::Folder::read(files.front());
    QVERIFY(rows.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(rows.count("\r\n"), 3); // the header, a village, the total
    QVERIFY(rows.contains("不愁吃"));
}

/// Where one cannot be replaced, the others stay as they were.
void SheetsTest::csvFilesTakeTheirPlacesTogether()
{
    const Report report = make(QStringLiteral("township-summary"));
    const QString path = m_folder.path(QStringLiteral("两表.csv"));
    const QStringList files = filesOf(report, path);
    m_folder.write(QFileInfo(files.front()).fileName(), "before");
    QVERIFY(QDir().mkdir(files.back()));
    QVERIFY(!exportReport(report, path));
    QCOMPARE(support::Folder::read(files.front()), QByteArray("before"));
    QVERIFY(QDir().rmdir(files.back()));
    QVERIFY(exportReport(report, path));
    QVERIFY(support::Folder::read(files.front()).contains("不愁吃"));
    QVERIFY(QFileInfo::exists(files.back()));
}

/// Every row says by itself whom it is about: nothing goes across, so that a spreadsheet's filter has them
/// all.
void SheetsTest::gapsAreFilteredAsAWhole()
{
    const Report report = make(QStringLiteral("gap-list"));
    const auto all = sheets(report);
    const exchange::Sheet &sheet = all.front();
    std::size_t village = 0;
    while (sheet.columns[village].heading != "Village")
        ++village;
    int rows = 0;
    sheet.rows([&](std::span<const exchange::SheetCell> cells, exchange::SheetRow kind) {
        ++rows;
        return kind == exchange::SheetRow::Plain && std::get<std::string_view>(cells[village]) == "下围岭村";
    });
    QCOMPARE(rows, static_cast<int>(support::tableOf(report, "Gaps").rows.size()) - 1);
}

void SheetsTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("workbook") << QStringLiteral("/proc/out.xlsx");
    QTest::newRow("csv") << QStringLiteral("/proc/out.csv");
    QTest::newRow("no such folder") << m_folder.path(QStringLiteral("no/such/out.xlsx"));
}

void SheetsTest::refusesWhatCannotBeWritten()
{
    QFETCH(QString, path);
    const auto written = exportReport(make(QStringLiteral("gap-list")), path);
    QVERIFY(!written);
    QVERIFY2(written.failure().message.contains(path), qPrintable(written.failure().message));
}

} // namespace chulie::reports

QTEST_GUILESS_MAIN(chulie::reports::SheetsTest)
#include "sheets_test.moc"
