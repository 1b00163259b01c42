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

namespace chulie {

/// Finds out what the rows of a batch will do to the ledger: resolves their references after all have been
/// read, finds the rows that they are of, checks the rules that bind rows to each other, and refuses those
/// that break one. Writes nothing. DatabaseError passes through.
class Planner
{
public:
    /// \a decisions must outlive it.
    Planner(Database &database, Batch &batch, const NearDuplicateDecisions &decisions);

    /// Goes through the tables in the order in which rows refer to each other; false where \a progress
    /// stopped it.
    bool run(const Progress &progress);

    /// What became of the rows, a count a file.
    [[nodiscard]] std::vector<RowCounts> counts() const;
    /// The planned rows, by table.
    [[nodiscard]] PerTable<PlannedTable> takeRows();
    /// The rows of 人 that may be members under another number.
    [[nodiscard]] std::vector<NearDuplicate> takeNearDuplicates() { return m_members.takeNearDuplicates(); }

private:
    void placeMembers();
    void placeHeads();
    void placeMemberYears();
    MemberPlaces::Gain findMember(const Table &table, std::size_t draft);
    void placeRow(const Table &table, std::size_t draft);
    void settle(const Table &table, std::size_t draft, bool changedElsewhere);
    void plan(const Table &table, std::size_t draft, RowRef target, bool changedElsewhere);
    void settleHeadName(std::size_t draft, RowRef household);
    [[nodiscard]] std::string_view headIdentity(const RowDraft &row);
    void checkRounded(const Table &table, std::size_t draft);
    [[nodiscard]] RowRef resolve(const Table &table, std::size_t draft, const Column &column);
    [[nodiscard]] RowRef findHousehold(const Table &table, std::size_t draft, std::string_view no);
    [[nodiscard]] bool agrees(const Table &table, std::size_t draft, RowRef household);
    void checkVillage(const Table &table, std::size_t draft, RowRef row);
    void checkRequired(const Table &table, std::size_t draft);
    void refuse(const Table &table, std::size_t draft, const Field &field, const QString &reason);
    void refuse(const Table &table, std::size_t draft, const std::vector<Fault> &faults);
    [[nodiscard]] RowRef find(const Table &table, std::size_t draft);

    [[nodiscard]] bool areMembersAskedLater();

    [[nodiscard]] Drafts &drafts(const Table &table) { return m_batch.drafts(table.id); }
    [[nodiscard]] CellValue value(const Table &table, std::size_t draft, int column)
    {
        return drafts(table).value(draft, static_cast<std::size_t>(column));
    }
    [[nodiscard]] PlannedRows &rows(TableId table) { return m_rows[table]; }

    Database &m_database;
    Batch &m_batch;
    Removed m_removed;
    PerTable<PlannedRows> m_rows;
    PerTable<Doubts> m_doubts;
    PerTable<Repeats> m_repeats;
    Consequences m_consequences;
    MemberPlaces m_members;
    std::optional<std::unordered_map<std::string, std::int64_t>> m_former;
    std::vector<RowRef> m_households; ///< by row of 户: which household it is of
};

} // namespace chulie
