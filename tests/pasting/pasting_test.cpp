#include "models/pasting/pasting.h"

#include "models/history/undo.h"
#include "models/pasting/cells.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "ui/lists/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace chulie::pasting {

/// Blocks from a spreadsheet: how their text is cut into cells, which columns and rows they mean, what is
/// refused, and that all of it is one act.
class PastingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cells_data();
    void placeholdersAreBlank();
    void cells();
    void blocks_data();
    void blocks();
    void planWritesNothing();
    void oneActIsUndoneAsOne();
    void clearingLeavesWhatIsRequired();
    void refusedRowStaysWhole();
    void newRows();
    void maskedCellsSayNothing();

private:
    values::Value stored(std::int64_t row, const char *column);
    std::vector<records::RowEdit> edits(const char *text, int place, const char *column);
    [[nodiscard]] int shown(const char *column) const;
    std::int64_t count(const char *sql);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<lists::RecordModel> m_model;
    std::vector<std::int64_t> m_rows;
};

namespace {

const catalogue::Table &households()
{
    return catalogue::table(catalogue::TableId::Household);
}

} // namespace

void PastingTest::init()
{
    m_model.reset();
    m_rows.clear();
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    support::save(*m_ledger, catalogue::TableId::Village,
                  {{"code", "441623104200"},
                   {"name", "枫围村"},
                   {"town", "镇"},
                   {"county", "县"},
                   {"type", "相对贫困村"}});
    for (const char *no : {"001", "002", "003"})
        m_rows.push_back(support::save(
            *m_ledger, catalogue::TableId::Household,
            {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}, {"cause", "因病"}}));
    m_model = std::make_unique<lists::RecordModel>(*m_ledger, households());
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    QVERIFY(m_model->show({.region = "441623104200"}));
    QCOMPARE(m_model->rowCount(), 3);
}

values::Value PastingTest::stored(std::int64_t row, const char *column)
{
    const auto values = storage::readRow(m_ledger->database(), households(), row);
    return values ? (*values)[static_cast<std::size_t>(households().column(column))] : values::Value();
}

int PastingTest::shown(const char *column) const
{
    return m_model->shownColumn(households().column(column));
}

std::int64_t PastingTest::count(const char *sql)
{
    storage::Statement select(m_ledger->database(), sql);
    return select.next() ? select.integer(0) : -1;
}

/// What \a text means with the cursor in row \a place and \a column.
std::vector<records::RowEdit> PastingTest::edits(const char *text, int place, const char *column)
{
    std::vector<int> columns;
    for (int at = shown(column); at < m_model->columnCount(); ++at)
        columns.push_back(at);
    return readPasting(*m_model, readCells(QString::fromUtf8(text)), place, columns)->edits;
}

/// What was copied while it was masked clears and changes nothing when it is pasted back.
void PastingTest::maskedCellsSayNothing()
{
    support::save(*m_ledger, catalogue::TableId::Household,
                  {{"no", "004"},
                   {"village", "441623104200"},
                   {"identified_on", "2016-05-01"},
                   {"cause", "因病"},
                   {"phone", "13800138000"}});
    QVERIFY(m_model->refresh());
    QVERIFY(m_model->isMasked(3, shown("phone")));
    QVERIFY(!m_model->isMasked(3, shown("no")));
    QVERIFY(!m_model->isMasked(0, shown("phone"))); // blank
    QCOMPARE(m_model->cellText(3, shown("phone")), QStringLiteral("13*********"));
    QVERIFY(edits("13*********", 3, "phone").empty());
    QVERIFY(edits("139****1111", 3, "phone").empty());
    QCOMPARE(edits("13911111111", 3, "phone").size(), 1U);
    m_ledger->masking().setOn(false);
    QVERIFY(!m_model->isMasked(3, shown("phone")));
    QCOMPARE(m_model->cellText(3, shown("phone")), QStringLiteral("13800138000"));
}

