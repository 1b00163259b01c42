#pragma once

#include "models/journal/storedentries.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chulie::merge {

/// The rows that were ever removed, by the rows that they refer to or once referred to: when a row comes
/// back, those removed before it are removed rows of their own again, which entering their key brings back.
/// Reads the history when it is first asked; what is recorded later it does not know.
class RemovedChildren
{
public:
    explicit RemovedChildren(storage::Database &database) : m_database(database) {}

    /// Those that refer to \a row, each once; some of them may be there again. Throws DatabaseError.
    [[nodiscard]] std::vector<journal::TableRow> of(std::int64_t row);

private:
    void read();

    storage::Database &m_database;
    std::optional<std::vector<std::pair<std::int64_t, journal::TableRow>>>
        m_all; ///< by what they refer to, in order
};

/// The rows that \a act brought back, in order.
[[nodiscard]] std::vector<journal::TableRow> broughtBackBy(storage::Database &database, std::int64_t act);
/// Those of them that are one with other removed rows from then on.
[[nodiscard]] std::vector<journal::TableRow> joinedBy(storage::Database &database, std::int64_t act);

} // namespace chulie::merge
