#include "models/backups/backups.h"
#include "models/language.h"
#include "models/safekeeping/check.h"
#include "tests/support/desk.h"
#include "tests/support/plainfile.h"
#include "tests/support/rows.h"
#include "ui/ask.h"
#include "ui/history/historymodel.h"
#include "ui/notice.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/safekeeping/damagenotice.h"
#include "ui/shell/backupwindow.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace chulie::shell {

namespace {

/// Answers as a person would.
class Answers : public ui::Ask
{
public:
    QString newPath;
    const char *pressed = nullptr; ///< a button of the next dialog
    QStringList said;
    bool isAgreeing = false; ///< to questions

    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        said += question;
        return isAgreeing;
    }
    std::function<bool(QDialog &)> answer = {};

    bool accept(QDialog &dialog) override
    {
        said += dialog.windowTitle();
        if (answer)
            return answer(dialog);
        if (pressed)
            (void)support::press(dialog, pressed);
        return false;
    }
    void error(QWidget *, const values::Failure &failure) override { said += failure.message; }
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
    void copiesAreListedAndRestored();
    void flawsAreShown();
    void closingMakesABackup();
    void backupsAreLookedAt();
    void whatChangedSince();
    void placesAreChosen();
    void aDamagedLedgerIsReplaced();
    void damageIsSaidInTheWindow();
    void theMenuChecks();
    void refusedPagesAreAccepted();
    void cleanupTestCase();

private:
    Answers m_answers;
};

void LedgerMenuTest::initTestCase()
{
    ui::Ask::replace(&m_answers);
}

void LedgerMenuTest::init()
{
    m_answers.said.clear();
    m_answers.answer = nullptr;
}

void LedgerMenuTest::cleanupTestCase()
{
    ui::Ask::replace(nullptr);
}

void LedgerMenuTest::backupsAreListedAndRestored()
{
    support::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    safekeeping::BackupsDialog dialog(desk.session());
    QAbstractItemModel *model = dialog.view().model();
    QCOMPARE(model->rowCount(), 0);
    dialog.makeOne();
    desk.addVillage("441623104201", "乙村");
    dialog.makeOne();
    model = dialog.view().model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList since = support::column(*model, 1);
    since.sort();
    QCOMPARE(since, (QStringList{QStringLiteral("+1"), QStringLiteral("–")}));
    const auto first = since.constFirst() == support::column(*model, 1).constFirst() ? 0 : 1;
    dialog.view().selectRow(first);
    m_answers.newPath = QFileInfo(desk.session().ledger().path()).path() + QStringLiteral("/again.chulie");
    dialog.restoreChosen();
    QCOMPARE(m_answers.said, QStringList());
    QCOMPARE(dialog.restored(), m_answers.newPath);
    const auto ledger = ledger::Ledger::open(dialog.restored());
    QVERIFY(ledger);
    storage::Statement count((*ledger)->database(), "SELECT count(*) FROM village");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
}

/// The copies in the second place are listed as such, and restored where nothing else is left.
void LedgerMenuTest::copiesAreListedAndRestored()
{
    support::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    const QTemporaryDir stick;
    QVERIFY(backups::choose({.second = stick.path()}));
    const QString path = desk.session().ledger().path();
    const auto made = backups::makeWithCopy(desk.session().database().handle(), path);
    QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    const QStringList places = support::column(*safekeeping::BackupsDialog(desk.session()).view().model(), 4);
    QCOMPARE(places, (QStringList{QStringLiteral("Folder of the back-ups"), QStringLiteral("Second place")}));
    QVERIFY(QFile::remove(*made));
    safekeeping::BackupsDialog dialog(desk.session());
    QCOMPARE(support::column(*dialog.view().model(), 4), QStringList{QStringLiteral("Second place")});
    m_answers.newPath = QFileInfo(path).path() + QStringLiteral("/of the copy.chulie");
    dialog.restoreChosen();
    QCOMPARE(m_answers.said, QStringList());
    QVERIFY(ledger::Ledger::open(dialog.restored()));
    QVERIFY(backups::choose({}));
}

void LedgerMenuTest::flawsAreShown()
{
    support::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    safekeeping::Flaw state{.kind = safekeeping::Flaw::Kind::State,
                            .table = &catalogue::table(catalogue::TableId::Village),
                            .row = "441623104200"};
    safekeeping::Flaw evaluation{.kind = safekeeping::Flaw::Kind::Evaluation,
                                 .reason = QStringLiteral("stored")};
    safekeeping::CheckDialog dialog(desk.session().file(), {state, evaluation}, nullptr);
    auto &model = const_cast<safekeeping::FlawsModel &>(dialog.flaws());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 4).data().toString(), safekeeping::adviceOn(safekeeping::Flaw::Kind::State));
    QVERIFY(support::press(dialog, "Discard stored evaluations"));
    QCOMPARE(model.rowCount(), 1);
    // Where there is nothing to discard, there is no button for it.
    const safekeeping::CheckDialog other(desk.session().file(), {state}, nullptr);
    for (const QPushButton *button : other.findChildren<QPushButton *>())
        QVERIFY(button->isHidden() || button->text() != QStringLiteral("Discard stored evaluations"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("441623104200"));
}

