#include "tests/support/files.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

#include <memory>

namespace chulie::commands {

/// pack, merge, conflicts, resolve and the undo of a merge, from outside as people's scripts call them.
class ExchangingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void mergePrintsACountForEachTable();
    void dryRunIsThePlan();
    void badPackages();
    void conflictIsListedAndDecided();
    void mergeIsUndone();
    void passphraseComesFromAFile();
    void packRefuses_data();
    void packRefuses();

private:
    int run(const QString &line);

    std::unique_ptr<support::Folder> m_folder;
    support::Program m_program;
};

/// The words of \a line; files are in the test's folder.
int ExchangingTest::run(const QString &line)
{
    return m_program.run(line.split(u' '), m_folder->path({}));
}

void ExchangingTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    QCOMPARE(run(QStringLiteral("new a.chulie")), 0);
    QCOMPARE(run(QStringLiteral("new b.chulie")), 0);
    QCOMPARE(run(QStringLiteral("set a.chulie 村 441623104200 村名=塘村 镇=镇 县区=县 村类型=相对贫困村")),
             0);
    QCOMPARE(run(QStringLiteral("set a.chulie 户 0001 村编码=441623104200 识别日期=2018-01-01")), 0);
    QVERIFY2(run(QStringLiteral("pack a.chulie a.chuliepack --region 4416")) == 0,
             qPrintable(m_program.err()));
    QVERIFY2(run(QStringLiteral("merge b.chulie a.chuliepack")) == 0, qPrintable(m_program.err()));
}

void ExchangingTest::mergePrintsACountForEachTable()
{
    QCOMPARE(run(QStringLiteral("merge b.chulie a.chuliepack")), 0);
    QCOMPARE(m_program.out(), QStringLiteral("包,表,新增,更新,未变,移除,冲突\n"
                                             "a.chuliepack,村,0,0,1,0,0\na.chuliepack,户,0,0,1,0,0\n"));
    QVERIFY2(m_program.err().contains(QStringLiteral("knew all of it")), qPrintable(m_program.err()));
}

void ExchangingTest::dryRunIsThePlan()
{
    QCOMPARE(run(QStringLiteral("new c.chulie")), 0);
    QCOMPARE(run(QStringLiteral("merge c.chulie a.chuliepack --dry-run")), 0);
    QCOMPARE(m_program.out(), QStringLiteral("包,表,新增,更新,未变,移除,冲突\n"
                                             "a.chuliepack,村,1,0,0,0,0\na.chuliepack,户,1,0,0,0,0\n"));
    QCOMPARE(run(QStringLiteral("history c.chulie")), 0);
    QCOMPARE(m_program.out().count(u'\n'), 1);
}

void ExchangingTest::badPackages()
{
    const QByteArray whole = support::Folder::read(m_folder->path(QStringLiteral("a.chuliepack")));
    m_folder->write(QStringLiteral("cut.chuliepack"), whole.chopped(1));
    QCOMPARE(run(QStringLiteral("merge b.chulie cut.chuliepack")), 2);
    QCOMPARE(m_program.out(), QString());
    QVERIFY2(m_program.err().contains(QStringLiteral("damaged or was cut off")), qPrintable(m_program.err()));
    QCOMPARE(run(QStringLiteral("merge b.chulie cut.chuliepack a.chuliepack")), 1);
    QCOMPARE(m_program.out().count(u'\n'), 3);
}

void ExchangingTest::conflictIsListedAndDecided()
{
    QCOMPARE(run(QStringLiteral("set a.chulie 户 0001 联系电话=13800000001 --author 甲")), 0);
    QCOMPARE(run(QStringLiteral("set b.chulie 户 0001 联系电话=13800000002 --author 乙")), 0);
    QCOMPARE(run(QStringLiteral("pack a.chulie a2.chuliepack --region 4416")), 0);
    QCOMPARE(run(QStringLiteral("merge b.chulie a2.chuliepack")), 1);
    QVERIFY2(m_program.out().contains(QStringLiteral("户,0,")), qPrintable(m_program.out()));
    QCOMPARE(run(QStringLiteral("conflicts b.chulie")), 0);
    const QStringList lines = m_program.out().split(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("冲突,表,行,列,现值,作者,时间,另值,作者,时间"));
    // Which of the two stands is decided by the names of the devices, which are drawn at random.
    QVERIFY2(lines.at(1).contains(QStringLiteral(",户,0001,联系电话,138")), qPrintable(m_program.out()));
    QVERIFY2(lines.at(1).contains(QStringLiteral(",13800000002,乙,")) &&
                 lines.at(1).contains(QStringLiteral(",13800000001,甲,")),
             qPrintable(m_program.out()));
    const QString number = lines.at(1).section(u',', 0, 0);
    QCOMPARE(run(QStringLiteral("resolve b.chulie 7 13800000001")), 2);
    QCOMPARE(run(QStringLiteral("resolve b.chulie %1 13800000001").arg(number)), 0);
    QCOMPARE(run(QStringLiteral("conflicts b.chulie")), 0);
    QCOMPARE(m_program.out().count(u'\n'), 1);
}

