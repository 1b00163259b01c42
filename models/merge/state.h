#pragma once

#include "models/journal/entry.h"
#include "models/values/lists.h"

namespace chulie::merge {

/// A row of the ledger as it follows from the entries.
struct Row
{
    catalogue::TableId table = catalogue::TableId::Village;
    journal::Stamp id;                 ///< the least of the stamps of the rows joined in it
    std::vector<journal::Fact> values; ///< by column number; a reference is the id of a Row
    /// The entries that nobody replaced, by column number; those of columns that belong together stand under
    /// the first of them. The last one stands.
    values::Lists<journal::Stamp> heads;
    std::vector<journal::Stamp>
        entries; ///< all that ever happened to it, also what is dead: what a removal names

    /// The heads that an edit of \a column names.
    [[nodiscard]] std::span<const journal::Stamp> headsOf(int column) const;
};

/// What a person has to decide.
struct Conflict
{
    enum class Kind : std::uint8_t {
        Value,   ///< entries that nobody replaced differ in a value
        Removal, ///< a removal that did not see all: the row is kept
        Anew,    ///< a row was removed here and entered anew there, by someone who did not know
        Twin,    ///< the row has a key that another row has, which it is not
    };

    Kind kind = Kind::Value;
    catalogue::TableId table = catalogue::TableId::Village;
    journal::Stamp row; ///< id of a Row
    int column = -1;    ///< of a Value: the first of those that belong together; of a Twin: the key
    /// Of a Value: the one standing first; of a removal: it, then what it met; of a Twin: those that set its
    /// key.
    std::vector<journal::Stamp> entries;

    friend auto operator<=>(const Conflict &, const Conflict &) = default;
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// A rule that a merged row breaks. A merge never fails on one: it is listed.
struct Problem
{
    enum class Kind : std::uint8_t {
        Ambiguous, ///< a member without a number whose name several members with a number have
        TwoHeads,  ///< a household with more than one 户主: listed at each of them
        Lost,      ///< a value refers to a row that was removed or never came; it shows blank
    };

    Kind kind = Kind::Ambiguous;
    catalogue::TableId table = catalogue::TableId::Village;
    journal::Stamp row;
    int column = -1; ///< of Lost

    friend auto operator<=>(const Problem &, const Problem &) = default;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// All that follows from a set of entries.
struct State
{
    std::vector<Row> rows; ///< by table, then id
    std::vector<Conflict> conflicts;
    std::vector<Problem> problems;
    /// Removed rows as they last were, by table, then id: entering the key of one brings it back. Those whose
    /// parent is gone too are left out. They have no heads.
    std::vector<Row> removed;
    std::vector<journal::Stamp> pending; ///< rows that wait for an entry or a parent that did not come yet

    /// The row of \a id, nullptr where there is none.
    [[nodiscard]] const Row *find(catalogue::TableId table, const journal::Stamp &id) const;
};

} // namespace chulie::merge
