#include "tests/support/files.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTest>

namespace chulie::commands {

/// import, from outside as people's scripts call it: what is said, which files are taken and written.
class ImportingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void warningsAreSaid();
    void unchangedIsSaid();
    void rejectedFilesAreKept();
    void rejectedFileBesideItsSource();
    void filesLeftOut();
    void oneFileCannotBeRead();
    void options_data();
    void options();

private:
    int import(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &text) { return m_folder->write(name, text); }

    std::unique_ptr<support::Folder> m_folder;
    QString m_ledger;
    support::Program m_program;
};

namespace {

const QByteArray villages = "村编码,村名,镇,县区,村类型\n441623104200,甲村,镇,县,相对贫困村\n";
const QByteArray households = "户编号,村编码,户主,识别日期\nH1,441623104200,甲,2018-01-01\n";

} // namespace

void ImportingTest::init()
{
    m_folder = std::make_unique<support::Folder>();
    QVERIFY(m_folder->newLedger());
    m_ledger = m_folder->path(QStringLiteral("test.chulie"));
    QCOMPARE(import({write(QStringLiteral("v.csv"), villages), write(QStringLiteral("h.csv"), households)}),
             0);
}

int ImportingTest::import(const QStringList &arguments)
{
    return m_program.run(QStringList{QStringLiteral("import"), m_ledger} + arguments);
}

/// A line for each kind, without a report.
void ImportingTest::warningsAreSaid()
{
    QByteArray rows = "户编号,户主,联系电活,序号\n";
    for (int row = 0; row < 3; ++row)
        rows += "H1,乙,1,2\n";
    QCOMPARE(import({write(QStringLiteral("w.csv"), rows)}), 0);
    QCOMPARE(m_program.err().count(QStringLiteral("联系电活")), 1);
    QVERIFY2(m_program.err().contains(QStringLiteral("户主")) &&
                 m_program.err().contains(QStringLiteral("× 3")),
             qPrintable(m_program.err()));
    QVERIFY(!m_program.err().contains(QStringLiteral("Nothing changed")));
}

void ImportingTest::unchangedIsSaid()
{
    QCOMPARE(import({m_folder->path(QStringLiteral("h.csv"))}), 0);
    QVERIFY2(m_program.err().contains(QStringLiteral("Nothing changed")), qPrintable(m_program.err()));
}

/// What the program wrote is replaced; what a person changed there never is.
void ImportingTest::rejectedFilesAreKept()
{
    const QString file = write(QStringLiteral("y.csv"), "户编号,年度\nH9,2019\n");
    const QString first = file + QStringLiteral(".rejected.csv");
    const QString second = file + QStringLiteral(".rejected-2.csv");
    QCOMPARE(import({file}), 1);
    const QByteArray written = support::Folder::read(first);
    write(QStringLiteral("y.csv"), "户编号,年度\nH9,2019\nH8,2019\n");
    QCOMPARE(import({file}), 1);
    QVERIFY(support::Folder::read(first).size() > written.size());
    QVERIFY(!QFileInfo::exists(second));
    write(QStringLiteral("y.csv.rejected.csv"), written + "H9,2018\r\n");
    QCOMPARE(import({file}), 1);
    QCOMPARE(support::Folder::read(first), written + "H9,2018\r\n");
    QVERIFY(QFileInfo::exists(second));
    QCOMPARE(import({file}), 1);
    QVERIFY(!QFileInfo::exists(file + QStringLiteral(".rejected-3.csv")));
}

/// Its rows are those of the source before they were mended.
void ImportingTest::rejectedFileBesideItsSource()
{
    const QString file = write(QStringLiteral("y.csv"), "户编号,年度,工资性收入\nH2,2019,100\n");
    QCOMPARE(import({file}), 1);
    const QString rejected = file + QStringLiteral(".rejected.csv");
    write(QStringLiteral("y.csv"), "户编号,年度,工资性收入\nH2,2019,200\n");
    const QString more =
        write(QStringLiteral("m.csv"), "户编号,村编码,识别日期\nH2,441623104200,2018-01-01\n");
    QCOMPARE(import({more, file, rejected}), 0);
    QVERIFY2(m_program.err().contains(QStringLiteral("y.csv.rejected.csv is left out")),
             qPrintable(m_program.err()));
    QCOMPARE(m_program.out().count(u'\n'), 3);
    QCOMPARE(import({rejected}), 0); // alone it is a file like any other
    QVERIFY(m_program.out().contains(QStringLiteral("户年度,0,1,0,0")));
}

void ImportingTest::filesLeftOut()
{
    const QString file = m_folder->path(QStringLiteral("h.csv"));
    for (const char *name : {"~$h.csv", "._h.csv"}) {
        const QString leaving = write(QString::fromLatin1(name), "\x05\x07");
        QCOMPARE(import({leaving, file}), 0);
        QVERIFY2(m_program.err().contains(QStringLiteral("is left out")), qPrintable(m_program.err()));
        QCOMPARE(import({leaving}), 2);
        QVERIFY2(m_program.err().contains(leaving), qPrintable(m_program.err()));
    }
}

/// The others go in.
void ImportingTest::oneFileCannotBeRead()
{
    QDir(m_folder->path({})).mkdir(QStringLiteral("folder"));
    const QString more =
        write(QStringLiteral("m.csv"), "户编号,村编码,识别日期\nH2,441623104200,2018-01-01\n");
    for (const QString &bad :
         {m_folder->path(QStringLiteral("folder")), m_folder->path(QStringLiteral("gone.csv")),
          write(QStringLiteral("bad.csv"), "a,b\n"), write(QStringLiteral("empty.csv"), {})}) {
        QCOMPARE(import({bad, more}), 1);
        QVERIFY2(m_program.err().contains(bad), qPrintable(m_program.err()));
        QVERIFY(m_program.out().contains(QStringLiteral("m.csv,户")));
        QCOMPARE(import({bad}), 2);
        QVERIFY2(m_program.err().contains(bad), qPrintable(m_program.err()));
    }
    QCOMPARE(import({m_folder->path(QStringLiteral("folder"))}), 2);
    QVERIFY2(m_program.err().contains(QStringLiteral("is a folder")), qPrintable(m_program.err()));
}

void ImportingTest::options_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<int>("status");
    const auto add = [](const QStringList &given, int status) {
        QTest::addRow("%s", qPrintable(given.join(u' '))) << given << status;
    };
    add({QStringLiteral("--set"), QStringLiteral("年度=2019")}, 0);
    add({QStringLiteral("--set"), QStringLiteral("年度=2019"), QStringLiteral("--map"),
         QStringLiteral("工资=工资性收入")},
        0);
    add({}, 2); // no year
    add({QStringLiteral("--set"), QStringLiteral("年度")}, 2);
    add({QStringLiteral("--set"), QStringLiteral("年=2019")}, 2);
    add({QStringLiteral("--set"), QStringLiteral("年度=19")}, 2);
    add({QStringLiteral("--set"), QStringLiteral("年度=2019"), QStringLiteral("--map"),
         QStringLiteral("工资=工资收入")},
        2);
}

void ImportingTest::options()
{
    QFETCH(QStringList, given);
    QFETCH(int, status);
    const QString file = write(QStringLiteral("y.csv"), "户编号,工资,住房等级,不愁吃\nH1,100,A,是\n");
    QCOMPARE(import(QStringList{file} + given), status);
    if (status == 0)
        QCOMPARE(m_program.err().contains(QStringLiteral("工资")), !given.contains(QStringLiteral("--map")));
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::ImportingTest)
#include "importing_test.moc"
