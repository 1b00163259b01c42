#include "models/language.h"
#include "models/records/fieldhint.h"
#include "models/records/listfields.h"

#include <QTest>

namespace chulie {

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
    setLanguage(QStringLiteral("en"));
}

void FieldHintTest::says_data()
{
    QTest::addColumn<ColumnId>("column");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *what, ColumnId column, const char *part) {
        QTest::newRow(what) << column << QString::fromUtf8(part);
    };
    row("unit", HouseholdYearColumn("wage_fen"), "Wages (yuan)");
    row("money", HouseholdYearColumn("wage_fen"), "8699.50");
    row("day", MemberColumn("born_on"), "2019-06-30");
    row("bounds", MemberYearColumn("work_months"), "from 0 to 12");
    row("options", HouseholdYearColumn("housing"), "One of: ");
    row("target", HouseholdYearColumn("food"), "Judged by: Enough to eat (clause ");
    row("names", MemberColumn("identity"), "In files: 证件号码, 身份证号");
}

void FieldHintTest::says()
{
    QFETCH(ColumnId, column);
    QFETCH(QString, part);
    const QString hint = fieldHint(column);
    QVERIFY2(hint.contains(part), qPrintable(hint));
}

void FieldHintTest::everyColumnHasOne()
{
    for (const Table &each : allTables())
        for (const Field &field : listFields(each))
            QVERIFY(!isComputed(field) || fieldHint(each, field).count(u'\n') == 1);
    for (const Table &each : allTables())
        for (const Column &column : each.columns) {
            const QString hint = fieldHint(ColumnId(each.id, column.number));
            QVERIFY2(hint.count(u'\n') >= 1, column.name);
            QVERIFY2(hint.contains(title(column)), column.name);
        }
}

} // namespace chulie

QTEST_MAIN(chulie::FieldHintTest)
#include "fieldhint_test.moc"
