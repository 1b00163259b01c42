#include "models/packages/merge.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/types.h>

namespace chulie::packages {

/// The program killed while it packs or merges, at moments spread over the whole run: what it was to change
/// is as before or as after, never between. CHULIE_KILL_ROUNDS says how many times; few unless it is set.
class KilledPackagesTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void merging();
    void packing();
};

namespace {

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("CHULIE_KILL_ROUNDS");
    return asked > 0 ? asked : 6;
}

/// How long the program takes to do \a arguments, in milliseconds.
qint64 duration(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"), arguments);
    if (!program.waitForFinished(60000) || program.exitCode() == 2)
        qFatal("%s", program.readAllStandardError().constData());
    return timer.elapsed();
}

/// Starts the program and kills it after \a delay milliseconds, if it runs that long.
void killAfter(qint64 delay, const QStringList &arguments)
{
    QProcess program;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"), arguments);
    QVERIFY(program.waitForStarted());
    if (!program.waitForFinished(static_cast<int>(delay)))
        kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(60000));
}

QByteArray exportedFrom(const QString &path)
{
    const auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    if (const QString stray = support::strayRows(**ledger); !stray.isEmpty())
        qFatal("%s", qPrintable(stray));
    return support::exported(**ledger);
}

} // namespace

void KilledPackagesTest::merging()
{
    QByteArray rows = "户编号,村编码,识别日期\n";
    for (int i = 100; i < 400; ++i)
        rows += QByteArray::number(i) + ",441623104200,2018-01-01\n";
    import(*m_here, "户", rows);
    const QString package = support::packed(*m_here, *m_folder);
    const QString there = m_there->path();
    const QByteArray before = support::exported(*m_there);
    const QByteArray after = support::exported(*m_here);
    m_there.reset();
    const QString copy = m_folder->path(QStringLiteral("copy.chulie"));
    QVERIFY(QFile::copy(there, copy));
    const qint64 whole = duration({QStringLiteral("merge"), copy, package});
    QCOMPARE(exportedFrom(copy), after);
    int merged = 0;
    for (int round = 0; round < rounds(); ++round) {
        const QString path = m_folder->path(QStringLiteral("%1.chulie").arg(round));
        QVERIFY(QFile::copy(there, path));
        killAfter(whole * round * 5 / (rounds() * 4) + 1, {QStringLiteral("merge"), path, package});
        const QByteArray now = exportedFrom(path);
        QVERIFY(now == before || now == after);
        merged += now == after ? 1 : 0;
        support::merged(**ledger::Ledger::open(path), {package});
        QCOMPARE(exportedFrom(path), after);
        QVERIFY(QFile::remove(path));
    }
    qInfo("%d of %d merges were done when they were killed", merged, rounds());
}

/// A package that is there is whole, and one that is not can be made again under its name.
void KilledPackagesTest::packing()
{
    const QString path = m_here->path();
    m_here.reset();
    const auto pack = [&](const QString &out) {
        return QStringList{QStringLiteral("pack"), path, out, QStringLiteral("--region"),
                           QStringLiteral("4416")};
    };
    const qint64 whole = duration(pack(m_folder->path(QStringLiteral("first.chuliepack"))));
    int packed = 0;
    for (int round = 0; round < rounds(); ++round) {
        const QString out = m_folder->path(QStringLiteral("%1.chuliepack").arg(round));
        killAfter(whole * round * 5 / (rounds() * 4) + 1, pack(out));
        if (QFileInfo::exists(out)) {
            const auto content = packages::readPackage(out, {});
            QVERIFY2(content, content ? "" : qPrintable(content.failure().message));
            ++packed;
        } else {
            (void)duration(pack(out));
        }
        QVERIFY(packages::readPackage(out, {}));
    }
    qInfo("%d of %d packages were there when their making was killed", packed, rounds());
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::KilledPackagesTest)
#include "killedpackages_test.moc"
