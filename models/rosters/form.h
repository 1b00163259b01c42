#pragma once

#include "models/reports/report.h"

#include <QDate>
#include <QString>

namespace chulie::rosters {

/// What a person writes on a 花名册.
struct RosterWords
{
    QString title;
    QString unit; ///< 填报单位
    QDate date;   ///< 填报日期
};

/// \a list in the form that offices give a 花名册: the title, the unit and the date, 序号 before the rows,
/// the number of rows, and room to sign.
[[nodiscard]] reports::Report rosterForm(const reports::Report &list, const RosterWords &words);

} // namespace chulie::rosters
