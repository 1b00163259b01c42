#include "models/merge/canonical.h"
#include "models/merge/registers.h"
#include "tests/support/replica.h"

#include <QTest>

#include <algorithm>

namespace chulie::merge {

using support::Dice;
using support::Replica;

/// The merge of histories as behaviour: replicas that work apart, exchange what they have in pieces, too
/// often and out of order, and must agree byte for byte, with nothing lost that is not listed.
class MergeModelTest : public QObject
{
    Q_OBJECT
private slots:
    void replicasAgree_data();
    void replicasAgree();
};

namespace {

/// What is left of \a entries after a bad messenger: some lost, some twice, in any order.
std::vector<journal::Entry> mangled(const std::vector<journal::Entry> &entries, Dice &dice, int lost)
{
    std::vector<journal::Entry> left;
    for (const journal::Entry &entry : entries) {
        if (!dice.chance(lost))
            left.push_back(entry);
        if (dice.chance(10))
            left.push_back(entry);
    }
    std::ranges::shuffle(left, dice.engine());
    return left;
}

/// The entries of some rows with all that they replace, as a region's package holds them.
std::vector<journal::Entry> partOf(const std::vector<journal::Entry> &entries, Dice &dice)
{
    std::set<journal::Stamp> rows;
    std::set<journal::Stamp> wanted;
    for (const journal::Entry &entry : entries)
        if (dice.chance(30))
            rows.insert(entry.row);
    for (const journal::Entry &entry : entries)
        if (rows.contains(entry.row))
            wanted.insert(entry.stamp);
    for (std::size_t before = 0; before != wanted.size();) {
        before = wanted.size();
        for (const journal::Entry &entry : entries)
            if (wanted.contains(entry.stamp))
                wanted.insert(entry.replaces.begin(), entry.replaces.end());
    }
    std::vector<journal::Entry> part;
    for (const journal::Entry &entry : entries)
        if (wanted.contains(entry.stamp))
            part.push_back(entry);
    return part;
}

/// Everything of a set of entries that the model may not lose, said without the model.
class Witness
{
public:
    Witness(const std::vector<journal::Entry> &entries, const State &state) : m_state(state)
    {
        for (const journal::Entry &entry : entries)
            m_entries[entry.stamp] = &entry;
        for (const Row &row : state.rows)
            for (const journal::Stamp &stamp : row.entries)
                m_rows[stamp] = &row;
        for (const journal::Entry &entry : entries)
            if (entry.kind == journal::EntryKind::Remove && !isListed(entry.stamp))
                see(entry);
    }

