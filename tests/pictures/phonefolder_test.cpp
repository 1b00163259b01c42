#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "ui/pictures/phonefolder.h"
#include "ui/pictures/phonemodel.h"

#include <QDir>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace chulie::pictures {

/// The pictures of a phone's folder, looked at and ticked.
class PhoneFolderTest : public QObject
{
    Q_OBJECT
private slots:
    void newestFirstAndTicked();

private:
    support::Folder m_folder;
};

/// The newest is first in the list; what was ticked comes in the order in which it was taken.
void PhoneFolderTest::newestFirstAndTicked()
{
    QDir(m_folder.path({})).mkpath(u"DCIM/Camera"_s);
    QDateTime day(QDate(2019, 5, 1), QTime(8, 0));
    for (const char *name : {"DCIM/first.png", "DCIM/Camera/second.png", "DCIM/third.png"}) {
        QFile file(m_folder.write(QString::fromLatin1(name), support::png(20 + day.date().day(), 20)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(day, QFileDevice::FileModificationTime));
        day = day.addDays(1);
    }
    m_folder.write(u"DCIM/notes.txt"_s, "x");
    PhoneFolder dialog(m_folder.path(u"DCIM"_s), 2);
    auto *list = dialog.findChild<QListView *>();
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names += list->model()->index(row, 0).data().toString();
    QCOMPARE(names, (QStringList{u"third.png"_s, u"second.png"_s, u"first.png"_s}));
    QCOMPARE(list->model()->index(0, 0).data(PhoneModel::Detail).toString(), u"2019-05-03 08:00"_s);
    for (const int row : {0, 1, 2}) { // a third has no room
        list->setCurrentIndex(list->model()->index(row, 0));
        emit list->clicked(list->currentIndex());
    }
    QCOMPARE(dialog.chosen(),
             (QStringList{m_folder.path(u"DCIM/Camera/second.png"_s), m_folder.path(u"DCIM/third.png"_s)}));
}

} // namespace chulie::pictures

QTEST_MAIN(chulie::pictures::PhoneFolderTest)
#include "phonefolder_test.moc"
