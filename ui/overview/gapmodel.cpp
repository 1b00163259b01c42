#include "ui/overview/gapmodel.h"

#include "ui/theme.h"

#include <QLocale>

namespace chulie {

namespace {

QString placesOf(const TargetGap &gap)
{
    const QString open = QLocale().toString(gap.open());
    switch (gap.target->level) {
    case Level::Town:
        return GapModel::tr("towns: %1").arg(open);
    case Level::County:
        return GapModel::tr("counties: %1").arg(open);
    case Level::City:
        return GapModel::tr("cities: %1").arg(open);
    case Level::Household:
    case Level::Village:
        break;
    }
    return open;
}

QString tipOf(const TargetGap &gap)
{
    return GapModel::tr("%1: %2 unmet, %3 unknown")
        .arg(title(*gap.target))
        .arg(gap.places.of(State::Unmet))
        .arg(gap.places.of(State::Unknown));
}

} // namespace

GapModel::GapModel(QObject *parent)
    : ListModel({{[] { return tr("Target"); },
                  [](const TargetGap &gap) { return title(*gap.target); },
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
                      return isOverdue(gap) ? ListTone{.ink = look::colours(State::Unmet).ink} : ListTone();
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

} // namespace chulie
