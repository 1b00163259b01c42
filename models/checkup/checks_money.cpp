#include "models/checkup/rules.h"
#include "models/values/money.h"

#include <algorithm>

namespace chulie::checkup::rules {

namespace {

void overspent(const CheckedVillage &village, const CheckedYear &year, Findings &found)
{
    const std::int64_t received = std::max(village.allotted, village.paid);
    if (village.spent <= received)
        return;
    found.push_back(finding(village, catalogue::FundColumn("amount_fen"), village.fund,
                            {std::to_string(village.spent), std::to_string(received)},
                            Checkup::tr("Spent %1 yuan by the end of %2, received %3.")
                                .arg(values::yuan(village.spent))
                                .arg(year.year)
                                .arg(values::yuan(received))));
}

void measureOverspent(const CheckedVillage &village, const CheckedYear &, Findings &found)
{
    for (const CheckedMeasure &measure : village.measures) {
        if (measure.received == 0 || measure.spent <= measure.received)
            continue;
        found.push_back(finding(
            village, catalogue::MeasureColumn("planned_fen"), measure.id,
            {std::to_string(measure.spent), std::to_string(measure.received)},
            Checkup::tr("Measure %1 spent %2 yuan, received %3.")
                .arg(words(measure.no), values::yuan(measure.spent), values::yuan(measure.received))));
        found.back().subject = measure.no;
    }
}

void measureDates(const CheckedVillage &village, const CheckedYear &, Findings &found)
{
    for (const CheckedMeasure &measure : village.measures) {
        if (measure.finished == 0 || measure.finished >= measure.started)
            continue;
        found.push_back(finding(village, catalogue::MeasureColumn("finished_on"), measure.id,
                                {std::to_string(measure.started), std::to_string(measure.finished)},
                                Checkup::tr("Measure %1 was finished on %2, but begun on %3.")
                                    .arg(words(measure.no), targets::isoDate(measure.finished),
                                         targets::isoDate(measure.started))));
        found.back().subject = measure.no;
    }
}

constexpr Check list[] = {
    {"fund.overspent", QT_TRANSLATE_NOOP("Checkup", "Spent beyond received"), nullptr, overspent},
    {"measure.overspent", QT_TRANSLATE_NOOP("Checkup", "Measure spent beyond received"), nullptr,
     measureOverspent},
    {"measure.dates", QT_TRANSLATE_NOOP("Checkup", "Measure finished before it began"), nullptr,
     measureDates},
};

} // namespace

std::span<const Check> ofMoney()
{
    return list;
}

} // namespace chulie::checkup::rules
