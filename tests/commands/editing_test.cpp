#include "tests/support/files.h"
#include "tests/support/program.h"

#include <QTest>

namespace chulie::commands {

/// set, remove, history and undo, from outside as people's scripts call them.
class EditingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void setChangesAndClears();
    void setMakesRows();
    void setRefuses_data();
    void setRefuses();
    void removedRowsKeepTheirHistory();
    void undoTakesBack();
    void undoLeavesWhatChangedSince();
    void undoTwice();
    void undoOutlivesTheIdentity();
    void forgetErasesTheHistory();

private:
    int run(const QStringList &arguments);
    QStringList historyOf(const QStringList &key);

    support::Folder m_folder;
    QString m_ledger;
    support::Program m_program;
    int m_count = 0;
};

int EditingTest::run(const QStringList &arguments)
{
    QStringList all = arguments;
    all.insert(1, m_ledger);
    return m_program.run(all);
}

/// 列,原值,新值 of every line.
QStringList EditingTest::historyOf(const QStringList &key)
{
    if (run(QStringList{QStringLiteral("history")} + key) != 0)
        return {m_program.err()};
    QStringList lines;
    for (const QString &line : m_program.out().split(QLatin1Char('\n'), Qt::SkipEmptyParts).sliced(1))
        lines << line.section(QLatin1Char(','), 6);
    return lines;
}

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

void EditingTest::init()
{
    m_ledger = m_folder.path(QStringLiteral("%1.chulie").arg(++m_count));
    QCOMPARE(run(words("new")), 0);
    QVERIFY2(run(words("set 村 441623104200 村名=塘村 镇=镇 县区=县 村类型=相对贫困村")) == 0,
             qPrintable(m_program.err()));
    QVERIFY2(run(words("set 户 0001 村编码=441623104200 识别日期=2018-01-01")) == 0,
             qPrintable(m_program.err()));
}

void EditingTest::setChangesAndClears()
{
    QCOMPARE(run(words("set 户 0001 联系电话=１３８ 户编号=0002")), 0);
    QCOMPARE(run(words("set household 0002 phone=")), 0);
    QCOMPARE(historyOf(words("户 0001")),
             (QStringList{QStringLiteral(",,新增"), QStringLiteral("户编号,,0001"),
                          QStringLiteral("村编码,,441623104200"), QStringLiteral("识别日期,,2018-01-01"),
                          QStringLiteral("户编号,0001,0002"), QStringLiteral("联系电话,,138"),
                          QStringLiteral("联系电话,138,")}));
}

void EditingTest::setMakesRows()
{
    QCOMPARE(run(words("set 户年度 0001 2019 工资性收入=1,200.5 不愁吃=√")), 0);
    QCOMPARE(
        historyOf(words("户年度 0001 2019")),
        (QStringList{QStringLiteral(",,新增"), QStringLiteral("户编号,,0001"), QStringLiteral("年度,,2019"),
                     QStringLiteral("工资性收入,,1200.50"), QStringLiteral("不愁吃,,是")}));
    QCOMPARE(run(words("set 人 0001 张三 与户主关系=户主")), 0);
    QCOMPARE(run(words("set 人 0001 张三 证件号码=11010519491231002X")), 0);
    QCOMPARE(historyOf(words("人 0001 张三")).constLast(), QStringLiteral("出生日期,,1949-12-31"));
    QCOMPARE(run(words("set 人年度 0001 张三 11010519491231002X 2019 务工月数=3")), 0);
}

void EditingTest::setRefuses_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("no such table") << QStringLiteral("set 屋 0001 备注=x");
    QTest::newRow("no such column") << QStringLiteral("set 户 0001 颜色=x");
    QTest::newRow("nothing to set") << QStringLiteral("set 户 0001 0002");
    QTest::newRow("no such row") << QStringLiteral("set 户 0009 备注=x");
    QTest::newRow("required cleared") << QStringLiteral("set 户 0001 识别日期=");
    QTest::newRow("not a date") << QStringLiteral("set 户 0001 识别日期=2018-02-30");
    QTest::newRow("broken reference") << QStringLiteral("set 户 0001 村编码=441623104299");
    QTest::newRow("head") << QStringLiteral("set 户 0001 户主=张三");
    QTest::newRow("duplicate") << QStringLiteral("set 户 0002 户编号=0001");
    QTest::newRow("second head") << QStringLiteral("set 人 0001 李四 与户主关系=户主");
    QTest::newRow("contradiction") << QStringLiteral(
        "set 人 0001 张三 证件号码=11010519491231002X 出生日期=1950-01-01");
    QTest::newRow("other village") << QStringLiteral(
        "set 措施 M1 村编码=441623104201 户编号=0001 责任清单序号=1 措施名称=养鸡 "
        "开始日期=2018-02-01 状态=计划");
}

