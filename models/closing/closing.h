#pragma once

#include "models/closing/reported.h"
#include "models/ledger/ledger.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace chulie::closing {

/// 封存 of a village's year: its results as they were reported, kept whatever is edited later. The one of a
/// year that was reopened stays, with the reason.
struct ClosedYear
{
    std::int64_t row = 0;
    std::int64_t village = 0;
    std::string code = {};
    QString villageName = {};
    bool isClosed = false; ///< false: reopened since
    QString closedOn = {};
    QString closedBy = {};
    QString reopenedOn = {};
    QString reopenedBy = {};
    QString reason = {};
    Reported reported = {};
};

/// The closed and reopened years \a year of the villages whose code begins with \a region, by code.
[[nodiscard]] values::Result<std::vector<ClosedYear>> closedYears(storage::Database &database, int year,
                                                                  std::string_view region);

/// How many villages of \a region have \a year closed; asks for no results.
[[nodiscard]] values::Result<int> countClosed(storage::Database &database, int year, std::string_view region);

/// Closes \a year for every village of \a region where it is not closed, in one act, with the results that
/// follow from the facts now. Returns how many were closed.
[[nodiscard]] values::Result<int> closeYear(ledger::Ledger &ledger, int year, std::string_view region,
                                            const QDate &today);

/// Reopens \a year for every village of \a region where it is closed, in one act, for \a reason, which must
/// not be blank. Returns how many were reopened.
[[nodiscard]] values::Result<int> reopenYear(ledger::Ledger &ledger, int year, std::string_view region,
                                             const QString &reason, const QDate &today);

} // namespace chulie::closing
