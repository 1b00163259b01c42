#include "models/exchange/export.h"
#include "models/history/undo.h"
#include "tests/support/ledgeracts.h"
#include "tests/support/packages.h"

#include <QDir>
#include <QTest>

namespace chulie::history {

/// Undo is exact: chains of random acts over all tables, undone in reverse, leave at each step what was there
/// before, to the last byte of every export.
class UndoChainsTest : public QObject
{
    Q_OBJECT
public:
    static void initMain();

private slots:
    void undoneInReverse_data();
    void undoneInReverse();
    void cleanupTestCase();

private:
    support::Folder m_folder;
    int m_acts = 0;
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int chains = 35; // each takes some ten times as long
#else
constexpr int chains = 350;
#endif
constexpr int chainsPerLedger = 5;
constexpr int actsPerChain = 50;
constexpr int actsBetween = 5; ///< that are not undone: the next chain builds on them

struct Done
{
    std::int64_t act = 0;
    std::string before;
};

/// The bytes of all exported files.
QByteArray exported(ledger::Ledger &ledger, const QString &folder)
{
    QByteArray bytes;
    if (const auto done = exchange::exportTables(ledger.database(), folder, {}); !done)
        qFatal("%s", qPrintable(done.failure().message));
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        bytes += support::Folder::read(QDir(folder).filePath(name));
    return bytes;
}

/// By row, the first of those that are one with it for good: whoever enters the key of several removed rows
/// brings all of them back as one, whatever is undone.
std::map<std::string, std::string> firstOfEach(ledger::Ledger &ledger)
{
    std::map<std::int64_t, std::int64_t> above;
    const auto first = [&](std::int64_t row) {
        for (auto found = above.find(row); found != above.end(); found = above.find(row))
            row = found->second;
        return row;
    };
    storage::Statement select(ledger.database(),
                              "SELECT DISTINCT e.row, o.row FROM replaced r JOIN entry e ON e.id = r.entry "
                              "JOIN entry o ON o.id = r.old WHERE e.row <> o.row");
    while (select.next()) {
        const std::int64_t one = first(select.integer(0));
        const std::int64_t other = first(select.integer(1));
        if (one != other)
            above[std::max(one, other)] = std::min(one, other);
    }
    std::map<std::string, std::string> firsts;
    for (const auto &[row, up] : above)
        firsts.emplace(std::to_string(row), std::to_string(first(up)));
    return firsts;
}

/// \a rows, as everyRow() gives them, by the first of those that are one.
std::string throughJoins(ledger::Ledger &ledger, const std::string &rows)
{
    const auto firsts = firstOfEach(ledger);
    if (firsts.empty())
        return rows;
    QStringList lines = QString::fromStdString(rows).split(u'\n');
    for (QString &line : lines) {
        QStringList cells = line.split(u'|');
        const auto of =
            std::ranges::find(catalogue::allTables(), cells.front().toStdString(), &catalogue::Table::name);
        for (qsizetype i = 1; of != catalogue::allTables().end() && i < cells.size(); ++i)
            if (i == 1 || of->columns[static_cast<std::size_t>(i) - 2].kind == catalogue::Kind::Reference)
                if (const auto found = firsts.find(cells[i].toStdString()); found != firsts.end())
                    cells[i] = QString::fromStdString(found->second);
        line = cells.join(u'|');
    }
    return lines.join(u'\n').toStdString();
}

/// What \a before and \a after differ in.
QString difference(const std::string &before, const std::string &after)
{
    const auto lines = [](const std::string &text) { return QString::fromStdString(text).split(u'\n'); };
    const QStringList was = lines(before);
    const QStringList is = lines(after);
    QString words;
    for (const QString &line : was)
        if (!is.contains(line))
            words += QStringLiteral("\n- ") + line;
    for (const QString &line : is)
        if (!was.contains(line))
            words += QStringLiteral("\n+ ") + line;
    return words;
}

std::int64_t newest(ledger::Ledger &ledger)
{
    const auto act = history::lastAct(ledger.database());
    return act ? *act : -1;
}

/// What an undo of \a act would leave alone.
QString left(ledger::Ledger &ledger, std::int64_t act)
{
    const auto would = history::wouldUndo(ledger, act);
    QString words = QStringLiteral("act %1").arg(act);
    for (const Left &one : would ? would->left : std::vector<Left>())
        words += QStringLiteral("\n%1 %2 %3 (%4)")
                     .arg(QString::fromUtf8(one.table->label), QString::fromStdString(one.row),
                          QString::fromStdString(one.column))
                     .arg(one.id);
    return words;
}

void undoLast(ledger::Ledger &ledger, std::vector<Done> &chain)
{
    const Done last = chain.back();
    chain.pop_back();
    const QString wouldLeave = left(ledger, last.act);
    const auto undone = history::undo(ledger, last.act);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.failure().detail + wouldLeave));
    QVERIFY2(undone->left.empty(), qPrintable(wouldLeave));
    const QString words =
        difference(throughJoins(ledger, last.before), throughJoins(ledger, support::everyRow(ledger)));
    QVERIFY2(words.isEmpty(), qPrintable(QStringLiteral("act %1:%2").arg(last.act).arg(words)));
}

