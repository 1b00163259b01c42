#include "models/packages/folder.h"
#include "models/packages/known.h"
#include "models/packages/share.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chulie::packages {

/// An exchange folder that is full or silent, and one whose passphrase changes.
class FolderTroubleTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init();
    void putsAnewUnderAnotherPassphrase();
    void saysThatThereIsNoRoom();
    void givesUpASilentFolder();

private:
    [[nodiscard]] QStringList lying() const;
    [[nodiscard]] QString put() const;

    QString m_share;
};

void FolderTroubleTest::init()
{
    start();
    m_share = m_folder->path(QStringLiteral("share"));
    QDir().mkpath(m_share);
}

QStringList FolderTroubleTest::lying() const
{
    return QDir(m_share).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString FolderTroubleTest::put() const
{
    const auto done = packages::put(*m_here, m_share);
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
    return *done;
}

/// What lies in the folder never keeps the former passphrase, or none.
void FolderTroubleTest::putsAnewUnderAnotherPassphrase()
{
    const auto agree = [this](const QString &passphrase) {
        QVERIFY(
            m_here->database().write([&] { packages::setFolderPassphrase(m_here->database(), passphrase); }));
    };
    const auto opens = [this](const QString &passphrase) {
        return packages::readPackage(m_share + u'/' + lying().constFirst(), passphrase).operator bool();
    };
    for (const QString &passphrase :
         {QString(), QStringLiteral("correct horse"), QStringLiteral("battery staple"), QString()}) {
        agree(passphrase);
        QVERIFY(!put().isEmpty());
        QCOMPARE(lying().size(), 1);
        QVERIFY(opens(passphrase));
        QVERIFY(passphrase.isEmpty() || !opens({}));
        agree(passphrase);
        QCOMPARE(put(), QString());
    }
}

/// The limit on the size of files stands for a full share: nothing is left there that is half written.
void FolderTroubleTest::saysThatThereIsNoRoom()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto onTooMuch = signal(SIGXFSZ, SIG_IGN);
    const rlimit little{1 << 16, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const QByteArray bytes(1 << 20, 'x');
    const auto placed = share::place(m_share, QStringLiteral("a.chuliepack"), bytes);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, onTooMuch);
    QVERIFY(!placed);
    QVERIFY2(placed.failure().message.contains(QStringLiteral("There is no room")),
             qPrintable(placed.failure().message));
    QCOMPARE(lying(), QStringList());
}

/// A pipe that nobody writes to stands for a share whose server is gone: whoever opens it waits for ever.
void FolderTroubleTest::givesUpASilentFolder()
{
    const QByteArray pipe = QFile::encodeName(m_share + QStringLiteral("/pipe.chuliepack"));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const QByteArray before = support::exported(*m_here);
    const auto silent = packages::put(*m_here, m_share);
    const auto fetched = Fetched::fetch(m_here->database(), m_share);
    const int writer = open(pipe.constData(), O_WRONLY | O_NONBLOCK); // lets those who wait go
    QVERIFY(writer >= 0);
    close(writer);
    QFile::remove(QFile::decodeName(pipe));
    QVERIFY(!silent);
    QVERIFY(!fetched);
    for (const QString &message : {silent.failure().message, fetched.failure().message})
        QVERIFY2(message.contains(QStringLiteral("does not answer")), qPrintable(message));
    QCOMPARE(support::exported(*m_here), before);
    QCOMPARE(support::strayRows(*m_here), QString());
    const auto again = packages::put(*m_here, m_share);
    QVERIFY(again && !again->isEmpty());
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::FolderTroubleTest)
#include "foldertrouble_test.moc"
