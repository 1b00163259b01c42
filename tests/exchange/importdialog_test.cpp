#include "ui/exchange/importdialog.h"

#include "models/history/undo.h"
#include "tests/support/answers.h"
#include "tests/support/importwindow.h"
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

namespace chulie::exchange {

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
    void importLooksAsItIsPressed();
    void wordIsMendedInAllRows();
    void villageIsMendedInAllRows();
    void nearDuplicatesAreDecided();
    void changesAreShown();
    void numberThatComesWithAYearIsNoRowOfItsOwn();
    void whatWasSaidIsNotGivenUpUnasked();
    void columnsOfAForeignFileAreAssigned();
    void emptyFormIsFilledInstead();
    void blankCellsClearWhereAPersonSaysSo();
    void choicesOutliveAFailure();

private:
    /// How many rows are new, by file.
    [[nodiscard]] QStringList inserted() const
    {
        return support::column(m_window->table(QStringLiteral("Rows by file")), PlanCounts::New);
    }

    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<support::ImportWindow> m_window;
};

namespace {

const QString listOfProblems = QStringLiteral("Refused rows and notes");
const QString listOfChanges = QStringLiteral("New rows and values that change");

} // namespace

void ImportDialogTest::init()
{
    m_window.reset();
    m_desk = std::make_unique<support::Desk>(2019);
    m_window = std::make_unique<support::ImportWindow>(*m_desk);
    QSettings().clear();
    m_desk->addVillage("441623104201", "枫围村");
    m_desk->addHousehold("441623104201", "0001", "李四");
}

void ImportDialogTest::previewShowsWhatIsUnderstood()
{
    m_window->open("村编码,户编号,户主,识别日期\n441623104201, 0002 ,张 三,2016年5月1日\n");
    const QAbstractItemModelTester tester(m_window->dialog().findChild<PreviewView *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_window->cell(QStringLiteral("户编号"), 0), QStringLiteral("0002"));
    QCOMPARE(m_window->cell(QStringLiteral("识别日期"), 0), QStringLiteral("2016-05-01"));
    QCOMPARE(m_window->cell(QStringLiteral("Line"), 0), QStringLiteral("2"));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
}

