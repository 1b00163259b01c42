#pragma once

#include "models/journal/acts.h"
#include "models/journal/entriesofrows.h"
#include "models/journal/record.h"
#include "models/journal/registers.h"
#include "models/values/flatmap.h"

#include <limits>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chulie::journal {

/// A row as it follows from its entries.
struct RowState
{
    bool exists = false;
    std::vector<values::Value> values; ///< by column number; of a removed row, its last ones
    std::vector<std::int64_t> acts; ///< by register, life first: the last act that set it, 0 where none did

    [[nodiscard]] std::int64_t setBy(Register of) const { return acts[static_cast<std::size_t>(of - life)]; }
    void set(Register of, std::int64_t act) { acts[static_cast<std::size_t>(of - life)] = act; }
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
        Columns columns = 0;  ///< that it has values for
        /// By column number: of all its columns, or of those that are asked for.
        values::FlatMap<int, values::Value> values = {};
    };
    /// The next one in the order of stamps; its act comes down to \a root.
    void add(std::int64_t root, Entry entry);
    /// Says, after the last entry, that act \a root is undone. Where it removed the row itself that it had
    /// entered, its undo has no entries by which that could be seen.
    void setUndone(std::int64_t root);
    /// The acts that have entries and are no undos.
    [[nodiscard]] std::vector<std::int64_t> acts() const;

    /// The row as it is.
    [[nodiscard]] RowState state() const;
    /// The row as it would be with all that act \a root did to it switched \a on or off.
    [[nodiscard]] RowState with(std::int64_t root, bool on) const;
    /// The row with everything that was ever done to it, undone or not.
    [[nodiscard]] RowState withAll() const;

    /// The registers that act \a root set and that are not switched \a on (or off) yet.
    [[nodiscard]] Registers toSwitch(std::int64_t root, bool on) const;
    /// Whether other acts set something after act \a root last did, and that is on.
    [[nodiscard]] bool wasChangedAfter(std::int64_t root) const;
    /// Whether the row was created more than once, by people who did not know of each other.
    [[nodiscard]] bool isJoined() const;

private:
    /// What an undo switches of its root act.
    struct Switch
    {
        std::int64_t undo = 0;
        std::int64_t root = 0;
        Registers registers;
    };

    [[nodiscard]] Registers registersOf(const Entry &entry) const;
    [[nodiscard]] Registers everything() const;
    [[nodiscard]] Registers on(std::int64_t act) const;
    [[nodiscard]] Columns columnsSet(const Entry &entry, bool isAdded) const;
    void set(RowState &state, const Entry &entry, Columns columns) const;
    template <typename On>
    [[nodiscard]] RowState fold(On on) const;

    const catalogue::Table &m_table;
    std::vector<Entry> m_entries;          ///< of acts that are no undos
    std::vector<Switch> m_switches;        ///< one for each undo
    std::vector<std::int64_t> m_withdrawn; ///< undone acts that removed the row which they had entered
};

/// Reads the histories of rows.
class RowHistories
{
public:
    /// For all values that a row has.
    static constexpr Columns allColumns = std::numeric_limits<Columns>::max();

    explicit RowHistories(storage::Database &database);

    /// Of row \a row of \a table. Its states have no values but those of \a columns. Throws DatabaseError.
    [[nodiscard]] RowHistory of(const catalogue::Table &table, std::int64_t row,
                                Columns columns = allColumns);

    /// Takes an entry that was read already, for the next of() on its row and the same \a columns. All of the
    /// row's are taken, row by row in the order of their ids. What is written on the row before that is not
    /// seen. Throws DatabaseError.
    void take(const EntriesOfRows::Entry &entry, Columns columns) { m_taken.push_back(read(entry, columns)); }
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
        std::int64_t row = 0;     ///< as a whole
        const Act *act = nullptr; ///< null once it was handed out
        std::int64_t n = 0;
        catalogue::TableId table = catalogue::TableId::Village;
        RowHistory::Entry entry = {};
    };

    [[nodiscard]] const Act &act(std::int64_t id);
    [[nodiscard]] Read read(const EntriesOfRows::Entry &entry, Columns columns);
    [[nodiscard]] std::span<Read> taken(std::int64_t row);
    [[nodiscard]] RowHistory of(const catalogue::Table &table, std::int64_t row, std::span<Read> entries);
    /// \a value of \a column; a reference to a row that is part of another as one to that.
    [[nodiscard]] values::Value standing(const catalogue::Column &column, values::Value value) const;

    storage::Database &m_database;
    EntriesOfRows m_entries;
    std::vector<Read> m_taken; ///< in the order of their rows
    storage::Statement m_selectAct;
    Roots m_roots;
    std::unordered_map<std::int64_t, std::int64_t> m_joined; ///< row → the row that it is part of
    std::unordered_map<std::int64_t, Act> m_acts;
};

} // namespace chulie::journal
