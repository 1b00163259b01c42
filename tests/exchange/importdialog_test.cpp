#include "ui/exchange/importdialog.h"

#include "models/history/undo.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/ask.h"
#include "ui/exchange/exchange.h"
#include "ui/exchange/previewview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace chulie {

/// The window of an import: what it shows of a file, and how a person puts right what the file leaves open.
class ImportDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void previewShowsWhatIsUnderstood();
    void headingIsMappedAndRemembered();
    void headingIsLeftAlone();
    void columnThatIsUsedOtherwiseSaysSo();
    void yearIsSaidByThePerson();
    void wordIsMendedInAllRows();
    void villageIsMendedInAllRows();
    void nearDuplicatesAreDecided();
    void changesAreShown();
    void numberThatComesWithAYearIsNoRowOfItsOwn();
    void whatWasSaidIsNotGivenUpUnasked();
    void columnsOfAForeignFileAreAssigned();
    void emptyFormIsFilledInstead();
    void blankCellsClearWhereAPersonSaysSo();

private:
    std::unique_ptr<ImportDialog> open(const char *text);
    [[nodiscard]] QComboBox *box(const QString &name) const;
    void choose(const QString &name, const QString &words);
    [[nodiscard]] QAbstractItemModel &table(const QString &name) const;
    /// How many rows are new, by file.
    [[nodiscard]] QStringList inserted() const
    {
        return test::column(table(QStringLiteral("Rows by file")), PlanCounts::New);
    }
    [[nodiscard]] QTableView &viewOf(const QAbstractItemModel &model) const;
    void chooseFirstProblem() const;
    [[nodiscard]] QString cell(const QString &heading, int row) const;

    test::Folder m_folder;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<ImportDialog> m_dialog;
    int m_files = 0;
};

void ImportDialogTest::init()
{
    m_dialog.reset();
    m_desk = std::make_unique<test::Desk>(2019);
    QSettings().clear();
    m_desk->addVillage("441623104201", "枫围村");
    m_desk->addHousehold("441623104201", "0001", "李四");
}

std::unique_ptr<ImportDialog> ImportDialogTest::open(const char *text)
{
    const QString path = m_folder.write(QStringLiteral("list%1.csv").arg(++m_files), text);
    const auto planning = [this, path](QWidget *, const ImportOptions &options) {
        return planImport(m_desk->session().ledger(), {path}, options);
    };
    auto dialog = std::make_unique<ImportDialog>(m_desk->session(), QStringList(path),
                                                 planning(nullptr, ImportDialog::initialOptions()), planning);
    dialog->show();
    return dialog;
}

QComboBox *ImportDialogTest::box(const QString &name) const
{
    for (auto *each : m_dialog->findChildren<QComboBox *>())
        if (each->accessibleName() == name && each->isVisible())
            return each;
    return nullptr;
}

/// Chooses \a words in the box \a name as a person does, and waits for the plan that follows.
void ImportDialogTest::choose(const QString &name, const QString &words)
{
    QComboBox *at = box(name);
    QVERIFY(at);
    const int index = at->findText(words);
    QVERIFY(index >= 0);
    at->setCurrentIndex(index);
    emit at->activated(index);
    QCoreApplication::processEvents();
}

QAbstractItemModel &ImportDialogTest::table(const QString &name) const
{
    for (const auto *view : m_dialog->findChildren<QTableView *>())
        if (view->accessibleName() == name)
            return *view->model();
    qFatal("there is no such table");
}

QTableView &ImportDialogTest::viewOf(const QAbstractItemModel &model) const
{
    for (auto *view : m_dialog->findChildren<QTableView *>())
        if (view->model() == &model)
            return *view;
    qFatal("nothing shows it");
}

void ImportDialogTest::chooseFirstProblem() const
{
    const auto &problems = table(QStringLiteral("Refused rows and notes"));
    viewOf(problems).setCurrentIndex(problems.index(0, 0));
}

/// What the preview shows under \a heading in \a row, counted from 0 below the boxes.
QString ImportDialogTest::cell(const QString &heading, int row) const
{
    const auto *model = m_dialog->findChild<PreviewView *>()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString() == heading)
            return model->index(row + 1, column).data().toString();
    return QStringLiteral("no such heading");
}