void LedgerMenuTest::closingMakesABackup()
{
    const support::Folder folder;
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

void LedgerMenuTest::backupsAreLookedAt()
{
    const support::Folder folder;
    const QString path = folder.newLedger()->path();
    QVERIFY(backups::make(path));
    MainWindow window;
    window.open(path);
    m_answers.answer = [](QDialog &dialog) {
        return support::press(dialog, "&Look at it…") && dialog.result() == QDialog::Accepted;
    };
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text() == QStringLiteral("&Back-ups…"))
            action->trigger();
    const auto shown = window.findChildren<BackupWindow *>();
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first()->isVisible());
    QVERIFY(shown.first()->windowTitle().contains(QStringLiteral("to look at only")));
    ui::Session &session = shown.first()->view().session();
    const auto refused =
        session.ledger().act(QStringLiteral("test"), [](journal::Act &act) -> values::Result<void> {
            act.insert(catalogue::table(catalogue::TableId::Standard),
                       std::vector<values::Value>{values::Value(2019), {}, {}, {}});
            return {};
        });
    QVERIFY(!refused);
    bool isSaid = false;
    for (const ui::Notice *notice : shown.first()->findChildren<ui::Notice *>())
        isSaid = isSaid || notice->sentence().contains(QStringLiteral("can only be read"));
    QVERIFY(isSaid);
    const QString copy = session.ledger().path();
    shown.first()->close();
    QTRY_VERIFY(!QFileInfo::exists(copy));
}

void LedgerMenuTest::whatChangedSince()
{
    support::Desk desk(2019);
    desk.addVillage("441623104200", "甲村");
    safekeeping::BackupsDialog dialog(desk.session());
    dialog.makeOne();
    desk.addVillage("441623104201", "乙村");
    QStringList records;
    m_answers.answer = [&](QDialog &changes) {
        const auto *view = changes.findChild<QTableView *>();
        records = support::column(*view->model(), history::HistoryModel::Record);
        return false;
    };
    dialog.showChanges();
    QCOMPARE(records.size(), 1);
    QVERIFY2(records.first().contains(QStringLiteral("乙村")), qPrintable(records.first()));
}

void LedgerMenuTest::placesAreChosen()
{
    const support::Folder folder;
    models::setLanguage(QStringLiteral("en"));
    PreferencesDialog dialog;
    dialog.findChild<QLineEdit *>(QStringLiteral("second"))->setText(folder.path(QStringLiteral("nowhere")));
    dialog.accept();
    QVERIFY(dialog.result() != QDialog::Accepted);
    QCOMPARE(m_answers.said.size(), 1);
    QVERIFY(QDir().mkpath(folder.path(QStringLiteral("nowhere"))));
    dialog.findChild<QSpinBox *>(QStringLiteral("limit"))->setValue(300);
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(backups::choices().second, folder.path(QStringLiteral("nowhere")));
    QCOMPARE(backups::choices().mostBytes, 300'000'000);
    QVERIFY(backups::choose({}));
}

/// The back-up comes in its place, and the file is set aside.
void LedgerMenuTest::aDamagedLedgerIsReplaced()
{
    const support::Folder folder;
    QString path;
    {
        const auto ledger = folder.newLedger();
        path = ledger->path();
        QVERIFY(support::saveVillage(*ledger) > 0);
        QVERIFY(backups::make(ledger->database().handle(), path));
    }
    const QByteArray damaged =
        support::Folder::read(path).replace(4096, 40 * 4096, QByteArray(40 * 4096, 'x'));
    folder.write(QFileInfo(path).fileName(), damaged);
    MainWindow window;
    window.open(path);
    QVERIFY(!window.ledgerView());
    QCOMPARE(support::Folder::read(path), damaged);
    m_answers.said.clear();
    m_answers.isAgreeing = true;
    window.open(path);
    m_answers.isAgreeing = false;
    QVERIFY2(window.ledgerView(), qPrintable(m_answers.said.join(u'\n')));
    QCOMPARE(support::numberOf(window.ledgerView()->session().ledger(), "SELECT count(*) FROM village"), 1);
    const QDir beside(QFileInfo(path).path());
    const QStringList aside = beside.entryList({QStringLiteral("test-2*.chulie")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(support::Folder::read(beside.filePath(aside.first())), damaged);
}

/// A page that is read only later is damaged: the window says so, and checks.
void LedgerMenuTest::damageIsSaidInTheWindow()
{
    const support::Folder folder;
    const QString path = folder.newLedger()->path();
    MainWindow window;
    window.open(path);
    const auto *notice = window.findChild<safekeeping::DamageNotice *>();
    QVERIFY(notice && notice->isHidden());
    emit window.ledgerView()->session().failed(QStringLiteral("something else"));
    QVERIFY(notice->isHidden());
    emit window.ledgerView()->session().failed(
        storage::Database::failure(storage::DatabaseError(SQLITE_IOERR_DATA, {}), path).message);
    QVERIFY(notice->sentence().contains(path));
    QVERIFY(support::press(*window.centralWidget(), "Check the ledger…"));
    QVERIFY(m_answers.said.first().startsWith(QStringLiteral("Nothing is wrong")));
    window.closeLedger();
    QVERIFY(notice->isHidden());
}

void LedgerMenuTest::theMenuChecks()
{
    const support::Folder folder;
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
    storage::Database &database = window.ledgerView()->session().database();
    QVERIFY(
        database.write([&] { database.execute("INSERT INTO standard (id, year) VALUES (999999, 2050)"); }));
    check->trigger();
    QCOMPARE(m_answers.said.last(), QStringLiteral("Check of the ledger"));
}

/// Another program wrote in the ledger: it is checked instead of opened, and opened once that is accepted.
void LedgerMenuTest::refusedPagesAreAccepted()
{
    const support::Folder folder;
    const QString path = folder.newLedger()->path();
    QCOMPARE(support::runPlain(path,
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

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::LedgerMenuTest)
#include "ledgermenu_test.moc"
