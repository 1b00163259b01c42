#include "models/exchange/workbook.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/imports.h"
#include "tests/support/rows.h"
#include "tests/support/workbookreader.h"
#include "ui/exchange/exchange.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace chulie::exchange {

/// The way of refused rows: written to a file, mended there, and imported again until nothing is left.
class RejectedAgainTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void textIsMended();
    void textOverItsOriginal();
    void listIsMended();
    void workbookIsMended();
    void faultsThatStayComeAgain();
    void changedFileIsNotOverwritten();
    void folderIsDropped();

private:
    [[nodiscard]] ledger::Ledger &ledger() { return m_desk->session().ledger(); }
    /// Imports the files and writes what is refused; the files written.
    QStringList import(const QStringList &paths);
    [[nodiscard]] std::int64_t households() { return m_desk->number("SELECT count(*) FROM household"); }
    /// Writes \a to for \a from in the file at \a path.
    static void replace(const QString &path, const QByteArray &from, const QByteArray &to);

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<support::Desk> m_desk;
    int m_refused = 0;     ///< of the last import
    QStringList m_remarks; ///< of the last import
};

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A sheet of texts, the first row of which are the headings.
Sheet sheetOf(const std::string &name, const Rows &rows)
{
    Sheet sheet{.name = name};
    for (const std::string &heading : rows.front())
        sheet.columns.push_back({.heading = heading});
    sheet.rows = [rows](const SheetTaker &take) {
        for (std::size_t row = 1; row < rows.size(); ++row) {
            const std::vector<SheetCell> cells(rows[row].begin(), rows[row].end());
            take(cells, SheetRow::Plain);
        }
    };
    return sheet;
}

/// The workbook at \a path with \a to for each cell \a from, as a person saves it under the same name.
void saveMended(const QString &path, const QMap<QString, QString> &mended)
{
    const auto book = support::ReadWorkbook::open(path);
    std::vector<Sheet> sheets;
    for (const support::ReadSheet &sheet : book.sheets) {
        Rows rows;
        for (const auto &row : sheet.rows) {
            auto &cells = rows.emplace_back();
            for (const support::ReadCell &cell : row)
                cells.push_back(mended.value(cell.value, cell.value).toStdString());
        }
        sheets.push_back(sheetOf(sheet.name.toStdString(), rows));
    }
    QVERIFY(writeWorkbook(path, sheets));
}

const QByteArray faulty = "村编码,户编号,户主,识别日期,致贫原因\n"
                          "441623104201,0002,张三,2016-05-01,因病\n"
                          "441623104201,0003,王五,2016-02-30,因病\n"
                          "441623104201,0004,赵六,2016-05-01,懒\n";

} // namespace

void RejectedAgainTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_folder = std::make_unique<support::Folder>();
    m_desk->addVillage("441623104201", "枫围村");
    m_desk->addHousehold("441623104201", "0001", "李四");
}

QStringList RejectedAgainTest::import(const QStringList &paths)
{
    auto plan = planImport(ledger(), paths, {});
    if (!plan)
        return {plan.failure().message};
    m_refused = plan->refused();
    m_remarks = plan->remarks();
    const auto applied = applyImport(ledger(), *plan);
    const auto written = applied ? writeRejected(*plan) : values::Result<QStringList>(applied.failure());
    return written ? *written : QStringList(written.failure().message);
}

void RejectedAgainTest::replace(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = support::Folder::read(path);
    QVERIFY(bytes.contains(from));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.replace(from, to));
}

void RejectedAgainTest::textIsMended()
{
    const QString original = m_folder->write(QStringLiteral("户.csv"), faulty);
    const QStringList written = import({original});
    QCOMPARE(written, QStringList(original + QStringLiteral(".rejected.csv")));
    QCOMPARE(households(), 2);
    replace(written.first(), "2016-02-30", "2016-02-29");
    replace(written.first(), "懒", "其他");
    QCOMPARE(import(written), QStringList());
    QCOMPARE(m_refused, 0);
    QCOMPARE(households(), 4);
    QCOMPARE(import(written), QStringList());
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE cause = '其他'"), 1);
}

/// The mended rows under the original's name, the refused rows that they come from still beside it.
void RejectedAgainTest::textOverItsOriginal()
{
    const QString original = m_folder->write(QStringLiteral("户.csv"), faulty);
    const QString refused = import({original}).value(0);
    QVERIFY(QFile::remove(original));
    QVERIFY(QFile::copy(refused, original));
    replace(original, "2016-02-30", "2016-02-29");
    replace(original, "懒", "其他");
    QCOMPARE(import({original, refused}), QStringList());
    QCOMPARE(m_refused, 0);
    QVERIFY(m_remarks.join(u'\n').contains(QStringLiteral("户.csv.rejected.csv")));
    QCOMPARE(households(), 4);
}

