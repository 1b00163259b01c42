#include "tests/support/desk.h"
#include "ui/grid/celldelegate.h"
#include "ui/grid/frozencolumns.h"
#include "ui/grid/recordheader.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/recordlist.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

namespace chulie::lists {

namespace {

constexpr auto village = "990101100201";

/// How the cells of a list are painted.
class Painted : public grid::CellDelegate
{
public:
    using grid::CellDelegate::CellDelegate;

    [[nodiscard]] Qt::TextElideMode elision(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        option.textElideMode = Qt::ElideRight;
        initStyleOption(&option, index);
        return option.textElideMode;
    }
};

} // namespace

/// The columns of a list: chosen, moved, frozen and sorted by, and all of it found again the next time.
class ColumnsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void columnIsShownAndMoved();
    void frozenColumnsStay();
    void typingReachesAFrozenCell();
    void codesKeepTheirEnds();
    void allIsRemembered();

private:
    void openList();
    [[nodiscard]] RecordView &view() const { return m_list->view(); }
    [[nodiscard]] int shown(const char *column) const
    {
        return m_list->model().shownColumn(catalogue::table(catalogue::TableId::Household).column(column));
    }

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<RecordList> m_list;
    int m_number = 0;
    QByteArray m_name;
};

void ColumnsTest::initTestCase()
{
    const support::Folder own; // settings of the test's own
}

void ColumnsTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    for (const char *no : {"2", "1", "3"})
        m_desk->addHousehold(village, no, "单雄信", no[0] == '3' ? "赵书记" : "王书记");
    m_desk->settle();
    m_name = "columns-test-" + QByteArray::number(++m_number);
    openList();
}

void ColumnsTest::cleanup()
{
    m_list.reset();
    m_desk.reset();
}

void ColumnsTest::openList()
{
    m_list.reset();
    m_list = std::make_unique<RecordList>(
        m_desk->session(), m_name.constData(),
        catalogue::columnsOf<catalogue::TableId::Household>({"no", "head", "cause", "helper"}));
    m_list->resize(260, 300);
    m_list->show(within(village));
    m_list->QWidget::show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void ColumnsTest::columnIsShownAndMoved()
{
    QVERIFY(view().isColumnHidden(shown("account")));
    ColumnsDialog dialog(view());
    auto &list = *dialog.findChild<QListWidget *>();
    const int place = view().horizontalHeader()->visualIndex(shown("account"));
    list.item(place)->setCheckState(Qt::Checked);
    QVERIFY(!view().isColumnHidden(shown("account")));
    list.setCurrentRow(place);
    QVERIFY(support::press(dialog, "Move &up"));
    QCOMPARE(view().horizontalHeader()->visualIndex(shown("account")), place - 1);
    QCOMPARE(list.currentRow(), place - 1);
}

void ColumnsTest::frozenColumnsStay()
{
    ColumnsDialog dialog(view());
    dialog.findChild<QSpinBox *>()->setValue(1);
    auto &frozen = *view().findChild<grid::FrozenColumns *>();
    QVERIFY(frozen.isVisible());
    QVERIFY(frozen.holds(shown("no")));
    QVERIFY(!frozen.holds(shown("helper")));
    QVERIFY(view().horizontalScrollBar()->maximum() > 0);
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    QVERIFY(view().columnViewportPosition(shown("no")) < 0);
    QCOMPARE(frozen.columnViewportPosition(shown("no")), 0);
    // A click there chooses in the list itself.
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, QPoint(5, frozen.rowViewportPosition(1) + 3));
    QCOMPARE(view().currentIndex(), view().model()->index(1, shown("no")));
    dialog.findChild<QSpinBox *>()->setValue(0);
    QVERIFY(!frozen.isVisible());
}

void ColumnsTest::typingReachesAFrozenCell()
{
    view().setFrozen(1);
    const auto row = m_list->model().id(0);
    view().setFocus();
    view().setCurrentIndex(view().model()->index(0, shown("no")));
    QTest::keyClick(&view(), Qt::Key_F2);
    auto *editor = view().findChild<grid::FrozenColumns *>()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("19"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_desk->stored(catalogue::TableId::Household, row, "no"), values::Value(std::string("19")));
}

/// The numbers of one village begin alike.
void ColumnsTest::codesKeepTheirEnds()
{
    const Painted painted(view(), nullptr);
    const auto elision = [&](const char *column) {
        return painted.elision(view().model()->index(0, shown(column)));
    };
    QCOMPARE(elision("no"), Qt::ElideMiddle);
    QVERIFY(elision("helper") != Qt::ElideMiddle);
}

void ColumnsTest::allIsRemembered()
{
    auto &header = *view().findChild<grid::RecordHeader *>();
    view().setColumnHidden(shown("cause"), true);
    header.moveSection(header.visualIndex(shown("helper")), 0);
    view().setColumnWidth(shown("helper"), 123);
    view().setFrozen(1);
    header.setOrder({{shown("helper"), true}, {shown("no"), false}});
    emit header.orderChosen();
    const QStringList order{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2")};
    QCOMPARE(support::column(m_list->model(), shown("no")), order);
    openList();
    QVERIFY(view().isColumnHidden(shown("cause")));
    QCOMPARE(view().horizontalHeader()->visualIndex(shown("helper")), 0);
    QCOMPARE(view().columnWidth(shown("helper")), 123);
    QCOMPARE(view().frozen(), 1);
    QCOMPARE(support::column(m_list->model(), shown("no")), order);
}

} // namespace chulie::lists

QTEST_MAIN(chulie::lists::ColumnsTest)
#include "columns_test.moc"
