#include "tests/support/files.h"
#include "tests/support/program.h"

#include <QTest>

namespace chulie::commands {

/// compare, from outside as people's scripts call it.
class CompareListTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void rows();
    void webPage();
    void region();
    void masked();
    void maskedHouseholdNumber();
    void setting();
    void refused_data();
    void refused();

private:
    int call(const QString &command, const QStringList &arguments);
    [[nodiscard]] QString list() { return m_folder->write(QStringLiteral("l.csv"), m_list); }
    [[nodiscard]] QByteArray memberYears();

    std::unique_ptr<support::Folder> m_folder;
    QByteArray m_list;
    QString m_ledger;
    support::Program m_program;
};

namespace {

const QByteArray villages = "村编码,村名,镇,县区,村类型\n441623104200,甲村,镇,县,相对贫困村\n"
                            "441623104201,乙村,镇,县,相对贫困村\n";
const QByteArray households =
    "户编号,村编码,识别日期\nH1,441623104200,2018-01-01\nH2,441623104201,2018-01-01\n";
const QByteArray members = "户编号,姓名,证件号码,与户主关系,减少日期,减少原因\n"
                           "H1,黎小燕,441624199001010014,户主,,\nH1,欧志,441624195503070027,配偶,,\n"
                           "H2,张三,,户主,,\nH2,李四,44162419880807003X,配偶,2019-03-01,死亡\n";

} // namespace

void CompareListTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    QVERIFY(m_folder->newLedger());
    m_ledger = m_folder->path(QStringLiteral("test.chulie"));
    QCOMPARE(call(QStringLiteral("import"), {m_folder->write(QStringLiteral("v.csv"), villages),
                                             m_folder->write(QStringLiteral("h.csv"), households),
                                             m_folder->write(QStringLiteral("m.csv"), members)}),
             0);
    m_list = "2020年参保名单,,\n序号,参保人姓名,身份证号码\n1,黎 小燕,'441624199001010014\n"
             "2,欧志,441624195503070020\n3,李四,44162419880807003x\n合计,3,\n";
}

int CompareListTest::call(const QString &command, const QStringList &arguments)
{
    return m_program.run(QStringList{command, m_ledger} + arguments);
}

QByteArray CompareListTest::memberYears()
{
    const QString folder = m_folder->path(QStringLiteral("out"));
    call(QStringLiteral("export"),
         {folder, QStringLiteral("--plain"), QStringLiteral("--table"), QStringLiteral("人年度")});
    return support::Folder::read(folder + QStringLiteral("/人年度.csv"));
}

/// Those of the list with their lines, then those who are not in it; who has left by the year's end is none.
void CompareListTest::rows()
{
    QCOMPARE(call(QStringLiteral("compare"), {list(), QStringLiteral("--year"), QStringLiteral("2020")}), 0);
    QCOMPARE(m_program.out(),
             QStringLiteral("行,姓名,证件号码,结果,户编号,村,台账姓名,台账证件号码\n"
                            "3,黎 小燕,'441624199001010014,一致,H1,甲村,黎小燕,441624199001010014\n"
                            "4,欧志,441624195503070020,号码有误,H1,甲村,欧志,441624195503070027\n"
                            "5,李四,44162419880807003x,仅名单,,,,\n"
                            ",,,仅台账,H2,乙村,张三,\n"));
    QCOMPARE(call(QStringLiteral("compare"), {list(), QStringLiteral("--year"), QStringLiteral("2018")}), 0);
    QVERIFY(m_program.out().contains(QStringLiteral("5,李四,44162419880807003x,一致,H2,乙村,李四")));
}

/// The list may come as any kind of file.
void CompareListTest::webPage()
{
    const QString page = m_folder->write(
        QStringLiteral("l.xls"), "<html><table><tr><th>姓名<th>证件号码<tr><td>欧志<td>441624195503070027"
                                 "</table>");
    QCOMPARE(call(QStringLiteral("compare"), {page, QStringLiteral("--year"), QStringLiteral("2020")}), 0);
    QVERIFY(m_program.out().contains(
        QStringLiteral("\n2,欧志,441624195503070027,一致,H1,甲村,欧志,441624195503070027\n")));
}