    /// The first value that is neither standing nor replaced nor removed nor listed; empty where none is.
    [[nodiscard]] std::string lost() const
    {
        for (const auto &[stamp, entry] : m_entries)
            for (const catalogue::Column &column : catalogue::table(entry->table).columns)
                if (isRegister(catalogue::table(entry->table), column.number) &&
                    touches(*entry, column.number) && !isKept(*entry, column.number))
                    return journal::text(stamp) + ' ' + catalogue::table(entry->table).label + ' ' +
                           column.label;
        return {};
    }

private:
    void see(const journal::Entry &entry)
    {
        for (const journal::Stamp &old : entry.replaces)
            if (m_entries.contains(old) && m_ended.insert(old).second)
                see(*m_entries.at(old));
    }
    [[nodiscard]] bool isListed(const journal::Stamp &stamp) const
    {
        return std::ranges::any_of(m_state.conflicts, [&](const Conflict &conflict) {
            return conflict.kind == Conflict::Kind::Removal && conflict.entries.front() == stamp;
        });
    }
    [[nodiscard]] bool isReplaced(const journal::Entry &entry, int column) const
    {
        return std::ranges::any_of(m_entries, [&](const auto &one) {
            return touches(*one.second, column) &&
                   std::ranges::find(one.second->replaces, entry.stamp) != one.second->replaces.end();
        });
    }
    [[nodiscard]] journal::Fact resolved(const journal::Fact &fact) const
    {
        const auto *row = std::get_if<journal::Stamp>(&fact);
        if (!row)
            return fact;
        const auto found = m_rows.find(*row);
        return found == m_rows.end() ? fact : journal::Fact(found->second->id);
    }
    [[nodiscard]] bool stands(const journal::Entry &entry, const Row &row, int column) const
    {
        const catalogue::Table &of = catalogue::table(row.table);
        return std::ranges::all_of(of.together(column), [&](int one) {
            const journal::Fact &fact = factOf(entry, one);
            return (journal::isBlank(fact) && entry.kind == journal::EntryKind::Insert) ||
                   resolved(fact) == row.values[static_cast<std::size_t>(one)];
        });
    }
    [[nodiscard]] bool isInConflict(const journal::Entry &entry, const Row &row, int column) const
    {
        return std::ranges::any_of(m_state.conflicts, [&](const Conflict &conflict) {
            const bool isOfValue =
                conflict.kind == Conflict::Kind::Value || conflict.kind == Conflict::Kind::Twin;
            return isOfValue && conflict.table == row.table && conflict.row == row.id &&
                   conflict.column == column &&
                   std::ranges::find(conflict.entries, entry.stamp) != conflict.entries.end();
        });
    }
    [[nodiscard]] bool isListedAsLost(const Row &row, int column) const
    {
        return std::ranges::any_of(m_state.problems, [&](const Problem &problem) {
            return problem.kind == Problem::Kind::Lost && problem.table == row.table &&
                   problem.row == row.id && problem.column == column;
        });
    }
    [[nodiscard]] static bool isFollowed(const Row &row, int column)
    {
        const catalogue::Table &of = catalogue::table(row.table);
        return (of.id == catalogue::TableId::Measure || of.id == catalogue::TableId::Visit) &&
               column == of.column("village") &&
               !journal::isBlank(row.values[static_cast<std::size_t>(of.column("household"))]);
    }
    [[nodiscard]] bool isKept(const journal::Entry &entry, int column) const
    {
        if (m_ended.contains(entry.stamp) || isReplaced(entry, column))
            return true;
        const auto found = m_rows.find(entry.stamp);
        if (found == m_rows.end())
            return !m_state.pending.empty() && isPending(entry);
        const Row &row = *found->second;
        return stands(entry, row, column) || isInConflict(entry, row, column) ||
               isListedAsLost(row, column) || isFollowed(row, column);
    }
    /// Whether the row of \a entry has to wait: its own first entry did not come, or that of a row it refers
    /// to.
    [[nodiscard]] bool waits(const journal::Entry &entry) const
    {
        const auto first = m_entries.find(entry.row);
        if (first == m_entries.end())
            return true;
        return std::ranges::any_of(m_entries, [&](const auto &one) {
            return one.second->row == entry.row &&
                   (refersToWaiting(*one.second) || namesUnknown(*one.second));
        });
    }
    [[nodiscard]] bool namesUnknown(const journal::Entry &entry) const
    {
        return std::ranges::any_of(entry.replaces,
                                   [&](const journal::Stamp &old) { return !m_entries.contains(old); });
    }
    [[nodiscard]] bool refersToWaiting(const journal::Entry &entry) const
    {
        return std::ranges::any_of(entry.values, [&](const auto &value) {
            const auto *row = std::get_if<journal::Stamp>(&value.second);
            const auto first = row ? m_entries.find(*row) : m_entries.end();
            return row && (first == m_entries.end() || waits(*first->second));
        });
    }
    /// Listed as waiting, by whatever of its rows it is named, and with reason.
    [[nodiscard]] bool isPending(const journal::Entry &entry) const
    {
        const bool listed = std::ranges::find(m_state.pending, entry.row) != m_state.pending.end();
        return (listed && waits(entry)) ||
               std::ranges::any_of(entry.replaces, [&](const journal::Stamp &old) {
                   const auto found = m_entries.find(old);
                   return found != m_entries.end() && isPending(*found->second);
               });
    }

