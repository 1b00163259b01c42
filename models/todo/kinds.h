#pragma once

#include "models/todo/todo.h"

#include <QtGlobal>

#include <array>

/// The kinds of work, each a function in a file of this folder. The list is read by todo.cpp alone.
namespace chulie::todo {

/// What a new village lacks before anything can be judged: its basics, natural villages, households.
[[nodiscard]] values::Result<void> findBeginnings(const Material &material, const Take &take);
/// Targets of households and villages whose year has ended and that are not met, one a village.
[[nodiscard]] values::Result<void> findOverdue(const Material &material, const Take &take);
/// The same whose year ends next.
[[nodiscard]] values::Result<void> findDueSoon(const Material &material, const Take &take);
/// What two people entered apart and nobody has decided.
[[nodiscard]] values::Result<void> findConflicts(const Material &material, const Take &take);
/// Files of refused rows that wait to be mended; in a ledger of one village they are its own.
[[nodiscard]] values::Result<void> findRefusedFiles(const Material &material, const Take &take);
/// What the check-up finds.
[[nodiscard]] values::Result<void> findFindings(const Material &material, const Take &take);
/// Measures under way whose 完成日期 has passed.
[[nodiscard]] values::Result<void> findMeasures(const Material &material, const Take &take);
/// Funds up to the year without a 公示日期.
[[nodiscard]] values::Result<void> findFunds(const Material &material, const Take &take);
/// Households in scope that nobody visited in the quarter.
[[nodiscard]] values::Result<void> findUnvisited(const Material &material, const Take &take);
[[nodiscard]] values::Result<void> countUnvisited(const Material &material, const TakeCount &take);
/// Visits of the year that found a problem and say nothing of its correction.
[[nodiscard]] values::Result<void> findUncorrected(const Material &material, const Take &take);
/// Members of households in scope without a 人年度 of the year.
[[nodiscard]] values::Result<void> findUnanswered(const Material &material, const Take &take);
[[nodiscard]] values::Result<void> countUnanswered(const Material &material, const TakeCount &take);

inline constexpr auto list = std::to_array<Kind>({
    {"village.begin", QT_TRANSLATE_NOOP("Todo", "To begin with"), Part::OfVillages,
     targets::Behind::List::None, findBeginnings},
    {"target.overdue", QT_TRANSLATE_NOOP("Todo", "Targets overdue"), Part::OfVillages,
     targets::Behind::List::Target, findOverdue},
    {"target.due", QT_TRANSLATE_NOOP("Todo", "Targets due soon"), Part::OfVillages,
     targets::Behind::List::Target, findDueSoon},
    {"conflict", QT_TRANSLATE_NOOP("Todo", "Conflicts to decide"), Part::OfLedger,
     targets::Behind::List::Conflicts, findConflicts},
    {"file.refused", QT_TRANSLATE_NOOP("Todo", "Files of refused rows"), Part::OfLedger,
     targets::Behind::List::None, findRefusedFiles},
    {"finding", QT_TRANSLATE_NOOP("Todo", "Findings of the check-up"), Part::OfLedger,
     targets::Behind::List::None, findFindings},
    {"measure.end", QT_TRANSLATE_NOOP("Todo", "Measures past their end"), Part::OfVillages,
     targets::Behind::List::None, findMeasures},
    {"fund.notice", QT_TRANSLATE_NOOP("Todo", "Funds not published"), Part::OfVillages,
     targets::Behind::List::None, findFunds},
    {"household.visit", QT_TRANSLATE_NOOP("Todo", "Households not visited this quarter"), Part::OfVillages,
     targets::Behind::List::Visits, findUnvisited, countUnvisited},
    {"visit.correction", QT_TRANSLATE_NOOP("Todo", "Visits without a correction"), Part::OfVillages,
     targets::Behind::List::None, findUncorrected},
    {"member.year", QT_TRANSLATE_NOOP("Todo", "Members without the year's facts"), Part::OfVillages,
     targets::Behind::List::None, findUnanswered, countUnanswered},
});

} // namespace chulie::todo