void ExchangingTest::mergeIsUndone()
{
    QVERIFY(run(QStringLiteral("undo b.chulie")) == 2);
    QCOMPARE(run(QStringLiteral("set a.chulie 户 0001 联系电话=13800000001")), 0);
    QCOMPARE(run(QStringLiteral("pack a.chulie a2.chuliepack --region 441623104200")), 0);
    QCOMPARE(run(QStringLiteral("merge b.chulie a2.chuliepack")), 0);
    const QString act = m_program.err().section(QStringLiteral("act "), 1).section(u';', 0, 0);
    QVERIFY2(run(QStringLiteral("undo b.chulie %1").arg(act)) == 0, qPrintable(m_program.err()));
    QCOMPARE(run(QStringLiteral("undo b.chulie %1").arg(act)), 2);
    QCOMPARE(run(QStringLiteral("history b.chulie 户 0001")), 0);
    QVERIFY2(!m_program.out().contains(QStringLiteral("13800000001")), qPrintable(m_program.out()));
    QCOMPARE(run(QStringLiteral("check b.chulie")), 0);
}

void ExchangingTest::passphraseComesFromAFile()
{
    m_folder->write(QStringLiteral("right"), "口令\n");
    m_folder->write(QStringLiteral("wrong"), "别的\n");
    m_folder->write(QStringLiteral("blank"), "\n");
    const QString merge = QStringLiteral("merge c.chulie p.chuliepack --package-passphrase-file ");
    QCOMPARE(run(QStringLiteral("new c.chulie")), 0);
    QCOMPARE(run(QStringLiteral("pack a.chulie p.chuliepack --region 4416 --package-passphrase-file right")),
             0);
    QVERIFY2(m_program.err().contains(QStringLiteral("The passphrase is weak")), qPrintable(m_program.err()));
    QCOMPARE(run(QStringLiteral("merge c.chulie p.chuliepack")), 2);
    QCOMPARE(run(merge + QStringLiteral("wrong")), 2);
    QVERIFY2(m_program.err().contains(QStringLiteral("passphrase is not that")), qPrintable(m_program.err()));
    QCOMPARE(run(merge + QStringLiteral("blank")), 2);
    QCOMPARE(run(merge + QStringLiteral("none")), 2);
    QCOMPARE(run(merge + QStringLiteral("right")), 0);
}

void ExchangingTest::packRefuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no region") << QStringLiteral("pack a.chulie new.chuliepack");
    QTest::newRow("no such region") << QStringLiteral("pack a.chulie new.chuliepack --region 4499");
    QTest::newRow("no code") << QStringLiteral("pack a.chulie new.chuliepack --region 44162");
    QTest::newRow("is there already") << QStringLiteral("pack a.chulie a.chuliepack --region 4416");
    QTest::newRow("no such folder") << QStringLiteral("pack a.chulie none/new.chuliepack --region 4416");
}

void ExchangingTest::packRefuses()
{
    QFETCH(QString, arguments);
    const QByteArray before = support::Folder::read(m_folder->path(QStringLiteral("a.chuliepack")));
    QCOMPARE(run(arguments), 2);
    QVERIFY(!m_program.err().isEmpty());
    QVERIFY(!QFile::exists(m_folder->path(QStringLiteral("new.chuliepack"))));
    QCOMPARE(support::Folder::read(m_folder->path(QStringLiteral("a.chuliepack"))), before);
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::ExchangingTest)
#include "exchanging_test.moc"