    const State &m_state;
    std::map<journal::Stamp, const journal::Entry *> m_entries;
    std::map<journal::Stamp, const Row *> m_rows;
    std::set<journal::Stamp> m_ended;
};

/// Some replicas at work: who acts, who sends what to whom, who loses or restores what.
class World
{
public:
    explicit World(std::uint32_t seed) : m_dice(seed)
    {
        Replica first(++m_devices);
        if (m_dice.chance(80))
            for (int i = 0; i < 10; ++i)
                support::actAtRandom(first, m_dice);
        m_replicas.push_back(first);
        for (std::size_t i = 1 + m_dice.roll(3); i > 0; --i) {
            m_replicas.push_back(first);
            m_replicas.back().restore(first, ++m_devices);
        }
        m_backups = m_replicas;
    }

    void step()
    {
        const std::size_t here = m_dice.roll(m_replicas.size());
        Replica &replica = m_replicas[here];
        const std::size_t what = m_dice.roll(100);
        if (what < 72)
            return support::actAtRandom(replica, m_dice);
        if (what < 92)
            return receive(replica);
        if (what < 95)
            return replica.jump(m_dice.chance(50) ? 1000 : journal::counterReach * 4);
        if (what < 98)
            m_backups[here] = replica;
        else
            replica.restore(m_backups[here], ++m_devices);
    }

    /// Everybody gets everything, in pieces.
    void meet()
    {
        std::vector<journal::Entry> all;
        for (const Replica &replica : m_replicas)
            all.insert(all.end(), replica.entries().begin(), replica.entries().end());
        for (Replica &replica : m_replicas) {
            replica.receive(mangled(all, m_dice, 50));
            replica.receive(partOf(all, m_dice));
            std::ranges::shuffle(all, m_dice.engine());
            replica.receive(all);
        }
    }

    Dice &dice() { return m_dice; }
    std::vector<Replica> &replicas() { return m_replicas; }

private:
    void receive(Replica &to)
    {
        const auto from = m_dice.one(m_replicas).entries();
        switch (m_dice.roll(3)) {
        case 0:
            return to.receive(from);
        case 1:
            return to.receive(mangled(from, m_dice, 20));
        default:
            return to.receive(partOf(from, m_dice));
        }
    }

    Dice m_dice;
    std::uint64_t m_devices = 0;
    std::vector<Replica> m_replicas;
    std::vector<Replica> m_backups;
};

void agree(World &world)
{
    const std::string first = canonical(world.replicas().front().state());
    for (const Replica &replica : world.replicas())
        QCOMPARE(canonical(replica.state()), first);
}

/// What is still listed for a person to decide.
QStringList undecided(const State &state)
{
    return QString::fromStdString(canonical(state))
        .split(QLatin1Char('\n'))
        .filter(QStringLiteral("conflict "));
}

void keepsAll(const Replica &replica)
{
    QCOMPARE(QString::fromStdString(Witness(replica.entries(), replica.state()).lost()), QString());
}

} // namespace

void MergeModelTest::replicasAgree_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 0; seed < 30; ++seed)
        QTest::addRow("%u", seed) << seed * 50;
}

void MergeModelTest::replicasAgree()
{
    QFETCH(std::uint32_t, seed);
    for (std::uint32_t one = seed; one < seed + 50; ++one) {
        World world(one);
        for (std::size_t steps = 8 + world.dice().roll(16); steps > 0; --steps)
            world.step();
        for (const Replica &replica : world.replicas())
            keepsAll(replica);
        world.meet();
        agree(world);
        keepsAll(world.replicas().front());
        QCOMPARE(canonical(derive(mangled(world.replicas().front().entries(), world.dice(), 0))),
                 canonical(world.replicas().front().state()));
        world.replicas().back().decide();
        world.meet();
        agree(world);
        keepsAll(world.replicas().front());
        QCOMPARE(undecided(world.replicas().front().state()).join(QLatin1Char(';')), QString());
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("seed %1").arg(one)));
    }
}

} // namespace chulie::merge

QTEST_GUILESS_MAIN(chulie::merge::MergeModelTest)
#include "merge_model_test.moc"
