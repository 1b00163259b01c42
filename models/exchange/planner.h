#pragma once

#include "models/catalogue/pertable.h"
#include "models/exchange/consequences.h"
#include "models/exchange/doubts.h"
#include "models/exchange/memberplaces.h"
#include "models/exchange/plannedrows.h"
#include "models/exchange/repeats.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace chulie::exchange {

/// Finds out what the rows of a batch will do to the ledger: resolves their references after all have been
/// read, finds the rows that they are of, checks the rules that bind rows to each other, and refuses those
/// that break one. Writes nothing. DatabaseError passes through.
class Planner
{
public:
    /// \a decisions must outlive it.
    Planner(storage::Database &database, Batch &batch, const NearDuplicateDecisions &decisions);

    /// Goes through the tables in the order in which rows refer to each other; false where \a progress
    /// stopped it.
    bool run(const values::Progress &progress);

    /// What became of the rows, a count a file.
    [[nodiscard]] std::vector<RowCounts> counts() const;
    /// The planned rows, by table.
    [[nodiscard]] catalogue::PerTable<PlannedTable> takeRows();
    /// The rows of 人 that may be members under another number.
    [[nodiscard]] std::vector<NearDuplicate> takeNearDuplicates() { return m_members.takeNearDuplicates(); }

private:
    void placeMembers();
    void placeHeads();
    void placeMemberYears();
    MemberPlaces::Gain findMember(const catalogue::Table &table, std::size_t draft);
    void placeRow(const catalogue::Table &table, std::size_t draft);
    void settle(const catalogue::Table &table, std::size_t draft, bool changedElsewhere);
    void plan(const catalogue::Table &table, std::size_t draft, RowRef target, bool changedElsewhere);
    void settleHeadName(std::size_t draft, RowRef household);
    [[nodiscard]] std::string_view headIdentity(const RowDraft &row);
    void checkRounded(const catalogue::Table &table, std::size_t draft);
    [[nodiscard]] RowRef resolve(const catalogue::Table &table, std::size_t draft,
                                 const catalogue::Column &column);
    [[nodiscard]] RowRef findHousehold(const catalogue::Table &table, std::size_t draft, std::string_view no);
    [[nodiscard]] bool agrees(const catalogue::Table &table, std::size_t draft, RowRef household);
    void checkVillage(const catalogue::Table &table, std::size_t draft, RowRef row);
    void checkRequired(const catalogue::Table &table, std::size_t draft);
    void refuse(const catalogue::Table &table, std::size_t draft, const catalogue::Field &field,
                const QString &reason);
    void refuse(const catalogue::Table &table, std::size_t draft, const std::vector<ledger::Fault> &faults);
    [[nodiscard]] RowRef find(const catalogue::Table &table, std::size_t draft);

    [[nodiscard]] bool areMembersAskedLater();

    [[nodiscard]] Drafts &drafts(const catalogue::Table &table) { return m_batch.drafts(table.id); }
    [[nodiscard]] CellValue value(const catalogue::Table &table, std::size_t draft, int column)
    {
        return drafts(table).value(draft, static_cast<std::size_t>(column));
    }
    [[nodiscard]] PlannedRows &rows(catalogue::TableId table) { return m_rows[table]; }

    storage::Database &m_database;
    Batch &m_batch;
    journal::Removed m_removed;
    catalogue::PerTable<PlannedRows> m_rows;
    catalogue::PerTable<Doubts> m_doubts;
    catalogue::PerTable<Repeats> m_repeats;
    Consequences m_consequences;
    MemberPlaces m_members;
    std::optional<std::unordered_map<std::string, std::int64_t>> m_former;
    std::vector<RowRef> m_households; ///< by row of 户: which household it is of
};

} // namespace chulie::exchange
