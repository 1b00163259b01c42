#include "ui/print/shownlist.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace chulie::print {

/// A list of the window on its way to paper: what is shown, as it is shown.
class ShownListTest : public QObject
{
    Q_OBJECT
private slots:
    void tableAsItIsArranged();
    void treeWithItsRows();
    void listWithTheKeyboard();
};

namespace {

const reports::Table &tableOf(const reports::Report &report)
{
    for (const reports::Block &block : report.blocks)
        if (const auto *table = std::get_if<reports::Table>(&block))
            return *table;
    qFatal("the report has no table");
}

QString words(const reports::Row &row)
{
    QStringList cells;
    for (const reports::Cell &cell : row.cells)
        cells += std::get<QString>(cell);
    return cells.join(u'|');
}

} // namespace

void ShownListTest::tableAsItIsArranged()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(QString::number(10 * row + column)));
    model.item(0, 2)->setTextAlignment(Qt::AlignRight);
    QTableView view;
    view.setModel(&model);
    view.setAccessibleName(QStringLiteral("Letters"));
    view.setColumnHidden(1, true);
    view.horizontalHeader()->moveSection(2, 0);
    const reports::Report report = shownlist::report(view, QStringLiteral("甲村, 2019"));
    QCOMPARE(report.name, QStringLiteral("Letters"));
    const reports::Table &table = tableOf(report);
    QCOMPARE(table.columns.size(), 2U);
    QCOMPARE(table.columns[0].title, QStringLiteral("C"));
    QCOMPARE(table.columns[0].align, reports::Align::Right);
    QCOMPARE(table.columns[1].title, QStringLiteral("A"));
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(words(table.rows[1]), QStringLiteral("12|10"));
}

void ShownListTest::treeWithItsRows()
{
    QStandardItemModel model;
    auto *above = new QStandardItem(QStringLiteral("above"));
    above->appendRow(new QStandardItem(QStringLiteral("below")));
    above->appendRow(new QStandardItem(QStringLiteral("hidden")));
    model.appendRow(above);
    QTreeView view;
    view.setModel(&model);
    view.setRowHidden(1, above->index(), true);
    const reports::Report report = shownlist::report(view, {});
    const reports::Table &table = tableOf(report);
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(words(table.rows[0]), QStringLiteral("above"));
    QCOMPARE(words(table.rows[1]).trimmed(), QStringLiteral("below"));
}

void ShownListTest::listWithTheKeyboard()
{
    QStandardItemModel model(1, 1);
    QWidget page;
    QCOMPARE(shownlist::within(page), nullptr);
    auto *first = new QTableView(&page);
    auto *second = new QTableView(&page);
    for (QTableView *view : {first, second})
        view->setModel(&model);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    second->setFocus();
    QCOMPARE(shownlist::within(page), second);
    second->hide();
    QCOMPARE(shownlist::within(page), first);
}

} // namespace chulie::print

QTEST_MAIN(chulie::print::ShownListTest)
#include "shownlist_test.moc"
