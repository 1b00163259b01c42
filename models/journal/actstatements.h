#pragma once

#include "models/journal/act.h"
#include "models/journal/entrywriter.h"
#include "models/journal/heads.h"
#include "models/journal/removed.h"
#include "models/journal/storedentries.h"
#include "models/storage/villageofrow.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace chulie {

/// What an act runs many times, prepared once.
struct Act::Statements
{
    explicit Statements(Database &of)
        : database(of), entries(of), heads(of), headsOfMany(of), removed(of), whereabouts(of)
    {
    }

    Statement &insert(const Table &table);
    /// Sets \a columns of a row, by their numbers.
    Statement &update(const Table &table, const std::vector<int> &columns);
    Statement &erase(const Table &table);
    /// The rows of \a table whose \a column refers to a row.
    Statement &children(const Table &table, const Column &column);

    /// All that is known of \a rows, in order.
    std::vector<std::int64_t> entriesOf(std::span<const std::int64_t> rows);
    /// \a row, and the removed rows that once came back as one with it: nothing of them is to come back
    /// beside it.
    std::vector<std::int64_t> linked(std::int64_t row);

    Database &database;
    EntryWriter entries;
    Heads heads;
    Heads headsOfMany; ///< of the rows that are written at once
    Removed removed;
    VillageOfRow whereabouts;
    std::map<TableId, Statement> inserts;
    std::map<std::pair<TableId, std::vector<int>>, Statement> updates;
    std::map<TableId, Statement> erasures;
    std::map<std::pair<TableId, int>, Statement> references;
    std::optional<history::StoredEntries> stored; ///< of rows that come back
};

} // namespace chulie
