#include "ui/overview/gapmodel.h"

#include "ui/theme.h"

#include <QLocale>

namespace chulie::overview {

namespace {

QString placesOf(const TargetGap &gap)
{
    QString open = QLocale().toString(gap.open());
    switch (gap.target->level) {
    case values::Level::Town:
        return GapModel::tr("towns: %1").arg(open);
    case values::Level::County:
        return GapModel::tr("counties: %1").arg(open);
    case values::Level::City:
        return GapModel::tr("cities: %1").arg(open);
    case values::Level::Household:
    case values::Level::Village:
        break;
    }
    return open;
}

QString tipOf(const TargetGap &gap)
{
    return GapModel::tr("%1: %2 unmet, %3 unknown")
        .arg(targets::title(*gap.target))
        .arg(gap.places.of(targets::State::Unmet))
        .arg(gap.places.of(targets::State::Unknown));
}

} // namespace

GapModel::GapModel(QObject *parent)
    : ListModel({{[] { return tr("Target"); },
                  [](const TargetGap &gap) { return targets::title(*gap.target); },
                  false,
                  {},
                  tipOf},
                 {[] { return tr("By the end of"); },
                  [this](const TargetGap &gap) {
                      const int due = dueYear(*gap.target);
                      return isOverdue(gap) ? tr("%1, overdue").arg(due) : QString::number(due);
                  },
                  false,
                  [this](const TargetGap &gap) {
                      return isOverdue(gap)
                                 ? grid::ListTone{.ink = ui::look::colours(targets::State::Unmet).ink}
                                 : grid::ListTone();
                  },
                  tipOf},
                 {[] { return tr("Villages"); }, placesOf, true, nullptr, tipOf},
                 {[] { return tr("Households"); },
                  [](const TargetGap &gap) {
                      return gap.households > 0 ? QLocale().toString(gap.households) : QString();
                  },
                  true,
                  {},
                  tipOf}},
                parent)
{
}

void GapModel::show(std::vector<TargetGap> gaps, int year)
{
    m_year = year;
    ListModel::show(std::move(gaps));
}

bool GapModel::isOverdue(const TargetGap &gap) const
{
    const int due = dueYear(*gap.target);
    return due != 0 && due <= m_year;
}

} // namespace chulie::overview
