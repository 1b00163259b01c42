#include "tests/support/files.h"
#include "tests/support/numbered.h"
#include "tests/support/smallfiles.h"
#include "ui/print/printjob.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace chulie::print {

using namespace reports;
using support::numbered;
using support::reportOf;

/// A report as a PDF file: whole or not at all.
class PaperFileTest : public QObject
{
    Q_OBJECT
private slots:
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void leavesWhatStoodThereWhenStopped();

private:
    support::Folder m_folder;
};

void PaperFileTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QDir(m_folder.path(QString())).mkdir(QStringLiteral("folder.pdf"));
    QTest::newRow("no such folder") << m_folder.path(QStringLiteral("no/such/folder/out.pdf"));
    QTest::newRow("a folder") << m_folder.path(QStringLiteral("folder.pdf"));
    QTest::newRow("a place where nothing can be") << QStringLiteral("/proc/out.pdf");
}

void PaperFileTest::refusesWhatCannotBeWritten()
{
    QFETCH(QString, path);
    const auto files = [&] { return QDir(m_folder.path(QString())).entryList(QDir::Files | QDir::Hidden); };
    const QStringList before = files();
    const PageLayout pages(reportOf({Title{QStringLiteral("表")}}));
    int made = 0;
    const Bundle volume{QStringLiteral("册"), {QStringLiteral("一"), QStringLiteral("二")}, [&](std::size_t) {
                            ++made;
                            return reportOf({Title{QStringLiteral("表")}});
                        }};
    for (const values::Result<void> &written :
         {PrintJob::writePdf(pages, path), PrintJob::writePdf(volume, path)}) {
        QVERIFY(!written);
        QVERIFY2(written.failure().message.contains(path), qPrintable(written.failure().message));
    }
    QCOMPARE(made, 0); // said before the work
    QCOMPARE(files(), before);
}

void PaperFileTest::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<int>("room"); // in per cent of what the file takes
    for (const int room : {1, 20, 50, 80, 90, 95, 99})
        QTest::addRow("%d %%", room) << room;
}

/// At whatever place the room runs out, in a page or in an embedded typeface.
void PaperFileTest::leavesNothingOnAFullDisk()
{
    QFETCH(int, room);
    const support::Folder folder;
    const QString path = folder.path(QStringLiteral("out.pdf"));
    const PageLayout pages(reportOf({numbered(500)}));
    QVERIFY(PrintJob::writePdf(pages, path));
    const auto whole = static_cast<rlim_t>(QFileInfo(path).size());
    QVERIFY(QFile::remove(path));
    values::Result<void> written;
    {
        const support::SmallFiles limit(whole * static_cast<rlim_t>(room) / 100);
        written = PrintJob::writePdf(pages, path);
    }
    QVERIFY(!written);
    QVERIFY2(written.failure().message.contains(path), qPrintable(written.failure().message));
    QVERIFY(!written.failure().message.contains(QStringLiteral("未知")));
    QVERIFY(!written.failure().message.contains(QStringLiteral("Unknown")));
    const QDir there(folder.path(QString()));
    const QStringList left = there.entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void PaperFileTest::leavesWhatStoodThereWhenStopped()
{
    const QString path = m_folder.write(QStringLiteral("stands.pdf"), "before");
    const PageLayout pages(reportOf({numbered(200)}));
    const auto stopped = PrintJob::writePdf(pages, path, [](double done) { return done < 0.4; });
    QVERIFY(!stopped);
    QCOMPARE(support::Folder::read(path), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path(QString())).entryList({QStringLiteral("stands.pdf*")}).size(), 1);
}

} // namespace chulie::print

QTEST_MAIN(chulie::print::PaperFileTest)
#include "paperfile_test.moc"