void EditingTest::setRefuses()
{
    QFETCH(QString, call);
    QCOMPARE(run(words("set 村 441623104201 村名=枫村 镇=镇 县区=县 村类型=面上村")), 0);
    QCOMPARE(run(words("set 户 0002 村编码=441623104200 识别日期=2018-01-01")), 0);
    QCOMPARE(run(words("set 人 0001 张三 与户主关系=户主")), 0);
    QCOMPARE(run(words("history")), 0);
    const QString before = m_program.out();
    QCOMPARE(run(call.split(QLatin1Char(' '))), 2);
    QCOMPARE(m_program.err().count(QLatin1Char('\n')), 1);
    QCOMPARE(run(words("history")), 0);
    QCOMPARE(m_program.out(), before);
}

void EditingTest::removedRowsKeepTheirHistory()
{
    QCOMPARE(run(words("set 人 0001 张三 与户主关系=户主")), 0);
    QCOMPARE(run(words("remove 户 0001")), 0);
    QCOMPARE(historyOf(words("户 0001")).constLast(), QStringLiteral(",,移除"));
    QCOMPARE(historyOf(words("人 0001 张三")).constLast(), QStringLiteral(",,移除"));
    QCOMPARE(run(words("remove 户 0001")), 2);
    QCOMPARE(run(words("history 户 0009")), 2);
}

void EditingTest::undoTakesBack()
{
    QCOMPARE(run(words("set 户 0001 联系电话=138")), 0);
    QCOMPARE(run(words("set 户 0001 户编号=0002")), 0);
    QCOMPARE(run(words("undo")), 0);
    QCOMPARE(run(words("undo")), 0);
    QCOMPARE(historyOf(words("户 0001")).constLast(), QStringLiteral("联系电话,138,"));
    QCOMPARE(run(words("remove 户 0001")), 0);
    QCOMPARE(run(words("undo")), 0);
    QCOMPARE(run(words("set 户 0001 备注=x")), 0);
    QCOMPARE(run(words("undo 2")), 2);
    QCOMPARE(run(words("undo 99")), 2);
}

void EditingTest::undoLeavesWhatChangedSince()
{
    QCOMPARE(run(words("set 户 0001 联系电话=138 备注=a")), 0);
    QCOMPARE(run(words("set 户 0001 备注=b")), 0);
    QCOMPARE(run(words("undo 3")), 1);
    QVERIFY(m_program.err().contains(QStringLiteral("户 0001 备注")));
    QCOMPARE(historyOf(words("户 0001")).constLast(), QStringLiteral("联系电话,138,"));
}

void EditingTest::undoTwice()
{
    QCOMPARE(run(words("set 户 0001 联系电话=138")), 0);
    QCOMPARE(run(words("undo 3")), 0);
    QCOMPARE(run(words("undo 3")), 2);
    QVERIFY2(m_program.err().contains(QStringLiteral("already")), qPrintable(m_program.err()));
    QCOMPARE(run(words("undo 4")), 0);
    QCOMPARE(historyOf(words("户 0001")).constLast(), QStringLiteral("联系电话,,138"));
    QCOMPARE(run(words("undo 3")), 0);
}

/// A ledger on another machine has another identity; what was written in it before is still its own.
void EditingTest::undoOutlivesTheIdentity()
{
    QCOMPARE(run(words("set 户 0001 备注=a")), 0);
    QCOMPARE(run(words("set 户 0001 备注=b")), 0);
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_folder.path(QStringLiteral("elsewhere")).toUtf8());
    QCOMPARE(run({QStringLiteral("undo")}), 0);
    QVERIFY2(run({QStringLiteral("undo")}) == 0, qPrintable(m_program.err()));
    qputenv("XDG_DATA_HOME", home);
    QVERIFY2(run({QStringLiteral("undo")}) == 0, qPrintable(m_program.err()));
    QVERIFY(historyOf(words("户 0001")).constLast().startsWith(QStringLiteral(",,")));
}

void EditingTest::forgetErasesTheHistory()
{
    QCOMPARE(run(words("set 户 0001 帮扶责任人=张帮扶")), 0);
    QCOMPARE(run(words("forget 户 0001")), 2);
    QVERIFY2(m_program.err().contains(QStringLiteral("Remove it first")), qPrintable(m_program.err()));
    QCOMPARE(run(words("remove 户 0001")), 0);
    QCOMPARE(run(words("forget 户 0001")), 0);
    QVERIFY2(m_program.err().contains(QStringLiteral("chuliebak")), qPrintable(m_program.err()));
    QCOMPARE(run(words("history")), 0);
    QVERIFY2(!m_program.out().contains(QStringLiteral("张帮扶")), qPrintable(m_program.out()));
    QVERIFY(!support::Folder::read(m_ledger).contains("张帮扶"));
    QCOMPARE(run(words("forget 户 0001")), 2);
    QCOMPARE(run(words("forget 没有 0001")), 2);
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::EditingTest)
#include "editing_test.moc"
