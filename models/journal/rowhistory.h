#pragma once

#include "models/journal/acts.h"
#include "models/journal/entriesofrows.h"
#include "models/journal/record.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chulie::journal {

/// What is set, cleared and replaced as one value: a column, or the columns that belong together, which go by
/// the first of them (Table::together). `life` is whether the row is in its table at all.
using Register = int;
inline constexpr Register life = -1;

/// A row as it follows from its entries.
struct RowState
{
    bool exists = false;
    std::vector<values::Value> values; ///< by column number; of a removed row, its last ones
    std::vector<std::int64_t> acts; ///< by register, life first: the last act that set it, 0 where none did

    [[nodiscard]] std::int64_t setBy(Register of) const { return acts[static_cast<std::size_t>(of + 1)]; }
    void set(Register of, std::int64_t act) { acts[static_cast<std::size_t>(of + 1)] = act; }
};

/// The history of one row, as far as it is needed to say what the row would be without an act.
///
/// An undo sets no value of its own. It switches off what its root act did to the registers that it has
/// entries on; the undo of an undo switches that on again. So the row's state follows from the acts that are
/// no undos, in the order of their stamps, each by the registers that are on.
class RowHistory
{
public:
    explicit RowHistory(const catalogue::Table &table);

    /// An entry of the row or of one that is joined in it.
    struct Entry
    {
        std::int64_t act = 0;
        EntryKind kind = EntryKind::Insert;
        bool isFirst = false; ///< whether it created the row that it is on
        std::map<int, values::Value> values;
    };
    /// The next one in the order of stamps; its act comes down to \a root.
    void add(std::int64_t root, Entry entry);
    /// Says, after the last entry, that act \a root is undone. Where it removed the row itself that it had
    /// entered, its undo has no entries by which that could be seen.
    void setUndone(std::int64_t root);
    /// The acts that have entries and are no undos.
    [[nodiscard]] std::set<std::int64_t> acts() const;

    /// The row as it is.
    [[nodiscard]] RowState state() const;
    /// The row as it would be with all that act \a root did to it switched \a on or off.
    [[nodiscard]] RowState with(std::int64_t root, bool on) const;
    /// The row with everything that was ever done to it, undone or not.
    [[nodiscard]] RowState withAll() const;

    /// The registers that act \a root set and that are not switched \a on (or off) yet.
    [[nodiscard]] std::set<Register> toSwitch(std::int64_t root, bool on) const;
    /// Whether other acts set something after act \a root last did, and that is on.
    [[nodiscard]] bool wasChangedAfter(std::int64_t root) const;
    /// Whether the row was created more than once, by people who did not know of each other.
    [[nodiscard]] bool isJoined() const;

private:
    /// A register that an act set.
    using Set = std::pair<std::int64_t, Register>;

    [[nodiscard]] bool isOn(const Set &set) const;
    [[nodiscard]] std::set<Register> registersOf(EntryKind kind,
                                                 const std::map<int, values::Value> &values) const;
    [[nodiscard]] bool says(const Entry &entry, const catalogue::Column &column) const;
    template <typename IsOn>
    [[nodiscard]] RowState fold(IsOn isOn) const;

    const catalogue::Table &m_table;
    const std::vector<Register> &m_registers;         ///< by column number
    std::vector<Entry> m_entries;                     ///< of acts that are no undos
    std::map<std::int64_t, std::set<Set>> m_switches; ///< by undo: what it switches
    std::set<std::int64_t> m_withdrawn; ///< undone acts that removed the row which they had entered
};

/// Reads the histories of rows.
class RowHistories
{
public:
    explicit RowHistories(storage::Database &database);

    /// Of row \a row of \a table. Throws DatabaseError.
    [[nodiscard]] RowHistory of(const catalogue::Table &table, std::int64_t row);

    /// Takes an entry that was read already, for the next of() on its row; all of the row's are taken. What
    /// is written on the row before that is not seen. Throws DatabaseError.
    void take(const EntriesOfRows::Entry &entry) { m_taken[entry.whole].push_back(read(entry)); }
    /// Forgets those that were taken.
    void forgetTaken() { m_taken.clear(); }

private:
    /// What the order of entries needs to know of their act.
    struct Act
    {
        std::int64_t counter = 0;
        std::string device;
        std::int64_t root = 0;
        bool isUndone = false;
    };

    /// An entry as it was read.
    struct Read
    {
        const Act *act = nullptr;
        std::int64_t n = 0;
        catalogue::TableId table = catalogue::TableId::Village;
        RowHistory::Entry entry = {};
    };

    [[nodiscard]] const Act &act(std::int64_t id);
    [[nodiscard]] Read read(const EntriesOfRows::Entry &entry);

    /// \a values with references to the rows that those named are part of.
    [[nodiscard]] std::map<int, values::Value> standing(const catalogue::Table &table,
                                                        std::map<int, values::Value> values) const;

    storage::Database &m_database;
    EntriesOfRows m_entries;
    std::unordered_map<std::int64_t, std::vector<Read>> m_taken; ///< by row
    storage::Statement m_selectAct;
    Roots m_roots;
    std::unordered_map<std::int64_t, std::int64_t> m_joined; ///< row → the row that it is part of
    std::unordered_map<std::int64_t, Act> m_acts;
};

} // namespace chulie::journal
