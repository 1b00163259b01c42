#include "models/exchange/savedfile.h"
#include "models/exchange/sheetfile.h"
#include "tests/support/cellsheet.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace chulie::exchange {

/// Files that take their places whole or not at all, and what a killed process leaves.
class SavedFileTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyItsOwnerReadsIt_data();
    void onlyItsOwnerReadsIt();
    void linksLeadToTheFile();
    void allOrNone();
    void replacesAll();
    void clearsWhatAKilledProcessLeft();
    void finishesWhatAKilledProcessBegan();
    void leavesWhatALivingProcessWrites();
};

namespace {

/// The files of the folder, hidden ones too, without its data.
QStringList filesIn(const support::Folder &folder)
{
    return QDir(folder.path(QString())).entryList(QDir::Files | QDir::Hidden);
}

void write(SavedFile &file, const QByteArray &bytes)
{
    QVERIFY(file.open());
    QCOMPARE(file.part().write(bytes), bytes.size());
}

/// Does \a work in a process of its own, which is then killed.
template <typename Work>
void killAfter(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        std::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
}

} // namespace

void SavedFileTest::onlyItsOwnerReadsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("existed");
    for (const bool existed : {false, true}) {
        QTest::addRow("workbook, %s", existed ? "replaced" : "new") << QStringLiteral("out.xlsx") << existed;
        QTest::addRow("CSV, %s", existed ? "replaced" : "new") << QStringLiteral("out.csv") << existed;
    }
}

void SavedFileTest::onlyItsOwnerReadsIt()
{
    QFETCH(QString, name);
    QFETCH(bool, existed);
    const support::Folder folder;
    if (existed)
        folder.write(name, "before");
    QVERIFY(writeSheet(folder.path(name),
                       support::oneCell(CellKind::Text, std::string_view("441623197001010019"))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder.path(name)) & others, QFile::Permissions());
    QCOMPARE(filesIn(folder), QStringList{name});
}

void SavedFileTest::linksLeadToTheFile()
{
    const support::Folder folder;
    folder.write(QStringLiteral("real"), "before");
    QVERIFY(QFile::link(folder.path(QStringLiteral("real")), folder.path(QStringLiteral("link"))));
    SavedFile file(folder.path(QStringLiteral("link")));
    write(file, "after");
    QVERIFY(file.commit());
    QCOMPARE(support::Folder::read(folder.path(QStringLiteral("real"))), QByteArray("after"));
    QVERIFY(QFileInfo(folder.path(QStringLiteral("link"))).isSymLink());
}

void SavedFileTest::allOrNone()
{
    const support::Folder folder;
    folder.write(QStringLiteral("a"), "before");
    folder.write(QStringLiteral("c"), "before");
    {
        std::vector<std::unique_ptr<SavedFile>> files;
        for (const char *name : {"a", "b", "c"})
            write(*files.emplace_back(std::make_unique<SavedFile>(folder.path(QLatin1StringView(name)))),
                  "after");
        QVERIFY(QFile::remove(files[2]->part().fileName())); // so that it cannot take its place
        const auto done = SavedFile::commitAll(files);
        QVERIFY(!done);
        QVERIFY(done.failure().message.contains(folder.path(QStringLiteral("c"))));
    }
    QCOMPARE(filesIn(folder), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(support::Folder::read(folder.path(QStringLiteral("a"))), QByteArray("before"));
    QCOMPARE(support::Folder::read(folder.path(QStringLiteral("c"))), QByteArray("before"));
}

void SavedFileTest::replacesAll()
{
    const support::Folder folder;
    folder.write(QStringLiteral("a"), "before");
    std::vector<std::unique_ptr<SavedFile>> files;
    for (const char *name : {"a", "b"})
        write(*files.emplace_back(std::make_unique<SavedFile>(folder.path(QLatin1StringView(name)))),
              "after");
    QVERIFY(SavedFile::commitAll(files));
    QCOMPARE(filesIn(folder), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(support::Folder::read(folder.path(QStringLiteral("a"))), QByteArray("after"));
    QCOMPARE(support::Folder::read(folder.path(QStringLiteral("b"))), QByteArray("after"));
}

void SavedFileTest::clearsWhatAKilledProcessLeft()
{
    const support::Folder folder;
    killAfter([&] {
        auto *file = new SavedFile(folder.path(QStringLiteral("out.xlsx")));
        if (file->open() && file->part().write("half") > 0)
            file->part().flush();
    });
    QCOMPARE(filesIn(folder).size(), 1);
    Leavings::clear();
    QCOMPARE(filesIn(folder), QStringList());
    QCOMPARE(QDir(folder.path(QStringLiteral("data/chulie/unfinished"))).entryList(QDir::Files),
             QStringList());
}

void SavedFileTest::finishesWhatAKilledProcessBegan()
{
    const support::Folder folder;
    const QString part = folder.write(QStringLiteral("part"), "after");
    const QString target = folder.write(QStringLiteral("out.csv"), "before");
    const QString old = folder.write(QStringLiteral("old"), "before");
    killAfter([&] {
        auto *leavings = new Leavings;
        leavings->note({{part, target}, {old}});
    });
    Leavings::clear();
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("out.csv")});
    QCOMPARE(support::Folder::read(target), QByteArray("after"));
}

void SavedFileTest::leavesWhatALivingProcessWrites()
{
    const support::Folder folder;
    SavedFile file(folder.path(QStringLiteral("out.csv")));
    write(file, "whole");
    Leavings::clear();
    QVERIFY(file.commit());
    QCOMPARE(support::Folder::read(folder.path(QStringLiteral("out.csv"))), QByteArray("whole"));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::SavedFileTest)
#include "savedfile_test.moc"
