#include "models/exchange/import.h"
#include "models/exchange/templates.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "tests/support/workbookreader.h"

#include <QDir>
#include <QTest>

namespace chulie::exchange {

/// The empty tables that offices fill in.
class TemplatesTest : public QObject
{
    Q_OBJECT
private slots:
    void importLeavesThemAlone_data();
    void importLeavesThemAlone();
    void choicesAndNotes();
    void nothingIsOverwritten();

private:
    support::Folder m_folder;
};

void TemplatesTest::importLeavesThemAlone_data()
{
    QTest::addColumn<bool>("isText");
    QTest::newRow("xlsx") << false;
    QTest::newRow("csv") << true;
}

void TemplatesTest::importLeavesThemAlone()
{
    QFETCH(bool, isText);
    const QString folder = m_folder.path(isText ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    const auto written = writeTemplates(folder, isText);
    QVERIFY2(written, qPrintable(written.failure().message));
    QCOMPARE(written->size(), static_cast<qsizetype>(catalogue::tables().size()) + 1);
    const auto ledger = m_folder.newLedger(isText ? QStringLiteral("c.chulie") : QStringLiteral("x.chulie"));
    QVERIFY(ledger);
    const std::string before = support::contents(*ledger);
    auto plan = planImport(*ledger, *written, {});
    QVERIFY2(plan, qPrintable(plan.failure().message));
    QCOMPARE(plan->unread(), QStringList());
    QCOMPARE(plan->refused(), 0);
    QVERIFY(applyImport(*ledger, *plan));
    QCOMPARE(support::contents(*ledger), before);
}

void TemplatesTest::choicesAndNotes()
{
    const QString folder = m_folder.path(QStringLiteral("looked at"));
    QVERIFY(writeTemplates(folder, false));
    const auto book = support::ReadWorkbook::open(QDir(folder).filePath(QStringLiteral("户.xlsx")));
    const support::ReadSheet &sheet = book.sheets.front();
    QCOMPARE(sheet.rows[1][0].value, QStringLiteral("示例"));
    QVERIFY(sheet.xml.contains(QStringLiteral("dataValidation")));
    QVERIFY(sheet.xml.contains(QStringLiteral("legacyDrawing"))); // the notes
    const auto roster = support::ReadWorkbook::open(QDir(folder).filePath(QStringLiteral("花名册.xlsx")));
    QCOMPARE(roster.sheets.front().rows[0][0].value, QStringLiteral("户"));
    QCOMPARE(roster.sheets.front().rows[1][0].value, QStringLiteral("户编号"));
}

void TemplatesTest::nothingIsOverwritten()
{
    const QString folder = m_folder.path(QStringLiteral("twice"));
    QVERIFY(writeTemplates(folder, true));
    const QString path = QDir(folder).filePath(QStringLiteral("户.csv"));
    const QByteArray before = support::Folder::read(path);
    const auto again = writeTemplates(folder, true);
    QVERIFY(!again);
    QCOMPARE(support::Folder::read(path), before);
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::TemplatesTest)
#include "templates_test.moc"
