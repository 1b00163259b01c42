#pragma once

#include <QString>

class QDate;

namespace chulie::values {

/// The date to propose for something that is written down while \a year is shown, as ISO text: \a today where
/// it lies in that year, else the same day of that year.
[[nodiscard]] QString proposedDate(const QDate &today, int year);

/// The year of \a text, a date in any spelling; 0 where it is none.
[[nodiscard]] int yearOf(const QString &text);

} // namespace chulie::values
