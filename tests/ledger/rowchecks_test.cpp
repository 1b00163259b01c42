#include "models/ledger/checkrow.h"
#include "models/ledger/ledger.h"
#include "models/storage/database.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::ledger {

/// Rows that are about to be written count as the ledger's, until they are forgotten.
class RowChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void expectedRowsCount_data();
    void expectedRowsCount();

private:
    support::Folder m_folder;
    std::unique_ptr<Ledger> m_ledger = m_folder.newLedger();
};

namespace {

using Values = std::vector<values::Value>;

Values member(const char *name, const char *identity, const char *relation)
{
    Values values(catalogue::table(catalogue::TableId::Member).columns.size());
    values[0] = std::int64_t{7}; // a household
    values[1] = std::string(name);
    if (identity)
        values[2] = std::string(identity);
    values[5] = std::string(relation);
    return values;
}

Values standard(std::int64_t year)
{
    return {year, {}, {}, {}};
}

} // namespace

void RowChecksTest::expectedRowsCount_data()
{
    using enum catalogue::TableId;
    QTest::addColumn<int>("table");
    QTest::addColumn<Values>("expected");
    QTest::addColumn<Values>("checked");
    QTest::addColumn<QString>("column"); // at fault
    const auto row = [](const char *name, catalogue::TableId table, const Values &expected,
                        const Values &checked, const char *column) {
        QTest::newRow(name) << static_cast<int>(table) << expected << checked << QString::fromUtf8(column);
    };
    row("another key", Standard, standard(2018), standard(2019), "");
    row("the same key", Standard, standard(2019), standard(2019), "year");
    row("another person", Member, member("李四", "护照:E1", "户主"), member("王五", "护照:E2", "配偶"), "");
    row("the same number", Member, member("李四", "护照:E1", "户主"), member("王五", "护照:E1", "配偶"),
        "identity");
    row("a second head", Member, member("李四", "护照:E1", "户主"), member("王五", "护照:E2", "户主"),
        "relation");
    row("the same name in two forms", Member, member("李　四", nullptr, "户主"),
        member("李四", nullptr, "其他"), "name");
}

void RowChecksTest::expectedRowsCount()
{
    QFETCH(const int, table);
    QFETCH(const Values, expected);
    QFETCH(const Values, checked);
    QFETCH(const QString, column);
    const catalogue::Table &of = catalogue::table(static_cast<catalogue::TableId>(table));
    RowChecks checks(m_ledger->database());
    const auto faults = [&] {
        QStringList columns;
        Values values = checked;
        for (const Fault &fault : checks.of(of, 12, values))
            columns << QString::fromLatin1(of.columns[static_cast<std::size_t>(fault.column)].name);
        return columns.join(u' ');
    };
    QCOMPARE(faults(), QString());
    checks.expect(of, 11, expected);
    QCOMPARE(faults(), column);
    checks.forget();
    QCOMPARE(faults(), QString());
}

} // namespace chulie::ledger

QTEST_GUILESS_MAIN(chulie::ledger::RowChecksTest)
#include "rowchecks_test.moc"
