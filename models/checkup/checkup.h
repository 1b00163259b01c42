#pragma once

#include "models/checkup/check.h"
#include "models/ledger/ledger.h"
#include "models/targets/evaluation.h"

#include <QDate>

#include <string_view>
#include <vector>

namespace chulie {

/// 体检搁置: what somebody said about a finding that is fine as it is.
struct Aside
{
    std::int64_t row = 0; ///< 0: not set aside
    QString note;
    QString by;
    QString on;
};

/// A finding with what was said about it. One whose facts changed since counts as not set aside.
struct Listed
{
    Finding finding;
    Aside aside;
    QString villageName;
    QString householdName; ///< 户编号 and head; empty of a village's own
};

/// All that the checks find in the villages whose code begins with \a region, in \a year, whose judgement is
/// \a evaluation, as of \a today: by check, village and household. Stopped by \a progress it fails with an
/// empty message.
[[nodiscard]] Result<std::vector<Listed>> checkUp(Database &database, const Evaluation &evaluation,
                                                  std::string_view region, const QDate &today,
                                                  const Progress &progress = {});

/// Sets \a finding aside with \a note, which must not be blank, in an act.
[[nodiscard]] Result<void> setAside(Ledger &ledger, const Finding &finding, const QString &note,
                                    const QDate &today);
/// Takes a finding that was set aside up again, in an act.
[[nodiscard]] Result<void> takeUp(Ledger &ledger, const Aside &aside);

} // namespace chulie
