#pragma once

#include "models/packages/undecided.h"

#include <QString>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::packages {

/// The words of a decision about a row.
inline constexpr auto keep = "保留";
inline constexpr auto removeIt = "移除";

/// What is decided of one of the undecided: a value in any spelling, which may be one of those in question or
/// another; keep or removeIt of a row; of members what Persons takes.
struct Decision
{
    std::int64_t number = 0;
    QString value;
};

/// Decides, as one act, by entries that replace all that was in question; they travel in packages like any
/// other. Fails, and decides nothing, where one is not open or cannot have the value.
[[nodiscard]] values::Result<void> decide(ledger::Ledger &ledger, std::span<const Decision> decisions);

} // namespace chulie::packages
