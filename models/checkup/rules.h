#pragma once

#include "models/checkup/check.h"

/// The rules of the check-up. Each adds what it finds.
namespace chulie::rules {

void memberDates(const CheckedHousehold &, const CheckedYear &, Findings &);
void schoolAge(const CheckedHousehold &, const CheckedYear &, Findings &);
void workAge(const CheckedHousehold &, const CheckedYear &, Findings &);
void kinAge(const CheckedHousehold &, const CheckedYear &, Findings &);
void identityMissing(const CheckedHousehold &, const CheckedYear &, Findings &);
void gradeAgainstHealth(const CheckedHousehold &, const CheckedYear &, Findings &);
void workMonths(const CheckedHousehold &, const CheckedYear &, Findings &);

void oneHead(const CheckedHousehold &, const CheckedYear &, Findings &);
void statusOrder(const CheckedHousehold &, const CheckedYear &, Findings &);
void hamletUnknown(const CheckedHousehold &, const CheckedYear &, Findings &);
void dibaoType(const CheckedHousehold &, const CheckedYear &, Findings &);
void exitUnmet(const CheckedHousehold &, const CheckedYear &, Findings &);
void notVisited(const CheckedHousehold &, const CheckedYear &, Findings &);
void incomeOdd(const CheckedHousehold &, const CheckedYear &, Findings &);

void testNumber(const CheckedHousehold &, const CheckedYear &, Findings &);
void sharedPhone(std::span<const CheckedHousehold>, const CheckedYear &, Findings &);
void sharedAccount(std::span<const CheckedHousehold>, const CheckedYear &, Findings &);
void personTwice(std::span<const CheckedHousehold>, const CheckedYear &, Findings &);

void overspent(const CheckedVillage &, const CheckedYear &, Findings &);
void measureOverspent(const CheckedVillage &, const CheckedYear &, Findings &);
void measureDates(const CheckedVillage &, const CheckedYear &, Findings &);

} // namespace chulie::rules
