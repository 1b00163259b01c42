#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/record.h"
#include "models/journal/stamp.h"
#include "models/values/flatmap.h"

#include <string>
#include <variant>
#include <vector>

namespace chulie::journal {

/// A value as it travels: like Value, but a reference is the stamp of the row that it refers to.
using Fact = std::variant<std::monostate, std::int64_t, std::string, Stamp>;

[[nodiscard]] inline bool isBlank(const Fact &fact)
{
    return std::holds_alternative<std::monostate>(fact);
}

/// One thing an act did, by names that hold on every machine.
struct Entry
{
    Stamp stamp;
    EntryKind kind = EntryKind::Insert;
    catalogue::TableId table = catalogue::TableId::Village;
    Stamp row;                         ///< the stamp of the entry that created the row
    values::FlatMap<int, Fact> values; ///< by column number; a blank one was cleared
    std::vector<Stamp> replaces;

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace chulie::journal
