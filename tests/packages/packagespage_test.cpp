#include "ui/packages/packagespage.h"

#include "models/backups/backups.h"
#include "models/history/entryquery.h"
#include "models/history/undo.h"
#include "models/packages/folder.h"
#include "models/packages/known.h"
#include "tests/support/desk.h"
#include "tests/support/packages.h"
#include "ui/ask.h"
#include "ui/history/historymodel.h"
#include "ui/packages/backupwatch.h"
#include "ui/packages/folderpanel.h"
#include "ui/packages/folderpassphrasedialog.h"
#include "ui/packages/foldersettings.h"
#include "ui/packages/folderwatch.h"
#include "ui/packages/mergedialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace chulie::packages {

using support::column;
using support::press;

/// The page of packages: merging with its plan, deciding, the log, taking a merge out, packing.
class PackagesPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void mergesAfterThePlan();
    void decides_data();
    void decides();
    void choosesAlike();
    void takesAMergeOut();
    void packs();
    void packsAfterAFailure();
    void exchangesThroughAFolder();
    void takesInByItself();
    void setsThePassphraseOfTheFolder();
    void removesThePassphraseOfTheFolder();
    void reportsABackupThatFails();

private:
    void setPhone(ledger::Ledger &ledger, const char *phone);
    void mergeConflict();

    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<ledger::Ledger> m_other;
    std::unique_ptr<PackagesPage> m_page;
    std::int64_t m_household = 0;
};

namespace {

/// Answers as a person does who wants what is offered.
class Answers : public ui::Ask
{
public:
    Answers() { replace(this); }
    ~Answers() override { replace(nullptr); }
    Answers(const Answers &) = delete;
    Answers &operator=(const Answers &) = delete;

    bool confirm(QWidget *, const QString &, const QString &) override { return true; }
    void error(QWidget *, const values::Failure &failure) override
    {
        errors += failure.message;
        path = another;
    }
    QString text(QWidget *, const QString &, const QString &) override { return line; }
    QStringList files(QWidget *, const QString &, const QString &) override { return chosen; }
    QString folder(QWidget *, const QString &) override { return path; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool accept(QDialog &dialog) override
    {
        if (const auto *plan = dynamic_cast<const MergeDialog *>(&dialog))
            planned = column(plan->effects(), 4);
        for (auto *typed : dialog.findChildren<QLineEdit *>())
            typed->setText(line);
        const auto buttons = dialog.findChildren<QPushButton *>();
        offered = std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->isEnabled() && button->text() != QStringLiteral("Cancel");
        });
        return offered;
    }

    QString line;
    QStringList chosen;
    QString path;
    QString another; ///< the path after an error
    QStringList errors;
    QStringList planned; ///< what is changed, by table
    bool offered = false;
};

} // namespace

void PackagesPageTest::setPhone(ledger::Ledger &ledger, const char *phone)
{
    const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
    storage::Statement select(ledger.database(), "SELECT id FROM household");
    QVERIFY(select.next());
    const std::int64_t row = select.integer(0);
    select.reset();
    QVERIFY(ledger.act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        act.edit(of, row, of.column("phone"), std::string(phone));
        return {};
    }));
}

void PackagesPageTest::init()
{
    m_page.reset();
    m_other.reset();
    m_desk = std::make_unique<support::Desk>(2019);
    QSettings().clear();
    m_desk->addVillage("441623104201", "枫围村");
    m_household = m_desk->addHousehold("441623104201", "0001", "李四");
    static int number = 0;
    m_other = m_folder.newLedger(QStringLiteral("other%1.chulie").arg(++number));
    support::merged(*m_other, {support::packed(m_desk->session().ledger(), m_folder)});
    m_desk->session().ledger().masking().setOn(false);
    m_page = std::make_unique<PackagesPage>(m_desk->session());
    m_page->go({});
    QTRY_VERIFY(!m_page->isBusy());
}

/// Merges what was edited there into what was edited here, by the button.
void PackagesPageTest::mergeConflict()
{
    setPhone(m_desk->session().ledger(), "13800000001");
    setPhone(*m_other, "13800000009"); // so that what follows is the later by the common order
    setPhone(*m_other, "13800000002");
    Answers answers;
    answers.chosen = {support::packed(*m_other, m_folder)};
    QVERIFY(press(*m_page, "Merge &packages…"));
    QCOMPARE(answers.errors, QStringList());
    QVERIFY(answers.offered);
    QTRY_COMPARE(m_page->conflicts().rowCount(), 1);
}

