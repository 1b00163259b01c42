#include "tests/support/files.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTest>

#include <memory>

namespace chulie::commands {

/// protect, and the passphrase of every other subcommand, from outside as people's scripts call them.
class ProtectingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void opensWithItsPassphraseAlone_data();
    void opensWithItsPassphraseAlone();
    void isChangedRekeyedAndRemoved();
    void weakOnesAreNamed();
    void backupsAndRestores();
    void refuses_data();
    void refuses();

private:
    int run(const QString &line);

    std::unique_ptr<support::Folder> m_folder;
    support::Program m_program;
};

int ProtectingTest::run(const QString &line)
{
    return m_program.run(line.split(u' '), m_folder->path({}));
}

/// Deriving a key takes a second; one ledger is for all.
void ProtectingTest::initTestCase()
{
    m_folder = std::make_unique<support::Folder>();
    m_folder->write(QStringLiteral("one"), "塘村的口令\nnot this\n");
    m_folder->write(QStringLiteral("two"), "another\n");
    m_folder->write(QStringLiteral("blank"), "\nsecond line\n");
    QCOMPARE(run(QStringLiteral("new a.chulie")), 0);
    QCOMPARE(run(QStringLiteral("new plain.chulie")), 0);
    QCOMPARE(run(QStringLiteral("set a.chulie 村 441623104200 村名=塘村 镇=镇 县区=县 村类型=相对贫困村")),
             0);
    QCOMPARE(run(QStringLiteral("protect a.chulie --new-passphrase-file one")), 0);
    QVERIFY2(m_program.err().contains(QStringLiteral("A lost passphrase is lost")),
             qPrintable(m_program.err()));
    QVERIFY2(m_program.err().contains(QStringLiteral("Copies elsewhere")), qPrintable(m_program.err()));
    QCOMPARE(m_program.out(), QString());
}

void ProtectingTest::opensWithItsPassphraseAlone_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << 2 << QStringLiteral("its passphrase is needed");
    QTest::newRow("wrong") << QStringLiteral(" --passphrase-file two") << 2
                           << QStringLiteral("The passphrase is not that of a.chulie.");
    QTest::newRow("blank") << QStringLiteral(" --passphrase-file blank") << 2 << QStringLiteral("is blank");
    QTest::newRow("missing file") << QStringLiteral(" --passphrase-file nowhere") << 2
                                  << QStringLiteral("cannot be read");
    QTest::newRow("right") << QStringLiteral(" --passphrase-file one") << 0 << QString();
}

void ProtectingTest::opensWithItsPassphraseAlone()
{
    QFETCH(const QString, given);
    QFETCH(const int, status);
    QFETCH(const QString, said);
    QCOMPARE(run(QStringLiteral("history a.chulie") + given), status);
    QVERIFY2(m_program.err().contains(said), qPrintable(m_program.err()));
    QCOMPARE(m_program.out().contains(QStringLiteral("塘村")), status == 0);
}

void ProtectingTest::isChangedRekeyedAndRemoved()
{
    QVERIFY(
        QFile::copy(m_folder->path(QStringLiteral("a.chulie")), m_folder->path(QStringLiteral("b.chulie"))));
    QCOMPARE(run(QStringLiteral("protect b.chulie --passphrase-file one --new-passphrase-file two")), 0);
    QCOMPARE(run(QStringLiteral("check b.chulie --passphrase-file one")), 2);
    QCOMPARE(run(QStringLiteral("protect b.chulie --passphrase-file two --rekey")), 0);
    QCOMPARE(run(QStringLiteral("check b.chulie --passphrase-file two")), 0);
    QCOMPARE(run(QStringLiteral("protect b.chulie --passphrase-file two --remove")), 0);
    QCOMPARE(run(QStringLiteral("check b.chulie")), 0);
}

/// A passphrase that is easy to guess is taken, and said to be that; a fair one is not mentioned.
void ProtectingTest::weakOnesAreNamed()
{
    const QString weak = QStringLiteral("The passphrase is weak");
    m_folder->write(QStringLiteral("weak"), "12345678\n");
    QCOMPARE(run(QStringLiteral("new w.chulie")), 0);
    QCOMPARE(run(QStringLiteral("protect w.chulie --new-passphrase-file weak")), 0);
    QCOMPARE(m_program.err().count(weak), 1);
    QCOMPARE(run(QStringLiteral("protect w.chulie --passphrase-file weak --new-passphrase-file one")), 0);
    QVERIFY2(!m_program.err().contains(weak), qPrintable(m_program.err()));
    QCOMPARE(run(QStringLiteral("backup w.chulie w.chuliebak --passphrase-file one")), 0);
    QCOMPARE(
        run(QStringLiteral("restore w.chuliebak v.chulie --passphrase-file one --new-passphrase-file weak")),
        0);
    QCOMPARE(m_program.err().count(weak), 1);
}

void ProtectingTest::backupsAndRestores()
{
    QCOMPARE(run(QStringLiteral("backup a.chulie a.chuliebak --passphrase-file one")), 0);
    QCOMPARE(run(QStringLiteral("restore a.chuliebak r.chulie")), 2);
    QCOMPARE(run(QStringLiteral("restore a.chuliebak r.chulie --passphrase-file two")), 2);
    QVERIFY(!QFile::exists(m_folder->path(QStringLiteral("r.chulie"))));
    QCOMPARE(run(QStringLiteral("restore a.chuliebak r.chulie --passphrase-file one")), 0);
    QCOMPARE(run(QStringLiteral("check r.chulie --passphrase-file one")), 0);
    QCOMPARE(
        run(QStringLiteral("restore a.chuliebak n.chulie --passphrase-file one --new-passphrase-file two")),
        0);
    QCOMPARE(run(QStringLiteral("check n.chulie --passphrase-file two")), 0);
}

void ProtectingTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("two at once") << QStringLiteral("protect a.chulie --passphrase-file one --remove --rekey");
    QTest::newRow("nothing to set") << QStringLiteral("protect plain.chulie");
    QTest::newRow("blank") << QStringLiteral("protect plain.chulie --new-passphrase-file blank");
    QTest::newRow("not protected") << QStringLiteral("protect plain.chulie --remove");
    QTest::newRow("no ledger") << QStringLiteral("protect one --new-passphrase-file two");
    QTest::newRow("missing") << QStringLiteral("protect missing.chulie --new-passphrase-file two");
    QTest::newRow("without the present one") << QStringLiteral("protect a.chulie --new-passphrase-file two");
}

void ProtectingTest::refuses()
{
    QFETCH(const QString, line);
    const QStringList files = QDir(m_folder->path({})).entryList(QDir::Files | QDir::Hidden);
    const QByteArray before = support::Folder::read(m_folder->path(QStringLiteral("plain.chulie")));
    QCOMPARE(run(line), 2);
    QVERIFY(!m_program.err().isEmpty());
    QCOMPARE(support::Folder::read(m_folder->path(QStringLiteral("plain.chulie"))), before);
    QCOMPARE(QDir(m_folder->path({})).entryList(QDir::Files | QDir::Hidden), files);
}

} // namespace chulie::commands

QTEST_GUILESS_MAIN(chulie::commands::ProtectingTest)
#include "protecting_test.moc"
