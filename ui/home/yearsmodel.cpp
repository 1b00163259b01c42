#include "ui/home/yearsmodel.h"

#include "ui/theme.h"

#include <QLocale>

namespace chulie::home {

namespace {

QString exitWords(const overview::YearStanding &year)
{
    return targets::stateMark(year.exit) + u' ' +
           (year.exit == targets::State::Met ? YearsModel::tr("ready to exit") : YearsModel::tr("not ready"));
}

QString targetsMet(const overview::YearStanding &year)
{
    const targets::Tally &targets = year.targets;
    const int asked = targets.of(targets::State::Met) + targets.of(targets::State::Unmet) +
                      targets.of(targets::State::Unknown);
    return QStringLiteral("%1 / %2").arg(targets.of(targets::State::Met)).arg(asked);
}

auto count(int overview::YearStanding::*figure)
{
    return [figure](const overview::YearStanding &year) { return QLocale().toString(year.*figure); };
}

} // namespace

YearsModel::YearsModel(QObject *parent)
    : ListModel({{[] { return tr("At the end of"); },
                  [](const overview::YearStanding &year) { return QString::number(year.year); }},
                 {[] { return tr("Village"); }, exitWords, false,
                  [](const overview::YearStanding &year) {
                      return grid::ListTone{.ink = ui::look::colours(year.exit).ink,
                                            .fill = ui::look::colours(year.exit).fill};
                  }},
                 {[] { return tr("Exit targets met"); }, targetsMet, true},
                 {[] { return tr("Poor households on the books"); },
                  count(&overview::YearStanding::households), true},
                 {[] { return tr("Out of poverty"); }, count(&overview::YearStanding::outOfPoverty), true},
                 {[] { return tr("Ready to get out"); }, count(&overview::YearStanding::ready), true}},
                parent)
{
}

} // namespace chulie::home