void PackagesPageTest::mergesAfterThePlan()
{
    const QAbstractItemModelTester tester(const_cast<ConflictsModel *>(&m_page->conflicts()));
    setPhone(*m_other, "13800000002");
    Answers answers;
    answers.chosen = {support::packed(*m_other, m_folder)};
    QSignalSpy said(m_page.get(), &ui::Page::said);
    QVERIFY(press(*m_page, "Merge &packages…"));
    QCOMPARE(answers.planned, (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")}));
    QCOMPARE(said.size(), 1);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value("13800000002"));
    QTRY_COMPARE(m_page->merges().rowCount(), 1);
    QCOMPARE(m_page->conflicts().rowCount(), 0);
    // The history has a line for it.
    const auto found = history::findEntries(m_desk->session().database(), {});
    QVERIFY(found);
    history::HistoryModel history(m_desk->session().ledger());
    history.show(*found);
    const auto cell = [&](int column) { return history.index(0, column).data().toString(); };
    QVERIFY(cell(history::HistoryModel::By).startsWith(QStringLiteral("merge: ")));
    QVERIFY2(cell(history::HistoryModel::Record)
                 .endsWith(QStringLiteral("0 new, 1 changed, 0 removed, 0 to decide")),
             qPrintable(cell(history::HistoryModel::Record)));
    // Once more there is nothing to merge.
    QVERIFY(press(*m_page, "Merge &packages…"));
    QVERIFY(!answers.offered);
}

void PackagesPageTest::decides_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("phone");
    QTest::newRow("keep") << QByteArray("Keep what stands") << QByteArray("13800000002");
    QTest::newRow("the other") << QByteArray("Take the other") << QByteArray("13800000001");
    QTest::newRow("a third") << QByteArray("Another value…") << QByteArray("13800000003");
}

void PackagesPageTest::decides()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, phone);
    mergeConflict();
    QCOMPARE(column(m_page->conflicts(), 1), QStringList{QStringLiteral("0001 李四")});
    QCOMPARE(column(m_page->conflicts(), 3), QStringList{QStringLiteral("13800000002")});
    QCOMPARE(column(m_page->conflicts(), 5), QStringList{QStringLiteral("13800000001")});
    Answers answers;
    answers.line = QStringLiteral("13800000003");
    QVERIFY(press(*m_page, button.constData()));
    QCOMPARE(answers.errors, QStringList());
    QTRY_COMPARE(m_page->conflicts().rowCount(), 0);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value(phone.toStdString()));
    const auto last = history::lastAct(m_desk->session().database());
    QVERIFY(last && history::undo(m_desk->session().ledger(), *last));
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value("13800000002"));
}

/// Two conflicts of one village: their columns differ.
void PackagesPageTest::choosesAlike()
{
    const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
    const auto setNote = [&](ledger::Ledger &ledger, const char *note) {
        storage::Statement select(ledger.database(), "SELECT id FROM household");
        QVERIFY(select.next());
        const std::int64_t row = select.integer(0);
        select.reset();
        QVERIFY(ledger.act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
            act.edit(of, row, of.column("note"), std::string(note));
            return {};
        }));
    };
    setNote(m_desk->session().ledger(), "先记");
    setNote(*m_other, "后记");
    setPhone(m_desk->session().ledger(), "13800000001");
    setPhone(*m_other, "13800000002");
    Answers answers;
    answers.chosen = {support::packed(*m_other, m_folder)};
    QVERIFY(press(*m_page, "Merge &packages…"));
    QTRY_COMPARE(m_page->conflicts().rowCount(), 2);
    m_page->conflictsView().selectRow(0);
    const auto choose = [&](const char *title) {
        for (QAction *action : m_page->findChildren<QAction *>())
            if (action->text() == QString::fromLatin1(title))
                action->trigger();
        return m_page->conflictsView().selectionModel()->selectedRows().size();
    };
    QCOMPARE(choose("All of the same &column"), 1);
    QCOMPARE(choose("All of the same &village"), 2);
    QVERIFY(press(*m_page, "Keep what stands"));
    QTRY_COMPARE(m_page->conflicts().rowCount(), 0);
    QCOMPARE(answers.errors, QStringList());
}

void PackagesPageTest::takesAMergeOut()
{
    mergeConflict();
    QTRY_COMPARE(m_page->merges().rowCount(), 1);
    const Answers answers;
    m_page->mergesView().selectRow(0);
    QVERIFY(press(*m_page, "Take this merge out…"));
    QCOMPARE(answers.errors, QStringList());
    QTRY_COMPARE(m_page->merges().rowCount(), 0);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value("13800000001"));
    QCOMPARE(m_page->conflicts().rowCount(), 0);
}

