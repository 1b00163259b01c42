#pragma once

#include "models/history/names.h"
#include "models/history/undo.h"
#include "models/journal/rowhistory.h"
#include "models/ledger/checkrow.h"
#include "models/storage/rows.h"
#include "models/storage/villageofrow.h"

#include <map>
#include <span>

namespace chulie::history {

/// Takes back what an act did, or does again what was taken back: each row that the act has entries on is
/// brought to what follows from its history without the act (or with it), register by register, wherever the
/// act is what the value follows from.
class TakingBack
{
public:
    /// \a undone is the root of the act that is undone: where that is an undo, its root is done again.
    TakingBack(storage::Database &database, journal::Act &hand, journal::Root undone);

    void takeBack();

    /// How many rows came or went and how many registers were set.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const std::vector<Left> &left() const { return m_left; }

private:
    /// A row on its way: what it is, what it should be, and which registers are to change.
    struct Step
    {
        const catalogue::Table &table;
        std::int64_t row;
        journal::RowHistory history;
        journal::RowState now;
        journal::RowState then;
        std::optional<std::vector<values::Value>> stored; ///< what its table holds
        journal::Registers registers;                     ///< that differ and may be set
        journal::Registers changedSince; ///< that follow from other acts; life: the row as a whole
    };

    void readAhead(std::span<const journal::ActedRow> rows);
    [[nodiscard]] Step step(const journal::ActedRow &row);
    void findRegisters(Step &step) const;
    void findValues(Step &step, journal::Registers toSwitch) const;
    void sort(Step &step, journal::Register one) const;
    /// Whether the row of \a next needs no further try: the others wait for what else is taken back.
    [[nodiscard]] bool take(const Step &next);
    [[nodiscard]] bool remove(const Step &step);
    [[nodiscard]] bool bringBack(const Step &step);
    [[nodiscard]] bool edit(const Step &step);
    void set(const Step &step, journal::Registers registers, const std::vector<values::Value> &wanted);
    void wait(const catalogue::Table &table, journal::Act::RowWrite one);
    void write();

    /// \a values of \a registers taken over from the row as it should be, and what follows from them.
    [[nodiscard]] std::vector<values::Value> wanted(const Step &step, journal::Registers registers);
    [[nodiscard]] bool fits(const Step &step, const std::vector<values::Value> &values);
    [[nodiscard]] bool breaksNoRule(const Step &step, std::vector<values::Value> values);
    [[nodiscard]] bool refersToRows(const catalogue::Table &table, const std::vector<values::Value> &values);
    [[nodiscard]] bool isFreeOfRows(const catalogue::Table &of, std::int64_t row);
    void leave(const Step &step, journal::Registers registers);

    storage::Database &m_database;
    journal::Act &m_hand;
    std::int64_t m_root;
    bool m_on; ///< whether the root act is done again
    Names m_names;
    journal::RowHistories m_histories;
    storage::VillageOfRow m_whereabouts;
    storage::Rows m_rows;
    ledger::RowChecks m_checks;
    std::map<std::pair<catalogue::TableId, int>, storage::Statement> m_children;
    /// Rows of one table that wait, so that many are written at once: those that go, and edits of values that
    /// no rule binds to other rows.
    std::vector<journal::Act::RowWrite> m_waiting;
    const catalogue::Table *m_waitingTable = nullptr;
    int m_count = 0;
    std::vector<Left> m_left;
};

} // namespace chulie::history
