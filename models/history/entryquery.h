#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::history {

/// Which entries of the history are asked for; what is left as it is asks for nothing.
struct EntryQuery
{
    QString author = {};
    QString command = {}; ///< by what the act was done: "import", "form" …; "redo" is the undo of an undo
    QDate from = {};      ///< the first and the last day, local time
    QDate to = {};
    std::int64_t act = 0;
    std::int64_t after = 0; ///< only acts after so many first ones
    std::optional<catalogue::TableId> table = {};
    std::string text = {};   ///< stands in a value that the row, or one it hangs on, ever had
    std::string region = {}; ///< digits that the code of the row's village begins with
    /// The row with what hangs on it: a household with its members, years and visits.
    std::optional<catalogue::TableId> recordTable = {};
    std::int64_t record = 0;

    bool operator==(const EntryQuery &) const = default;
    /// Whether entries are asked for by their rows, so that the newest cannot be found without all.
    [[nodiscard]] bool isByRow() const { return !text.empty() || !region.empty() || record != 0; }
};

inline constexpr std::size_t everyEntry = std::numeric_limits<std::size_t>::max();

/// A merge, and the taking out of one, have no entries of their own: the line of \a act among the ids of
/// entries, which never come near such numbers.
inline constexpr std::int64_t linesOfMerges = std::int64_t{1} << 61;
[[nodiscard]] constexpr std::int64_t lineOfMerge(std::int64_t act)
{
    return linesOfMerges + act;
}
/// The act whose line \a id is; 0 for the id of an entry or a disclosure.
[[nodiscard]] constexpr std::int64_t mergeOf(std::int64_t id)
{
    return id > linesOfMerges ? id - linesOfMerges : 0;
}

/// The ids of the entries that \a query asks for, and lines of merges, the newest act first; not more than
/// \a most. Among them are the disclosures that nothing of a row is asked for, by their numbers below 0.
/// Stopped by \a progress it fails with an empty message.
[[nodiscard]] values::Result<std::vector<std::int64_t>> findEntries(storage::Database &database,
                                                                    const EntryQuery &query,
                                                                    std::size_t most = everyEntry,
                                                                    const values::Progress &progress = {});

/// Who ever wrote here, and by which commands, each sorted; "redo" is one of them.
struct Choices
{
    QStringList authors;
    QStringList commands;
};
[[nodiscard]] values::Result<Choices> choices(storage::Database &database);

} // namespace chulie::history
