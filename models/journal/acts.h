#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/registers.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// The acts of the history, and which of them were undone. An undo is an act of its own that names the act
/// it takes back; the undo of an undo does the first act again, and so on.
namespace chulie::journal {

/// The id of the newest entry, 0 where there is none: the ledger did not change as long as it is the same.
[[nodiscard]] std::int64_t lastEntry(storage::Database &database);

[[nodiscard]] bool hasAct(storage::Database &database, std::int64_t act);
/// How many entries \a act has.
[[nodiscard]] std::int64_t entryCount(storage::Database &database, std::int64_t act);
/// Whether \a act is the ledger's first.
[[nodiscard]] bool isFirstAct(storage::Database &database, std::int64_t act);

/// Whether \a act is a merge, or took one out again.
[[nodiscard]] bool isOfMerge(storage::Database &database, std::int64_t act);

/// Whether \a act was undone, and that undo not undone itself.
[[nodiscard]] bool isUndone(storage::Database &database, std::int64_t act);

/// What an act comes down to.
struct Root
{
    std::int64_t act = 0; ///< the act that a person did, which is no undo
    bool isUndo = false;  ///< whether the act takes it back, rather than being it or doing it again
};
[[nodiscard]] Root rootOf(storage::Database &database, std::int64_t act);

/// An act that was written in this copy of the ledger, under its device identity or a former one. One that
/// came back by a merge, and a merge itself, are none.
struct OwnAct
{
    std::int64_t act = 0;
    bool isUndo = false; ///< whether it undoes another, which may be an undo itself
};
/// All of them, the newest first.
class OwnActs
{
public:
    explicit OwnActs(storage::Database &database);
    /// The next older one; false after the oldest.
    bool next(OwnAct &act);

private:
    storage::Statement m_select;
};

/// The acts that undos come down to, remembered.
class Roots
{
public:
    explicit Roots(storage::Database &database);
    [[nodiscard]] std::int64_t of(std::int64_t act);

private:
    storage::Statement m_select;
    std::unordered_map<std::int64_t, std::int64_t> m_known;
};

/// A row that an act has entries on.
struct ActedRow
{
    const catalogue::Table *table = nullptr;
    std::int64_t row = 0;
    Columns columns = 0; ///< that the entries set, with those that belong to them
};
enum class ActOrder : std::uint8_t { FirstRowFirst, LastRowFirst };
/// The rows that \a act has entries on, each once.
[[nodiscard]] std::vector<ActedRow> rowsOf(storage::Database &database, std::int64_t act, ActOrder order);

} // namespace chulie::journal
