#pragma once

#include "models/records/saving.h"
#include "models/values/progresscallback.h"

#include <span>
#include <vector>

namespace chulie::records {

/// What is to be written into one row: one of several that are written together.
struct RowEdit
{
    std::int64_t row = 0; ///< 0: a new one, or the one that Typed::given names by its key
    Typed typed = {};
    QString name = {}; ///< what a person calls the row
};

/// What becomes of one value.
struct CellChange
{
    QString row = {}; ///< what a person calls the row
    bool isNew = false;
    int column = 0;       ///< its number
    QString from = {};    ///< as shown
    QString to = {};      ///< as shown; where it is refused, as typed
    QString refused = {}; ///< why it is not written; null where it is
};

/// What writing rows together does, or did.
struct EditPlan
{
    std::vector<CellChange> changes; ///< refusals among them
    int changed = 0;                 ///< rows
    int added = 0;                   ///< rows
    int refused = 0;                 ///< rows of which something is refused

    [[nodiscard]] bool isEmpty() const { return changed == 0 && added == 0; }
    /// Why something is refused, each reason once.
    [[nodiscard]] QString reasons() const;
};

/// What is kept out where a value of a row breaks a rule: the row, as in an import, or that value alone.
enum class Refusal : std::uint8_t { WholeRow, Cell };

/// Finds out what writing \a edits into \a table does, by the very way of applyEdits(), and takes it back
/// again. Blank texts clear. Stopped by \a progress it fails with an empty message.
[[nodiscard]] values::Result<EditPlan> planEdits(ledger::Ledger &ledger, const catalogue::Table &table,
                                                 std::span<const RowEdit> edits, Refusal refusal,
                                                 const values::Progress &progress = {});

/// Writes \a edits as one act, done by \a command. A row for which nothing but blanks is typed is not made.
[[nodiscard]] values::Result<EditPlan> applyEdits(ledger::Ledger &ledger, const catalogue::Table &table,
                                                  std::span<const RowEdit> edits, Refusal refusal,
                                                  const QString &command,
                                                  const values::Progress &progress = {});

} // namespace chulie::records
