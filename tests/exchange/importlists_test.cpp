#include "tests/support/answers.h"
#include "tests/support/importwindow.h"
#include "ui/ask.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace chulie::exchange {

/// The lists of the import's window: what is new, what changes, what is refused; and what is mended from
/// them.
class ImportListsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void newRowsAreBesideChanges();
    void listIsSortedAndFiltered();
    void listIsSavedAsItIsShown();
    void memberColumnsOfAListAreMended();
    void unitIsChosenAndRemembered();
    void summaryScrolls();
    void fileStaysChosen();
    void enterInALineImportsNothing();

private:
    /// The words of column \a column of the list of what is new and changes.
    [[nodiscard]] QStringList changes(int column) const
    {
        return support::column(m_window->table(QStringLiteral("New rows and values that change")), column);
    }

    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<support::ImportWindow> m_window;
};

namespace {

const QByteArray twelve = [] {
    QByteArray rows = "村编码,户编号,识别日期,户主,帮扶责任人\n441623104201,0001,,,王五\n";
    for (int no = 2; no < 13; ++no)
        rows += "441623104201,00" + QByteArray::number(no) + ",2016-05-01,某,\n";
    return rows;
}();

} // namespace

void ImportListsTest::init()
{
    m_window.reset();
    m_desk = std::make_unique<support::Desk>(2019);
    m_window = std::make_unique<support::ImportWindow>(*m_desk);
    QSettings().clear();
    m_desk->addVillage("441623104201", "枫围村");
    m_desk->addHousehold("441623104201", "0001", "李四");
}

/// Changes first, then the new rows with the names by which people know them.
void ImportListsTest::newRowsAreBesideChanges()
{
    m_window->open(twelve);
    QCOMPARE(changes(0).size(), 12);
    QCOMPARE(changes(6).constFirst(), QStringLiteral("王五"));
    QCOMPARE(changes(3).at(1), QStringLiteral("002 某"));
    QCOMPARE(changes(4).at(1), QStringLiteral("new row"));
}

void ImportListsTest::listIsSortedAndFiltered()
{
    m_window->open(twelve);
    QTableView &view = m_window->view(QStringLiteral("New rows and values that change"));
    view.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(changes(1).mid(0, 4), (QStringList{QStringLiteral("13"), QStringLiteral("12"),
                                                QStringLiteral("11"), QStringLiteral("10")}));
    auto *filter = view.parentWidget()->findChild<QLineEdit *>();
    QVERIFY(filter);
    filter->setText(QStringLiteral("王五"));
    QCOMPARE(changes(1), QStringList(QStringLiteral("2")));
}

void ImportListsTest::listIsSavedAsItIsShown()
{
    support::Answers answers;
    answers.path = m_folder.path(QStringLiteral("changes.csv"));
    ui::Ask::replace(&answers);
    m_window->open("户编号,帮扶责任人,致贫原因\n0001,王五,生了大病\n");
    QVERIFY(support::press(m_window->dialog(), "Save this list…"));
    ui::Ask::replace(nullptr);
    QVERIFY(support::Folder::read(answers.path).contains("生了大病"));
}

/// A list is split into households and members; what is wrong of its members is mended as what is of its
/// households.
void ImportListsTest::memberColumnsOfAListAreMended()
{
    m_window->open("村编码,户编号,户主,户类型,识别日期,姓名,与户主关系,健康状况\n"
                   "441623104201,0002,甲,低保户,2016-05-01,甲,户主,有点咳\n,,,,,乙,配偶,有点咳\n");
    const QString problems = QStringLiteral("Refused rows and notes");
    const int before = m_window->table(problems).rowCount();
    QVERIFY(before >= 2);
    QTableView &view = m_window->view(problems);
    for (int row = 0; row < before; ++row)
        if (m_window->table(problems).index(row, PlanProblems::Given).data().toString() ==
            QStringLiteral("有点咳"))
            view.selectRow(row);
    m_window->choose(QStringLiteral("The right value"), QStringLiteral("长期慢性病"));
    QVERIFY(support::press(m_window->dialog(), "Replace in all rows"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE health = '长期慢性病'"), 2);
}

void ImportListsTest::unitIsChosenAndRemembered()
{
    const char *text = "户编号,年度,工资性收入,财产性收入（元）\n0001,2019,1.5,20\n";
    m_window->open(text);
    QCOMPARE(m_window->cell(QStringLiteral("工资性收入"), 0), QStringLiteral("1.50"));
    m_window->choose(QStringLiteral("Unit of amounts without one"), QStringLiteral("万元"));
    QCOMPARE(m_window->cell(QStringLiteral("工资性收入"), 0), QStringLiteral("15000.00"));
    QCOMPARE(m_window->cell(QStringLiteral("财产性收入（元）"), 0), QStringLiteral("20.00"));
    m_window->dialog().remember();
    m_window->open(text);
    QCOMPARE(m_window->box(QStringLiteral("Unit of amounts without one"))->currentText(),
             QStringLiteral("万元"));
    QCOMPARE(m_window->cell(QStringLiteral("工资性收入"), 0), QStringLiteral("15000.00"));
}

/// However much is told of the files, the preview keeps its place.
void ImportListsTest::summaryScrolls()
{
    m_window->open(twelve);
    auto *area = m_window->dialog().findChild<QScrollArea *>();
    QVERIFY(area && area->widget());
    const int lines = area->height() / area->widget()->fontMetrics().lineSpacing();
    QVERIFY2(lines <= 5, qPrintable(QString::number(lines)));
}

/// What is chosen for a file makes another plan, which shows the same file and table.
void ImportListsTest::fileStaysChosen()
{
    m_window->open("村编码,户编号,户主,识别日期,姓名,与户主关系\n441623104201,0002,甲,2016-05-01,甲,户主\n");
    QTableView &files = m_window->view(QStringLiteral("Rows by file"));
    QCOMPARE(files.model()->rowCount(), 2);
    files.selectRow(1);
    m_window->choose(QStringLiteral("Year of rows without one"), QStringLiteral("2019"));
    QCOMPARE(files.currentIndex().row(), 1);
}

/// Also not where the keyboard has gone on to the button meanwhile.
void ImportListsTest::enterInALineImportsNothing()
{
    m_window->open("户编号,帮扶责任人,致贫原因\n0001,王五,生了大病\n");
    m_window->view(QStringLiteral("Refused rows and notes")).selectRow(0);
    m_window->choose(QStringLiteral("The right value"), QStringLiteral("因病"));
    QLineEdit *line = m_window->box(QStringLiteral("The right value"))->lineEdit();
    const auto buttons = m_window->dialog().findChildren<QPushButton *>();
    const auto import = std::ranges::find(buttons, QStringLiteral("Import"), &QPushButton::text);
    QVERIFY(import != buttons.end());
    (*import)->setEnabled(true);
    (*import)->setFocus();
    QSignalSpy accepted(&m_window->dialog(), &QDialog::accepted);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    (*import)->setFocus();
    QTest::keyClick(*import, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

} // namespace chulie::exchange

QTEST_MAIN(chulie::exchange::ImportListsTest)
#include "importlists_test.moc"
