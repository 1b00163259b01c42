#include "ui/ask.h"

#include "tests/support/files.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QFileDialog>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace chulie::ui {

/// Where a person begins to look for a file.
class AskTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void eachKindOfFileHasItsFolder();
    void ledgerIsLookedForWhereTheLastOneIs();
    void dialogsFitTheScreen();

private:
    [[nodiscard]] QString begins(const QString &filter, const QString &choose = {});

    support::Folder m_folder;
};

namespace {

const QString anyTables = QStringLiteral("Tables (*.xlsx *.csv);;All files (*)");
const QString anyLedgers = QStringLiteral("Ledgers (*.chulie);;All files (*)");

} // namespace

/// The folder in which a dialog for \a filter begins; it is left by choosing \a choose, where that is given.
QString AskTest::begins(const QString &filter, const QString &choose)
{
    QString folder;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        folder = dialog->directory().absolutePath();
        if (choose.isEmpty())
            return dialog->reject();
        dialog->setDirectory(QFileInfo(choose).absolutePath());
        dialog->selectFile(choose);
        static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    });
    (void)Ask::person().file(nullptr, QStringLiteral("Open"), filter);
    return folder;
}

void AskTest::eachKindOfFileHasItsFolder()
{
    QDir().mkpath(m_folder.path(QStringLiteral("lists")));
    const QString list = m_folder.write(QStringLiteral("lists/list.csv"), "a");
    QCOMPARE(begins(anyTables, list), QDir::homePath());
    QCOMPARE(begins(anyTables), QFileInfo(list).absolutePath());
    QCOMPARE(begins(anyLedgers), QDir::homePath());
}

void AskTest::ledgerIsLookedForWhereTheLastOneIs()
{
    const QString list = m_folder.write(QStringLiteral("list.csv"), "a");
    QDir().mkpath(m_folder.path(QStringLiteral("ledgers")));
    const QString ledger = m_folder.write(QStringLiteral("ledgers/ours.chulie"), "a");
    preferences::opened(ledger);
    (void)begins(anyTables, list);
    QCOMPARE(begins(anyLedgers), QFileInfo(ledger).absolutePath());
}

/// A dialog that would be larger than the screen, as on a small one that is scaled, keeps its buttons on it.
void AskTest::dialogsFitTheScreen()
{
    QDialog dialog;
    dialog.resize(5000, 4000);
    QTimer::singleShot(0, &dialog, &QDialog::accept);
    QVERIFY(Ask::person().accept(dialog));
    const QSize room = dialog.screen()->availableSize();
    QVERIFY(dialog.width() < room.width() && dialog.height() < room.height());
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::AskTest)
#include "ask_test.moc"
