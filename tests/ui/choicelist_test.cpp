#include "ui/choicelist.h"
#include "ui/grid/readonlytable.h"

#include <QStringListModel>
#include <QTest>

namespace chulie::ui {

/// Lists and tables of which one row is always chosen, whatever is clicked.
class ChoiceListTest : public QObject
{
    Q_OBJECT
private slots:
    void oneStaysChosen_data();
    void oneStaysChosen();
    void severalMayBeNone();
};

namespace {

/// A list or a table of three rows, of which the second is chosen.
std::unique_ptr<QAbstractItemView> made(bool isTable, QAbstractItemModel &rows)
{
    std::unique_ptr<QAbstractItemView> view;
    if (isTable) {
        view = std::make_unique<grid::ReadOnlyTable>();
        view->setModel(&rows);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
    } else {
        auto list = std::make_unique<ChoiceList>();
        for (int row = 0; row < rows.rowCount(); ++row)
            list->addItem(rows.index(row, 0).data().toString());
        view = std::move(list);
    }
    view->resize(200, 300);
    view->setCurrentIndex(view->model()->index(1, 0));
    return view;
}

} // namespace

void ChoiceListTest::oneStaysChosen_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("list") << false;
    QTest::newRow("table") << true;
}

void ChoiceListTest::oneStaysChosen()
{
    QFETCH(const bool, isTable);
    QStringListModel rows({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    const auto view = made(isTable, rows);
    const auto chosen = [&] {
        const QModelIndexList selected = view->selectionModel()->selectedRows();
        return selected.size() == 1 && selected.front() == view->currentIndex() ? selected.front().row() : -1;
    };
    const auto place = [&](int row) { return view->visualRect(view->model()->index(row, 0)).center(); };
    const QPoint below(50, view->viewport()->height() - 20);
    QCOMPARE(chosen(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(chosen(), 1);
    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, below);
    QCOMPARE(chosen(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, place(1));
    QCOMPARE(chosen(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place(2));
    QCOMPARE(chosen(), 2);
    view->setCurrentIndex({}); // by the program
    QVERIFY(view->selectionModel()->selectedRows().isEmpty());
}

/// Where several may be chosen, a click below the last row chooses none.
void ChoiceListTest::severalMayBeNone()
{
    QStringListModel rows({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    const auto view = made(true, rows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {50, view->viewport()->height() - 20});
    QVERIFY(!view->selectionModel()->hasSelection());
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::ChoiceListTest)
#include "choicelist_test.moc"
