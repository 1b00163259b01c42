#pragma once

#include "models/reports/reports.h"

#include <QtGlobal>

#include <array>

/// The reports that the program makes, each a file of this folder. The list is read by reports.cpp alone.
namespace chulie::reports {

/// The card that a household keeps: basics, who is responsible for it, its members, its income of the plan's
/// years against the standard, its targets with reasons and what would close them, its measures, changes of
/// status and visits. Identity numbers show their ends only.
[[nodiscard]] Report householdCard(Material &material, const Subject &subject);

/// A village on its own sheets: basics, the targets of the plan's three years with the households behind
/// them, what holds it back and what would close that, the year's funds, and its measures by the plan's
/// actions. Holds no identity, account or telephone number.
[[nodiscard]] Report villageSummary(Material &material, const Subject &subject);

/// A town on one sheet: a row per village with all exit targets, totals, and the town's own targets.
[[nodiscard]] Report townshipSummary(Material &material, const Subject &subject);

/// A county on one sheet: a row per town with how many of its villages reach each exit target, the town's
/// funds, totals, and the county's own targets.
[[nodiscard]] Report countySummary(Material &material, const Subject &subject);

/// What still holds the villages of a region back, village by village: the household, the target, the reason,
/// and what would close it. Narrowed to one target where that is asked for.
[[nodiscard]] Report gapList(Material &material, const Subject &subject);

/// The public notice that clause 九（二） demands: of a village or town what projects are arranged and how
/// funds are used, of a county or city how funds are allotted. It names no household, and numbers within
/// what people wrote that may be an identity, account or telephone number are masked.
[[nodiscard]] Report fundNotice(Material &material, const Subject &subject);

/// The 34 rows of the 责任清单 with the state of each in a region: the latest note of progress, its measures,
/// their funds, and how many of the targets that hang on it are met.
[[nodiscard]] Report responsibilityList(Material &material, const Subject &subject);

/// What is to be done in a village this week: its open exit targets with who holds each back, and the work by
/// kind, with room to say what came of it. What is set aside is left out.
[[nodiscard]] Report weekSheet(Material &material, const Subject &subject);

/// All towns and counties of a region in one table: their villages, how many of these reach each exit target,
/// and how many of their own targets are met.
[[nodiscard]] Report regionSheet(Material &material, const Subject &subject);

/// The villages of a region at the end of the year beside the end of an earlier one, or the year as it was
/// known at the end of one day beside what is known of it now or was on a later day: which became ready to
/// exit, which no longer are, and which exit targets were met or opened since.
[[nodiscard]] Report yearComparison(Material &material, const Subject &subject);

/// The photographs of the measures of a region beside each other: before, during and after. A measure without
/// any that says its stage is left out.
[[nodiscard]] Report pictureSheet(Material &material, const Subject &subject);

inline constexpr auto kinds = std::to_array<ReportKind>({
    {"household-card", QT_TRANSLATE_NOOP("Reports", "Household card"), values::Level::Household,
     householdCard},
    {"village-summary", QT_TRANSLATE_NOOP("Reports", "Village summary"), values::Level::Village,
     villageSummary},
    {"township-summary", QT_TRANSLATE_NOOP("Reports", "Township summary"), values::Level::Town,
     townshipSummary},
    {"county-summary", QT_TRANSLATE_NOOP("Reports", "County summary"), values::Level::County, countySummary},
    {"gap-list", QT_TRANSLATE_NOOP("Reports", "List of gaps"), {}, gapList},
    {"fund-notice", QT_TRANSLATE_NOOP("Reports", "Notice of funds and measures"), {}, fundNotice},
    {"responsibility-list", QT_TRANSLATE_NOOP("Reports", "List of responsibilities"), {}, responsibilityList},
    {"week-sheet", QT_TRANSLATE_NOOP("Reports", "Week sheet"), values::Level::Village, weekSheet},
    {"region-sheet", QT_TRANSLATE_NOOP("Reports", "Counties and towns"), {}, regionSheet},
    {"year-comparison",
     QT_TRANSLATE_NOOP("Reports", "Comparison with an earlier year or day"),
     {},
     yearComparison},
    {"picture-sheet", QT_TRANSLATE_NOOP("Reports", "Before, during and after"), {}, pictureSheet},
});

} // namespace chulie::reports
