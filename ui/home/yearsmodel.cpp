#include "ui/home/yearsmodel.h"

#include "ui/theme.h"

#include <QLocale>

namespace chulie {

namespace {

QString exitWords(const YearStanding &year)
{
    return stateMark(year.exit) + u' ' +
           (year.exit == State::Met ? YearsModel::tr("ready to exit") : YearsModel::tr("not ready"));
}

QString targetsMet(const YearStanding &year)
{
    const Tally &targets = year.targets;
    const int asked = targets.of(State::Met) + targets.of(State::Unmet) + targets.of(State::Unknown);
    return QStringLiteral("%1 / %2").arg(targets.of(State::Met)).arg(asked);
}

auto count(int YearStanding::*figure)
{
    return [figure](const YearStanding &year) { return QLocale().toString(year.*figure); };
}

} // namespace

YearsModel::YearsModel(QObject *parent)
    : ListModel({{[] { return tr("At the end of"); },
                  [](const YearStanding &year) { return QString::number(year.year); }},
                 {[] { return tr("Village"); }, exitWords, false,
                  [](const YearStanding &year) {
                      return ListTone{.ink = look::colours(year.exit).ink,
                                      .fill = look::colours(year.exit).fill};
                  }},
                 {[] { return tr("Exit targets met"); }, targetsMet, true},
                 {[] { return tr("Poor households on the books"); }, count(&YearStanding::households), true},
                 {[] { return tr("Out of poverty"); }, count(&YearStanding::outOfPoverty), true},
                 {[] { return tr("Ready to get out"); }, count(&YearStanding::ready), true}},
                parent)
{
}

} // namespace chulie
