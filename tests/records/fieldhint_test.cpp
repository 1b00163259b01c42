#include "models/language.h"
#include "models/records/fieldhint.h"
#include "models/records/listfields.h"

#include <QTest>

namespace chulie::records {

/// What a person is told about a field before typing into it.
class FieldHintTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void says_data();
    void says();
    void everyColumnHasOne();
};

void FieldHintTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

void FieldHintTest::says_data()
{
    QTest::addColumn<catalogue::ColumnId>("column");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *what, catalogue::ColumnId column, const char *part) {
        QTest::newRow(what) << column << QString::fromUtf8(part);
    };
    row("unit", catalogue::HouseholdYearColumn("wage_fen"), "Wages (yuan)");
    row("money", catalogue::HouseholdYearColumn("wage_fen"), "8699.50");
    row("day", catalogue::MemberColumn("born_on"), "2019-06-30");
    row("bounds", catalogue::MemberYearColumn("work_months"), "from 0 to 12");
    row("options", catalogue::HouseholdYearColumn("housing"), "One of: ");
    row("target", catalogue::HouseholdYearColumn("food"), "Judged by: Enough to eat (clause ");
    row("names", catalogue::MemberColumn("identity"), "In files: 证件号码, 身份证号");
}

void FieldHintTest::says()
{
    QFETCH(catalogue::ColumnId, column);
    QFETCH(QString, part);
    const QString hint = fieldHint(column);
    QVERIFY2(hint.contains(part), qPrintable(hint));
}

void FieldHintTest::everyColumnHasOne()
{
    for (const catalogue::Table &each : catalogue::allTables())
        for (const catalogue::Field &field : listFields(each))
            QVERIFY(!isComputed(field) || fieldHint(each, field).count(u'\n') == 1);
    for (const catalogue::Table &each : catalogue::allTables())
        for (const catalogue::Column &column : each.columns) {
            const QString hint = fieldHint(catalogue::ColumnId(each.id, column.number));
            QVERIFY2(hint.count(u'\n') >= 1, column.name);
            QVERIFY2(hint.contains(catalogue::title(column)), column.name);
        }
}

} // namespace chulie::records

QTEST_MAIN(chulie::records::FieldHintTest)
#include "fieldhint_test.moc"