void CompareListTest::region()
{
    QCOMPARE(call(QStringLiteral("compare"), {list(), QStringLiteral("--year"), QStringLiteral("2020"),
                                              QStringLiteral("--region"), QStringLiteral("441623104201")}),
             0);
    QVERIFY(m_program.out().contains(QStringLiteral("仅名单,,,,\n4,")));
    QVERIFY(!m_program.out().contains(QStringLiteral("甲村")));
}

void CompareListTest::masked()
{
    QCOMPARE(call(QStringLiteral("compare"),
                  {list(), QStringLiteral("--year"), QStringLiteral("2020"), QStringLiteral("--mask")}),
             0);
    QVERIFY(m_program.out().contains(QStringLiteral(",黎小燕,44****************\n")));
    QVERIFY(!m_program.out().contains(QStringLiteral("1990")) &&
            !m_program.out().contains(QStringLiteral("1955")));
    QVERIFY(m_program.out().startsWith(QStringLiteral("行,")));
}

/// Where a household's number is itself an identity number, the table is not for import.
void CompareListTest::maskedHouseholdNumber()
{
    const QString household = QStringLiteral("110105194912310046");
    QCOMPARE(
        call(QStringLiteral("import"),
             {m_folder->write(QStringLiteral("h.csv"), "户编号,村编码,识别日期,户主\n" + household.toUtf8() +
                                                           ",441623104201,2016-01-01,王五\n")}),
        0);
    QCOMPARE(call(QStringLiteral("compare"),
                  {list(), QStringLiteral("--year"), QStringLiteral("2020"), QStringLiteral("--mask")}),
             0);
    QVERIFY(m_program.out().startsWith(QStringLiteral("本文件已脱敏，仅供查阅，不得导入")));
    QVERIFY(m_program.out().contains(QStringLiteral("王五")) && !m_program.out().contains(household));
}

/// One act, which one undo takes back; a dry run writes nothing.
void CompareListTest::setting()
{
    const QStringList asked{list(),
                            QStringLiteral("--year"),
                            QStringLiteral("2020"),
                            QStringLiteral("--set"),
                            QStringLiteral("基本医疗保险=有"),
                            QStringLiteral("--set-others"),
                            QStringLiteral("否")};
    const QByteArray before = memberYears();
    QCOMPARE(call(QStringLiteral("compare"), asked + QStringList(QStringLiteral("--dry-run"))), 0);
    QVERIFY(m_program.err().contains(QStringLiteral("would be written: 2.")));
    QCOMPARE(memberYears(), before);
    QCOMPARE(call(QStringLiteral("compare"), asked), 0);
    QVERIFY(m_program.err().contains(QStringLiteral("were written: 2.")));
    const QByteArray after = memberYears();
    QVERIFY(after.contains("H1,黎小燕,441624199001010014,2020,,是,") && after.contains("H2,张三,,2020,,否,"));
    QVERIFY(!after.contains("欧志"));
    QCOMPARE(call(QStringLiteral("compare"), asked), 0);
    QVERIFY(m_program.err().contains(QStringLiteral("there already: 2.")));
    QCOMPARE(call(QStringLiteral("undo"), {}), 0);
    QCOMPARE(memberYears(), before);
}

void CompareListTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const char *arguments, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << QString::fromUtf8(said);
    };
    add("no such column", "--set 甲=是", "人年度");
    add("a key", "--set 年度=2020", "人年度");
    add("no value", "--set 基本医疗保险", "人年度");
    add("no such answer", "--set 在校状况=大学", "大学");
    add("others alone", "--set-others 否", "--set-others");
    add("no such region", "--region 440000", "440000");
}

void CompareListTest::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const QStringList year{QStringLiteral("--year"), QStringLiteral("2020")};
    QCOMPARE(call(QStringLiteral("compare"), QStringList(list()) + year + arguments), 2);
    QVERIFY2(m_program.err().contains(said), qPrintable(m_program.err()));
    m_list = "村编码,村名\n1,2\n";
    QCOMPARE(call(QStringLiteral("compare"), QStringList(list()) + year), 2);
    QVERIFY2(m_program.err().contains(QStringLiteral("姓名")), qPrintable(m_program.err()));
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::CompareListTest)
#include "comparelist_test.moc"
