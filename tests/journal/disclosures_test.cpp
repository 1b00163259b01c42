#include "models/journal/disclosures.h"

#include "models/history/entryquery.h"
#include "models/history/entrywords.h"
#include "tests/support/files.h"
#include "tests/support/packages.h"
#include "tests/support/rows.h"
#include "ui/session.h"

#include <QProcess>
#include <QTest>

namespace chulie::journal {

/// The log of who had numbers shown, or took them out in a file.
class DisclosuresTest : public QObject
{
    Q_OBJECT
private slots:
    void areInTheHistory();
    void revealingIsNoted();
    void commandsAreNoted_data();
    void commandsAreNoted();
    void stayInTheLedger();

private:
    support::Folder m_folder;
};

namespace {

using Entries = std::vector<std::int64_t>;

Entries find(ledger::Ledger &ledger, const history::EntryQuery &query, std::size_t most = history::everyEntry)
{
    const auto found = history::findEntries(ledger.database(), query, most);
    return found ? *found : Entries();
}

std::int64_t count(ledger::Ledger &ledger)
{
    return support::numberOf(ledger, "SELECT count(*) FROM disclosure");
}

} // namespace

/// Among the entries by the order in which they were made.
void DisclosuresTest::areInTheHistory()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("a.chulie"));
    storage::Database &database = ledger->database();
    QVERIFY(support::saveVillage(*ledger) > 0);
    const auto villages = find(*ledger, {}).size();
    QVERIFY(journal::noteDisclosure(database, QStringLiteral("王书记"), journal::exportingNumbers,
                                    QStringLiteral("/somewhere/名单.xlsx")));
    QVERIFY(support::saveHousehold(*ledger, "0001") > 0);
    QVERIFY(journal::noteDisclosure(database, QStringLiteral("李干事"), journal::showingNumbers));
    const Entries all = find(*ledger, {});
    QCOMPARE(all.front(), -2);
    QCOMPARE(all[all.size() - villages - 1], -1);
    QCOMPARE(std::ranges::count_if(all, [](std::int64_t entry) { return entry < 0; }), 2);
    QCOMPARE(find(*ledger, {}, 1), Entries{-2});
    QCOMPARE(find(*ledger, {.author = QStringLiteral("王书记")}), Entries{-1});
    QCOMPARE(find(*ledger, {.command = QString::fromLatin1(journal::showingNumbers)}), Entries{-2});
    QCOMPARE(find(*ledger, {.from = QDate::currentDate().addDays(2)}), Entries());
    QVERIFY(std::ranges::none_of(find(*ledger, {.table = catalogue::TableId::Village}),
                                 [](auto entry) { return entry < 0; }));
    const auto choices = history::choices(database);
    QVERIFY(choices && choices->authors.contains(QStringLiteral("李干事")));

    const history::WordedEntry worded = history::EntryWords(database).of(-1);
    QCOMPARE(worded.author, QStringLiteral("王书记"));
    QCOMPARE(worded.record, QStringLiteral("名单.xlsx"));
    QCOMPARE(history::commandWords(worded.command), QStringLiteral("numbers exported"));
    QCOMPARE(worded.act, 0);
    QCOMPARE(worded.what() + worded.before(true) + worded.after(true), QString());
    QVERIFY(history::EntryWords(database).of(-9).command.isEmpty());
}

void DisclosuresTest::revealingIsNoted()
{
    ui::Session session(m_folder.newLedger(QStringLiteral("shown.chulie")), 2019);
    ledger::Ledger &ledger = session.ledger();
    ledger.setAuthor(QStringLiteral("王书记"));
    ledger.masking().setOn(false);
    ledger.masking().setOn(true);
    QCOMPARE(count(ledger), 1);
    QCOMPARE(support::textOf(ledger, "SELECT author || command FROM disclosure"), "王书记show numbers");
}

void DisclosuresTest::commandsAreNoted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("noted");
    QTest::newRow("export") << QStringLiteral("export %1 out") << 1;
    QTest::newRow("masked") << QStringLiteral("export %1 out --mask") << 0;
    QTest::newRow("workbook") << QStringLiteral("export %1 out --format xlsx") << 1;
    QTest::newRow("compare") << QStringLiteral("compare %1 list.csv --year 2019") << 1;
    QTest::newRow("compare, masked") << QStringLiteral("compare %1 list.csv --year 2019 --mask") << 0;
}

void DisclosuresTest::commandsAreNoted()
{
    QFETCH(const QString, line);
    QFETCH(const int, noted);
    const QString name = QStringLiteral("%1.chulie").arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString path = m_folder.newLedger(name)->path();
    m_folder.write(QStringLiteral("list.csv"), "姓名,证件号码\n张三,44162319650101123X\n");
    QProcess program;
    program.setWorkingDirectory(m_folder.path({}));
    QStringList words = line.split(u' ');
    words[1] = path;
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"), words);
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() != 2, program.readAllStandardError().constData());
    const auto ledger = ledger::Ledger::open(path);
    QVERIFY(ledger);
    QCOMPARE(count(**ledger), noted);
}

void DisclosuresTest::stayInTheLedger()
{
    const auto one = m_folder.newLedger(QStringLiteral("one.chulie"));
    const auto other = m_folder.newLedger(QStringLiteral("other.chulie"));
    QVERIFY(support::saveVillage(*one) > 0);
    QVERIFY(journal::noteDisclosure(one->database(), QStringLiteral("王书记"), journal::showingNumbers));
    (void)support::merged(*other, {support::packed(*one, m_folder)});
    QCOMPARE(support::numberOf(*other, "SELECT count(*) FROM village"), 1);
    QCOMPARE(count(*other), 0);
}

} // namespace chulie::journal

QTEST_MAIN(chulie::journal::DisclosuresTest)
#include "disclosures_test.moc"
