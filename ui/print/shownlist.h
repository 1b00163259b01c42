#pragma once

#include "models/reports/report.h"

class QAbstractItemView;
class QWidget;

/// The list that is shown on a page, whatever its kind, on its way to paper.
namespace chulie::print::shownlist {

/// The list of \a page that has the keyboard, else the first that is visible; nullptr where there is none.
[[nodiscard]] QAbstractItemView *within(const QWidget &page);

/// \a view as a person sees it: its shown columns in their order, its rows as they are filtered and sorted.
/// \a where says of what place and year.
[[nodiscard]] reports::Report report(const QAbstractItemView &view, const QString &where);

} // namespace chulie::print::shownlist
