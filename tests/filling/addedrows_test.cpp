#include "models/filling/addedrows.h"

#include <QTest>

namespace chulie::filling {

/// What becomes of references to a sheet when rows are put into it.
class AddedRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void formulas_data();
    void formulas();
    void areas_data();
    void areas();
    void filledDown_data();
    void filledDown();
};

namespace {

/// Rows 5 to 8 are to be filled, and three more are added behind them.
constexpr AddedRows added{.first = 5, .after = 8, .count = 3};

} // namespace

void AddedRowsTest::formulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("moved");
    const auto add = [](const char *name, const char *formula, const char *moved) {
        QTest::newRow(name) << QString::fromUtf8(formula) << QString::fromUtf8(moved);
    };
    add("sum of the rows", "SUM(E5:E8)", "SUM(E5:E11)");
    add("sum with fixed corners", "SUM($E$5:$E$8)", "SUM($E$5:$E$11)");
    add("above", "E3+E4", "E3+E4");
    add("below", "E9*2", "E12*2");
    add("the last row alone", "E8", "E8");
    add("through the rows", "SUM(E1:E20)", "SUM(E1:E23)");
    add("print area", "'2019 年'!$A$1:$L$10", "'2019 年'!$A$1:$L$13");
    add("print titles", "'2019 年'!$3:$4", "'2019 年'!$3:$4");
    add("columns", "SUM(E:E)", "SUM(E:E)");
    add("another sheet", "SUM(其他!E5:E8)+E9", "SUM(其他!E5:E8)+E12");
    add("a text", "\"E9\"&E9", "\"E9\"&E12");
    add("names and functions", "LOG10(E9)+TAXES2019+E9A", "LOG10(E12)+TAXES2019+E9A");
    add("numbers", "1.5E9+E9", "1.5E9+E12");
    add("last of all", "A1048576", "A1048576");
}

void AddedRowsTest::formulas()
{
    QFETCH(QString, formula);
    QFETCH(QString, moved);
    const std::string made = added.movedFormula(formula.toStdString(), "2019 年", true);
    QCOMPARE(QString::fromStdString(made), moved);
}

void AddedRowsTest::areas_data()
{
    QTest::addColumn<QString>("areas");
    QTest::addColumn<bool>("spreads");
    QTest::addColumn<QString>("moved");
    QTest::newRow("drop-downs of the rows") << QStringLiteral("E5:E8") << true << QStringLiteral("E5:E11");
    QTest::newRow("a drop-down a row")
        << QStringLiteral("E5 E6 E7 E8") << true << QStringLiteral("E5 E9:E11 E6 E7 E8");
    QTest::newRow("merged above") << QStringLiteral("A3:A4") << false << QStringLiteral("A3:A4");
    QTest::newRow("merged in the last row") << QStringLiteral("A8:B8") << false << QStringLiteral("A8:B8");
    QTest::newRow("merged below") << QStringLiteral("A9:L9") << false << QStringLiteral("A12:L12");
    QTest::newRow("a whole column") << QStringLiteral("E5:E1048576") << true << QStringLiteral("E5:E1048576");
}

void AddedRowsTest::areas()
{
    QFETCH(QString, areas);
    QFETCH(bool, spreads);
    QFETCH(QString, moved);
    QCOMPARE(QString::fromStdString(added.movedAreas(areas.toStdString(), spreads)), moved);
}

void AddedRowsTest::filledDown_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("filled");
    QTest::newRow("relative") << QStringLiteral("SUM(E5:H5)") << QStringLiteral("SUM(E7:H7)");
    QTest::newRow("fixed") << QStringLiteral("E5/E$9*$A$1") << QStringLiteral("E7/E$9*$A$1");
}

void AddedRowsTest::filledDown()
{
    QFETCH(QString, formula);
    QFETCH(QString, filled);
    QCOMPARE(QString::fromStdString(filling::filledDown(formula.toStdString(), 2)), filled);
}

} // namespace chulie::filling

QTEST_GUILESS_MAIN(chulie::filling::AddedRowsTest)
#include "addedrows_test.moc"
