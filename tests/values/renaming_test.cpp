#include "models/values/renaming.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

namespace chulie::values {

/// Files get names without a file that has the name being lost.
class RenamingTest : public QObject
{
    Q_OBJECT
private slots:
    void takesAFreeName();
    void neverTakesATakenName();
    void oneOfManyGetsTheName();
    void takesThePlaceOfAnother();
    void movesAsideToTheFirstFreeName();
    void saysWhyNot();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &path) const;

    support::Folder m_folder;
};

QString RenamingTest::file(const QString &name, const QByteArray &bytes) const
{
    QString path = m_folder.path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the file of the test cannot be written");
    return path;
}

QByteArray RenamingTest::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
}

void RenamingTest::takesAFreeName()
{
    const QString from = file(QStringLiteral("part"), "new");
    const QString to = m_folder.path(QStringLiteral("梅坪村.chulie"));
    QVERIFY(files::renameToFree(from, to));
    QCOMPARE(bytesOf(to), QByteArray("new"));
    QVERIFY(!QFile::exists(from));
}

void RenamingTest::neverTakesATakenName()
{
    const QString from = file(QStringLiteral("second part"), "new");
    const QString to = file(QStringLiteral("taken"), "former");
    QVERIFY(!files::renameToFree(from, to));
    QCOMPARE(errno, EEXIST);
    QCOMPARE(bytesOf(to), QByteArray("former"));
    QCOMPARE(bytesOf(from), QByteArray("new"));
}

/// Two programs that want one name at the same time: QFile::rename() let both have it, the last one's file
/// over the first one's.
void RenamingTest::oneOfManyGetsTheName()
{
    constexpr int rounds = 200;
    constexpr int rivals = 4;
    for (int round = 0; round < rounds; ++round) {
        const QString to = m_folder.path(QStringLiteral("name %1").arg(round));
        std::atomic_int given = 0;
        std::vector<std::thread> threads;
        for (int rival = 0; rival < rivals; ++rival) {
            const QString from = file(QStringLiteral("rival %1 %2").arg(round).arg(rival), "whole");
            threads.emplace_back([&given, from, to] { given += files::renameToFree(from, to) ? 1 : 0; });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(given, 1);
    }
    const QDir folder(m_folder.path({}));
    QCOMPARE(folder.entryList({QStringLiteral("rival *")}).size(), rounds * (rivals - 1));
}

void RenamingTest::takesThePlaceOfAnother()
{
    const QString from = file(QStringLiteral("third part"), "new");
    const QString to = file(QStringLiteral("replaced"), "former");
    QVERIFY(files::renameOver(from, to));
    QCOMPARE(bytesOf(to), QByteArray("new"));
}

void RenamingTest::movesAsideToTheFirstFreeName()
{
    const QString name = QStringLiteral("a.chulie-wal");
    for (const char *ending : {".old", ".old-2", ".old-3"}) {
        const QString path = file(name, ending);
        QCOMPARE(files::renameAside(path), path + QLatin1StringView(ending));
        QCOMPARE(bytesOf(path + QLatin1StringView(ending)), QByteArray(ending));
    }
}

void RenamingTest::saysWhyNot()
{
    const QString missing = m_folder.path(QStringLiteral("missing"));
    QVERIFY(!files::renameToFree(missing, m_folder.path(QStringLiteral("free"))));
    QCOMPARE(errno, ENOENT);
    QVERIFY(files::renameAside(missing).isEmpty());
    QVERIFY(!files::syncFolder(missing));
    QCOMPARE(errno, ENOENT);
    QVERIFY(files::syncFolder(m_folder.path({})));
}

} // namespace chulie::values

QTEST_GUILESS_MAIN(chulie::values::RenamingTest)
#include "renaming_test.moc"
