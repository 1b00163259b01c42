#include "models/exchange/export.h"
#include "tests/support/files.h"
#include "tests/support/imports.h"

#include <QDir>
#include <QTest>

namespace chulie::exchange {

/// A workbook of all tables, as we export it and as other programs save it, gives an equal ledger: every
/// table is exported byte for byte the same. See tests/data/programs/README.md.
class OtherProgramsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void roundTrips_data();
    void roundTrips();

private:
    support::Folder m_folder;
};

namespace {

QString data(const QString &name)
{
    return QStringLiteral(CHULIE_SOURCE_DIR "/tests/data/programs/") + name;
}

/// What the tables of \a ledger are exported as, by their names.
QMap<QString, QByteArray> tablesOf(ledger::Ledger &ledger)
{
    QMap<QString, QByteArray> all;
    for (const catalogue::Table &table : catalogue::tables())
        all.insert(QString::fromUtf8(table.label), support::exportedRows(ledger, table.id));
    return all;
}

/// A new ledger of the files at \a paths, of which no row is refused.
std::unique_ptr<ledger::Ledger> ledgerOf(const support::Folder &folder, const QString &name,
                                         const QStringList &paths)
{
    auto ledger = folder.newLedger(name);
    auto plan = planImport(*ledger, paths, {});
    if (!plan)
        qFatal("%s", qPrintable(plan.failure().message));
    for (const Problem &problem : plan->problems())
        qWarning("%s:%d %s", qPrintable(plan->files()[problem.file]), problem.line,
                 qPrintable(problem.reason));
    if (plan->refused() > 0 || !applyImport(*ledger, *plan))
        qFatal("the tables cannot be imported");
    return ledger;
}

} // namespace

/// Our own workbook of the tables.
void OtherProgramsTest::initTestCase()
{
    QStringList files;
    for (const QString &name : QDir(data(QStringLiteral("tables"))).entryList(QDir::Files))
        files << data(QStringLiteral("tables/") + name);
    QCOMPARE(files.size(), static_cast<qsizetype>(catalogue::tables().size()));
    const auto ledger = ledgerOf(m_folder, QStringLiteral("first.chulie"), files);
    QVERIFY(exportWorkbook(ledger->database(), m_folder.path(QStringLiteral("chulie.xlsx")), {}));
}

void OtherProgramsTest::roundTrips_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("chulie.xlsx") << m_folder.path(QStringLiteral("chulie.xlsx"));
    for (const QString &name : QDir(data({})).entryList(QDir::Files))
        if (!name.endsWith(QStringLiteral(".md")))
            QTest::newRow(qPrintable(name)) << data(name);
}

void OtherProgramsTest::roundTrips()
{
    QFETCH(QString, path);
    const auto ledger =
        ledgerOf(m_folder, QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".chulie"), {path});
    const auto rows = tablesOf(*ledger);
    for (const auto &[name, exported] : rows.asKeyValueRange()) {
        QByteArray expected = support::Folder::read(data(QStringLiteral("tables/%1.csv").arg(name)));
        expected = expected.mid(expected.indexOf('\n') + 1).replace("\r\n", "\n");
        QCOMPARE(exported, expected);
    }
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::OtherProgramsTest)
#include "otherprograms_test.moc"