void ImportDialogTest::previewShowsWhatIsUnderstood()
{
    m_dialog = open("村编码,户编号,户主,识别日期\n441623104201, 0002 ,张 三,2016年5月1日\n");
    const QAbstractItemModelTester tester(m_dialog->findChild<PreviewView *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(cell(QStringLiteral("户编号"), 0), QStringLiteral("0002"));
    QCOMPARE(cell(QStringLiteral("识别日期"), 0), QStringLiteral("2016-05-01"));
    QCOMPARE(cell(QStringLiteral("Line"), 0), QStringLiteral("2"));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
}

void ImportDialogTest::headingIsMappedAndRemembered()
{
    const char *text = "村编码,户编号,识别日期,谁来帮\n441623104201,0002,2016-05-01,王五\n";
    m_dialog = open(text);
    choose(QStringLiteral("Column for “谁来帮”"), QStringLiteral("帮扶责任人"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 1);
    m_dialog->remember();

    m_dialog = open("村编码,户编号,识别日期,谁来帮\n441623104201,0003,2016-05-01,赵六\n");
    QCOMPARE(box(QStringLiteral("Column for “谁来帮”"))->currentText(), QStringLiteral("帮扶责任人"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '赵六'"), 1);

    m_dialog = open("村编码,户编号,识别日期,谁来帮,其他\n441623104201,0004,2016-05-01,孙七,\n");
    QCOMPARE(box(QStringLiteral("Column for “谁来帮”"))->currentIndex(), 0); // other headings: not remembered
}

void ImportDialogTest::headingIsLeftAlone()
{
    m_dialog = open("村编码,户编号,识别日期,帮扶责任人\n441623104201,0001,2016-05-01,王五\n");
    choose(QStringLiteral("Column for “帮扶责任人”"), QStringLiteral("(left alone)"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 0);
}

/// A column by which the household is found is not shown as left alone; it can be left alone, and taken
/// again.
void ImportDialogTest::columnThatIsUsedOtherwiseSaysSo()
{
    const QString name = QStringLiteral("Column for “户主”");
    m_dialog = open("户主,年度,工资性收入,另\n李四,2019,1000,\n");
    QCOMPARE(box(name)->currentText(), QStringLiteral("(used otherwise)"));
    QCOMPARE(box(QStringLiteral("Column for “另”"))->currentText(), QStringLiteral("(left alone)"));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    choose(name, QStringLiteral("(used otherwise)"));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    choose(name, QStringLiteral("(left alone)"));
    QCOMPARE(inserted(), QStringList{QString()});
}

void ImportDialogTest::yearIsSaidByThePerson()
{
    m_dialog = open("户编号,工资性收入\n0001,1000\n");
    QPushButton *import = nullptr;
    for (auto *button : m_dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Import"))
            import = button;
    QVERIFY(import && !import->isEnabled());
    QVERIFY(m_dialog->findChild<QLabel *>()->text().contains(QStringLiteral("年度")));
    choose(QStringLiteral("Year of rows without one"), QStringLiteral("2019"));
    QVERIFY(import->isEnabled());
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household_year WHERE year = 2019"), 1);
    m_dialog->remember();

    m_dialog = open("户编号,工资性收入\n0001,2000\n"); // the box shows what is remembered
    QCOMPARE(box(QStringLiteral("Year of rows without one"))->currentText(), QStringLiteral("2019"));
    QCOMPARE(table(QStringLiteral("Values that change")).rowCount(), 1);
}

void ImportDialogTest::wordIsMendedInAllRows()
{
    m_dialog = open("村编码,户编号,识别日期,主要致贫原因\n441623104201,0002,2016-05-01,生了大病\n"
                    "441623104201,0003,2016-05-01,生了大病\n");
    auto &problems = table(QStringLiteral("Refused rows and notes"));
    QCOMPARE(problems.rowCount(), 2);
    chooseFirstProblem();
    choose(QStringLiteral("The right value"), QStringLiteral("因病"));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(box(QStringLiteral("The right value"))->lineEdit(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QCOMPARE(problems.rowCount(), 0);
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE cause = '因病' AND no IN ('0002', '0003')"),
             2);
    m_dialog->remember();

    m_dialog = open("村编码,户编号,识别日期,主要致贫原因\n441623104201,0004,2016-05-01,生了大病\n");
    QCOMPARE(table(QStringLiteral("Refused rows and notes")).rowCount(), 0);
}

/// A village that the ledger does not know by its name is told once by its code.
void ImportDialogTest::villageIsMendedInAllRows()
{
    const char *text = "行政村,户编号,识别日期\n凤围,0002,2016-05-01\n凤围,0003,2016-05-01\n";
    m_dialog = open(text);
    QCOMPARE(table(QStringLiteral("Refused rows and notes")).rowCount(), 2);
    chooseFirstProblem();
    choose(QStringLiteral("The right value"), QStringLiteral("枫围村 441623104201"));
    QVERIFY(test::press(*m_dialog, "Replace in all rows"));
    QCOMPARE(table(QStringLiteral("Refused rows and notes")).rowCount(), 0);
    m_dialog->remember();
    m_dialog = open(text);
    QCOMPARE(table(QStringLiteral("Refused rows and notes")).rowCount(), 0);
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household h JOIN village v ON v.id = h.village WHERE "
                            "v.code = '441623104201' AND h.no IN ('0002', '0003')"),
             2);
}

void ImportDialogTest::nearDuplicatesAreDecided()
{
    Ledger &ledger = m_desk->session().ledger();
    const QString path = m_folder.write(QStringLiteral("members.csv"),
                                        "户编号,姓名,证件号码,与户主关系\n0001,张三,441624195208310411,其他\n"
                                        "0001,王五,11010519491231002X,配偶\n");
    auto plan = planImport(ledger, {path}, {});
    QVERIFY(plan && applyImport(ledger, *plan));
    m_dialog = open("户编号,姓名,证件号码,与户主关系\n0001,张三,441624195208310438,其他\n"
                    "0001,王五,110105194912310046,配偶\n");
    auto &rows = table(QStringLiteral("Likely the same person"));
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString undecided = QStringLiteral("undecided");
    QCOMPARE(test::column(rows, 0), (QStringList{undecided, undecided}));
    QCOMPARE(m_dialog->plan().refused(), 2);
    QTableView &view = viewOf(rows);
    view.setFocus();
    view.selectAll();
    QVERIFY(test::press(*m_dialog, "Another person: add"));
    view.clearSelection();
    view.selectRow(0);
    QVERIFY(test::press(*m_dialog, "The same person: correct the number"));
    QCOMPARE(test::column(rows, 0),
             (QStringList{QStringLiteral("the same person"), QStringLiteral("another person")}));
    QCOMPARE(m_dialog->plan().refused(), 0);
    QVERIFY(test::column(table(QStringLiteral("Values that change")), 6)
                .contains(QStringLiteral("441624195208310438")));
    QVERIFY(applyImport(ledger, m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '张三' AND identity = "
                            "'441624195208310438'"),
             1);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name IN ('张三', '王五')"), 3);
    QVERIFY(history::undo(ledger, *history::lastAct(ledger.database())));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE identity IN ('441624195208310411', "
                            "'11010519491231002X')"),
             2);
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name IN ('张三', '王五')"), 2);
}

void ImportDialogTest::changesAreShown()
{
    m_dialog = open("村编码,户编号,识别日期,帮扶责任人\n441623104201,0001,,王五\n");
    const auto &changes = table(QStringLiteral("Values that change"));
    QCOMPARE(changes.rowCount(), 1);
    QCOMPARE(changes.index(0, 3).data().toString(), QStringLiteral("0001 李四"));
    QCOMPARE(changes.index(0, 5).data().toString(), QStringLiteral("blank"));
    QCOMPARE(changes.index(0, 6).data().toString(), QStringLiteral("王五"));
}

/// A member without a number gains the one that a row of 人年度 has: no row of 人 says so.
void ImportDialogTest::numberThatComesWithAYearIsNoRowOfItsOwn()
{
    m_dialog = open("户编号,姓名,证件号码,年度,基本医疗保险\n0001,李四,441623198503052117,2019,是\n");
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    QCOMPARE(table(QStringLiteral("Values that change")).rowCount(), 0);
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE identity = '441623198503052117'"), 1);
}

void ImportDialogTest::whatWasSaidIsNotGivenUpUnasked()
{
    test::Answers refusing;
    refusing.isAgreeing = false;
    Ask::replace(&refusing);
    m_dialog = open("户编号,工资性收入\n0001,1000\n");
    choose(QStringLiteral("Year of rows without one"), QStringLiteral("2019"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    Ask::replace(nullptr);
    QCOMPARE(refusing.questions.size(), 1);
    QVERIFY(m_dialog->isVisible());
    m_dialog = open("村编码,户编号,识别日期\n441623104201,0002,2016-05-01\n");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

/// Of a file whose headings nothing recognises the columns are shown all the same.
void ImportDialogTest::columnsOfAForeignFileAreAssigned()
{
    const char *text = "某镇名单,,,\n甲,乙,丙,丁\n441623104201,0002,张三,2016-05-01\n";
    m_dialog = open(text);
    QCOMPARE(test::column(table(QStringLiteral("Rows by file")), PlanCounts::TableName),
             QStringList{QStringLiteral("not understood")});
    QCOMPARE(cell(QStringLiteral("丙"), 0), QStringLiteral("张三"));
    const std::pair<const char *, const char *> columns[] = {
        {"甲", "村编码"}, {"乙", "户编号"}, {"丙", "户主"}, {"丁", "识别日期"}};
    for (const auto &[heading, column] : columns)
        choose(QStringLiteral("Column for “%1”").arg(QString::fromUtf8(heading)), QString::fromUtf8(column));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    m_dialog->remember();
    QVERIFY(applyImport(m_desk->session().ledger(), m_dialog->plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '张三'"), 1);

    m_dialog = open("某镇名单,,,\n甲,乙,丙,丁\n441623104201,0003,王五,2016-05-01\n"); // remembered
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
}

void ImportDialogTest::emptyFormIsFilledInstead()
{
    class Filling : public test::Answers
    {
    public:
        bool accept(QDialog &dialog) override
        {
            ++dialogs;
            return !test::press(dialog, "Fill in this form…"); // there on the import's window alone
        }
    } filling;
    filling.path = m_folder.path(QStringLiteral("filled.csv"));
    Ask::replace(&filling);
    Exchange exchange(nullptr, m_desk->session());
    const QString form = m_folder.write(QStringLiteral("form.csv"), "户编号,户主\n");
    QVERIFY(exchange.import({form}, "441623104201").contains(filling.path));
    QCOMPARE(filling.dialogs, 2);
    QVERIFY(test::Folder::read(filling.path).contains("李四"));
    const QString list = m_folder.write(QStringLiteral("list.csv"), "户编号,帮扶责任人\n0001,王五\n");
    QVERIFY(!exchange.import({list}, "441623104201").isEmpty()); // it has rows: it is imported
    Ask::replace(nullptr);
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 1);
}

void ImportDialogTest::blankCellsClearWhereAPersonSaysSo()
{
    m_desk->addHousehold("441623104201", "0002", "张三", "王五");
    const auto helped = [this] {
        return m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'");
    };
    m_dialog = open("户编号,帮扶责任人,备注\n0002,,新的\n");
    const auto &changes = table(QStringLiteral("Values that change"));
    QCOMPARE(test::column(changes, 6), QStringList{QStringLiteral("新的")}); // a blank cell says nothing
    QVERIFY(test::press(*m_dialog, "Blank cells of “帮扶责任人” clear"));
    QCoreApplication::processEvents();
    QVERIFY(test::column(changes, 6).contains(QStringLiteral("blank")));
    QVERIFY(m_dialog->findChild<QLabel *>()->text().contains(QStringLiteral("clear what the ledger has")));
    Ledger &ledger = m_desk->session().ledger();
    QCOMPARE(helped(), 1);
    QVERIFY(applyImport(ledger, m_dialog->plan()));
    QCOMPARE(helped(), 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE note = '新的' AND helper IS NULL"), 1);
    QVERIFY(history::undo(ledger, *history::lastAct(ledger.database())));
    QCOMPARE(helped(), 1);
}

} // namespace chulie

QTEST_MAIN(chulie::ImportDialogTest)
#include "importdialog_test.moc"