void PackagesPageTest::packs()
{
    Answers answers;
    answers.path = m_folder.path(QStringLiteral("made.chuliepack"));
    answers.line = QStringLiteral("short");
    QVERIFY(press(*m_page, "&Make a package…"));
    QVERIFY(!answers.offered);
    answers.line = QStringLiteral("long enough");
    QVERIFY(press(*m_page, "&Make a package…"));
    QVERIFY(answers.offered);
    QCOMPARE(answers.errors, QStringList());
    QVERIFY(!packages::readPackage(answers.path, {}));
    const auto content = packages::readPackage(answers.path, answers.line);
    QVERIFY(content);
    QCOMPARE(content->heading.region, std::string("4416"));
}

/// The stick is full, or gone: what was typed is there for another try.
void PackagesPageTest::packsAfterAFailure()
{
    Answers answers;
    answers.path = m_folder.path(QStringLiteral("no-such-folder/made.chuliepack"));
    answers.another = m_folder.path(QStringLiteral("again.chuliepack"));
    answers.line = QStringLiteral("long enough");
    QVERIFY(press(*m_page, "&Make a package…"));
    QCOMPARE(answers.errors.size(), 1);
    QVERIFY(packages::readPackage(answers.another, answers.line));
}

void PackagesPageTest::exchangesThroughAFolder()
{
    Answers answers;
    answers.path = m_folder.path(QStringLiteral("share"));
    QDir().mkpath(answers.path);
    setPhone(*m_other, "13800000002");
    QVERIFY(packages::put(*m_other, answers.path));
    QVERIFY(press(*m_page, "Choose a folder…"));
    QVERIFY(press(*m_page, "E&xchange now"));
    QCOMPARE(answers.errors, QStringList());
    QVERIFY(answers.offered);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value("13800000002"));
    QCOMPARE(QDir(answers.path).entryList(QDir::Files).size(), 2);
    QTRY_COMPARE(m_page->folder().deliveries().rowCount(), 1);
    // The other one finds what is new there.
    const auto fetched = Fetched::fetch(m_other->database(), answers.path);
    QVERIFY(fetched);
    QCOMPARE(fetched->files().size(), 1);
    QVERIFY(press(*m_page, "Do not use it"));
    QCOMPARE(folderSettings(m_desk->session().ledger().path()).folder, QString());
}

void PackagesPageTest::takesInByItself()
{
    const QString folder = m_folder.path(QStringLiteral("by-itself"));
    QDir().mkpath(folder);
    setPhone(*m_other, "13800000002");
    QVERIFY(packages::put(*m_other, folder));
    const QString ledger = m_desk->session().ledger().path();
    setFolderSettings(ledger, {folder, false});
    FolderWatch watch(m_desk->session());
    const QSignalSpy said(&watch, &FolderWatch::said);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"), values::Value());
    setFolderSettings(ledger, {folder, true});
    watch.look();
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value("13800000002"));
    watch.look();
    QTRY_VERIFY(!watch.isBusy());
    QCOMPARE(said.size(), 2);
}

void PackagesPageTest::setsThePassphraseOfTheFolder()
{
    for (const bool isProtected : {false, true}) {
        FolderPassphraseDialog dialog(false, isProtected);
        const auto kept = dialog.findChild<QLabel *>(QStringLiteral("kept"));
        QCOMPARE(kept->text().contains(QStringLiteral("not protected")), !isProtected);
    }
    Answers answers;
    answers.path = m_folder.path(QStringLiteral("passphrase"));
    QDir().mkpath(answers.path);
    QVERIFY(press(*m_page, "Choose a folder…"));
    answers.line = QStringLiteral("short");
    QVERIFY(press(*m_page, "Passphrase…"));
    QVERIFY(!answers.offered);
    answers.line = QStringLiteral("long enough");
    QVERIFY(press(*m_page, "Passphrase…"));
    QVERIFY(answers.offered);
    storage::Database &database = m_desk->session().database();
    QCOMPARE(packages::folderPassphrase(database), answers.line);
}

void PackagesPageTest::removesThePassphraseOfTheFolder()
{
    FolderPassphraseDialog dialog(true, false);
    dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(QStringLiteral("long enough"));
    QVERIFY(press(dialog, "&Remove"));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.passphrase(), QString());
    FolderPassphraseDialog without(false, false);
    QVERIFY(!press(without, "&Remove"));
}

/// The merge does not wait for its back-up, and what became of that is reported.
void PackagesPageTest::reportsABackupThatFails()
{
    const QSignalSpy failed(&m_desk->session(), &ui::Session::failed);
    Merging merging;
    merging.backup =
        std::make_shared<backups::Meanwhile>(m_folder.path(QStringLiteral("missing/none.chulie")));
    new BackupWatch(merging, m_desk->session());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().startsWith(QStringLiteral("No back-up of ")));
}

} // namespace chulie::packages

QTEST_MAIN(chulie::packages::PackagesPageTest)
#include "packagespage_test.moc"
