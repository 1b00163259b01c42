#pragma once

#include "models/values/result.h"

#include <QString>

#include <string_view>

namespace chulie::catalogue {
struct Table;
} // namespace chulie::catalogue

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::records {

/// A number for a new row of 户, 措施 or 资金 (\a table): the highest one of \a village (12 digits) counted
/// up by one, in its own manner of writing. The first of a village is made of its code, \a year and 001; for
/// a household, which the office numbers, it is empty. Empty where \a village is not in the ledger.
[[nodiscard]] values::Result<QString> nextNumber(storage::Database &database, const catalogue::Table &table,
                                                 std::string_view village, int year);

/// What is proposed for a new household of \a village (12 digits): its number, and the 识别日期 of the
/// household that was added last. Either may be empty.
struct HouseholdProposal
{
    QString no;
    QString identifiedOn; ///< ISO
};
[[nodiscard]] values::Result<HouseholdProposal> proposeHousehold(storage::Database &database,
                                                                 std::string_view village);

/// \a number counted up by one in its last digits (009 → 010, 99 → 100); with 1 behind it where it ends in
/// none.
[[nodiscard]] QString countedUp(const QString &number);

} // namespace chulie::records
