#include "models/exchange/sheetfile.h"
#include "tests/support/cellsheet.h"
#include "tests/support/files.h"
#include "tests/support/smallfiles.h"

#include <QDir>
#include <QTest>

namespace chulie::exchange {

using support::oneCell;

/// A workbook as a file: whole or not at all.
class WorkbookFileTest : public QObject
{
    Q_OBJECT
private slots:
    void refusedWholeOrNotAtAll_data();
    void refusedWholeOrNotAtAll();
    void stopsInGoodOrder();

private:
    support::Folder m_folder;
};

void WorkbookFileTest::refusedWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bytes");
    QTest::newRow("no such folder") << QStringLiteral("gone/out.xlsx") << -1;
    QTest::newRow("a folder") << QStringLiteral("folder.xlsx") << -1;
    QTest::newRow("no room at all") << QStringLiteral("out.xlsx") << 2'000;
    // The parts are larger than the packed file: here only they do not fit.
    QTest::newRow("no room for the parts") << QStringLiteral("out.xlsx") << 400'000;
    QTest::newRow("no room for a CSV") << QStringLiteral("out.csv") << 2'000;
    QTest::newRow("no room for its end") << QStringLiteral("out.csv") << 99'000;
}

void WorkbookFileTest::refusedWholeOrNotAtAll()
{
    QFETCH(QString, name);
    QFETCH(int, bytes);
    const support::Folder folder;
    const QDir there(folder.path(QStringLiteral("there")));
    QVERIFY(there.mkpath(QStringLiteral("folder.xlsx")));
    Sheet sheet = oneCell(CellKind::Text, {});
    sheet.rows = [](const SheetTaker &take) {
        const SheetCell same(std::string_view("同"));
        for (int i = 0; i < 20'000; ++i)
            take({&same, 1}, SheetRow::Plain);
    };
    values::Result<void> done;
    {
        const support::SmallFiles limit(bytes < 0 ? RLIM_INFINITY : static_cast<rlim_t>(bytes));
        done = writeSheet(there.filePath(name), sheet);
    }
    QVERIFY(!done);
    QVERIFY2(done.failure().message.contains(there.filePath(name)), qPrintable(done.failure().message));
    QVERIFY2(!done.failure().message.contains(QStringLiteral("Unknown")), qPrintable(done.failure().message));
    QCOMPARE(there.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("folder.xlsx")});
    const auto fits = writeSheet(there.filePath(QStringLiteral("fits.xlsx")), sheet);
    QVERIFY2(fits, fits ? "" : qPrintable(fits.failure().message));
}

void WorkbookFileTest::stopsInGoodOrder()
{
    const QString path = m_folder.write(QStringLiteral("before.xlsx"), "before");
    const auto done = writeSheet(path, oneCell(CellKind::Text, {}), [](double) { return false; });
    QVERIFY(!done);
    QVERIFY(done.failure().message.isEmpty());
    QCOMPARE(support::Folder::read(path), QByteArray("before"));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::WorkbookFileTest)
#include "workbookfile_test.moc"