void PastingTest::placeholdersAreBlank()
{
    const auto all = edits("/\n无\n因病", 0, "phone");
    QCOMPARE(all.size(), std::size_t{3});
    const int phone = households().column("phone");
    QCOMPARE(all[0].typed.texts.at(phone), QString());
    QCOMPARE(all[1].typed.texts.at(phone), QString());
    QCOMPARE(all[2].typed.texts.at(phone), QStringLiteral("因病"));
}

void PastingTest::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    const auto row = [](const char *name, const char *text, const QList<QStringList> &cells) {
        QTest::newRow(name) << QString::fromUtf8(text) << cells;
    };
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList cells;
        for (const char *text : texts)
            cells += QString::fromUtf8(text);
        return cells;
    };
    row("nothing", "", {});
    row("one", "是", {list({"是"})});
    row("a line end behind", "是\r\n", {list({"是"})});
    row("CRLF", "a\tb\r\nc\td\r\n", {list({"a", "b"}), list({"c", "d"})});
    row("a stray line", "a\tb\r\n\r\n", {list({"a", "b"})});
    row("blanks of one column", "a\r\n\r\n\r\n", {list({"a"}), list({""}), list({""})});
    row("quoted", "\"a\nb\"\tc", {list({"a\nb", "c"})});
    row("doubled quotes", "\"say \"\"yes\"\"\"\tc", {list({"say \"yes\"", "c"})});
    row("a quote alone", "\"a\tb\nc", {list({"\"a", "b"}), list({"c"})});
    row("a quote inside", "5\" pipe\tb", {list({"5\" pipe", "b"})});
    row("blank cells", "\t\tx", {list({"", "", "x"})});
}

void PastingTest::cells()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, cells);
    const auto read = readCells(text);
    QCOMPARE(QList<QStringList>(read.begin(), read.end()), cells);
}

void PastingTest::blocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *text, const char *at, int place, int of,
                        const char *column, const char *value) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(at) << place << of << QByteArray(column)
                            << QString::fromUtf8(value);
    };
    row("at the cursor", "因残\r\n因学\r\n", "cause", 0, 1, "cause", "因学");
    row("from the second row on", "因残\r\n因学\r\n", "cause", 1, 2, "cause", "因学");
    row("two columns", "低保贫困户\t因残\r\n", "type", 0, 0, "cause", "因残");
    row("a heading", "主要致贫原因\r\n因残\r\n", "type", 0, 0, "cause", "因残");
    row("a heading with a unit", "致贫原因（类）\r\n因残\r\n", "type", 0, 0, "cause", "因残");
    row("headings in another order", "致贫原因\t户类型\r\n因残\t低保贫困户\r\n", "no", 0, 0, "type",
        "低保贫困户");
    row("rows by their keys", "户编号\t致贫原因\r\n003\t因残\r\n001\t因学\r\n", "no", 1, 2, "cause", "因残");
    row("rows by their keys, the other", "户编号\t致贫原因\r\n003\t因残\r\n001\t因学\r\n", "no", 1, 0,
        "cause", "因学");
    row("full-width digits", "２０１７．６．３０", "identified_on", 0, 0, "identified_on", "2017-06-30");
    row("a date as Excel has it", "2017/6/30", "identified_on", 0, 0, "identified_on", "2017-06-30");
    row("a blank clears", "\r\n\r\n", "cause", 0, 1, "cause", "");
    row("√ and ×", "√\t×", "wants_industry", 0, 0, "wants_asset", "否");
    row("what is shown comes back", "illness", "cause", 0, 0, "cause", "因病");
    row("more columns than there are", "备注一\t多\t余", "note", 0, 0, "note", "备注一");
    row("a line break", "\"一\r\n二\"", "note", 0, 0, "note", "一\n二");
}