/// Undoes the last act, does it again, and finds what was there.
void undoAndRedo(ledger::Ledger &ledger, std::vector<Done> &chain)
{
    const Done last = chain.back();
    const std::string after = support::everyRow(ledger);
    undoLast(ledger, chain);
    const auto redo = history::lastUndo(ledger.database());
    QVERIFY(redo && *redo != 0);
    const auto redone = history::undo(ledger, *redo);
    QVERIFY2(redone, redone ? "" : qPrintable(redone.failure().message + redone.failure().detail));
    QCOMPARE(difference(throughJoins(ledger, after), throughJoins(ledger, support::everyRow(ledger))),
             QString());
    chain.push_back(last);
}

void actSomeMore(support::Actor &actor)
{
    for (int i = 0; i < actsBetween; ++i)
        QVERIFY(actor.act());
}

} // namespace

/// All rows are one function to Qt Test, which a busy machine may take longer for than the usual five
/// minutes.
void UndoChainsTest::initMain()
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000");
}

void UndoChainsTest::undoneInReverse_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 0; seed < chains / chainsPerLedger; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void UndoChainsTest::undoneInReverse()
{
    QFETCH(std::uint32_t, seed);
    support::Dice dice(seed);
    const auto ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(seed));
    ledger->database().execute("PRAGMA synchronous = OFF");
    support::Actor actor(*ledger, m_folder, dice);
    const QString folder = m_folder.path(QStringLiteral("export"));
    for (int round = 0; round < chainsPerLedger; ++round) {
        const QByteArray first = exported(*ledger, folder);
        std::vector<Done> chain;
        for (int i = 0; i < actsPerChain; ++i) {
            const std::int64_t known = newest(*ledger);
            std::string before = support::everyRow(*ledger);
            const auto done = actor.act();
            QVERIFY2(done, done ? "" : qPrintable(done.failure().message + done.failure().detail));
            if (newest(*ledger) != known) {
                chain.push_back({newest(*ledger), std::move(before)});
                ++m_acts;
            }
            if (!chain.empty() && dice.chance(8))
                dice.chance(50) ? undoLast(*ledger, chain) : undoAndRedo(*ledger, chain);
            if (QTest::currentTestFailed())
                return;
        }
        while (!chain.empty()) {
            undoLast(*ledger, chain);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(exported(*ledger, folder), first);
        QCOMPARE(support::strayRows(*ledger), QString());
        actSomeMore(actor);
    }
}

void UndoChainsTest::cleanupTestCase()
{
    qInfo("%d random acts were undone, each to what was there before", m_acts);
}

} // namespace chulie::history

QTEST_GUILESS_MAIN(chulie::history::UndoChainsTest)
#include "undochains_test.moc"