/// Of a list with a row a member the refused rows keep whose they are, also below the first of a household.
void RejectedAgainTest::listIsMended()
{
    const QString original =
        m_folder->write(QStringLiteral("花名册.csv"), "村编码,户编号,户主,识别日期,姓名,与户主关系,健康状况\n"
                                                      "441623104201,0002,张三,2016-05-01,张三,户主,健康\n"
                                                      ",,,,张四,儿女子,健康\n"
                                                      ",,,,张五,子女,有点咳\n"
                                                      "441623104201,0003,王五,2016-05-01,王五,户主,健康\n");
    const QString refused = import({original}).value(0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member"), 3);
    replace(refused, "儿女子", "子女");
    replace(refused, "有点咳", "长期慢性病");
    QCOMPARE(import({refused}), QStringList());
    QCOMPARE(m_refused, 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member m JOIN household h ON h.id = m.household WHERE "
                            "h.no = '0002' AND m.name IN ('张四', '张五')"),
             2);
}

void RejectedAgainTest::workbookIsMended()
{
    const Sheet sheets[]{
        sheetOf("户", {{"村编码", "户编号", "户主", "识别日期"},
                       {"441623104201", "0002", "张三", "2016-05-01"},
                       {"441623104201", "0003", "王五", "2016-02-30"}}),
        sheetOf("说明", {{"只是文字"}, {"没有表"}}),
        sheetOf("收入",
                {{"户编号", "年度", "工资性收入"}, {"0001", "2019", "100"}, {"0002", "2019", "很多"}})};
    const QString original = m_folder->path(QStringLiteral("台账.xlsx"));
    QVERIFY(writeWorkbook(original, sheets));
    const QStringList written = import({original});
    QCOMPARE(written, QStringList(original + QStringLiteral(".rejected.xlsx")));
    QCOMPARE(m_refused, 2);
    saveMended(written.first(), {{QStringLiteral("2016-02-30"), QStringLiteral("2016-02-29")},
                                 {QStringLiteral("很多"), QStringLiteral("200")}});
    QCOMPARE(import(written), QStringList());
    QCOMPARE(m_refused, 0);
    QCOMPARE(households(), 3);
    QCOMPARE(m_desk->number("SELECT sum(wage_fen) FROM household_year"), 300'00);
    QVERIFY(QFile::remove(original));
    QVERIFY(QFile::copy(written.first(), original));
    QCOMPARE(import({original, written.first()}), QStringList());
    QCOMPARE(m_refused, 0);
}

/// What is still wrong comes in a file of the mended one's name, with one reason for each row.
void RejectedAgainTest::faultsThatStayComeAgain()
{
    const QString original = m_folder->write(QStringLiteral("户.csv"), faulty);
    const QString refused = import({original}).value(0);
    replace(refused, "懒", "其他");
    const QStringList again = import({refused});
    QCOMPARE(again, QStringList(refused + QStringLiteral(".rejected.csv")));
    const QByteArray rows = support::Folder::read(again.first());
    QCOMPARE(rows.count("错误原因"), 1);
    QCOMPARE(rows.count("\r\n"), 2);
    replace(again.first(), "2016-02-30", "2016-02-29");
    QCOMPARE(import(again), QStringList());
    QCOMPARE(households(), 4);
}

void RejectedAgainTest::changedFileIsNotOverwritten()
{
    const QString original = m_folder->write(QStringLiteral("户.csv"), faulty);
    const QString refused = import({original}).value(0);
    QCOMPARE(import({original}), QStringList(refused)); // the program's own is written again
    replace(refused, "懒", "其他");
    const QByteArray mended = support::Folder::read(refused);
    QCOMPARE(import({original}), QStringList(m_folder->path(QStringLiteral("户.csv.rejected-2.csv"))));
    QCOMPARE(support::Folder::read(refused), mended);
}

/// A folder with the mended file and what is left of the first time goes in at once.
void RejectedAgainTest::folderIsDropped()
{
    support::AnswersInUse answers;
    answers.isAccepting = true;
    QVERIFY(QDir().mkpath(m_folder->path(QStringLiteral("表"))));
    const QString original = m_folder->write(QStringLiteral("表/户.csv"), faulty);
    Exchange exchange(nullptr, m_desk->session());
    QVERIFY(!exchange.import({QFileInfo(original).path()}, "441623104201").isEmpty());
    QCOMPARE(answers.messages.size(), 1);
    QVERIFY(answers.messages.first().contains(QStringLiteral("户.csv.rejected.csv")));
    replace(original, "2016-02-30", "2016-02-29");
    replace(original, "懒", "其他");
    QVERIFY(!exchange.import({QFileInfo(original).path()}, "441623104201").isEmpty());
    QCOMPARE(answers.messages.size(), 1);
    QCOMPARE(answers.errors, QStringList());
    QCOMPARE(households(), 4);
}

} // namespace chulie::exchange

QTEST_MAIN(chulie::exchange::RejectedAgainTest)
#include "rejectedagain_test.moc"
