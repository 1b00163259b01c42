#include "models/history/undo.h"
#include "models/packages/pack.h"
#include "tests/support/ledgeracts.h"
#include "tests/support/packages.h"

#include <QTest>

#include <algorithm>

namespace chulie::packages {

using support::Actor;
using support::Dice;
using support::Folder;

/// Ledgers that people work in apart and that exchange packages: lost, repeated, out of order, cut off, of a
/// part of the region. After every step the tables are what follows from the history; once all have seen all,
/// their exports are the same bytes.
class PackageModelTest : public QObject
{
    Q_OBJECT
private slots:
    void ledgersAgree_data();
    void ledgersAgree();
};

namespace {

class Desks
{
public:
    explicit Desks(std::uint32_t seed) : m_dice(seed)
    {
        for (int i = 0; i < 3; ++i) {
            m_ledgers.push_back(m_folder.newLedger(QStringLiteral("%1.chulie").arg(i)));
            m_actors.emplace_back(*m_ledgers.back(), m_folder, m_dice);
        }
    }

    void step()
    {
        const std::size_t here = m_dice.roll(m_ledgers.size());
        ledger::Ledger &ledger = *m_ledgers[here];
        const std::size_t what = m_dice.roll(100);
        if (what < 62)
            act(here);
        else if (what < 70)
            undoLast(ledger);
        else if (what < 84)
            pack(ledger);
        else
            mergeSome(ledger);
        if (!QTest::currentTestFailed())
            QCOMPARE(support::strayRows(ledger), QString());
    }

    /// Everybody gets everything, in any order, some of it twice.
    void meet()
    {
        QStringList all;
        for (const auto &ledger : m_ledgers)
            if (const QString path = tryPack(*ledger, "4416"); !path.isEmpty())
                all += path;
        for (const auto &ledger : m_ledgers) {
            std::ranges::shuffle(all, m_dice.engine());
            if (all.isEmpty())
                continue;
            support::merged(*ledger, all + QStringList{all.front()});
            QCOMPARE(support::strayRows(*ledger), QString());
        }
    }

    [[nodiscard]] const std::vector<std::unique_ptr<ledger::Ledger>> &ledgers() const { return m_ledgers; }

private:
    void act(std::size_t here)
    {
        for (int i = 0; i < 3; ++i) {
            const auto done = m_actors[here].act();
            QVERIFY2(done, done ? "" : qPrintable(done.failure().detail));
        }
    }

    static void undoLast(ledger::Ledger &ledger)
    {
        const auto last = history::lastAct(ledger.database());
        QVERIFY(last);
        if (*last == 0)
            return;
        const auto undone = history::undo(ledger, *last);
        QVERIFY2(undone || undone.failure().detail.isEmpty(), qPrintable(undone.failure().detail));
    }

    QString tryPack(ledger::Ledger &ledger, const std::string &region)
    {
        const QString path = m_folder.path(QStringLiteral("%1.chuliepack").arg(++m_packed));
        return packages::pack(ledger, path, {region}) ? path : QString();
    }

    void pack(ledger::Ledger &ledger)
    {
        static const std::vector<std::string> regions{"4416", "441623104201", "441623104202", "441623104203"};
        const QString path = tryPack(ledger, m_dice.one(regions));
        if (!path.isEmpty())
            m_sent.push_back(path);
    }

    /// Some of what was sent so far, to whomever: the rest is late or lost. Some arrive cut off.
    void mergeSome(ledger::Ledger &ledger)
    {
        QStringList arrived;
        for (const QString &path : m_sent)
            if (m_dice.chance(30))
                arrived += path;
        std::ranges::shuffle(arrived, m_dice.engine());
        if (!arrived.isEmpty() && m_dice.chance(30)) {
            const QByteArray whole = Folder::read(arrived.front());
            arrived += m_folder.write(
                QStringLiteral("cut.chuliepack"),
                whole.left(static_cast<qsizetype>(m_dice.roll(static_cast<std::size_t>(whole.size())))));
        }
        if (arrived.isEmpty())
            return;
        const auto merging = support::merged(ledger, arrived);
        const bool hasCut = arrived.back().endsWith(QStringLiteral("cut.chuliepack"));
        QCOMPARE(merging.hasRefused(), hasCut);
    }

    Folder m_folder;
    Dice m_dice;
    std::vector<std::unique_ptr<ledger::Ledger>> m_ledgers;
    std::vector<Actor> m_actors;
    std::vector<QString> m_sent;
    int m_packed = 0;
};

} // namespace

void PackageModelTest::ledgersAgree_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    const int asked = qEnvironmentVariableIntValue("CHULIE_SEEDS");
    const auto last = static_cast<std::uint32_t>(asked > 0 ? asked : 8);
    for (std::uint32_t seed = 1; seed <= last; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void PackageModelTest::ledgersAgree()
{
    QFETCH(std::uint32_t, seed);
    Desks desks(seed);
    for (int step = 0; step < 90; ++step) {
        desks.step();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("step %1").arg(step)));
    }
    desks.meet();
    const QByteArray first = support::exported(*desks.ledgers().front());
    for (const auto &ledger : desks.ledgers())
        QCOMPARE(QString::fromUtf8(support::exported(*ledger)), QString::fromUtf8(first));
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::PackageModelTest)
#include "packagemodel_test.moc"
