#pragma once

#include "models/merge/model.h"

#include <optional>
#include <random>
#include <set>
#include <span>

namespace chulie::test {

/// Random choices that are the same for the same seed on every machine.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    /// 0 … \a sides − 1.
    std::size_t roll(std::size_t sides) { return m_engine() % sides; }
    bool chance(int percent) { return roll(100) < static_cast<std::size_t>(percent); }
    template <typename Range>
    auto &one(Range &range)
    {
        return range[roll(std::size(range))];
    }
    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

/// A ledger reduced to its history: the entries it has seen, and a hand that writes new ones as Act does.
class Replica
{
public:
    explicit Replica(std::uint64_t device) : m_device(device) {}

    [[nodiscard]] const std::vector<history::Entry> &entries() const { return m_entries; }
    [[nodiscard]] const history::State &state() const;

    /// Entries from elsewhere; those seen before change nothing.
    void receive(std::span<const history::Entry> entries);
    /// A back-up restored on another device identity.
    void restore(const Replica &backup, std::uint64_t device);
    /// Makes the logical counter jump.
    void jump(std::int64_t by) { m_counter += by; }

    /// Begins the next act; what follows belongs to it.
    void begin();
    history::Stamp insert(TableId table, std::map<int, history::Fact> values);
    void edit(const history::Row &row, std::map<int, history::Fact> values);
    void remove(history::Row row);
    /// Takes back what the act of \a counter did, wherever it still stands.
    void undo(std::int64_t counter);
    /// Decides everything that is listed, as a person would: by entries that replace what differs.
    void decide();
    /// The counter of this replica's last act.
    [[nodiscard]] std::int64_t counter() const { return m_counter; }

    /// Whether a row of \a table that lives, other than \a but, has the key in \a values.
    [[nodiscard]] const history::Row *withKey(TableId table, const std::vector<history::Fact> &values) const;

private:
    void write(EntryKind kind, TableId table, std::optional<history::Stamp> row,
               std::map<int, history::Fact> values, std::vector<history::Stamp> replaces);
    void undoEdit(const history::Entry &undone);
    void decideRemoval(const history::Conflict &conflict);
    [[nodiscard]] const history::Entry &entry(const history::Stamp &stamp) const;

    std::uint64_t m_device;
    std::int64_t m_counter = 0;
    std::int64_t m_n = 0;
    std::vector<history::Entry> m_entries;
    std::set<history::Stamp> m_seen;
    mutable std::optional<history::State> m_state;
};

/// One act of a person at \a replica: an edit, a clearing, a key corrected, a removal, an import, something
/// taken back.
void actAtRandom(Replica &replica, Dice &dice);

} // namespace chulie::test
