#pragma once

#include "models/checkup/aside.h"
#include "models/checkup/check.h"
#include "models/targets/evaluation.h"

#include <QDate>

#include <string_view>
#include <vector>

namespace chulie::checkup {

/// A finding with the note on it. One whose facts changed since counts as not set aside.
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
[[nodiscard]] values::Result<std::vector<Listed>> checkUp(storage::Database &database,
                                                          const targets::Evaluation &evaluation,
                                                          std::string_view region, const QDate &today,
                                                          const values::Progress &progress = {});

/// What \a finding is to those who set it aside.
[[nodiscard]] Matter matterOf(const Finding &finding);

} // namespace chulie::checkup
