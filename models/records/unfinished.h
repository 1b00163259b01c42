#pragma once

#include "models/records/saving.h"

namespace chulie::records {

/// Which form it is that something was typed into.
struct FormKey
{
    catalogue::TableId table = catalogue::TableId::Household;
    std::int64_t row = 0;                    ///< 0: a new row
    std::map<int, values::Value> given = {}; ///< what a new row hangs on, by column number

    bool operator==(const FormKey &) const = default;
};

/// What was typed into a form and is not saved yet, because something is missing or wrong. It is kept in the
/// ledger's file, so that neither closing the window nor a crash loses it; it is no fact and has no history.
struct Unfinished
{
    FormKey form;
    std::map<int, QString> texts; ///< as typed, by column number; never empty
    QString row = {};             ///< the key of the row in words; empty for a new one

    bool operator==(const Unfinished &) const = default;
};

/// Keeps \a texts for \a form in place of what was kept before; no texts keep nothing.
[[nodiscard]] values::Result<void> keepTyped(storage::Database &database, const FormKey &form,
                                             const std::map<int, QString> &texts);

/// The texts that are kept for \a form; none where it has none.
[[nodiscard]] values::Result<std::map<int, QString>> keptTexts(storage::Database &database,
                                                               const FormKey &form);

/// All that is kept for forms of \a tables. What belongs to a row that is gone is left out.
[[nodiscard]] values::Result<std::vector<Unfinished>>
allUnfinished(storage::Database &database, const std::vector<catalogue::TableId> &tables);

/// \a unfinished in a few words: its table, with the key of its row, or else the first text of the new row
/// that is neither personal nor a code of what it refers to.
[[nodiscard]] QString nameOf(const Unfinished &unfinished);

} // namespace chulie::records
