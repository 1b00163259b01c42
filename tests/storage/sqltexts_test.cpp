#include "models/search/pinyinorder.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "tests/support/files.h"
#include "tests/support/source.h"

#include <QRegularExpression>
#include <QTest>

namespace chulie::storage {

/// The names of columns and tables that stay text, in SQL, are held against the schema, which schema_test
/// holds against the catalogue: every statement in models is prepared for a new ledger.
class SqlTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void faults_data();
    void faults();
    void statements();

private:
    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger = m_folder.newLedger();

    [[nodiscard]] QString fault(const QString &sql) const;
};

namespace {

bool isStatement(const QString &text)
{
    static const QRegularExpression begins(QStringLiteral(
        R"(^\s*(SELECT\s|INSERT\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s))"));
    return begins.match(text).hasMatch();
}

/// Statements that are put together out of the catalogue's names: the literal is their beginning.
bool isBeginning(const QString &sql, const QString &fault)
{
    static const QRegularExpression from(QStringLiteral(R"(\bFROM\b)"));
    return fault == QStringLiteral("incomplete input") ||
           (fault.startsWith(QStringLiteral("no such column")) && !from.match(sql).hasMatch());
}

} // namespace

/// Why \a sql is no statement for a new ledger; empty where it is one, or the beginning of one.
QString SqlTextsTest::fault(const QString &sql) const
{
    try {
        const std::string text =
            QString(sql).replace(QStringLiteral(R"(\")"), QStringLiteral("\"")).toStdString();
        const Statement prepared(m_ledger->database(), text);
        return {};
    } catch (const DatabaseError &error) {
        const QString fault = QString::fromUtf8(error.what());
        return isBeginning(sql, fault) ? QString() : fault;
    }
}

void SqlTextsTest::faults_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("right") << QStringLiteral("SELECT helper FROM household") << QString();
    QTest::newRow("beginning") << QStringLiteral("SELECT id FROM ") << QString();
    QTest::newRow("column") << QStringLiteral("SELECT helpr FROM household")
                            << QStringLiteral("no such column: helpr");
    QTest::newRow("table") << QStringLiteral("SELECT id FROM househld")
                           << QStringLiteral("no such table: househld");
}

void SqlTextsTest::faults()
{
    QFETCH(QString, sql);
    QFETCH(QString, wrong);
    QCOMPARE(fault(sql), wrong);
}

void SqlTextsTest::statements()
{
    search::addPinyinOrder(m_ledger->database());
    int count = 0;
    QStringList wrong;
    for (const support::Source &source : support::readSources()) {
        if (!source.isCpp() || source.layer() != QStringLiteral("models"))
            continue;
        for (const support::Piece &literal : source.literals()) {
            if (!isStatement(literal.text))
                continue;
            ++count;
            if (const QString why = fault(literal.text); !why.isEmpty())
                wrong += QStringLiteral("%1:%2: %3").arg(source.path).arg(literal.line).arg(why);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(count > 250);
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::SqlTextsTest)
#include "sqltexts_test.moc"
