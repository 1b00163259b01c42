#include "models/crashes/crashes.h"
#include "tests/support/files.h"
#include "ui/ask.h"
#include "ui/shell/crashnotice.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>

namespace chulie::crashes {

namespace {

constexpr auto crashing = "--crash";

/// Answers as a person would.
class Answers : public ui::Ask
{
public:
    int asked = 0;
    QString shown;

    bool confirm(QWidget *, const QString &, const QString &) override
    {
        ++asked;
        return true;
    }
    bool accept(QDialog &dialog) override
    {
        shown = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        return false;
    }
};

} // namespace

/// A crash leaves a report, which the next start offers to show.
class CrashesTest : public QObject
{
    Q_OBJECT
private slots:
    void leavesAReport_data();
    void leavesAReport();
    void isOfferedOnce();

private:
    void crash(int signal);

    support::Folder m_folder;
};

void CrashesTest::crash(int signal)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {QLatin1StringView(crashing), QString::number(signal)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
}

void CrashesTest::leavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("an assertion") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("a wild pointer") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("a bad number") << SIGFPE << QByteArray("SIGFPE");
}

void CrashesTest::leavesAReport()
{
    QFETCH(const int, signal);
    QFETCH(const QByteArray, name);
    crash(signal);
    const QStringList reports = crashes::reports();
    QCOMPARE(reports.size(), 1);
    const QByteArray text = support::Folder::read(reports.first());
    const QByteArray head = "Chulie 9.9\n" + name + "\nseconds since 1970: ";
    QVERIFY2(text.startsWith(head), text.constData());
    QVERIFY(text.count('\n') > 4);
    QCOMPARE(QFile::permissions(reports.first()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(QFile::remove(reports.first()));
}

void CrashesTest::isOfferedOnce()
{
    Answers answers;
    ui::Ask::replace(&answers);
    shell::offerCrashReports(nullptr);
    QCOMPARE(answers.asked, 0);
    crash(SIGABRT);
    shell::offerCrashReports(nullptr);
    QCOMPARE(answers.asked, 1);
    QVERIFY(answers.shown.contains(QStringLiteral("SIGABRT")));
    shell::offerCrashReports(nullptr);
    QCOMPARE(answers.asked, 1);
    ui::Ask::replace(nullptr);
}

} // namespace chulie::crashes

int main(int argc, char *argv[])
{
    if (argc > 2 && QByteArrayView(argv[1]) == QByteArrayView(chulie::crashes::crashing)) {
        chulie::crashes::watch("9.9");
        return std::raise(std::atoi(argv[2]));
    }
    const QApplication app(argc, argv);
    chulie::crashes::CrashesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crashes_test.moc"
