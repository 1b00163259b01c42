#include "ui/filechooser.h"

#include "models/language.h"
#include "tests/support/files.h"

#include <QFileSystemModel>
#include <QTest>

#include <sys/stat.h>

namespace chulie::ui {

/// The file dialog: a ledger that is open keeps its locks while its folder is looked at.
class FileChooserTest : public QObject
{
    Q_OBJECT
private slots:
    void openLedgerKeepsItsLocks();
    void kindsAreInChinese();
};

namespace {

/// How many locks this process holds on the file at \a path, as Linux lists them.
int locksOn(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino)) + ' ';
    int locks = 0;
    for (const QByteArray &line : support::Folder::read(QStringLiteral("/proc/locks")).split('\n'))
        locks += line.contains(inode) && line.contains(QByteArray::number(getpid())) ? 1 : 0;
    return locks;
}

/// The kinds of the files that \a chooser lists, by their names, once there are as many as \a expected.
QMap<QString, QString> kindsIn(FileChooser &chooser, int expected)
{
    const auto *model = chooser.findChild<QFileSystemModel *>();
    QMap<QString, QString> kinds;
    const auto isListed = [&] {
        const QModelIndex folder = model->index(chooser.directory().absolutePath());
        kinds.clear();
        for (int row = 0; row < model->rowCount(folder); ++row)
            kinds[model->index(row, 0, folder).data().toString()] =
                model->index(row, 2, folder).data().toString();
        return kinds.size() == expected;
    };
    return QTest::qWaitFor(isListed) ? kinds : QMap<QString, QString>();
}

} // namespace

void FileChooserTest::openLedgerKeepsItsLocks()
{
    const support::Folder folder;
    const auto ledger = folder.newLedger();
    QVERIFY(locksOn(ledger->path()) > 0);
    const int before = locksOn(ledger->path()) + locksOn(ledger->path() + QStringLiteral("-shm"));
    FileChooser chooser(nullptr, QStringLiteral("Open"), QFileInfo(ledger->path()).path());
    chooser.show();
    QVERIFY(kindsIn(chooser, 3).contains(QStringLiteral("test.chulie"))); // with its log and shared memory
    QTest::qWait(300);                                                    // kinds are looked up on a thread
    QCOMPARE(locksOn(ledger->path()) + locksOn(ledger->path() + QStringLiteral("-shm")), before);
}

void FileChooserTest::kindsAreInChinese()
{
    models::setLanguage(QStringLiteral("zh_CN"));
    const support::Folder folder;
    folder.write(QStringLiteral("list.csv"), "a");
    folder.write(QStringLiteral("plain"), "a");
    QVERIFY(QDir(folder.path(QString())).mkdir(QStringLiteral("more")));
    FileChooser chooser(nullptr, QStringLiteral("Open"), folder.path(QString()));
    chooser.show();
    const auto kinds = kindsIn(chooser, 3);
    QCOMPARE(kinds.value(QStringLiteral("more")), QStringLiteral("文件夹"));
    QCOMPARE(kinds.value(QStringLiteral("list.csv")), QStringLiteral("CSV 文件"));
    QCOMPARE(kinds.value(QStringLiteral("plain")), QStringLiteral("文件"));
    models::setLanguage(QStringLiteral("en"));
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::FileChooserTest)
#include "filechooser_test.moc"
