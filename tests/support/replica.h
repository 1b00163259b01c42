#pragma once

#include "models/merge/model.h"

#include <optional>
#include <random>
#include <set>
#include <span>

namespace chulie::support {

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

    [[nodiscard]] const std::vector<journal::Entry> &entries() const { return m_entries; }
    [[nodiscard]] const merge::State &state() const;

    /// Entries from elsewhere; those seen before change nothing.
    void receive(std::span<const journal::Entry> entries);
    /// A back-up restored on another device identity.
    void restore(const Replica &backup, std::uint64_t device);
    /// Makes the logical counter jump.
    void jump(std::int64_t by) { m_counter += by; }

    /// Begins the next act; what follows belongs to it.
    void begin();
    journal::Stamp insert(catalogue::TableId table, const std::map<int, journal::Fact> &values);
    void edit(const merge::Row &row, const std::map<int, journal::Fact> &values);
    void remove(merge::Row row);
    /// Takes back what the act of \a counter did, wherever it still stands.
    void undo(std::int64_t counter);
    /// Decides everything that is listed, as a person would: by entries that replace what differs.
    void decide();
    /// The counter of this replica's last act.
    [[nodiscard]] std::int64_t counter() const { return m_counter; }

    /// Whether a row of \a table that lives, other than \a but, has the key in \a values.
    [[nodiscard]] const merge::Row *withKey(catalogue::TableId table,
                                            const std::vector<journal::Fact> &values) const;

private:
    void write(journal::EntryKind kind, catalogue::TableId table, std::optional<journal::Stamp> row,
               const std::map<int, journal::Fact> &values, std::vector<journal::Stamp> replaces);
    void undoEdit(const journal::Entry &undone);
    void decideRemoval(const merge::Conflict &conflict);
    [[nodiscard]] const journal::Entry &entry(const journal::Stamp &stamp) const;

    std::uint64_t m_device;
    std::int64_t m_counter = 0;
    std::int64_t m_n = 0;
    std::vector<journal::Entry> m_entries;
    std::set<journal::Stamp> m_seen;
    mutable std::optional<merge::State> m_state;
};

/// One act of a person at \a replica: an edit, a clearing, a key corrected, a removal, an import, something
/// taken back.
void actAtRandom(Replica &replica, Dice &dice);

} // namespace chulie::support
