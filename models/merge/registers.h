#pragma once

#include "models/merge/lineage.h"
#include "models/values/lists.h"

#include <functional>
#include <span>
#include <vector>

/// The registers of a row (models/journal/registers.h) in a merge: which entries touch one, and which of
/// those decides the value.
namespace chulie::merge {

using Lives = std::function<bool(std::size_t entry)>;

/// Whether \a column names a register rather than being one of the others that belong to it.
[[nodiscard]] bool isRegister(const catalogue::Table &table, int column);

/// Whether \a entry sets or clears the register of \a column. A new row leaves alone what it says nothing of.
[[nodiscard]] bool touches(const journal::Entry &entry, int column);

/// What \a entry says of \a column alone; blank where it says nothing.
[[nodiscard]] const journal::Fact &factOf(const journal::Entry &entry, int column);

/// The entries of \a line that touch the register of \a column, live, and that no other on the same register
/// replaced; in order of their stamps.
[[nodiscard]] std::vector<std::size_t> heads(const Lineage &lineage, std::size_t line, int column,
                                             const Lives &lives);
/// Adds to \a to a list for each column of \a table: these of its register where it names one, and an empty
/// one where it does not.
void addHeads(const Lineage &lineage, std::size_t line, const catalogue::Table &table, const Lives &lives,
              values::Lists<std::size_t> &to);

/// The one of \a heads that stands: the last by stamp, but a blank number never beats a number that it did
/// not replace. \a heads are in order and not empty.
[[nodiscard]] std::size_t standing(const Lineage &lineage, std::span<const std::size_t> heads, int column);

} // namespace chulie::merge
