#pragma once

#include "models/todo/todo.h"

#include <span>
#include <vector>

/// The first evening: what a new village is given before anything in it can be judged, step by step. Where a
/// village is follows from what the ledger holds; nothing is stored.
namespace chulie::todo {

/// One step.
struct StepKind
{
    const char *code;
    const char *title; ///< in plain English, the source of its translation
    bool isFirst;      ///< whether its Home shows the steps until it is done
    bool isFromList;   ///< whether a list can be brought in for it
    /// What is left to do in \a village (its id). Throws DatabaseError.
    std::vector<Item> (*find)(storage::Database &database, std::int64_t village);
};

/// All of them, in order.
[[nodiscard]] std::span<const StepKind> stepKinds();
[[nodiscard]] QString title(const StepKind &kind);

/// How far a village is with a step.
struct Step
{
    const StepKind *kind = nullptr;
    std::vector<Item> items = {}; ///< what is left to do, with words; none: it is done
};
/// The steps of \a village (its id), in order. Throws DatabaseError.
[[nodiscard]] std::vector<Step> steps(storage::Database &database, std::int64_t village);
/// Whether \a item is the village's own, and not one of a household in it.
[[nodiscard]] bool isOfVillage(const Item &item);
/// Whether the village itself lacks what one of the first \a steps gives it.
[[nodiscard]] bool isBeginning(const std::vector<Step> &steps);

} // namespace chulie::todo
