#include "models/exchange/import.h"
#include "tests/support/files.h"

#include <QTest>

#include <random>

namespace chulie::fuzz {

/// Random and cut-off bytes fed to the import: it says what is wrong, or imports; it never crashes, and the
/// ledger stays one that opens. The same bytes on every run.
class ImportFuzzTest : public QObject
{
    Q_OBJECT
private slots:
    void cutOffFiles();
    void changedBytes();
    void randomBytes();

private:
    void feed(ledger::Ledger &ledger, const QByteArray &bytes);

    support::Folder m_folder;
};

namespace {

const QByteArray sample =
    "名册,,,\n村编码,户编号,户主,识别日期,户类型,备注\n"
    "441623104200,001,甲,2018-01-01,一般贫困户,\"好,\n\"\"第二行\"\"\"\n"
    "441623104200,=\"002\",乙,2018/1/"
    "1,,\t-5\n441623104200,003,𬇙,2018年1月1日,特困供养户,\"\t0012\"\n合计,,,\n";
const QByteArray members = "户编号\t姓名\t身份证号\t与户主关系\n001\t甲\t441624195208310411\t户主\n"
                           "001\t甲\t11010519491231002x\t配偶\n002\t丙\t护照：E1\t子女\n002\t丙\t\t户主\n";

} // namespace

void ImportFuzzTest::feed(ledger::Ledger &ledger, const QByteArray &bytes)
{
    const QString path = m_folder.write(QStringLiteral("fuzz.csv"), bytes);
    auto plan = exchange::planImport(ledger, {path}, {});
    if (!plan) {
        QVERIFY(!plan.failure().message.isEmpty());
        return;
    }
    for (const exchange::Problem &problem : plan->problems())
        QVERIFY(!problem.reason.isEmpty() && problem.line > 0);
    QVERIFY(exchange::writeRejected(*plan));
    const auto applied = exchange::applyImport(ledger, *plan);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.failure().detail));
}

void ImportFuzzTest::cutOffFiles()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("cut.chulie"));
    feed(*ledger, "村编码,村名,镇,县区,村类型\n441623104200,甲村,镇,县,相对贫困村\n");
    for (const QByteArray &whole : {sample, members})
        for (qsizetype size = 0; size <= whole.size(); size += 2)
            feed(*ledger, whole.first(size));
}

void ImportFuzzTest::changedBytes()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("changed.chulie"));
    feed(*ledger, "村编码,村名,镇,县区,村类型\n441623104200,甲村,镇,县,相对贫困村\n");
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = round % 2 ? sample : members;
        for (auto left = 1 + random() % 8; left > 0; --left)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                "\0\"\n\r,;\t\xFF\x84\x31 0=1-"[random() % 15];
        feed(*ledger, bytes);
    }
}

void ImportFuzzTest::randomBytes()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("random.chulie"));
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = round % 3 ? QByteArray("户编号,村编码,识别日期\n") : QByteArray();
        if (round % 4 == 0)
            bytes.prepend("\xFF\xFE");
        for (auto left = random() % 400; left > 0; --left)
            bytes += static_cast<char>(random());
        feed(*ledger, bytes);
    }
}

} // namespace chulie::fuzz

QTEST_GUILESS_MAIN(chulie::fuzz::ImportFuzzTest)
#include "import_fuzz_test.moc"
