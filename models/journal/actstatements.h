#pragma once

#include "models/journal/act.h"
#include "models/journal/entrywriter.h"
#include "models/journal/heads.h"
#include "models/journal/removed.h"
#include "models/journal/rowupdates.h"
#include "models/journal/storedentries.h"
#include "models/storage/villageofrow.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace chulie::journal {

/// What an act runs many times, prepared once.
struct Act::Statements
{
    explicit Statements(storage::Database &of)
        : database(of), entries(of), updates(of), heads(of), headsOfMany(of), removed(of), whereabouts(of)
    {
    }

    storage::Statement &insert(const catalogue::Table &table);
    storage::Statement &erase(const catalogue::Table &table);
    /// The rows of \a table whose \a column refers to a row.
    storage::Statement &children(const catalogue::Table &table, const catalogue::Column &column);

    /// All that is known of \a rows, in order.
    std::vector<std::int64_t> entriesOf(std::span<const std::int64_t> rows);
    /// \a row, and the removed rows that once came back as one with it: nothing of them is to come back
    /// beside it.
    std::vector<std::int64_t> linked(std::int64_t row);

    storage::Database &database;
    EntryWriter entries;
    RowUpdates updates;
    Heads heads;
    Heads headsOfMany; ///< of the rows that are written at once
    Removed removed;
    storage::VillageOfRow whereabouts;
    std::map<catalogue::TableId, storage::Statement> inserts;
    std::map<catalogue::TableId, storage::Statement> erasures;
    std::map<std::pair<catalogue::TableId, int>, storage::Statement> references;
    std::optional<StoredEntries> stored; ///< of rows that come back
};

} // namespace chulie::journal