void ImportDialogTest::headingIsMappedAndRemembered()
{
    const char *text = "村编码,户编号,识别日期,谁来帮\n441623104201,0002,2016-05-01,王五\n";
    m_window->open(text);
    m_window->choose(QStringLiteral("Column for “谁来帮”"), QStringLiteral("帮扶责任人"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 1);
    m_window->dialog().remember();

    m_window->open("村编码,户编号,识别日期,谁来帮\n441623104201,0003,2016-05-01,赵六\n");
    QCOMPARE(m_window->box(QStringLiteral("Column for “谁来帮”"))->currentText(),
             QStringLiteral("帮扶责任人"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '赵六'"), 1);

    m_window->open("村编码,户编号,识别日期,谁来帮,其他\n441623104201,0004,2016-05-01,孙七,\n");
    QCOMPARE(m_window->box(QStringLiteral("Column for “谁来帮”"))->currentIndex(),
             0); // other headings: not remembered
}

void ImportDialogTest::headingIsLeftAlone()
{
    m_window->open("村编码,户编号,识别日期,帮扶责任人\n441623104201,0001,2016-05-01,王五\n");
    m_window->choose(QStringLiteral("Column for “帮扶责任人”"), QStringLiteral("(left alone)"));
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 0);
}

/// A column by which the household is found is not shown as left alone; it can be left alone, and taken
/// again.
void ImportDialogTest::columnThatIsUsedOtherwiseSaysSo()
{
    const QString name = QStringLiteral("Column for “户主”");
    m_window->open("户主,年度,工资性收入,另\n李四,2019,1000,\n");
    QCOMPARE(m_window->box(name)->currentText(), QStringLiteral("(used otherwise)"));
    QCOMPARE(m_window->box(QStringLiteral("Column for “另”"))->currentText(), QStringLiteral("(left alone)"));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    m_window->choose(name, QStringLiteral("(used otherwise)"));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    m_window->choose(name, QStringLiteral("(left alone)"));
    QCOMPARE(inserted(), QStringList{QString()});
}

void ImportDialogTest::yearIsSaidByThePerson()
{
    m_window->open("户编号,工资性收入\n0001,1000\n");
    QPushButton *import = nullptr;
    for (auto *button : m_window->dialog().findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Import"))
            import = button;
    QVERIFY(import && !import->isEnabled());
    QVERIFY(m_window->dialog().findChild<QLabel *>()->text().contains(QStringLiteral("年度")));
    m_window->choose(QStringLiteral("Year of rows without one"), QStringLiteral("2019"));
    QVERIFY(import->isEnabled());
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household_year WHERE year = 2019"), 1);
    m_window->dialog().remember();

    m_window->open("户编号,工资性收入\n0001,2000\n"); // the box shows what is remembered
    QCOMPARE(m_window->box(QStringLiteral("Year of rows without one"))->currentText(),
             QStringLiteral("2019"));
    QCOMPARE(m_window->table(listOfChanges).rowCount(), 1);
}

/// As the default button only while it has the keyboard: Enter elsewhere imports nothing.
void ImportDialogTest::importLooksAsItIsPressed()
{
    m_window->open("村编码,户编号,识别日期\n441623104201,0002,2016-05-01\n");
    ImportDialog &dialog = m_window->dialog();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto buttons = dialog.findChildren<QPushButton *>();
    auto *import = *std::ranges::find(buttons, QStringLiteral("Import"), &QPushButton::text);
    QPushButton plain(import->text(), import->parentWidget());
    plain.resize(import->size());
    m_window->view(QStringLiteral("Rows by file")).setFocus();
    QCOMPARE(import->grab().toImage(), plain.grab().toImage());
    import->setFocus();
    QVERIFY(import->grab().toImage() != plain.grab().toImage());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&m_window->view(QStringLiteral("Rows by file")), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QTest::keyClick(import, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void ImportDialogTest::wordIsMendedInAllRows()
{
    m_window->open("村编码,户编号,识别日期,主要致贫原因\n441623104201,0002,2016-05-01,生了大病\n"
                   "441623104201,0003,2016-05-01,生了大病\n");
    auto &problems = m_window->table(listOfProblems);
    QCOMPARE(problems.rowCount(), 2);
    m_window->view(listOfProblems).selectRow(0);
    m_window->choose(QStringLiteral("The right value"), QStringLiteral("因病"));
    QSignalSpy accepted(&m_window->dialog(), &QDialog::accepted);
    QTest::keyClick(m_window->box(QStringLiteral("The right value"))->lineEdit(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QCOMPARE(problems.rowCount(), 0);
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE cause = '因病' AND no IN ('0002', '0003')"),
             2);
    m_window->dialog().remember();

    m_window->open("村编码,户编号,识别日期,主要致贫原因\n441623104201,0004,2016-05-01,生了大病\n");
    QCOMPARE(m_window->table(listOfProblems).rowCount(), 0);
}

/// A village that the ledger does not know by its name is told once by its code.
void ImportDialogTest::villageIsMendedInAllRows()
{
    const char *text = "行政村,户编号,识别日期\n凤围,0002,2016-05-01\n凤围,0003,2016-05-01\n";
    m_window->open(text);
    QCOMPARE(m_window->table(listOfProblems).rowCount(), 2);
    m_window->view(listOfProblems).selectRow(0);
    m_window->choose(QStringLiteral("The right value"), QStringLiteral("枫围村 441623104201"));
    QVERIFY(support::press(m_window->dialog(), "Replace in all rows"));
    QCOMPARE(m_window->table(listOfProblems).rowCount(), 0);
    m_window->dialog().remember();
    m_window->open(text);
    QCOMPARE(m_window->table(listOfProblems).rowCount(), 0);
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household h JOIN village v ON v.id = h.village WHERE "
                            "v.code = '441623104201' AND h.no IN ('0002', '0003')"),
             2);
}

void ImportDialogTest::nearDuplicatesAreDecided()
{
    ledger::Ledger &ledger = m_desk->session().ledger();
    const QString path = m_folder.write(QStringLiteral("members.csv"),
                                        "户编号,姓名,证件号码,与户主关系\n0001,张三,441624195208310411,其他\n"
                                        "0001,王五,11010519491231002X,配偶\n");
    auto plan = planImport(ledger, {path}, {});
    QVERIFY(plan && applyImport(ledger, *plan));
    m_window->open("户编号,姓名,证件号码,与户主关系\n0001,张三,441624195208310438,其他\n"
                   "0001,王五,110105194912310046,配偶\n");
    auto &rows = m_window->table(QStringLiteral("Likely the same person"));
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString undecided = QStringLiteral("undecided");
    QCOMPARE(support::column(rows, 0), (QStringList{undecided, undecided}));
    QCOMPARE(m_window->dialog().plan().refused(), 2);
    QTableView &view = m_window->view(QStringLiteral("Likely the same person"));
    view.setFocus();
    view.selectAll();
    QVERIFY(support::press(m_window->dialog(), "Another person: add"));
    view.clearSelection();
    view.selectRow(0);
    QVERIFY(support::press(m_window->dialog(), "The same person: correct the number"));
    QCOMPARE(support::column(rows, 0),
             (QStringList{QStringLiteral("the same person"), QStringLiteral("another person")}));
    QCOMPARE(m_window->dialog().plan().refused(), 0);
    QVERIFY(
        support::column(m_window->table(listOfChanges), 6).contains(QStringLiteral("441624195208310438")));
    QVERIFY(applyImport(ledger, m_window->dialog().plan()));
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
    m_window->open("村编码,户编号,识别日期,帮扶责任人\n441623104201,0001,,王五\n");
    const auto &changes = m_window->table(listOfChanges);
    QCOMPARE(changes.rowCount(), 1);
    QCOMPARE(changes.index(0, 3).data().toString(), QStringLiteral("0001 李四"));
    QCOMPARE(changes.index(0, 5).data().toString(), QStringLiteral("blank"));
    QCOMPARE(changes.index(0, 6).data().toString(), QStringLiteral("王五"));
}

/// A member without a number gains the one that a row of 人年度 has: no row of 人 says so.
void ImportDialogTest::numberThatComesWithAYearIsNoRowOfItsOwn()
{
    m_window->open("户编号,姓名,证件号码,年度,基本医疗保险\n0001,李四,441623198503052117,2019,是\n");
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    const auto &changes = m_window->table(listOfChanges);
    QCOMPARE(support::column(changes, 2),
             QStringList(catalogue::title(catalogue::table(catalogue::TableId::MemberYear))));
    QCOMPARE(support::column(changes, 4), QStringList(QStringLiteral("new row")));
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE identity = '441623198503052117'"), 1);
}

void ImportDialogTest::whatWasSaidIsNotGivenUpUnasked()
{
    support::Answers refusing;
    refusing.isAgreeing = false;
    ui::Ask::replace(&refusing);
    m_window->open("户编号,工资性收入\n0001,1000\n");
    m_window->choose(QStringLiteral("Year of rows without one"), QStringLiteral("2019"));
    QTest::keyClick(&m_window->dialog(), Qt::Key_Escape);
    ui::Ask::replace(nullptr);
    QCOMPARE(refusing.questions.size(), 1);
    QVERIFY(m_window->dialog().isVisible());
    m_window->open("村编码,户编号,识别日期\n441623104201,0002,2016-05-01\n");
    QTest::keyClick(&m_window->dialog(), Qt::Key_Escape);
    QVERIFY(!m_window->dialog().isVisible());
}

/// Of a file whose headings nothing recognises the columns are shown all the same.
void ImportDialogTest::columnsOfAForeignFileAreAssigned()
{
    const char *text = "某镇名单,,,\n甲,乙,丙,丁\n441623104201,0002,张三,2016-05-01\n";
    m_window->open(text);
    QCOMPARE(support::column(m_window->table(QStringLiteral("Rows by file")), PlanCounts::TableName),
             QStringList{QStringLiteral("not understood")});
    QCOMPARE(m_window->cell(QStringLiteral("丙"), 0), QStringLiteral("张三"));
    const std::pair<const char *, const char *> columns[] = {
        {"甲", "村编码"}, {"乙", "户编号"}, {"丙", "户主"}, {"丁", "识别日期"}};
    for (const auto &[heading, column] : columns)
        m_window->choose(QStringLiteral("Column for “%1”").arg(QString::fromUtf8(heading)),
                         QString::fromUtf8(column));
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
    m_window->dialog().remember();
    QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan()));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE name = '张三'"), 1);

    m_window->open("某镇名单,,,\n甲,乙,丙,丁\n441623104201,0003,王五,2016-05-01\n"); // remembered
    QCOMPARE(inserted(), QStringList{QStringLiteral("1")});
}

void ImportDialogTest::emptyFormIsFilledInstead()
{
    class Filling : public support::Answers
    {
    public:
        bool accept(QDialog &dialog) override
        {
            ++dialogs;
            return !support::press(dialog, "Fill in this form…"); // there on the import's window alone
        }
    } filling;
    filling.path = m_folder.path(QStringLiteral("filled.csv"));
    ui::Ask::replace(&filling);
    Exchange exchange(nullptr, m_desk->session());
    const QString form = m_folder.write(QStringLiteral("form.csv"), "户编号,户主\n");
    QVERIFY(exchange.import({form}, "441623104201").contains(filling.path));
    QCOMPARE(filling.dialogs, 2);
    QVERIFY(support::Folder::read(filling.path).contains("李四"));
    const QString list = m_folder.write(QStringLiteral("list.csv"), "户编号,帮扶责任人\n0001,王五\n");
    QVERIFY(!exchange.import({list}, "441623104201").isEmpty()); // it has rows: it is imported
    ui::Ask::replace(nullptr);
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 1);
}

void ImportDialogTest::blankCellsClearWhereAPersonSaysSo()
{
    m_desk->addHousehold("441623104201", "0002", "张三", "王五");
    const auto helped = [this] {
        return m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'");
    };
    m_window->open("户编号,帮扶责任人,备注\n0002,,新的\n");
    const auto &changes = m_window->table(listOfChanges);
    QCOMPARE(support::column(changes, 6), QStringList{QStringLiteral("新的")}); // a blank cell says nothing
    QVERIFY(support::press(m_window->dialog(), "Blank cells of “帮扶责任人” clear"));
    QCoreApplication::processEvents();
    QVERIFY(support::column(changes, 6).contains(QStringLiteral("blank")));
    QVERIFY(m_window->dialog().findChild<QLabel *>()->text().contains(
        QStringLiteral("clear what the ledger has")));
    ledger::Ledger &ledger = m_desk->session().ledger();
    QCOMPARE(helped(), 1);
    QVERIFY(applyImport(ledger, m_window->dialog().plan()));
    QCOMPARE(helped(), 0);
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE note = '新的' AND helper IS NULL"), 1);
    QVERIFY(history::undo(ledger, *history::lastAct(ledger.database())));
    QCOMPARE(helped(), 1);
}

/// The disk is full, or the ledger's stick was pulled out: the window comes again with all that was chosen.
void ImportDialogTest::choicesOutliveAFailure()
{
    class Answers : public support::AnswersInUse
    {
    public:
        explicit Answers(QString ledger) : m_ledger(std::move(ledger)) {}
        void error(QWidget *window, const values::Failure &failure) override
        {
            support::AnswersInUse::error(window, failure);
            QVERIFY(QFile::rename(away(), m_ledger));
        }
        bool accept(QDialog &dialog) override
        {
            QComboBox *box = nullptr; // those of former plans come first, until they are deleted
            for (auto *each : dialog.findChildren<QComboBox *>())
                if (each->accessibleName() == QStringLiteral("Column for “谁来帮”"))
                    box = each;
            shown += box->currentText();
            if (shown.size() == 2)
                return true;
            box->setCurrentText(QStringLiteral("帮扶责任人"));
            emit box->activated(box->currentIndex());
            QCoreApplication::processEvents();
            return QFile::rename(m_ledger, away());
        }
        QStringList shown;

    private:
        [[nodiscard]] QString away() const { return m_ledger + QStringLiteral(".away"); }
        QString m_ledger;
    } answers(m_desk->session().ledger().path());
    Exchange exchange(nullptr, m_desk->session());
    const QString list = m_folder.write(QStringLiteral("list.csv"), "户编号,谁来帮\n0001,王五\n");
    QVERIFY(!exchange.import({list}, "441623104201").isEmpty());
    QCOMPARE(answers.errors.size(), 1);
    QCOMPARE(answers.shown.value(1), QStringLiteral("帮扶责任人"));
    QCOMPARE(m_desk->number("SELECT count(*) FROM household WHERE helper = '王五'"), 1);
}

} // namespace chulie::exchange

QTEST_MAIN(chulie::exchange::ImportDialogTest)
#include "importdialog_test.moc"
