#include "models/backups/backups.h"
#include "models/safekeeping/check.h"
#include "tests/support/desk.h"
#include "tests/support/plainfile.h"
#include "ui/ask.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace chulie {

namespace {

/// Answers as a person would.
class Answers : public Ask
{
public:
    QString newPath;
    const char *pressed = nullptr; ///< a button of the next dialog
    QStringList said;

    bool accept(QDialog &dialog) override
    {
        said += dialog.windowTitle();
        if (pressed)
            (void)test::press(dialog, pressed);
        return false;
    }
    void error(QWidget *, const Failure &failure) override { said += failure.message; }
    void tell(QWidget *, const QString &message) override { said += message; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return newPath; }
};

} // namespace

/// What the window does for the ledger as a whole: its check, its back-ups.
class LedgerMenuTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void backupsAreListedAndRestored();
    void flawsAreShown();
    void closingMakesABackup();
    void theMenuChecks();
    void refusedPagesAreAccepted();
    void cleanupTestCase();

private:
    Answers m_answers;
};

void LedgerMenuTest::initTestCase()
{
    Ask::replace(&m_answers);
}

void LedgerMenuTest::init()
{
    m_answers.said.clear();
}

void LedgerMenuTest::cleanupTestCase()
{
    Ask::replace(nullptr);
}

void LedgerMenuTest::backupsAreListedAndRestored()
{
    test::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    BackupsDialog dialog(desk.session());
    QAbstractItemModel *model = dialog.view().model();
    QCOMPARE(model->rowCount(), 0);
    dialog.makeOne();
    desk.addVillage("441623104201", "乙村");
    dialog.makeOne();
    model = dialog.view().model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList since = test::column(*model, 1);
    since.sort();
    QCOMPARE(since, (QStringList{QStringLiteral("+1"), QStringLiteral("–")}));
    const auto first = since.first() == test::column(*model, 1).first() ? 0 : 1;
    dialog.view().selectRow(first);
    m_answers.newPath = QFileInfo(desk.session().ledger().path()).path() + QStringLiteral("/again.chulie");
    dialog.restoreChosen();
    QCOMPARE(m_answers.said, QStringList());
    QCOMPARE(dialog.restored(), m_answers.newPath);
    const auto ledger = Ledger::open(dialog.restored());
    QVERIFY(ledger);
    Statement count((*ledger)->database(), "SELECT count(*) FROM village");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
}

void LedgerMenuTest::flawsAreShown()
{
    test::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    Flaw state{.kind = Flaw::Kind::State, .table = &table(TableId::Village), .row = "441623104200"};
    Flaw evaluation{.kind = Flaw::Kind::Evaluation, .reason = QStringLiteral("stored")};
    CheckDialog dialog(desk.session().file(), {state, evaluation}, nullptr);
    auto &model = const_cast<FlawsModel &>(dialog.flaws());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 4).data().toString(), adviceOn(Flaw::Kind::State));
    QVERIFY(test::press(dialog, "Discard stored evaluations"));
    QCOMPARE(model.rowCount(), 1);
    // Where there is nothing to discard, there is no button for it.
    const CheckDialog other(desk.session().file(), {state}, nullptr);
    for (const QPushButton *button : other.findChildren<QPushButton *>())
        QVERIFY(button->isHidden() || button->text() != QStringLiteral("Discard stored evaluations"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("441623104200"));
}

void LedgerMenuTest::closingMakesABackup()
{
    const test::Folder folder;
    const QString path = folder.newLedger()->path();
    MainWindow window;
    window.open(path);
    QVERIFY(window.ledgerView());
    window.closeLedger();
    QTRY_COMPARE(backups::listed(path).size(), 1);
    // Nothing changed since.
    window.open(path);
    window.closeLedger();
    QTest::qWait(50);
    QCOMPARE(backups::listed(path).size(), 1);
}

void LedgerMenuTest::theMenuChecks()
{
    const test::Folder folder;
    const QString path = folder.newLedger()->path();
    MainWindow window;
    QAction *check = nullptr;
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text() == QStringLiteral("&Check the ledger…"))
            check = action;
    QVERIFY(check);
    window.open(path);
    check->trigger();
    QCOMPARE(m_answers.said.size(), 1);
    QVERIFY(m_answers.said.first().startsWith(QStringLiteral("Nothing is wrong")));
    Database &database = window.ledgerView()->session().database();
    QVERIFY(
        database.write([&] { database.execute("INSERT INTO standard (id, year) VALUES (999999, 2050)"); }));
    check->trigger();
    QCOMPARE(m_answers.said.last(), QStringLiteral("Check of the ledger"));
}

/// Another program wrote in the ledger: it is checked instead of opened, and opened once that is accepted.
void LedgerMenuTest::refusedPagesAreAccepted()
{
    const test::Folder folder;
    const QString path = folder.newLedger()->path();
    QCOMPARE(test::runPlain(path,
                            "PRAGMA journal_mode = DELETE; INSERT INTO ledger (key, value) VALUES ('x', "
                            "'y'); PRAGMA journal_mode = WAL"),
             QByteArray());
    MainWindow window;
    window.open(path);
    QCOMPARE(m_answers.said, QStringList{QStringLiteral("Check of the ledger")});
    QVERIFY(!window.ledgerView());
    m_answers.pressed = "Accept the pages as they are";
    window.open(path);
    m_answers.pressed = nullptr;
    QVERIFY(window.ledgerView());
}

} // namespace chulie

QTEST_MAIN(chulie::LedgerMenuTest)
#include "ledgermenu_test.moc"