void PastingTest::blocks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, at);
    QFETCH(int, place);
    QFETCH(int, row);
    QFETCH(QByteArray, column);
    QFETCH(QString, value);
    const auto done = records::applyEdits(*m_ledger, households(), edits(text, place, at),
                                          records::Refusal::WholeRow, QStringLiteral("paste"));
    QVERIFY(done);
    QCOMPARE(done->refused, 0);
    const values::Value is = stored(m_rows[static_cast<std::size_t>(row)], column);
    const catalogue::Column &of =
        households().columns[static_cast<std::size_t>(households().column(column.constData()))];
    QCOMPARE(values::isBlank(is)                 ? QString()
             : of.kind == catalogue::Kind::YesNo ? QString::fromUtf8(values::number(is) ? "是" : "否")
                                                 : QString::fromStdString(values::text(is)),
             value);
}

void PastingTest::planWritesNothing()
{
    const auto before = count("SELECT count(*) FROM entry");
    const auto plan = records::planEdits(*m_ledger, households(), edits("因残\r\n因学\r\n错\r\n", 0, "cause"),
                                         records::Refusal::WholeRow);
    QVERIFY(plan);
    QCOMPARE(plan->changed, 2);
    QCOMPARE(plan->refused, 1);
    QCOMPARE(plan->changes.size(), 3U);
    QVERIFY(plan->changes[2].refused.contains(QString::fromUtf8("因病")));
    QCOMPARE(plan->changes[2].to, QString::fromUtf8("错"));
    QCOMPARE(count("SELECT count(*) FROM entry"), before);
    QCOMPARE(count("SELECT count(*) FROM act WHERE command = 'plan'"), 0);
}

void PastingTest::oneActIsUndoneAsOne()
{
    const auto done =
        records::applyEdits(*m_ledger, households(), edits("因残\r\n因学\r\n因灾\r\n", 0, "cause"),
                            records::Refusal::WholeRow, QStringLiteral("paste"));
    QVERIFY(done);
    QCOMPARE(count("SELECT count(*) FROM act WHERE command = 'paste'"), 1);
    const auto last = history::lastAct(m_ledger->database());
    QVERIFY(last && history::undo(*m_ledger, *last));
    for (const std::int64_t row : m_rows)
        QCOMPARE(stored(row, "cause"), values::Value(std::string("因病")));
}

void PastingTest::clearingLeavesWhatIsRequired()
{
    std::vector<records::RowEdit> clearing{m_model->rowAt(0)};
    clearing[0].typed.texts = {{households().column("identified_on"), {}},
                               {households().column("cause"), {}}};
    const auto done = records::applyEdits(*m_ledger, households(), clearing, records::Refusal::Cell,
                                          QStringLiteral("clear"));
    QVERIFY(done);
    QCOMPARE(done->refused, 1);
    QVERIFY(!done->changes.front().refused.isEmpty());
    QCOMPARE(stored(m_rows[0], "identified_on"), values::Value(std::string("2016-05-01")));
    QVERIFY(values::isBlank(stored(m_rows[0], "cause")));
}

void PastingTest::refusedRowStaysWhole()
{
    const auto done = records::applyEdits(*m_ledger, households(), edits("低保贫困户\t错\r\n", 0, "type"),
                                          records::Refusal::WholeRow, QStringLiteral("paste"));
    QVERIFY(done && done->isEmpty());
    QVERIFY(values::isBlank(stored(m_rows[0], "type")));
}

void PastingTest::newRows()
{
    const auto plan = records::applyEdits(
        *m_ledger, households(),
        edits("户编号\t识别日期\t户主\r\n004\t2016-05-01\t黎小燕\r\n005\t\t\r\n", 0, "no"),
        records::Refusal::WholeRow, QStringLiteral("paste"));
    QVERIFY(plan);
    QCOMPARE(plan->added, 1);
    QCOMPARE(plan->refused, 1);
    QCOMPARE(count("SELECT count(*) FROM household h JOIN member m ON m.household = h.id "
                   "WHERE h.no = '004' AND m.name = '黎小燕'"),
             1);
}

} // namespace chulie::pasting

QTEST_MAIN(chulie::pasting::PastingTest)
#include "pasting_test.moc"
